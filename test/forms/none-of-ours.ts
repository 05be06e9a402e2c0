/** Sheets that lie in the same workbooks and are none of ours. */
import fc from 'fast-check';
import type { SheetSnapshot } from '../../src/workbook';
import { sheetOf, type Literal } from '../support/sheet';

/** What one column of a list holds, for the row of a number and a drawn amount. */
type Fill = (row: number, amount: number) => Literal;

interface List {
  readonly titles: readonly string[];
  readonly columns: readonly (readonly [heading: string, fill: Fill])[];
  /** Label of a last row that adds up a column, and that column. */
  readonly sum?: readonly [label: string, column: number];
}

const NAMES = [
  'Yohanes Lamabelawa',
  'Maria Goreti Kumanireng',
  'Petrus Tokan',
  'Siti Aminah',
  'Fransiska Hera',
  'Abdul Rahman',
];
const RANKS = ['Pembina Tk. I (IV/b)', 'Penata (III/c)', 'Penata Muda (III/a)', 'Pengatur (II/c)'];
const POSTS = [
  'Kepala Dinas',
  'Sekretaris',
  'Kepala Bidang Rehabilitasi Sosial',
  'Analis Perencanaan',
  'Bendahara',
];
const GOODS = [
  'Laptop Lenovo',
  'Meja Kerja',
  'Kursi Lipat Chitose',
  'Printer Epson L3210',
  'Sepeda Motor Honda',
  'AC Split 1 PK',
];
const PLACES = ['Larantuka', 'Ile Mandiri', 'Adonara Timur', 'Solor Barat', 'Wulanggitang'];

const pick =
  (list: readonly string[]): Fill =>
  (row) =>
    list[row % list.length]!;
const number: Fill = (row) => row + 1;
const amount: Fill = (_, drawn) => drawn;
const count: Fill = (_, drawn) => 1 + (drawn % 60);
const nip: Fill = (row) =>
  `1970${String(row + 10).padStart(2, '0')}12 199${row % 10}03 1 00${row % 9}`;

