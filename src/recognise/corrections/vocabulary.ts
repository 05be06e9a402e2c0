import type { ColumnRole, Qualifiers, TableKind } from '../types';
import type { CorrectableLevel, CorrectableRole } from './types';

/** The words that a correction may use; the compiler holds these lists against their types. */
type Words<W extends string> = Readonly<Record<W, true>>;

const kinds: Words<TableKind> = {
  'realisasi-program': true,
  'realisasi-akun': true,
  'dpa-belanja': true,
  'dpa-rincian': true,
  'dpa-ringkasan': true,
  'dpa-pendapatan': true,
  rfk: true,
  rak: true,
  'evaluasi-renja': true,
  spj: true,
  'pk-indikator': true,
  'pk-program': true,
  capaian: true,
  perbandingan: true,
  'target-renstra': true,
  'rumus-indikator': true,
  efisiensi: true,
  'skala-predikat': true,
  lain: true,
};

const columnRoles: Words<ColumnRole> = {
  no: true,
  kode: true,
  uraian: true,
  'sumber-dana': true,
  lokasi: true,
  pagu: true,
  realisasi: true,
  persen: true,
  fisik: true,
  sisa: true,
  selisih: true,
  sasaran: true,
  indikator: true,
  satuan: true,
  target: true,
  'realisasi-kinerja': true,
  capaian: true,
  predikat: true,
  keterangan: true,
  koefisien: true,
  harga: true,
  ppn: true,
  jumlah: true,
  tujuan: true,
  'kondisi-awal': true,
  'standar-nasional': true,
  pembilang: true,
  penyebut: true,
  rumus: true,
  'sumber-data': true,
  batas: true,
  warna: true,
  lain: true,
};

const rowRoles: Words<CorrectableRole> = {
  data: true,
  subtotal: true,
  total: true,
  average: true,
  note: true,
  blank: true,
};

const levels: Words<CorrectableLevel> = {
  urusan: true,
  bidang: true,
  skpd: true,
  program: true,
  kegiatan: true,
  'sub-kegiatan': true,
  'akun-1': true,
  'akun-2': true,
  'akun-3': true,
  'akun-4': true,
  'akun-5': true,
  'akun-6': true,
  kelompok: true,
  komponen: true,
  sasaran: true,
  indikator: true,
};

const qualifiers: Words<keyof Qualifiers> = {
  period: true,
  group: true,
  state: true,
  level: true,
};

/** Whether a value is one of the words, for values that come from outside. */
function among<W extends string>(words: Words<W>): (value: unknown) => value is W {
  const known = new Set<unknown>(Object.keys(words));
  return (value): value is W => known.has(value);
}

export const isKind = among(kinds);
export const isColumnRole = among(columnRoles);
export const isRowRole = among(rowRoles);
export const isLevel = among(levels);
export const isQualifier = among(qualifiers);
