import { toNumber } from '../../../src/domain';
import { recogniseWorkbook, type Figure, type RecognisedTable } from '../../../src/recognise';
import { RULES, runRules } from '../../../src/rules';
import type { SheetSnapshot } from '../../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

const BUDGET = [
  'Program / Kegiatan / Sub Kegiatan',
  'Pagu (Rp)',
  'Realisasi (Rp)',
  '%',
  'Fisik (%)',
];
const KINERJA = ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];

type Line = readonly Literal[];

const budget = (...lines: readonly Line[]): SheetSnapshot =>
  sheetOf('Realisasi', [BUDGET, ...lines]);
const kinerja = (...lines: readonly Line[]): SheetSnapshot =>
  sheetOf('Capaian', [KINERJA, ...lines]);

function tablesOf(...sheets: readonly SheetSnapshot[]): readonly RecognisedTable[] {
  return recogniseWorkbook(workbookOf(...sheets));
}

/** What a column of the first table came out as, row by row. */
function column(index: number, ...sheets: readonly SheetSnapshot[]): (number | string | null)[] {
  const [table] = tablesOf(...sheets);
  return table!.rows
    .filter(({ role }) => role === 'data')
    .map((row) => shown(row.figures.get(index)));
}

function shown(figure: Figure | undefined): number | string | null {
  if (!figure) return null;
  return figure.kind === 'number' ? toNumber(figure.value) : figure.kind;
}

/** A line with another value in one place. */
const put = (line: Line, at: number, value: Literal): Line =>
  line.map((literal, place) => (place === at ? value : literal));

const separators = (index: number, ...sheets: readonly SheetSnapshot[]) =>
  tablesOf(...sheets)[0]!.columns.find((one) => one.index === index)?.separators;

describe('figures that may be either are read', () => {
  it('by the quotient that one reading alone bears out', () => {
    const sheet = budget(
      ['Program Satu', 400_000_000, 373_700_000, '93.425', null],
      ['Program Dua', 200_000_000, 151_250_000, '75.625', null],
    );
    expect(column(3, sheet)).toEqual([93.425, 75.625]);
  });

  it('by what a percentage can be', () => {
    expect(column(4, budget(['Program Satu', 4_000_000, 3_000_000, 75, '93.425']))).toEqual([
      93.425,
    ]);
  });

  it('by units that are counted in whole numbers', () => {
    const sheet = kinerja(
      ['Jumlah kunjungan', 'Orang', '1.250', '1.200', 96],
      ['Indeks pelayanan', 'Angka', 80, 72, 90],
    );
    expect([column(2, sheet), column(3, sheet)]).toEqual([
      [1250, 80],
      [1200, 72],
    ]);
    const inCell = kinerja(['Jumlah kunjungan', null, '1,250 Orang', 1250, 100]);
    expect(column(2, inCell)).toEqual([1250]);
  });

  it('by capaian, where target or realisasi is a number', () => {
    const sheet = kinerja(
      ['Produksi padi', 'Ton', '1.250', 1200, 96],
      ['Produksi jagung', 'Ton', '2.500', 2000, 80],
    );
    expect(column(2, sheet)).toEqual([1250, 2500]);
  });

  it('by the convention of the workbook, where nothing nearer decides', () => {
    const open = kinerja(['Produksi padi', 'Ton', '1.250', '1.200', null]);
    const comma = sheetOf('Fisik', [BUDGET, ['Program A', 4_000_000, 3_000_000, '75,00', '80,5']]);
    const point = sheetOf('Fisik', [BUDGET, ['Program A', 4_000_000, 3_000_000, '75.00', '80.5']]);
    expect(column(2, open, comma)).toEqual([1250]);
    expect(column(2, open, point)).toEqual([1.25]);
    // One sheet of each: nothing decides.
    expect(column(2, open, comma, { ...point, name: 'Lain' })).toEqual(['target']);
  });

  it('not by amounts, which have dots in any workbook', () => {
    const open = kinerja(['Produksi padi', 'Ton', '1.250', '1.200', null]);
    const money = sheetOf('Pagu', [BUDGET, ['Program A', '4.000.000', '3.000.000', 75, 80]]);
    expect(column(2, open, money)).toEqual(['target']);
    expect(separators(2, open, money)).toMatchObject({ ambiguous: [1], deviating: [] });
  });

  it('by nothing but their own evidence where the column mixes both conventions', () => {
    const lines = [
      ['Program Satu', 200_000_000, 177_280_000, '88,64', 90],
      ['Program Dua', 100_000_000, 91_070_000, '91.07', 90],
      ['Program Tiga', 400_000_000, 373_700_000, '93.425', 90],
      ['Program Empat', 100_000_000, 100_000_000, 100, 100],
      ['Program Lima', 100_000_000, 0, '0', 0],
    ];
    expect(column(3, budget(...lines))).toEqual([88.64, 91.07, 93.425, 100, 0]);
    expect(separators(3, budget(...lines))).toMatchObject({ dot: 1, comma: 1, deviating: [1, 2] });
    const mixed = kinerja(
      ['Produksi padi', 'Ton', '12,5', 12, 96],
      ['Produksi jagung', 'Ton', '10.5', 10, null],
      ['Produksi kedelai', 'Ton', '1.250', null, null],
    );
    expect(column(2, mixed)).toEqual([12.5, 10.5, 'target']);
    expect(separators(2, mixed)).toMatchObject({ ambiguous: [3] });
  });
});

