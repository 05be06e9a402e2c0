import { directionOf } from '../../src/domain';

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
