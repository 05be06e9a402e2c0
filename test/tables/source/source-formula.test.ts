import { readFigure } from '../../../src/recognise/figures';
import { sourceFormula } from '../../../src/tables/source/source-formula';
import type { Cell } from '../../../src/workbook';

const AT = { sheet: 'PK', row: 2, column: 3 };

/** The formula to D3 for a cell of a column of targets, or null. */
function formula(cell: Cell, unit = 1): string | null {
  const figure = readFigure(cell, 'undecided', 'kinerja')!;
  return sourceFormula(AT, cell, figure, unit)?.formula ?? null;
}

/** What NUMBERVALUE is given once the substitutions are done, by working them off. */
function worked(cell: Cell & { value: string }): string | undefined {
  const text = formula(cell);
  const call = /NUMBERVALUE\((.*),"([.,])","[.,]"\)\)/.exec(text ?? '');
  if (!call) return undefined;
  const steps = [...call[1]!.matchAll(/,(?:UNICHAR\((\d+)\)|"((?:[^"]|"")*)"),"(-?)"\)/g)];
  const stripped = steps.reduce(
    (rest, [, code, from, to]) =>
      rest.replaceAll(
        code === undefined ? from!.replaceAll('""', '"') : String.fromCodePoint(Number(code)),
        to!,
      ),
    cell.value,
  );
  return `${stripped.replace(/[\s]/g, '')} with ${call[2]}`;
}

describe('a figure as a formula to its cell', () => {
  it.each<[text: string, left: string]>([
    ['0,9 Angka', '0,9 with ,'],
    ['12.5 Dokumen', '12.5 with .'],
    ['100,00 Persen', '100,00 with ,'],
    ['Nilai 80,5', '80,5 with ,'],
    ['80,5 (target Renstra)', '80,5 with ,'],
    ['3\u00a0Orang\u00a0Hari', '3 with ,'],
    ['20\nKotak', '20 with ,'],
    ['150 m2', '150 with ,'],
    ["'1.250,5", '1.250,5 with ,'],
    ['95,5 % desa', '95,5 with ,'],
  ])('“%s” is stripped to %s', (value, left) => {
    expect(worked({ value })).toBe(left);
  });

  it('multiplies what is kept as a fraction by a hundred, as number and as text', () => {
    const figure = {
      kind: 'number',
      value: { units: 9342n, scale: 2 },
      isText: false,
      percent: false,
      fraction: true,
    } as const;
    expect(sourceFormula(AT, { value: 0.9342 }, figure)).toEqual({
      formula: 'PK!D3*100',
      value: 93.42,
    });
    expect(sourceFormula(AT, { value: '0,9342' }, { ...figure, isText: true })).toEqual({
      formula: 'IF(ISNUMBER(PK!D3),PK!D3,NUMBERVALUE(PK!D3,",","."))*100',
      value: 93.42,
    });
  });

  it('links what has a percent format once', () => {
    const cell = { value: 0.9342, numberFormat: '0.00%' };
    expect(formula(cell)).toBe('PK!D3*100');
  });

  it.each(['WTP', '4,43 - 4,47', '1 : 30', '1.520.64', 'Ada', '-'])(
    'there is none for “%s”',
    (value) => {
      expect(formula({ value })).toBeNull();
    },
  );

  it('there is none for a product of several numbers', () => {
    const cell = { value: '2 Orang x 3 Hari' };
    const figure = readFigure(cell, 'undecided', 'koefisien')!;
    expect(figure).toMatchObject({ kind: 'number', value: { units: 6n, scale: 0 } });
    expect(sourceFormula(AT, cell, figure)).toBeNull();
  });
});
