import { recogniseWorkbook } from '../../src/recognise';
import { sheetFromTable, workbookOf } from '../support/sheet';

/** One plain example of a form, typed by hand, and what a person sees in it. */
interface Example {
  readonly kind: string;
  readonly sheet: readonly string[];
  /** Heading rows as Excel counts them. */
  readonly header: readonly number[];
  readonly roles: string;
  /** Row, level and the row that it is counted in (`-` for none). */
  readonly rows: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    kind: 'realisasi-program',
    sheet: [
      '| | A | B | C | D | E |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | Kode | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi (Rp) | % |',
      '| 2 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 300.000 | 150.000 | 50 |',
      '| 3 | 1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial | 300.000 | 150.000 | 50 |',
      '| 4 | 1.06.02.2.03.0001 | Peningkatan Kemampuan Potensi Pekerja Sosial | 100.000 | 90.000 | 90 |',
      '| 5 | 1.06.02.2.03.0003 | Fasilitasi Bantuan Sosial Kesejahteraan Keluarga | 200.000 | 60.000 | 30 |',
      '| 6 | | JUMLAH | 300.000 | 150.000 | 50 |',
    ],
    header: [1],
    roles: 'kode uraian pagu realisasi persen',
    rows: ['2 program 6', '3 kegiatan 2', '4 sub-kegiatan 3', '5 sub-kegiatan 3', '6 total -'],
  },
  {
    kind: 'realisasi-akun',
    sheet: [
      '| | A | B | C | D | E |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | Kode Rekening | Uraian | Anggaran | Realisasi | % |',
      '| 2 | 5 | BELANJA DAERAH | 500.000 | 400.000 | 80 |',
      '| 3 | 5.1 | BELANJA OPERASI | 400.000 | 350.000 | 87,5 |',
      '| 4 | 5.1.01 | Belanja Pegawai | 300.000 | 290.000 | 96,67 |',
      '| 5 | 5.1.02 | Belanja Barang dan Jasa | 100.000 | 60.000 | 60 |',
      '| 6 | 5.2 | BELANJA MODAL | 100.000 | 50.000 | 50 |',
    ],
    header: [1],
    roles: 'kode uraian pagu realisasi persen',
    rows: ['2 akun-1 -', '3 akun-2 2', '4 akun-3 3', '5 akun-3 3', '6 akun-2 2'],
  },
  {
    kind: 'dpa-rincian',
    sheet: [
      '| | A | B | C | D | E | F | G |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | Kode Rekening | Uraian | Koefisien | Satuan | Harga | PPN | Jumlah (Rp) |',
      '| 2 | 5 | BELANJA DAERAH | | | | | 600.000 |',
      '| 3 | 5.1 | BELANJA OPERASI | | | | | 600.000 |',
      '| 4 | 5.1.02 | Belanja Barang dan Jasa | | | | | 600.000 |',
      '| 5 | 5.1.02.01 | Belanja Barang | | | | | 600.000 |',
      '| 6 | 5.1.02.01.001 | Belanja Barang Pakai Habis | | | | | 600.000 |',
      '| 7 | 5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | | | | | 600.000 |',
      '| 8 | | [ # ] Rapat koordinasi Sumber Dana : Dana Alokasi Umum | | | | | 600.000 |',
      '| 9 | | [ - ] Rapat tingkat kabupaten | | | | | 600.000 |',
      '| 10 | | Nasi kotak Spesifikasi : lengkap | 10 Kotak | Kotak | 45.000 | 0 | 450.000 |',
      '| 11 | | Kue kotak Spesifikasi : 3 macam | 10 Kotak | Kotak | 15.000 | 0 | 150.000 |',
      '| 12 | | Jumlah Anggaran Sub Kegiatan | | | | | 600.000 |',
    ],
    header: [1],
    roles: 'kode uraian koefisien satuan harga ppn jumlah',
    rows: [
      '2 akun-1 12',
      '3 akun-2 2',
      '4 akun-3 3',
      '5 akun-4 4',
      '6 akun-5 5',
      '7 akun-6 6',
      '8 kelompok 7',
      '9 kelompok 8',
      '10 komponen 9',
      '11 komponen 9',
      '12 total -',
    ],
  },
  {
    kind: 'dpa-belanja',
    sheet: [
      '| | A | B | C | D | E | F | G | H | I | J | K |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | DPA Belanja Berdasarkan Program dan Kegiatan |',
      '| 3 | Kode | Kode | Kode | Kode | Kode | Uraian | Sumber Dana | Lokasi | Belanja Operasi | Belanja Modal | Jumlah |',
      '| 4 | 1 | 06 | 02 | | | PROGRAM PEMBERDAYAAN SOSIAL | | | 70.000 | 30.000 | 100.000 |',
      '| 5 | 1 | 06 | 02 | 2.03 | | Pengembangan Potensi | | | 70.000 | 30.000 | 100.000 |',
      '| 6 | 1 | 06 | 02 | 2.03 | 0001 | Peningkatan Kemampuan | DAU | Larantuka | 40.000 | 10.000 | 50.000 |',
      '| 7 | 1 | 06 | 02 | 2.03 | 0003 | Fasilitasi Bantuan Sosial | DAU | Adonara | 30.000 | 20.000 | 50.000 |',
    ],
    header: [3],
    roles: 'kode kode kode kode kode uraian sumber-dana lokasi pagu pagu jumlah',
    rows: ['4 program -', '5 kegiatan 4', '6 sub-kegiatan 5', '7 sub-kegiatan 5'],
  },
  {
    kind: 'dpa-ringkasan',
    sheet: [
      '| | A | B | C |',
      '| --- | --- | --- | --- |',
      '| 1 | Ringkasan Anggaran Pendapatan dan Belanja |',
      '| 3 | Kode | Uraian | Jumlah |',
      '| 4 | 4 | PENDAPATAN DAERAH | 90.000 |',
      '| 5 | 4.1 | PENDAPATAN ASLI DAERAH | 90.000 |',
      '| 6 | 5 | BELANJA DAERAH | 250.000 |',
      '| 7 | 5.1 | BELANJA OPERASI | 200.000 |',
      '| 8 | 5.2 | BELANJA MODAL | 50.000 |',
    ],
    header: [3],
    roles: 'kode uraian jumlah',
    rows: ['4 akun-1 -', '5 akun-2 4', '6 akun-1 -', '7 akun-2 6', '8 akun-2 6'],
  },
  {
    kind: 'dpa-pendapatan',
    sheet: [
      '| | A | B | C | D | E | F |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | Kode Rekening | Uraian | Volume | Satuan | Tarif | Jumlah (Rp) |',
      '| 2 | 4 | PENDAPATAN DAERAH | | | | 90.000 |',
      '| 3 | 4.1 | PENDAPATAN ASLI DAERAH | | | | 90.000 |',
      '| 4 | 4.1.02 | Retribusi Daerah | 3 | Bulan | 30.000 | 90.000 |',
    ],
    header: [1],
    roles: 'kode uraian koefisien satuan harga jumlah',
    rows: ['2 akun-1 -', '3 akun-2 2', '4 akun-3 3'],
  },
  {
    kind: 'rfk',
    sheet: [
      '| | A | B | C | D | E | F | G | H |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | LAPORAN REALISASI FISIK DAN KEUANGAN (RFK) JUNI 2024 |',
      '| 3 | Kode | Program/Kegiatan/Sub Kegiatan | Pagu (Rp) | Realisasi Keuangan (Rp) | % | Deviasi | Fisik (%) | Sisa |',
      '| 4 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 100.000 | 40.000 | 40 | -10.000 | 45 | 60.000 |',
      '| 5 | 1.06.02.2.03 | Pengembangan Potensi | 100.000 | 40.000 | 40 | -10.000 | 45 | 60.000 |',
      '| 6 | 1.06.02.2.03.0001 | Peningkatan Kemampuan | 100.000 | 40.000 | 40 | -10.000 | 45 | 60.000 |',
    ],
    header: [3],
    roles: 'kode uraian pagu realisasi persen selisih fisik sisa',
    rows: ['4 program -', '5 kegiatan 4', '6 sub-kegiatan 5'],
  },
  {
    kind: 'rak',
    sheet: [
      '| | A | B | C | D | E | F | G | H | I | J | K | L | M | N | O |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | RENCANA ANGGARAN KAS TAHUN 2024 |',
      '| 3 | Kode | Uraian | Anggaran | Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember |',
      '| 4 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 96.000 | 3.000 | 3.000 | 5.000 | 5.000 | 7.000 | 7.000 | 9.000 | 9.000 | 11.000 | 11.000 | 13.000 | 13.000 |',
      '| 5 | 1.06.02.2.03 | Pengembangan Potensi | 96.000 | 3.000 | 3.000 | 5.000 | 5.000 | 7.000 | 7.000 | 9.000 | 9.000 | 11.000 | 11.000 | 13.000 | 13.000 |',
      '| 6 | 1.06.02.2.03.0001 | Peningkatan Kemampuan | 78.000 | 1.000 | 2.000 | 3.000 | 4.000 | 5.000 | 6.000 | 7.000 | 8.000 | 9.000 | 10.000 | 11.000 | 12.000 |',
      '| 7 | 1.06.02.2.03.0003 | Fasilitasi Bantuan Sosial | 18.000 | 2.000 | 1.000 | 2.000 | 1.000 | 2.000 | 1.000 | 2.000 | 1.000 | 2.000 | 1.000 | 2.000 | 1.000 |',
    ],
    header: [3],
    roles: `kode uraian${' pagu'.repeat(13)}`,
    rows: ['4 program -', '5 kegiatan 4', '6 sub-kegiatan 5', '7 sub-kegiatan 5'],
  },
  {
    kind: 'evaluasi-renja',
    sheet: [
      '| | A | B | C | D | E | F | G |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | EVALUASI TERHADAP HASIL RENJA TAHUN 2024 |',
      '| 3 | Kode | Program/Kegiatan | Indikator Kinerja | Target Renja 2024 | | Realisasi Kinerja Triwulan I | |',
      '| 4 | | | | K | Rp | K | Rp |',
      '| 5 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS aktif | 80 | 90.000 | 20 | 15.000 |',
      '| 6 | 1.06.02.2.03 | Pengembangan Potensi | Jumlah PSKS dibina | 40 | 90.000 | 10 | 15.000 |',
    ],
    header: [3, 4],
    roles: 'kode uraian indikator target pagu realisasi-kinerja realisasi',
    rows: ['5 program -', '6 kegiatan 5'],
  },
  {
    kind: 'spj',
    sheet: [
      '| | A | B | C | D | E | F | G | H | I | J | K | L | M | N |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN (SPJ BELANJA - FUNGSIONAL) |',
      '| 3 | Kode Rekening | Uraian | Jumlah Anggaran | SPJ-LS Gaji | | | SPJ-LS Barang & Jasa | | | SPJ UP/GU/TU | | | Jumlah SPJ (LS + UP/GU/TU) s/d Bulan Ini | Sisa Pagu Anggaran |',
      '| 4 | | | | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | s/d Bulan Lalu | Bulan Ini | s/d Bulan Ini | | |',
      '| 5 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 90.000 | 0 | 0 | 0 | 15.000 | 5.000 | 20.000 | 4.000 | 6.000 | 10.000 | 30.000 | 60.000 |',
      '| 6 | 1.06.02.2.03 | Pengembangan Potensi | 90.000 | 0 | 0 | 0 | 15.000 | 5.000 | 20.000 | 4.000 | 6.000 | 10.000 | 30.000 | 60.000 |',
      '| 7 | 1.06.02.2.03.0001 | Peningkatan Kemampuan | 90.000 | 0 | 0 | 0 | 15.000 | 5.000 | 20.000 | 4.000 | 6.000 | 10.000 | 30.000 | 60.000 |',
      '| 8 | 5.1.02.01.001.00024 | Belanja Alat Tulis Kantor | 90.000 | 0 | 0 | 0 | 15.000 | 5.000 | 20.000 | 4.000 | 6.000 | 10.000 | 30.000 | 60.000 |',
    ],
    header: [3, 4],
    roles: `kode uraian pagu${' realisasi'.repeat(10)} sisa`,
    rows: ['5 program -', '6 kegiatan 5', '7 sub-kegiatan 6', '8 akun-6 7'],
  },
  {
    // SIPD Rekapitulasi Belanja: every row repeats the codes of its parents.
    kind: 'realisasi-program',
    sheet: [
      '| | A | B | C | D | E | F | G |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | REKAPITULASI BELANJA MENURUT ORGANISASI, PROGRAM DAN KEGIATAN |',
      '| 3 | Kode | Kode | Kode | Kode | Uraian | Belanja Operasi | |',
      '| 4 | | | | | | Anggaran | Realisasi |',
      '| 5 | "1" | | | | URUSAN PEMERINTAHAN WAJIB | "90.000" | "45.000" |',
      '| 6 | "1.06" | | | | URUSAN PEMERINTAHAN BIDANG SOSIAL | "90.000" | "45.000" |',
      '| 7 | "1.06" | 1.06.0.00.0.00.01.0000 | | | Dinas Sosial | "90.000" | "45.000" |',
      '| 8 | "1.06" | 1.06.0.00.0.00.01.0000 | 1.06.02 | | PROGRAM PEMBERDAYAAN SOSIAL | "90.000" | "45.000" |',
      '| 9 | "1.06" | 1.06.0.00.0.00.01.0000 | 1.06.02.2.03 | | Pengembangan Potensi | "90.000" | "45.000" |',
      '| 10 | "1.06" | 1.06.0.00.0.00.01.0000 | 1.06.02.2.03.0001 | | Peningkatan Kemampuan | "90.000" | "45.000" |',
      '| 11 | "1.06" | 1.06.0.00.0.00.01.0000 | 1.06.02.2.03.0001 | 5.1.02.01.001.00024 | Belanja Alat Tulis Kantor | "90.000" | "45.000" |',
      '| 12 | Jumlah | | | | | "90.000" | "45.000" |',
    ],
    header: [3, 4],
    roles: 'kode kode kode kode uraian pagu realisasi',
    rows: [
      '5 urusan 12',
      '6 bidang 5',
      '7 skpd 6',
      '8 program 7',
      '9 kegiatan 8',
      '10 sub-kegiatan 9',
      '11 akun-6 10',
      '12 total -',
    ],
  },
  {
    kind: 'pk-indikator',
    sheet: [
      '| | A | B | C | D |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | PERJANJIAN KINERJA TAHUN 2024 |',
      '| 3 | No | Sasaran Strategis | Indikator Kinerja | Target |',
      '| 4 | 1 | Meningkatnya pelayanan sosial | Persentase PPKS terlayani | 75 |',
      '| 5 | | | Indeks Kepuasan Masyarakat | 82,5 |',
    ],
    header: [3],
    roles: 'no sasaran indikator target',
    rows: ['4 indikator -', '5 indikator -'],
  },
  {
    kind: 'pk-program',
    sheet: [
      '| | A | B | C | D |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | PERJANJIAN KINERJA TAHUN 2024 |',
      '| 3 | No | Program | Anggaran | Keterangan |',
      '| 4 | 1 | Program Pemberdayaan Sosial | 100.000 | APBD |',
      '| 5 | 2 | Program Rehabilitasi Sosial | 300.000 | APBD |',
      '| 6 | | Jumlah | 400.000 | |',
    ],
    header: [3],
    roles: 'no uraian pagu keterangan',
    rows: ['4 program 6', '5 program 6', '6 total -'],
  },
  {
    kind: 'capaian',
    sheet: [
      '| | A | B | C | D | E | F |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%) | Predikat |',
      '| 2 | Meningkatnya pelayanan sosial | Persentase PPKS terlayani | 75 | 60 | 80 | Tinggi |',
      '| 3 | | Indeks Kepuasan Masyarakat | 80 | 80 | 100 | Sangat Tinggi |',
      '| 4 | Rata-rata | | | | 90 | Tinggi |',
    ],
    header: [1],
    roles: 'sasaran indikator target realisasi-kinerja capaian predikat',
    rows: ['2 indikator -', '3 indikator -', '4 total -'],
  },
  {
    kind: 'perbandingan',
    sheet: [
      '| | A | B | C |',
      '| --- | --- | --- | --- |',
      '| 1 | Indikator Kinerja | Realisasi 2023 | Realisasi 2024 |',
      '| 2 | Persentase PPKS terlayani | 55 | 60 |',
    ],
    header: [1],
    roles: 'indikator realisasi-kinerja realisasi-kinerja',
    rows: ['2 indikator -'],
  },
  {
    kind: 'target-renstra',
    sheet: [
      '| | A | B | C | D | E |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | Tujuan | Sasaran | Indikator | Target 2024 | Target 2025 |',
      '| 2 | Kesejahteraan sosial | Meningkatnya pelayanan sosial | Persentase PPKS terlayani | 60 | 65 |',
    ],
    header: [1],
    roles: 'tujuan sasaran indikator target target',
    rows: ['2 indikator -'],
  },
  {
    kind: 'rumus-indikator',
    sheet: [
      '| | A | B | C | D |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | No | Indikator Kinerja Utama | Formula | Sumber Data |',
      '| 2 | 1 | Persentase PPKS terlayani | Jumlah PPKS terlayani / jumlah PPKS x 100 | Bidang Rehabilitasi |',
    ],
    header: [1],
    roles: 'no indikator rumus sumber-data',
    rows: ['2 indikator -'],
  },
  {
    kind: 'efisiensi',
    sheet: [
      '| | A | B | C | D | E |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | No | Indikator Kinerja | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi |',
      '| 2 | 1 | Persentase PPKS terlayani | 98 | 91 | 7 |',
    ],
    header: [1],
    roles: 'no indikator capaian persen lain',
    rows: ['2 indikator -'],
  },
  {
    kind: 'skala-predikat',
    sheet: [
      '| | A | B | C |',
      '| --- | --- | --- | --- |',
      '| 1 | No | Interval Nilai | Predikat |',
      '| 2 | 1 | 91 - 100 | Sangat Tinggi |',
      '| 3 | 2 | 76 - 90 | Tinggi |',
    ],
    header: [1],
    roles: 'no batas predikat',
    rows: [],
  },
];

describe.each(EXAMPLES)('$kind', ({ kind, sheet, header, roles, rows }) => {
  const tables = recogniseWorkbook(workbookOf(sheetFromTable('Lembar1', sheet)));
  const [table, ...others] = tables;

  it('is the one table of its sheet', () => {
    expect(others).toEqual([]);
    expect(table?.kind).toBe(kind);
  });

  it('has its heading rows and column roles', () => {
    expect(table?.headerRows.map((row) => row + 1)).toEqual(header);
    expect(table?.columns.map(({ role }) => role).join(' ')).toBe(roles);
  });

  it('has its rows at their levels, each counted in its parent', () => {
    const placed = table?.rows.filter(({ level }) => level !== null) ?? [];
    expect(
      placed.map(
        ({ index, level, parent }) =>
          `${index + 1} ${level!} ${parent === null ? '-' : parent + 1}`,
      ),
    ).toEqual(rows);
  });
});