export const LISTS: Readonly<Record<string, List>> = {
  pegawai: {
    titles: ['DAFTAR NOMINATIF PEGAWAI NEGERI SIPIL', 'DINAS SOSIAL KABUPATEN FLORES TIMUR'],
    columns: [
      ['No', number],
      ['Nama', pick(NAMES)],
      ['NIP', nip],
      ['Pangkat/Golongan', pick(RANKS)],
      ['Jabatan', pick(POSTS)],
      ['Keterangan', () => null],
    ],
  },
  aset: {
    titles: ['KARTU INVENTARIS BARANG (KIB) B', 'PERALATAN DAN MESIN'],
    columns: [
      ['No', number],
      ['Kode Barang', (row) => `1.3.2.05.01.0${row}.001`],
      ['Nama Barang', pick(GOODS)],
      ['Nomor Register', (row) => `000${row + 1}`],
      ['Tahun Perolehan', (row) => 2010 + (row % 14)],
      ['Kondisi', pick(['Baik', 'Rusak Ringan', 'Rusak Berat'])],
      ['Harga (Rp)', amount],
    ],
    sum: ['Jumlah', 6],
  },
  inventaris: {
    titles: ['REKAPITULASI INVENTARIS RUANGAN'],
    columns: [
      ['No.', number],
      ['Jenis Barang', pick(GOODS)],
      ['Merk', pick(['Lenovo', 'Epson', 'Olympic', '-'])],
      ['Jumlah', count],
      ['Satuan', pick(['Unit', 'Buah'])],
      ['Harga Satuan', amount],
      ['Total', (row, drawn) => drawn * (1 + (row % 4))],
    ],
    sum: ['TOTAL', 6],
  },
  absensi: {
    titles: ['REKAPITULASI KEHADIRAN PEGAWAI', 'BULAN JUNI 2024'],
    columns: [
      ['No', number],
      ['Nama Pegawai', pick(NAMES)],
      ['Hadir', count],
      ['Sakit', (row) => row % 3],
      ['Izin', (row) => row % 2],
      ['Alpa', () => 0],
      ['Jumlah', (_, drawn) => 1 + (drawn % 60)],
    ],
  },
  'harga satuan': {
    titles: ['STANDAR HARGA SATUAN BARANG', 'TAHUN 2024'],
    columns: [
      ['No', number],
      ['Uraian Barang', pick(GOODS)],
      ['Spesifikasi', pick(['Core i5, RAM 8 GB', 'Kayu jati', 'Besi'])],
      ['Satuan', pick(['Unit', 'Buah', 'Set'])],
      ['Harga', amount],
    ],
  },
  telepon: {
    titles: ['DAFTAR NOMOR TELEPON'],
    columns: [
      ['No', number],
      ['Nama', pick(NAMES)],
      ['Jabatan', pick(POSTS)],
      ['No. HP', (row) => `0812 3${row}45 67${row}8`],
    ],
  },
  penerima: {
    titles: ['DAFTAR PENERIMA BANTUAN PERMAKANAN', 'Kegiatan Rehabilitasi Sosial Tahun 2024'],
    columns: [
      ['No', number],
      ['Nama Penerima', pick(NAMES)],
      ['NIK', (row) => `53060${row}1204700${row}01`],
      ['Desa/Kelurahan', pick(PLACES)],
      ['Jumlah Bantuan (Rp)', amount],
      ['Tanda Tangan', () => null],
    ],
    sum: ['Jumlah', 4],
  },
  'surat masuk': {
    titles: ['AGENDA SURAT MASUK'],
    columns: [
      ['No', number],
      ['Tanggal', (row) => `${row + 1} Juni 2024`],
      ['Nomor Surat', (row) => `005/${120 + row}/DINSOS/2024`],
      ['Asal Surat', pick(PLACES)],
      ['Perihal', pick(['Undangan rapat', 'Permintaan data', 'Laporan kegiatan'])],
      ['Keterangan', () => null],
    ],
  },
  kontrak: {
    titles: ['DAFTAR KONTRAK PENGADAAN BARANG/JASA'],
    columns: [
      ['No', number],
      ['Nama Pekerjaan', pick(GOODS)],
      ['Penyedia', pick(NAMES)],
      ['Nomor Kontrak', (row) => `027/${row + 1}/SPK/2024`],
      ['Nilai Kontrak (Rp)', amount],
      ['Tanggal Selesai', (row) => `${row + 1} Oktober 2024`],
    ],
    sum: ['Jumlah', 4],
  },
  'buku kas': {
    titles: ['BUKU KAS UMUM', 'Bulan Juni 2024'],
    columns: [
      ['No', number],
      ['Tanggal', (row) => `${row + 1} Juni 2024`],
      ['No. Bukti', (row) => `B-${row}`],
      ['Uraian', pick(['Terima SP2D GU', 'Bayar honor tenaga kontrak', 'Bayar listrik'])],
      ['Penerimaan', amount],
      ['Pengeluaran', amount],
      ['Saldo', amount],
    ],
  },
  jadwal: {
    titles: ['JADWAL PELAKSANAAN KEGIATAN TAHUN 2024'],
    columns: [
      ['No', number],
      ['Kegiatan', pick(['Rapat koordinasi', 'Sosialisasi', 'Bimbingan teknis'])],
      ['Waktu', (row) => `Minggu ke-${1 + (row % 4)}`],
      ['Tempat', pick(PLACES)],
      ['Penanggung Jawab', pick(POSTS)],
    ],
  },
  'perjalanan dinas': {
    titles: ['REKAPITULASI PERJALANAN DINAS'],
    columns: [
      ['No', number],
      ['Nama', pick(NAMES)],
      ['Tujuan', pick(PLACES)],
      ['Lama (Hari)', count],
      ['Uang Harian', amount],
      ['Transport', amount],
      ['Jumlah', amount],
    ],
    sum: ['Jumlah', 6],
  },
  gaji: {
    titles: ['DAFTAR GAJI INDUK PEGAWAI', 'Bulan Juni 2024'],
    columns: [
      ['No', number],
      ['Nama', pick(NAMES)],
      ['Golongan', pick(RANKS)],
      ['Gaji Pokok', amount],
      ['Tunjangan', amount],
      ['Potongan', count],
      ['Jumlah Bersih', amount],
    ],
    sum: ['JUMLAH', 6],
  },
  'unsur survei': {
    titles: ['HASIL SURVEI KEPUASAN MASYARAKAT'],
    columns: [
      ['No', number],
      ['Unsur Pelayanan', pick(['Persyaratan', 'Prosedur', 'Waktu Pelayanan', 'Biaya/Tarif'])],
      ['Nilai Rata-rata', (row) => 3 + (row % 10) / 10],
      ['Mutu Pelayanan', pick(['A', 'B'])],
    ],
  },
  'jumlah penduduk': {
    titles: ['JUMLAH PENDUDUK MENURUT KECAMATAN'],
    columns: [
      ['No', number],
      ['Kecamatan', pick(PLACES)],
      ['Laki-laki', count],
      ['Perempuan', count],
      ['Jumlah', count],
    ],
    sum: ['Jumlah', 4],
  },
};

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  surat: [
    'PEMERINTAH KABUPATEN FLORES TIMUR',
    'DINAS SOSIAL',
    '',
    'Nomor : 460/112/DINSOS/2024',
    'Lampiran : 1 (satu) berkas',
    'Perihal : Penyampaian LKIP Tahun 2023',
    '',
    'Yth. Bupati Flores Timur',
    'di Larantuka',
    '',
    'Bersama ini kami sampaikan laporan kinerja beserta realisasi anggaran program dan kegiatan sebesar Rp 4.512.000.000.',
    'Demikian, atas perhatian Bapak diucapkan terima kasih.',
  ],
  notulen: [
    'NOTULEN RAPAT',
    'Hari/Tanggal : Senin, 3 Juni 2024',
    'Agenda : Evaluasi realisasi anggaran triwulan II',
    '',
    '1. Realisasi keuangan 45,20%, fisik 50%',
    '2. Target capaian kinerja akhir tahun 95%',
    '3. Kegiatan pengadaan menunggu petunjuk teknis',
    '',
    'Jumlah peserta : 12 orang',
  ],
};

