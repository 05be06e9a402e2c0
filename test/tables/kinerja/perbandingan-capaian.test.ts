import { checkSnapshot, makeTables, offerTables } from '../../../src/app';
import type { SheetSnapshot } from '../../../src/workbook';
import { checkGolden, type GoldenName } from '../../golden/workbooks';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';
import { formulaAt, shownRows, tablesShown } from '../../support/shown';

const ID = 'perbandingan-capaian';

async function golden(name: GoldenName) {
  const [spec] = makeTables(await checkGolden(name), [ID]);
  return spec!;
}

function made(...sheets: readonly SheetSnapshot[]) {
  const report = checkSnapshot(workbookOf(...sheets));
  const [spec] = makeTables(report, [ID]);
  return { spec, offer: offerTables(report).find(({ id }) => id === ID) };
}

function capaian(year: number, ...rows: readonly (readonly Literal[])[]): SheetSnapshot {
  return sheetOf(`Capaian ${year}`, [
    [`CAPAIAN KINERJA TAHUN ${year}`],
    [],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...rows,
  ]);
}

describe('Perbandingan Capaian', () => {
  it('shows target, realisasi and capaian of both years of a printed comparison', async () => {
    const [rows] = tablesShown(await golden('flores-timur-2023'));
    expect(rows?.map((row) => row.slice(2, 6))).toEqual([
      ['Persentase PMKS yang memperoleh bantuan sosial', '%', 6.77, 53.3],
      ['Persentase PMKS yang tertangani', '%', 6.77, 1.49],
      ['', '', '', ''],
    ]);
    expect(rows?.map((row) => row.slice(7, 9))).toEqual([
      [10.42, 15.35],
      [10, 16.63],
      ['', ''],
    ]);
    expect(rows?.[0]?.[6]).toBeCloseTo((53.3 / 6.77) * 100, 6);
    expect(rows?.[1]?.[9]).toBeCloseTo(166.3, 6);
  });

  it('leaves out what no source has, and goes back six years', async () => {
    const spec = await golden('ntt-2024');
    const heading = shownRows(spec).find((row) => row[0] === 'No')!;
    expect(heading.filter((text) => String(text).startsWith('Tahun'))).toEqual([
      'Tahun 2019',
      'Tahun 2020',
      'Tahun 2021',
      'Tahun 2022',
      'Tahun 2023',
      'Tahun 2024',
    ]);
    const [rows] = tablesShown(spec);
    expect(rows?.[0]?.slice(3, 10)).toEqual([100, 100, 96.48, 76.28, 92.13, 90, 100]);
    expect(rows?.map((row) => row.at(-1))).toEqual(['Naik (membaik)', 'Turun (memburuk)', '']);
  });

  it('pairs the tables of two years where no comparison is printed', async () => {
    const [rows] = tablesShown(await golden('manggarai-2023'));
    expect(rows?.[0]?.slice(1, 5)).toEqual([
      'MENINGKATNYA KESEJAHTERAAN SOSIAL MASYARAKAT',
      85.38,
      98.64,
      'Naik (membaik)',
    ]);
  });

  it('knows that less is better of some indicators, and that classes have an order', () => {
    const { spec } = made(
      capaian(
        2023,
        [1, 'Menurunnya kemiskinan', 'Persentase penduduk miskin', 10, 12, 80],
        [2, 'Meningkatnya tata kelola', 'Predikat SAKIP', 'BB', 'B', null],
        [3, 'Meningkatnya layanan', 'Indeks kepuasan masyarakat', 80, 82, 102.5],
      ),
      capaian(
        2024,
        [1, 'Menurunnya kemiskinan', 'Persentase penduduk miskin', 10, 11, 90],
        [2, 'Meningkatnya tata kelola', 'Predikat SAKIP', 'BB', 'BB', 100],
        [3, 'Meningkatnya layanan', 'Indeks kepuasan masyarakat', 80, 82, 102.5],
      ),
    );
    const [rows] = tablesShown(spec!);
    expect(rows?.map((row) => row.find((text) => /Naik|Turun|Tetap/.test(String(text))))).toEqual([
      'Turun (membaik)',
      'Naik (membaik)',
      'Tetap',
      undefined,
    ]);
  });

  it('computes trends on the sheet, from the realisasi of the last two years', async () => {
    const spec = await golden('ntt-2024');
    const row = shownRows(spec).findIndex(([first]) => first === '1');
    const line = row + 1;
    expect(formulaAt(spec, row, 11)).toBe(
      `IF(AND(ISNUMBER(H${line}),ISNUMBER(J${line})),IF(J${line}=H${line},"Tetap",` +
        `IF(J${line}>H${line},"Naik (membaik)","Turun (memburuk)")),"-")`,
    );
  });

  it('draws the capaian of the years as lines, and a missing one as a gap', () => {
    const { spec } = made(
      capaian(2023, [1, 'A', 'Indeks pelayanan publik', 80, 60, 75]),
      capaian(
        2024,
        [1, 'A', 'Indeks pelayanan publik', 80, 72, 90],
        [2, 'B', 'Nilai keterbukaan informasi', 50, 50, 100],
      ),
    );
    expect(spec?.charts).toHaveLength(1);
    expect(spec?.charts[0]).toMatchObject({ kind: 'line' });
    const names = spec?.charts[0]?.series.map(({ name }) => name);
    expect(names).toEqual(['Indeks pelayanan publik', 'Nilai keterbukaan informasi']);
    const { left, top, bottom } = spec!.charts[0]!.series[1]!.values;
    const drawn = shownRows(spec!)
      .slice(top, bottom + 1)
      .map((row) => row[left]);
    expect(drawn).toEqual(['#N/A', 100]);
  });

  it('takes progress towards the end of a plan for no capaian of a year', () => {
    const { spec, offer } = made(
      sheetOf('Akhir Renstra', [
        ['Perbandingan Realisasi Kinerja dengan Target Akhir Renstra'],
        [],
        ['No', 'Indikator', 'Target Akhir Renstra 2026', 'Realisasi 2024', 'Tingkat Kemajuan (%)'],
        [1, 'Indeks pelayanan publik', 90, 72, 80],
        [2, 'Nilai keterbukaan informasi', 80, 60, 75],
      ]),
    );
    expect(spec).toBeUndefined();
    expect(offer?.lacks).toEqual(['capaian-antartahun']);
  });

  it('is not offered for one year alone', () => {
    const { offer } = made(capaian(2024, [1, 'A', 'Indeks pelayanan publik', 80, 72, 90]));
    expect(offer?.lacks).toEqual(['capaian-antartahun']);
  });
});
