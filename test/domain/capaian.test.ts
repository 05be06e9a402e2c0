import * as fc from 'fast-check';
import {
  capaianRatio,
  decimalOf,
  directionOf,
  percentOf,
  toNumber,
  type Direction,
} from '../../src/domain';

/** Capaian in percent with two decimals, or undefined where the target has none. */
function capaian(target: number, realisasi: number, direction: Direction): number | undefined {
  const ratio = capaianRatio(decimalOf(target)!, decimalOf(realisasi)!, direction);
  return ratio && toNumber(percentOf(ratio, 2));
}

describe('capaian', () => {
  it.each<[target: number, realisasi: number, capaian: number]>([
    [80, 72, 90],
    [75, 50, 66.67],
    [80, 88, 110],
    [73.92, 70.25, 95.04],
    [50, 0, 0],
    [0.9, 0.85, 94.44],
    [-2, -1, 50],
  ])('more is better: target %d, realisasi %d is %d', (target, realisasi, expected) => {
    expect(capaian(target, realisasi, 'naik')).toBe(expected);
  });

  it.each<[target: number, realisasi: number, capaian: number]>([
    [10, 12, 80],
    [10, 8, 120],
    [10, 10, 100],
    [10, 20, 0],
    [10, 25, 0],
    [10, 0, 200],
    [4.43, 4.47, 99.1],
  ])('less is better: target %d, realisasi %d is %d', (target, realisasi, expected) => {
    expect(capaian(target, realisasi, 'turun')).toBe(expected);
  });

  it.each<Direction>(['naik', 'turun'])('does not exist for a target of zero (%s)', (direction) => {
    expect(capaian(0, 5, direction)).toBeUndefined();
    expect(capaian(0, 0, direction)).toBeUndefined();
  });

  const figures = fc.integer({ min: 1, max: 10 ** 9 }).map((units) => units / 100);

  it('is 100 where the target was met to the letter, in both directions', () => {
    fc.assert(
      fc.property(figures, (target) => {
        expect(capaian(target, target, 'naik')).toBe(100);
        expect(capaian(target, target, 'turun')).toBe(100);
      }),
    );
  });

  it('never falls below zero and never rises with a realisasi that should be less', () => {
    fc.assert(
      fc.property(figures, figures, figures, (target, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const better = capaian(target, low, 'turun')!;
        const worse = capaian(target, high, 'turun')!;
        expect(worse).toBeGreaterThanOrEqual(0);
        expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});

describe('the direction of an indicator', () => {
  it.each([
    'Persentase kemiskinan',
    'Tingkat pengangguran terbuka',
    'Angka kematian ibu',
    'Prevalensi stunting',
    'Jumlah kecelakaan lalu lintas',
    'Jumlah kasus yang terjadi',
    '% Penduduk miskin',
    '  Angka Putus Sekolah SD',
  ])('less is better: %s', (indicator) => {
    expect(directionOf(indicator)).toBe('turun');
  });

  it.each([
    'Persentase jalan mantap',
    'Penurunan angka kemiskinan',
    'Persentase penurunan stunting',
    'Persentase penyelesaian pengaduan',
    'Persentase kasus yang diselesaikan',
    'Persentase temuan BPK yang ditindaklanjuti',
    'Jumlah pengaduan yang tertangani',
    'Persentase penduduk miskin yang menerima bantuan',
    'Indeks kepuasan masyarakat',
    'Jumlah kunjungan wisatawan',
    '',
  ])('more is better: %s', (indicator) => {
    expect(directionOf(indicator)).toBe('naik');
  });
});