/** Draws a sheet of which nothing may be recognised, with its name. */
export const arbitraryNoneOfOurs: fc.Arbitrary<{ name: string; sheet: SheetSnapshot }> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...Object.keys(LISTS)),
      fc.array(fc.integer({ min: 50_000, max: 90_000_000 }), { minLength: 1, maxLength: 15 }),
      fc.boolean(),
    )
    .map(([name, amounts, titled]) => ({ name, sheet: listSheet(LISTS[name]!, amounts, titled) })),
  fc.constantFrom(...Object.keys(TEXTS)).map((name) => ({
    name,
    sheet: sheetOf(
      'Lembar1',
      TEXTS[name]!.map((line) => [line === '' ? null : line]),
    ),
  })),
);

function listSheet(list: List, amounts: readonly number[], titled: boolean): SheetSnapshot {
  const rows = amounts.map((drawn, row) => list.columns.map(([, fill]) => fill(row, drawn)));
  return sheetOf('Lembar1', [
    ...(titled ? [...list.titles.map((title) => [title]), [null]] : []),
    list.columns.map(([heading]) => heading),
    ...rows,
    ...(list.sum ? [sumRow(list.sum, rows)] : []),
  ]);
}

function sumRow(
  [label, column]: NonNullable<List['sum']>,
  rows: readonly (readonly Literal[])[],
): Literal[] {
  const cells: Literal[] = Array.from({ length: column }, () => null);
  cells[0] = label;
  const total = rows.reduce((sum, row) => sum + Number(row[column]), 0);
  return [...cells, total];
}