describe('percentages kept as fractions', () => {
  const lines: readonly Line[] = [
    ['Program Satu', 200_000_000, 186_840_000, 0.9342, null],
    ['Program Dua', 100_000_000, 100_000_000, 1, null],
    ['Program Tiga', 50_000_000, 44_320_000, 0.8864, null],
  ];

  const findings = (...sheets: readonly SheetSnapshot[]) => {
    const snapshot = workbookOf(...sheets);
    return runRules(RULES, { snapshot, tables: recogniseWorkbook(snapshot) }).findings.map(
      ({ rule, cell, found, expected }) => [rule, cell.row + 1, found, expected],
    );
  };

  it('come out on the scale 0–100, marked, and agree with their quotients', () => {
    expect(column(3, budget(...lines))).toEqual([93.42, 100, 88.64]);
    const [table] = tablesOf(budget(...lines));
    expect(table!.rows[1]!.figures.get(3)).toMatchObject({ fraction: true, percent: false });
    expect(table!.identities.filter(({ kind }) => kind === 'ratio')).toHaveLength(3);
    expect(table!.identities.every(({ holds }) => holds)).toBe(true);
    expect(findings(budget(...lines))).toEqual([]);
  });

  it('are read from text and from unrounded quotients as well', () => {
    const text = lines.map((line) => put(line, 3, String(line[3] as number).replace('.', ',')));
    expect(column(3, budget(...text))).toEqual([93.42, 100, 88.64]);
    const unrounded = lines.map((line) => put(line, 3, (line[2] as number) / (line[1] as number)));
    expect(findings(budget(...unrounded))).toEqual([]);
  });

  it('do not hide a wrong one, nor one that is kept as a percentage', () => {
    const wrong = budget(...lines, ['Program Empat', 10_000_000, 5_000_000, 0.75, null]);
    expect(findings(wrong)).toEqual([['persen-tidak-sesuai', 5, 75, 50]]);
    const mixed = budget(...lines, ['Program Empat', 10_000_000, 7_500_000, 75, null]);
    expect(column(3, mixed)).toEqual([93.42, 100, 88.64, 75]);
    expect(findings(mixed)).toEqual([]);
  });

  it('a single fraction among percentages is a mistake, not a column of fractions', () => {
    const sheet = budget(
      ['Program Satu', 200_000_000, 186_840_000, 93.42, null],
      ['Program Dua', 100_000_000, 91_070_000, 0.9107, null],
      ['Program Tiga', 50_000_000, 44_320_000, 88.64, null],
    );
    expect(column(3, sheet)).toEqual([93.42, 0.9107, 88.64]);
    expect(findings(sheet)).toEqual([['persen-tidak-sesuai', 3, 0.9107, 91.07]]);
  });

  it('true small percentages stay what they are', () => {
    const sheet = budget(
      ['Program Satu', 200_000_000, 1_000_000, 0.5, 0.4],
      ['Program Dua', 100_000_000, 700_000, 0.7, 0.9],
      ['Program Tiga', 50_000_000, 500_000, 1, 1],
    );
    expect(column(3, sheet)).toEqual([0.5, 0.7, 1]);
    expect(column(4, sheet)).toEqual([0.4, 0.9, 1]);
  });

  it('a column without quotients goes with the one beside it', () => {
    const fisik = lines.map((line, place) => put(line, 4, [0.95, 1, 0.9][place]!));
    expect(column(4, budget(...fisik))).toEqual([95, 100, 90]);
    const large = lines.map((line, place) => put(line, 4, [0.95, 1.5, 0.9][place]!));
    expect(column(4, budget(...large))).toEqual([0.95, 1.5, 0.9]);
  });

  it('capaian as fractions of target and realisasi', () => {
    const sheet = kinerja(
      ['Persentase jalan mantap', '%', 80, 72, 0.9],
      ['Indeks kepuasan masyarakat', 'Angka', 75, 50, 0.6667],
      ['Nilai SAKIP', 'Angka', 60, 66.6, 1.11],
    );
    expect(column(4, sheet)).toEqual([90, 66.67, 111]);
    expect(findings(sheet)).toEqual([]);
  });
});
