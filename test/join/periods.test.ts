import { measureColumns, type Measure, type MeasureChoice } from '../../src/join';
import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

type Period = MeasureChoice['period'];

function tableOf(
  headings: readonly string[],
  rows: readonly (readonly Literal[])[],
  title = 'TAHUN 2024',
  name = 'LRA',
) {
  const [table] = recogniseWorkbook(
    workbookOf(sheetOf(name, [[title], [null], [...headings], ...rows])),
  );
  return table!;
}

/** Headings of the columns that a measure is taken from. */
function taken(
  table: ReturnType<typeof tableOf>,
  measure: Measure,
  period: Period,
  state: MeasureChoice['state'] = 'sesudah',
) {
  return measureColumns(table, measure, { state, period }).map(({ heading }) => heading);
}

const M = 1_000_000;
/** No., programme, pagu, then figures; all in millions. */
const budget = (...rows: readonly (readonly number[])[]): Literal[][] =>
  rows.map((figures, place) => [
    `1.06.0${place + 2}`,
    `PROGRAM ${['PEMBERDAYAAN', 'REHABILITASI', 'PERLINDUNGAN'][place]} SOSIAL`,
    ...figures.map((figure) => figure * M),
  ]);
const LEAD = ['Kode', 'Uraian', 'Pagu (Rp)'];
const QUARTERS = ['I', 'II', 'III', 'IV'].map((roman) => `Realisasi TW ${roman}`);

describe('realisasi of quarters', () => {
  const separate = tableOf(
    [...LEAD, ...QUARTERS, 'Realisasi'],
    budget([100, 10, 20, 30, 35, 95], [200, 5, 60, 70, 20, 155]),
  );
  const running = tableOf(
    [...LEAD, ...QUARTERS, 'Realisasi'],
    budget([100, 10, 30, 60, 95, 95], [200, 5, 65, 135, 155, 155]),
  );

  it('is added where the quarters together give the year', () => {
    expect(taken(separate, 'realisasi', 'tw1')).toEqual(QUARTERS.slice(0, 1));
    expect(taken(separate, 'realisasi', 'tw2')).toEqual(QUARTERS.slice(0, 2));
    expect(taken(separate, 'realisasi', 'tw3')).toEqual(QUARTERS.slice(0, 3));
  });

  it('is that of one column where the last quarter gives the year', () => {
    expect(taken(running, 'realisasi', 'tw2')).toEqual(QUARTERS.slice(1, 2));
    expect(taken(running, 'realisasi', 'tw3')).toEqual(QUARTERS.slice(2, 3));
  });

  it('is that of the year for the fourth quarter and for the year', () => {
    for (const table of [separate, running]) {
      expect(taken(table, 'realisasi', 'tw4')).toEqual(['Realisasi']);
      expect(taken(table, 'realisasi', 'tahun')).toEqual(['Realisasi']);
    }
  });

  it('is a running total where the quarters together would surpass the pagu', () => {
    const table = tableOf(
      [...LEAD, ...QUARTERS],
      budget([100, 30, 60, 80, 95], [200, 50, 100, 150, 190]),
    );
    expect(taken(table, 'realisasi', 'tw2')).toEqual(QUARTERS.slice(1, 2));
    expect(taken(table, 'realisasi', 'tw4')).toEqual(QUARTERS.slice(3));
  });

  it('is added where nothing speaks for running totals', () => {
    const table = tableOf(
      [...LEAD, ...QUARTERS],
      budget([100, 30, 10, 20, 25], [200, 50, 20, 70, 40]),
    );
    expect(taken(table, 'realisasi', 'tw4')).toEqual(QUARTERS);
    expect(taken(table, 'realisasi', 'tw2')).toEqual(QUARTERS.slice(0, 2));
  });

  it('is what a heading says it is', () => {
    const headings = ['I', 'II', 'III'].map((roman) => `Realisasi s/d TW ${roman}`);
    const table = tableOf([...LEAD, ...headings], budget([100, 10, 15, 25], [200, 5, 65, 70]));
    expect(taken(table, 'realisasi', 'tw2')).toEqual(headings.slice(1, 2));
  });

  it('is unknown where a quarter has no column', () => {
    const table = tableOf([...LEAD, ...QUARTERS.slice(0, 2)], budget([100, 30, 10], [200, 50, 20]));
    expect(taken(table, 'realisasi', 'tw3')).toEqual([]);
    expect(taken(table, 'pagu', 'tw3')).toEqual(['Pagu (Rp)']);
  });
});

