import { nameLikeness, nameOf, SAME_NAME } from '../../src/join';

const likeness = (a: string, b: string): number => nameLikeness(nameOf(a), nameOf(b));

describe('names that are one', () => {
  it.each([
    ['PROGRAM PEMBERDAYAAN SOSIAL', 'Program Pemberdayaan Sosial', 'capitals'],
    ['Program Pemberdayaan Sosial', 'Pemberdayaan Sosial', 'the word for the level'],
    ['Kegiatan Kegiatan Pemberdayaan Kelurahan', 'Pemberdayaan Kelurahan', 'that word twice'],
    ['Prgoram Pemberdayaan Sosial', 'Pemberdayaan Sosial', 'that word misspelt'],
    [
      '2.01 Penyediaan Gaji dan Tunjangan ASN',
      'Penyediaan Gaji & Tunjangan ASN',
      'a sign for a word',
    ],
    [
      'Koord. dan Sinkronisasi Perencanaan',
      'Koordinasi dan Sinkronisasi Perencanaan',
      'a short form',
    ],
    ['Penyediaan Jasa Komunikasi', 'Penyediaan Jasa Komunikasih', 'a typing error'],
    ['Penyediaan Jasa Komunikasi', 'Penyediaan  JasaKomunikasi', 'a lost blank'],
  ])('%s = %s (%s)', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(SAME_NAME);
    expect(likeness(b, a)).toBeCloseTo(likeness(a, b), 10);
  });
});

describe('names that are two', () => {
  it.each([
    [
      'Pengelolaan Dana BOS Sekolah Dasar',
      'Pengelolaan Dana BOS Sekolah Menengah Pertama',
      'other words',
    ],
    ['Pengelolaan Data SD', 'Pengelolaan Data SMP', 'a short word'],
    ['Monitoring Triwulan I', 'Monitoring Triwulan II', 'a numeral'],
    ['Rehabilitasi Gedung Lantai 1', 'Rehabilitasi Gedung Lantai 2', 'a number'],
    ['Pemeliharaan Jalan Kabupaten', 'Pemeliharaan Jalan Kota', 'the thing itself'],
    ['', '', 'no name at all'],
  ])('%s ≠ %s (%s)', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(SAME_NAME);
  });
});
