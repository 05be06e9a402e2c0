import { decideNotation } from '../../../src/recognise/figures';
import type { ColumnRole, Notation } from '../../../src/recognise';

const decide = (role: ColumnRole, ...texts: readonly (string | number)[]) =>
  decideNotation(
    texts.map((value, row) => [row, { value }] as const),
    role,
  );

describe('the notation of a column', () => {
  it.each<[name: string, texts: readonly string[], money: Notation, other: Notation]>([
    ['the majority', ['1.250,5', '3.000,25', '1,250.5'], 'dot-thousands', 'dot-thousands'],
    ['English amounts', ['1,250,000.50', '900,000.00'], 'comma-thousands', 'comma-thousands'],
    ['nothing that decides', ['1.250', '900'], 'dot-thousands', 'undecided'],
    ['no text at all', [], 'dot-thousands', 'undecided'],
    ['lost signs, which decide nothing', ['12500.000', '1.250'], 'dot-thousands', 'undecided'],
    ['several groups', ['1.250.000'], 'dot-thousands', 'dot-thousands'],
    ['as many of one as of the other', ['88,64', '91.07'], 'dot-thousands', 'undecided'],
  ])('is decided by %s', (_, texts, money, other) => {
    expect(decide('pagu', ...texts).notation).toBe(money);
    expect(decide('capaian', ...texts).notation).toBe(other);
  });

  it.each<[texts: readonly string[], notation: Notation]>([
    [['4,43 - 4,47', '1.250 Ton'], 'dot-thousands'],
    [['0.9 Angka', '1.250 Ton'], 'comma-thousands'],
    [['≥ 85,5', 'WTP', '31.12.2024'], 'dot-thousands'],
  ])('is told by targets with words as well: %j', (texts, notation) => {
    expect(decide('target', ...texts).notation).toBe(notation);
  });
});

describe('a column that mixes both conventions', () => {
  it('names the cells that deviate and those that could be either', () => {
    expect(decide('persen', '88,64', '91.07', '90,5', 100, '1.250', '0')).toEqual({
      notation: 'dot-thousands',
      separators: { dot: 2, comma: 1, deviating: [1], ambiguous: [4] },
    });
  });

  it('has no convention where both are as frequent: all cells that tell deviate', () => {
    expect(decide('persen', '88,64', '91.07', '100')).toEqual({
      notation: 'undecided',
      separators: { dot: 1, comma: 1, deviating: [0, 1], ambiguous: [] },
    });
  });

  it('knows amounts by their groups: they have no three decimals', () => {
    expect(decide('pagu', '1.250.000', '850.000', '1,250')).toEqual({
      notation: 'dot-thousands',
      separators: { dot: 2, comma: 1, deviating: [2], ambiguous: [] },
    });
  });

  it('says nothing of figures without dot and comma', () => {
    expect(decide('persen', '100', 90.5, 'n/a')).toEqual({ notation: 'undecided' });
  });
});
