import { checkSnapshot, makeTables, offerTables, type ReportSettings } from '../../src/app';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

const M = 1_000_000;
const NAMES = [
  'PROGRAM PEMBERDAYAAN SOSIAL',
  'PROGRAM REHABILITASI SOSIAL',
  'PROGRAM PENANGANAN BENCANA',
];

function budget(
  name: string,
  title: string,
  headings: readonly string[],
  figures: readonly (readonly number[])[],
) {
  const rows = figures.map((amounts, place): Literal[] => [
    `1.06.0${place + 2}`,
    NAMES[place]!,
    ...amounts.map((amount) => amount * M),
  ]);
  return sheetOf(name, [[title], [null], ['Kode', 'Program', ...headings], ...rows]);
}

const month = (name: string, ...spent: readonly number[]) =>
  budget(
    `RFK ${name}`,
    `REALISASI KEUANGAN S/D BULAN ${name.toUpperCase()} 2024`,
    ['Pagu (Rp)', 'Realisasi (Rp)'],
    [
      [100, spent[0]!],
      [200, spent[1]!],
      [300, spent[2]!],
    ],
  );

/** Texts of the table, and its rows of figures. */
function tableOf(
  snapshot: ReturnType<typeof workbookOf>,
  settings: Partial<ReportSettings>,
  id = 'realisasi-anggaran',
) {
  const report = checkSnapshot(snapshot, { settings });
  const offer = offerTables(report).find((one) => one.id === id)!;
  const [spec] = offer.lacks.length === 0 ? makeTables(report, [id]) : [];
  const rows = (spec?.rows ?? []).map(({ cells }) =>
    cells.map((cell) =>
      cell?.content?.kind === 'text' ? cell.content.text : (cell?.content?.value ?? null),
    ),
  );
  return { lacks: offer.lacks, rows, texts: rows.flat().filter((one) => typeof one === 'string') };
}

const spentIn = (rows: readonly (readonly unknown[])[]): unknown[] =>
  rows.filter(([, name]) => NAMES.includes(String(name))).map((row) => row[3]);

describe('monthly sheets', () => {
  const workbook = workbookOf(
    month('Maret', 10, 20, 30),
    month('Mei', 30, 50, 90),
    month('Juli', 50, 90, 150),
    month('Desember', 95, 180, 290),
  );

  it.each([
    ['tw1', [10, 20, 30], 'bulan Maret'],
    ['tw2', [30, 50, 90], 'bulan Mei'],
    ['tw3', [50, 90, 150], 'bulan Juli'],
  ] as const)(
    'give %s the latest that is not after it, and the note says which',
    (period, spent, says) => {
      const { rows, texts } = tableOf(workbook, { period });
      expect(spentIn(rows)).toEqual(spent.map((amount) => amount * M));
      expect(texts.filter((text) => text.includes(`sampai dengan ${says}`))).toHaveLength(1);
    },
  );

  it('give the year the last', () => {
    const { rows, texts } = tableOf(workbook, {});
    expect(spentIn(rows)).toEqual([95, 180, 290].map((amount) => amount * M));
    expect(texts.filter((text) => /sampai dengan bulan/i.test(text))).toEqual([]);
  });

  it('are joined to a budget by their month', () => {
    const dpa = budget('DPA', 'RINCIAN BELANJA TAHUN 2024', ['Pagu (Rp)'], [[100], [200], [300]]);
    const without = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row?.filter((_, column) => column !== 2)),
    }));
    const { rows } = tableOf(workbookOf(dpa, ...without), { period: 'tw2' });
    expect(spentIn(rows)).toEqual([30, 50, 90].map((amount) => amount * M));
  });
});

describe('a sheet with quarters', () => {
  const headings = ['Pagu (Rp)', ...['I', 'II', 'III', 'IV'].map((tw) => `Realisasi TW ${tw}`)];
  const workbook = workbookOf(
    budget(
      'Realisasi',
      'REALISASI ANGGARAN TAHUN 2024',
      [...headings, 'Realisasi'],
      [
        [100, 10, 20, 30, 35, 95],
        [200, 5, 60, 70, 20, 155],
        [300, 40, 10, 90, 50, 190],
      ],
    ),
  );

  it('has its quarters added by a formula, and a note that names them', () => {
    const { rows, texts } = tableOf(workbook, { period: 'tw2' });
    expect(spentIn(rows)).toEqual([30, 65, 50].map((amount) => amount * M));
    expect(texts).toContain('Realisasi = “Realisasi TW I” + “Realisasi TW II” (lembar Realisasi).');
    expect(texts).toContain('Sampai dengan Triwulan II Tahun Anggaran 2024');
  });
});

describe('a sheet that knows no quarters', () => {
  const workbook = workbookOf(
    budget(
      'LRA',
      'REALISASI ANGGARAN TAHUN 2024',
      ['Pagu (Rp)', 'Realisasi (Rp)'],
      [
        [100, 95],
        [200, 180],
        [300, 290],
      ],
    ),
    sheetOf('Capaian', [
      ['CAPAIAN KINERJA TAHUN 2024'],
      ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
      ['Persentase keluarga miskin yang dibantu', 80, 72, 90],
      ['Indeks kepuasan masyarakat', 90, 81, 90],
    ]),
  );

  it.each(['realisasi-anggaran', 'capaian-kinerja'])('gives no %s for a part of the year', (id) => {
    for (const period of ['tw1', 'tw2', 'tw3'] as const) {
      expect(tableOf(workbook, { period }, id).lacks).not.toEqual([]);
    }
    expect(tableOf(workbook, { period: 'tw4' }, id).lacks).toEqual([]);
  });
});
