import * as fc from 'fast-check';
import { toNumber, type Decimal } from '../../../src/domain';
import { isPercentFormat, readFigure } from '../../../src/recognise/figures';
import type { Notation } from '../../../src/recognise';
import type { Cell } from '../../../src/workbook';

type Shown = number | 'broken' | 'text' | 'target' | 'empty' | `error ${string}`;
type Use = Parameters<typeof readFigure>[2];

/** What a cell is read as: its number, or what else it is. */
function read(cell: Cell, notation: Notation, use: Use): Shown {
  const figure = readFigure(cell, notation, use);
  if (!figure) return 'empty';
  if (figure.kind === 'number') return toNumber(figure.value);
  return figure.kind === 'error' ? `error ${figure.error}` : figure.kind;
}

const NOTATIONS: readonly Notation[] = ['dot-thousands', 'comma-thousands', 'undecided'];

describe('texts that can be read in one way only', () => {
  it.each<[text: string, value: number]>([
    ['Rp 2.951.000', 2_951_000],
    ['Rp.1.250.000.000,-', 1_250_000_000],
    ['Rp1.250.000.-', 1_250_000],
    ['rp 2.951.000', 2_951_000],
    ['IDR 2.951.000', 2_951_000],
    ['Rp\u00a02.951.000', 2_951_000],
    ['2.450.728.444,00', 2_450_728_444],
    ['467.998.630.663,83', 467_998_630_663.83],
    ['513.425.170.766', 513_425_170_766],
    ['1,250,000.50', 1_250_000.5],
    ['206054,00', 206_054],
    ['467998630663.83', 467_998_630_663.83],
    ['0,00', 0],
    ['0', 0],
    ['  1.250.000  ', 1_250_000],
    ['1 250 000', 1_250_000],
    ['1\u00a0250\u00a0000', 1_250_000],
    ['(1.234.000)', -1_234_000],
    ['(Rp 1.234.000)', -1_234_000],
    ['Rp (1.234.000)', -1_234_000],
    ['-1.234.000', -1_234_000],
    ['−1.234.000', -1_234_000],
    ['Rp -1.234.000', -1_234_000],
    ['+5', 5],
    ['93,02%', 93.02],
    ['93.02 %', 93.02],
    ['91.07', 91.07],
    ['88,64', 88.64],
    ['4,43', 4.43],
    ['73.92', 73.92],
    ['0.0209%', 0.0209],
    ['100,00%', 100],
    ['100%', 100],
    ['-5,5%', -5.5],
    ['0.951', 0.951],
    ['Rp 1. 250. 000', 1_250_000],
    ["'1.250.000", 1_250_000],
    ['’467.998.630.663,83', 467_998_630_663.83],
    ['1.250.000,-   ', 1_250_000],
    ['1.250.000 ,-', 1_250_000],
    ['Rp1\u202f250\u202f000', 1_250_000],
    ['\u200b1.250.000', 1_250_000],
    ['(5,25%)', -5.25],
    ['95 Persen', 95],
  ])('“%s” is %d under every notation', (text, value) => {
    for (const notation of NOTATIONS) expect(read({ value: text }, notation, 'plain')).toBe(value);
  });
});

describe('figures whose separator was lost', () => {
  it.each(['12500.000', '(12500,000)', 'Rp 12500,000,-', 'Rp. 12500.000'])(
    '“%s” is broken in an amount column',
    (text) => {
      for (const notation of NOTATIONS)
        expect(read({ value: text }, notation, 'money')).toBe('broken');
    },
  );

  it('does not join digits that stand apart', () => {
    expect(read({ value: '2 3' }, 'dot-thousands', 'plain')).toBe('text');
  });
});

describe('texts that depend on the notation of their column', () => {
  it.each<[text: string, dot: Shown, comma: Shown, undecided: Shown]>([
    ['1.250', 1_250, 1.25, 'text'],
    ['1,250', 1.25, 1_250, 'text'],
    ['(1.234)', -1_234, -1.234, 'text'],
    ['1.512,47', 1_512.47, 1_512.47, 1_512.47],
  ])('“%s” is %s, %s or %s', (text, dot, comma, undecided) => {
    expect(NOTATIONS.map((notation) => read({ value: text }, notation, 'plain'))).toEqual([
      dot,
      comma,
      undecided,
    ]);
  });
});

describe('texts that look like a figure and are none', () => {
  it.each([
    '418.027.115.36',
    '1.520.64',
    '1.25.000',
    '1250.000.000',
    '1.2500.000',
    '12,50,00',
    '1.250,000,50',
    '1.250.000.',
  ])('“%s” is broken under every notation', (text) => {
    for (const notation of NOTATIONS)
      expect(read({ value: text }, notation, 'money')).toBe('broken');
  });

  it.each(['12500.000', '12500,000', 'Rp 12500.000', '418027.115'])(
    '“%s” lost a thousands sign: broken among amounts',
    (text) => {
      for (const notation of NOTATIONS) {
        expect(read({ value: text }, notation, 'money')).toBe('broken');
      }
    },
  );

  it('three decimals are a figure where they are no amount', () => {
    expect(read({ value: '12500,125' }, 'dot-thousands', 'plain')).toBe(12_500.125);
    expect(read({ value: '12500.125' }, 'comma-thousands', 'plain')).toBe(12_500.125);
    expect(read({ value: '12500.125' }, 'dot-thousands', 'plain')).toBe('broken');
  });
});

