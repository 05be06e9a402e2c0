import { checkSnapshot, makeTables, offerTables } from '../../../src/app';
import type { SheetSnapshot } from '../../../src/workbook';
import { checkGolden, type GoldenName } from '../../golden/workbooks';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';
import { shownRows, tablesShown } from '../../support/shown';

const ID = 'perjanjian-kinerja';

async function golden(name: GoldenName) {
  const [spec] = makeTables(await checkGolden(name), [ID]);
  return spec!;
}

function made(...sheets: readonly SheetSnapshot[]) {
  const report = checkSnapshot(workbookOf(...sheets));
  return {
    specs: makeTables(report, [ID]),
    offer: offerTables(report).find(({ id }) => id === ID),
  };
}

const AGREEMENT: readonly (readonly Literal[])[] = [
  ['PERJANJIAN KINERJA TAHUN 2024'],
  ['DINAS SOSIAL KABUPATEN CONTOH'],
  [],
  ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
  [1, 'Meningkatnya kesejahteraan', 'Persentase PMKS tertangani', '%', 75],
  [null, null, 'Persentase PSKS aktif', '%', '≥ 60'],
  [2, 'Meningkatnya tata kelola', 'Nilai AKIP Dinas Sosial', 'Nilai', 'BB'],
];

describe('Perjanjian Kinerja', () => {
  it('shows the indicators of the agency, then its programmes with their sum', async () => {
    const spec = await golden('flores-timur-2023');
    const [indicators, programs] = tablesShown(spec);
    expect(indicators).toEqual([
      [
        '1',
        'Meningkatnya penanganan penyandang masalah kesejahteraan sosial',
        '% Penurunan PMKS',
        '',
        '%',
        10.42,
      ],
      ['', '', '% PSKS yang aktif dalam penanganan permasalahan kesejahteraan sosial', '', '%', 13],
    ]);
    expect(programs?.map((row) => [row[1], row[3], row[4]])).toEqual([
      ['Program Pemberdayaan Sosial', 169_883_750, 'APBD'],
      ['Program Rehabilitasi Sosial', 513_380_840, 'APBD'],
      ['Program Perlindungan dan Jaminan Sosial', 190_780_795, 'APBD'],
      ['Program Penanganan Warga Negara Migran Korban Tindak Kekerasan', 24_999_760, 'APBD'],
      ['Program Penanganan Bencana', 403_084_290, 'APBD'],
      ['JUMLAH', 1_302_129_435, ''],
    ]);
  });

  it('leaves agreements of units out', async () => {
    const [indicators] = tablesShown(await golden('ntt-2024'));
    expect(indicators?.map((row) => row[5])).toEqual([90, 90]);
  });

  it('says where the source is a plan for another year, and mixes no budget into it', async () => {
    const spec = await golden('manggarai-2023');
    const shown = shownRows(spec).map(([first]) => first);
    expect(tablesShown(spec)).toHaveLength(1);
    expect(shown).toContain('Tahun 2024');
    expect(shown).toContain(
      'Sumber berjudul “RENCANA KINERJA TAHUNAN 2024”, bukan Perjanjian Kinerja.',
    );
    expect(shown).toContain('Program dan anggaran untuk tahun ini tidak ada di buku kerja.');
  });

  it('covers the same columns of the sheet with both tables, without two merges in one cell', async () => {
    const spec = await golden('flores-timur-2023');
    expect(spec.columnWidths).toEqual([5, 34, 20, 20, 11, 14]);
    const covered = spec.merges.flatMap(({ top, bottom, left, right }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) => `${top + row}/${left + column}`),
      ).flat(),
    );
    expect(new Set(covered).size).toBe(covered.length);
    const amounts = spec.rows.findIndex(
      ({ cells }) => cells[1]?.content?.kind === 'text' && cells[1].content.text === 'JUMLAH',
    );
    expect(spec.rows[amounts]?.cells[3]?.content).toMatchObject({
      formula: `SUM(D${amounts - 4}:D${amounts})`,
    });
  });

  it('keeps targets that are words or bounds as they stand', () => {
    const { specs } = made(sheetOf('PK', AGREEMENT));
    const [indicators] = tablesShown(specs[0]!);
    expect(indicators?.map((row) => [row[0], row[2], row[5]])).toEqual([
      ['1', 'Persentase PMKS tertangani', 75],
      ['', 'Persentase PSKS aktif', '≥ 60'],
      ['2', 'Nilai AKIP Dinas Sosial', 'BB'],
    ]);
  });

  it('takes the programmes of the budget where no agreement lists any, and says so', () => {
    const { specs } = made(
      sheetOf('PK', AGREEMENT),
      sheetOf('DPA', [
        ['REALISASI BELANJA TAHUN ANGGARAN 2024'],
        [],
        ['Kode', 'Program / Kegiatan', 'Pagu Anggaran (Rp)', 'Realisasi (Rp)', '%'],
        ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 300_000_000, 270_000_000, 90],
        ['1.06.02.2.01', 'Pemberdayaan Potensi Sumber Kesejahteraan', 300_000_000, 270_000_000, 90],
        ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 500_000_000, 400_000_000, 80],
        ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 500_000_000, 400_000_000, 80],
      ]),
    );
    const [, programs] = tablesShown(specs[0]!);
    expect(programs?.map((row) => [row[1], row[3]])).toEqual([
      ['PROGRAM PEMBERDAYAAN SOSIAL', 300_000_000],
      ['PROGRAM REHABILITASI SOSIAL', 500_000_000],
      ['JUMLAH', 800_000_000],
    ]);
    expect(shownRows(specs[0]!).flat()).toContain(
      'Perjanjian Kinerja di buku kerja ini tidak memuat program; program dan anggaran diambil dari lembar DPA.',
    );
  });

  it('is not offered without an agreement', () => {
    const { offer } = made(
      sheetOf('Capaian', [
        ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        ['Persentase PMKS tertangani', 75, 60, 80],
        ['Persentase PSKS aktif', 60, 60, 100],
      ]),
    );
    expect(offer?.lacks).toEqual(['pk-indikator']);
  });
});
