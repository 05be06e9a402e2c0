/** Budget, agreement and accounts of one agency, each on its sheet. */
import { sheetOf } from '../../support/sheet';

const YEAR = 'TAHUN ANGGARAN 2023';

/** The pagu of two programmes in an agreement, in C. */
export function promised(a: number, b: number, name = 'PK', title = `PERJANJIAN KINERJA ${YEAR}`) {
  return sheetOf(name, [
    [title],
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    [1, 'Program Pemberdayaan Sosial', a, 'APBD'],
    [2, 'Program Rehabilitasi Sosial', b, 'APBD'],
    [null, 'Jumlah', a + b, null],
  ]);
}

/** Two programmes of one kegiatan each, pagu in B, half of it spent. */
export function spent(
  a: number,
  b: number,
  title = `REALISASI ANGGARAN ${YEAR}`,
  name = 'Realisasi',
) {
  return sheetOf(name, [
    [title],
    ['Program / Kegiatan', 'Pagu', 'Realisasi', '%'],
    ['Program Pemberdayaan Sosial', a, a / 2, 50],
    ['Kegiatan Pemberdayaan Potensi', a, a / 2, 50],
    ['Program Rehabilitasi Sosial', b, b / 2, 50],
    ['Kegiatan Rehabilitasi Dasar', b, b / 2, 50],
    ['Jumlah', a + b, (a + b) / 2, 50],
  ]);
}

/** The belanja of the whole agency by account, pagu in C and realisasi in D. */
export function accounts(pagu: number, realisasi: number) {
  return sheetOf('LRA', [
    [`LAPORAN REALISASI ANGGARAN ${YEAR}`],
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'],
    ['5', 'BELANJA DAERAH', pagu, realisasi, (realisasi / pagu) * 100],
    ['5.1', 'BELANJA OPERASI', pagu, realisasi, (realisasi / pagu) * 100],
    ['5.1.02', 'Belanja Barang dan Jasa', pagu, realisasi, (realisasi / pagu) * 100],
  ]);
}