describe('realisasi of months', () => {
  const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'].map(
    (m) => `Realisasi ${m}`,
  );

  it('is added month by month', () => {
    const table = tableOf(
      [...LEAD, ...months],
      budget([100, 5, 1, 9, 2, 7, 3], [200, 20, 10, 5, 30, 2, 8]),
    );
    expect(taken(table, 'realisasi', 'tw1')).toEqual(months.slice(0, 3));
    expect(taken(table, 'realisasi', 'tw2')).toEqual(months);
    expect(taken(table, 'realisasi', 'tw3')).toEqual([]);
  });
});

describe('a table that knows no parts of the year', () => {
  const rows = budget([100, 95], [200, 155]);
  const headings = [...LEAD, 'Realisasi'];

  it('speaks for the year and the fourth quarter alone', () => {
    const table = tableOf(headings, rows);
    const periods: Period[] = ['tahun', 'tw4', 'tw3', 'tw2', 'tw1'];
    expect(periods.map((period) => taken(table, 'realisasi', period).length)).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  it.each([
    ['KEADAAN S/D BULAN JUNI 2024', 'RFK'],
    ['REALISASI TRIWULAN II TAHUN 2024', 'RFK'],
    ['REALISASI SEMESTER I TAHUN 2024', 'RFK'],
    ['REALISASI TAHUN 2024', 'RFK Juni'],
    ['REALISASI TAHUN 2024', 'TW_2'],
  ])('speaks for the quarters from its own date on: %s, %s', (title, name) => {
    const table = tableOf(headings, rows, title, name);
    expect(taken(table, 'realisasi', 'tw1')).toEqual([]);
    for (const period of ['tw2', 'tw3'] as const) {
      expect(taken(table, 'realisasi', period)).toEqual(['Realisasi']);
    }
  });
});

describe('targets and what was reached', () => {
  const headings = [
    'Indikator Kinerja',
    'Target',
    ...QUARTERS.map((text) => text.replace('Realisasi', 'Realisasi Kinerja')),
  ];
  it('are those of the year and of its quarters', () => {
    const table = tableOf(headings, [
      ['Persentase keluarga miskin yang dibantu', 80, 20, 45, 60, 79],
      ['Indeks kepuasan masyarakat', 90, 70, 75, 80, 88],
      ['Persentase panti yang terakreditasi', 60, 10, 25, 40, 60],
    ]);
    expect(taken(table, 'target', 'tw2')).toEqual(['Target']);
    expect(taken(table, 'realisasi-kinerja', 'tw2')).toEqual([headings[3]]);
  });
});

describe('pagu before and after perubahan', () => {
  const table = tableOf(
    ['Kode', 'Uraian', 'Pagu Sebelum Perubahan', 'Pagu Setelah Perubahan', 'Realisasi', '%'],
    budget([80, 100, 95, 95e-6], [220, 200, 150, 75e-6]),
  );

  it('is the one that is wanted', () => {
    expect(taken(table, 'pagu', 'tahun')).toEqual(['Pagu Setelah Perubahan']);
    expect(taken(table, 'pagu', 'tahun', 'sebelum')).toEqual(['Pagu Sebelum Perubahan']);
  });

  it('is the only one that there is, where there is one', () => {
    const single = tableOf([...LEAD, 'Realisasi'], budget([100, 95], [200, 155]));
    expect(taken(single, 'pagu', 'tahun', 'sebelum')).toEqual(['Pagu (Rp)']);
  });
});