describe('words, ranges and units where only plain figures stand', () => {
  it.each([
    '4.43-4.47',
    'WTP',
    '1 : 30',
    '≥ 85',
    '12 Laporan',
    'Rp 5.000 / bulan',
    '1.250.000 per unit',
    '2/3',
    'Rp',
    '%',
    '1e5',
    '#1',
  ])('“%s” stays text', (text) => {
    for (const notation of NOTATIONS) {
      expect(read({ value: text }, notation, 'plain')).toBe('text');
      expect(read({ value: text }, notation, 'money')).toBe('text');
    }
  });
});

describe('nothing and dashes', () => {
  it.each(['-', 'Rp -', 'Rp. -', 'Rp-', '–', '—', '---', ' - '])(
    '“%s” is zero among amounts and text elsewhere',
    (text) => {
      for (const notation of NOTATIONS) {
        expect(read({ value: text }, notation, 'money')).toBe(0);
      }
      expect(read({ value: '-' }, 'undecided', 'plain')).toBe('text');
    },
  );

  it.each(['', ' ', '\u00a0', '\n'])('blank text %j is nothing', (text) => {
    expect(read({ value: text }, 'dot-thousands', 'money')).toBe('empty');
  });

  it('an empty cell with a format is nothing', () => {
    expect(read({ value: null, numberFormat: '#,##0' }, 'dot-thousands', 'money')).toBe('empty');
  });

  it.each(['Rp. 0,-', 'Rp 0', '0,00', '(0)'])('“%s” is zero', (text) => {
    expect(Math.abs(Number(read({ value: text }, 'dot-thousands', 'money')))).toBe(0);
  });
});

describe('errors', () => {
  it.each(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'])(
    '%s is an error as a value and as text',
    (error) => {
      expect(read({ value: { error } }, 'undecided', 'plain')).toBe(`error ${error}`);
      expect(read({ value: error }, 'undecided', 'plain')).toBe(`error ${error}`);
      expect(read({ value: ` ${error.toLowerCase()} ` }, 'undecided', 'money')).toBe(
        `error ${error}`,
      );
    },
  );
});

describe('number cells', () => {
  it.each<[value: number, format: string | undefined, shown: Shown]>([
    [93.42, undefined, 93.42],
    [0.9342, '0.00%', 93.42],
    [1, '0%', 100],
    [0.07, '0%', 7],
    [0.9342, '0.00"%"', 0.9342],
    [0.9342, '0.00\\%', 0.9342],
    [1_250_000, '#,##0', 1_250_000],
    [1e21, undefined, 'broken'],
  ])('%d with format %s is %s', (value, format, shown) => {
    const cell: Cell = format === undefined ? { value } : { value, numberFormat: format };
    expect(read(cell, 'undecided', 'plain')).toBe(shown);
  });

  it('knows a percent format by a sign that multiplies', () => {
    expect(isPercentFormat('0.00%;[Red]-0.00%')).toBe(true);
    expect(isPercentFormat('0 "persen (%)"')).toBe(false);
    expect(isPercentFormat(undefined)).toBe(false);
  });

  it('says whether a figure is kept as text', () => {
    expect(readFigure({ value: 5 }, 'undecided', 'plain')).toMatchObject({ isText: false });
    expect(readFigure({ value: '5' }, 'undecided', 'plain')).toMatchObject({ isText: true });
    expect(readFigure({ value: '5%' }, 'undecided', 'plain')).toMatchObject({ percent: true });
  });

  it('reads TRUE and FALSE as words', () => {
    expect(read({ value: true }, 'undecided', 'money')).toBe('text');
  });
});

describe('a printed amount', () => {
  const amounts: fc.Arbitrary<Decimal> = fc.record({
    units: fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
    scale: fc.constantFrom(0, 2),
  });

  /** As office programs print it: grouped by `group`, decimals behind `point`. */
  function print({ units, scale }: Decimal, group: string, point: string): string {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, group);
    const text = scale === 0 ? whole : `${whole}${point}${digits.slice(-scale)}`;
    return units < 0n ? `(${text})` : text;
  }

  it.each<[name: string, notation: Notation, group: string, point: string]>([
    ['in Indonesian notation', 'dot-thousands', '.', ','],
    ['in English notation', 'comma-thousands', ',', '.'],
    ['grouped by blanks', 'dot-thousands', ' ', ','],
    ['grouped by no-break blanks', 'comma-thousands', '\u00a0', '.'],
  ])('%s is read back to the sen, with or without Rp', (_, notation, group, point) => {
    const decorations = fc.constantFrom<[string, string]>(['', ''], ['Rp ', ''], ['Rp.', ',-']);
    fc.assert(
      fc.property(amounts, decorations, (amount, [before, after]) => {
        const text = before + print(amount, group, point) + (amount.units < 0n ? '' : after);
        expect(readFigure({ value: text }, notation, 'money')).toEqual({
          kind: 'number',
          value: amount,
          isText: true,
          percent: false,
        });
      }),
    );
  });

  it('is never read as another amount by the wrong notation, once it has several groups', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        fc.pre(amount.units >= 10n ** 8n || amount.units <= -(10n ** 8n));
        const figure = readFigure({ value: print(amount, '.', ',') }, 'comma-thousands', 'money');
        expect(figure).toMatchObject({ kind: 'number', value: amount });
      }),
    );
  });
});
