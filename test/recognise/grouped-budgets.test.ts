import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf } from '../support/sheet';

type Line = readonly [string | number | null, string, number, number];

/** Level and name of the row that counts it, for each row of a budget. */
function treeOf(heading: string, lines: readonly Line[]) {
  const [table] = recogniseWorkbook(
    workbookOf(
      sheetOf('Rekap', [
        ['REKAPITULASI PENYERAPAN ANGGARAN TAHUN 2024'],
        [],
        ['No', heading, 'Pagu', 'Realisasi'],
        ...lines.map((line) => [...line]),
      ]),
    ),
  );
  const rows = table?.rows.filter(({ role }) => role === 'data') ?? [];
  const nameOf = (index: number | null) => table?.rows.find((row) => row.index === index)?.label;
  return rows.map(({ label, level, parent }) => [label, level, nameOf(parent)]);
}

describe('a budget that is grouped by more than programmes', () => {
  it('may be grouped by parts of the agency', () => {
    const tree = treeOf('Bidang / Program / Kegiatan', [
      [null, 'SEKRETARIAT', 3_000_000_000, 2_900_000_000],
      ['1', 'Program Penunjang Urusan', 3_000_000_000, 2_900_000_000],
      ['-', 'Pembayaran Gaji', 1_000_000_000, 950_000_000],
      ['-', 'Pengadaan Jasa Kantor', 2_000_000_000, 1_950_000_000],
      [null, 'BIDANG INDUSTRI', 1_000_000_000, 800_000_000],
      ['2', 'Program Pembangunan Industri', 1_000_000_000, 800_000_000],
      ['-', 'Penyusunan Rencana Industri', 1_000_000_000, 800_000_000],
      [null, 'JUMLAH', 4_000_000_000, 3_700_000_000],
    ]);
    expect(tree).toEqual([
      ['SEKRETARIAT', 'skpd', 'JUMLAH'],
      ['Program Penunjang Urusan', 'program', 'SEKRETARIAT'],
      ['Pembayaran Gaji', 'kegiatan', 'Program Penunjang Urusan'],
      ['Pengadaan Jasa Kantor', 'kegiatan', 'Program Penunjang Urusan'],
      ['BIDANG INDUSTRI', 'skpd', 'JUMLAH'],
      ['Program Pembangunan Industri', 'program', 'BIDANG INDUSTRI'],
      ['Penyusunan Rencana Industri', 'kegiatan', 'Program Pembangunan Industri'],
    ]);
  });

  it('may be grouped by what the programmes serve', () => {
    const tree = treeOf('Sasaran/Program/Kegiatan', [
      ['A', 'Sasaran 1: Meningkatnya keselamatan lalu lintas', 650_000_000, 640_000_000],
      ['1', 'Program Penyelenggaraan LLAJ', 650_000_000, 640_000_000],
      ['1.1', 'Penyediaan Perlengkapan Jalan', 450_000_000, 445_000_000],
      ['1.2', 'Pengujian Berkala Kendaraan Bermotor', 200_000_000, 195_000_000],
      [null, 'Total Belanja', 650_000_000, 640_000_000],
    ]);
    expect(tree.map(([, level]) => level)).toEqual(['sasaran', 'program', 'kegiatan', 'kegiatan']);
  });
});

describe('a budget with a column for the names of each level', () => {
  it('has rows of the level in whose column the last name stands', () => {
    const [table] = recogniseWorkbook(
      workbookOf(
        sheetOf('Rekap', [
          ['Program', 'Kegiatan', 'Sub Kegiatan', 'Pagu', 'Realisasi'],
          ['Program Arsip', 'Arsip Dinamis', 'Penataan Arsip', 100_000_000, 90_000_000],
          [null, null, 'Alih Media', 200_000_000, 190_000_000],
          [null, 'Arsip Statis', 'Akuisisi', 300_000_000, 280_000_000],
          ['Total', null, null, 600_000_000, 560_000_000],
        ]),
      ),
    );
    const rows = table?.rows.filter(({ role }) => role === 'data');
    expect(rows?.map(({ label, level }) => [label, level])).toEqual([
      ['Penataan Arsip', 'sub-kegiatan'],
      ['Alih Media', 'sub-kegiatan'],
      ['Akuisisi', 'sub-kegiatan'],
    ]);
    expect(table?.identities.filter(({ holds }) => holds)).toHaveLength(2);
  });
});
