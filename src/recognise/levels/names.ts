import type { Level } from '../../domain';
import { headingTokens, plainText } from '../words';

/**
 * Names that the regulations fix, so that they tell a row's level whatever the sheet looks like:
 * kegiatan of the Program Penunjang (Kepmendagri 050-5889/2021) and the upper budget accounts
 * (Permendagri 77/2020).
 */
const NAMES: Readonly<Partial<Record<Level, readonly string[]>>> = {
  program: [
    'Program Penunjang Urusan Pemerintahan Daerah',
    'Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
    'Penunjang Urusan Pemerintahan Daerah Provinsi',
  ],
  kegiatan: [
    'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    'Administrasi Keuangan Perangkat Daerah',
    'Administrasi Barang Milik Daerah pada Perangkat Daerah',
    'Administrasi Pendapatan Daerah Kewenangan Perangkat Daerah',
    'Administrasi Kepegawaian Perangkat Daerah',
    'Administrasi Umum Perangkat Daerah',
    'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
    'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
    'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
    'Peningkatan Pelayanan BLUD',
    'Administrasi Keuangan dan Operasional Kepala Daerah dan Wakil Kepala Daerah',
    'Fasilitasi Kerumahtanggaan Sekretariat Daerah',
    'Penataan Organisasi',
    'Pelaksanaan Protokol dan Komunikasi Pimpinan',
    'Layanan Keuangan dan Kesejahteraan DPRD',
    'Layanan Administrasi DPRD',
  ],
  'akun-1': [
    'Pendapatan Daerah',
    'Belanja Daerah',
    'Pembiayaan Daerah',
    'Belanja',
    'Pendapatan',
    'Pembiayaan',
  ],
  'akun-2': [
    'Pendapatan Asli Daerah',
    'Pendapatan Transfer',
    'Lain-lain Pendapatan Daerah yang Sah',
    'Belanja Operasi',
    'Belanja Modal',
    'Belanja Tidak Terduga',
    'Belanja Transfer',
    'Penerimaan Pembiayaan',
    'Pengeluaran Pembiayaan',
  ],
  'akun-3': [
    'Pajak Daerah',
    'Retribusi Daerah',
    'Belanja Pegawai',
    'Belanja Barang dan Jasa',
    'Belanja Barang',
    'Belanja Bunga',
    'Belanja Subsidi',
    'Belanja Hibah',
    'Belanja Bantuan Sosial',
    'Belanja Modal Tanah',
    'Belanja Modal Peralatan dan Mesin',
    'Belanja Modal Gedung dan Bangunan',
    'Belanja Modal Jalan, Jaringan, dan Irigasi',
    'Belanja Modal Aset Tetap Lainnya',
    'Belanja Modal Aset Lainnya',
    'Belanja Tidak Terduga',
    'Belanja Bagi Hasil',
    'Belanja Bantuan Keuangan',
  ],
};

/** What numbers or marks a row before its name: `1.`, `II.`, `a)`, a dash. */
const NUMBERING = /^(\s*([-–•*]+|\(?([ivxl]{1,5}|[a-z]|\d+(\.\d+)*)[.)]+|\d+(\.\d+)*(?=\s)))+\s*/i;

const LEVELS_BY_NAME = new Map<string, Level[]>();
for (const [level, names] of Object.entries(NAMES)) {
  for (const name of names) {
    const key = normalise(name);
    LEVELS_BY_NAME.set(key, [...(LEVELS_BY_NAME.get(key) ?? []), level as Level]);
  }
}

/** The levels that the regulations give a name, from the widest; most names have one or none. */
export function levelsByName(label: string): readonly Level[] {
  return LEVELS_BY_NAME.get(normalise(label)) ?? [];
}

function normalise(name: string): string {
  return headingTokens(name.replace(NUMBERING, '')).join('');
}

const WORDING: readonly (readonly [Level, RegExp])[] = [
  ['sub-kegiatan', /^sub\.?\s*-?\s*kegiatan\b/i],
  ['kegiatan', /^kegiatan\b/i],
  ['program', /^program\b/i],
  ['bidang', /^bidang urusan\b|^urusan pemerintahan bidang\b/i],
  ['urusan', /^urusan( pemerintahan)?( wajib| pilihan|$)|^unsur (pendukung|penunjang)\b/i],
];

/** The level that the first word of a name states: `Program …`, `Sub Kegiatan …`. */
export function levelByWording(label: string): Level | undefined {
  const text = plainText(label).replace(NUMBERING, '').trim();
  return WORDING.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Parts of an agency, and what programmes serve; "Bidang Urusan" is a level of its own. */
const GROUPS: readonly (readonly [Level, RegExp])[] = [
  ['skpd', /^(sekretariat|bidang(?! urusan)|bagian|uptd?|dinas|badan|inspektorat)\b/i],
  ['sasaran', /^sasaran\b/i],
];

/** The level of a row that budgets group programmes by: `SEKRETARIAT`, `Bidang Industri`, `Sasaran 1: …`. */
export function groupByWording(label: string): Level | undefined {
  const text = plainText(label).replace(NUMBERING, '').trim();
  return GROUPS.find(([, pattern]) => pattern.test(text))?.[0];
}
