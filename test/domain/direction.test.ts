import { directionOf, leaningOf } from '../../src/domain';

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

describe('what the wording of an indicator leans to', () => {
  it.each([
    ['Indeks gini', 'kurang'],
    ['Rata-rata waktu tanggap penanganan kebakaran', 'kurang'],
    ['Laju inflasi', 'kurang'],
    ['Persentase kawasan kumuh', 'kurang'],
    ['Persentase desa yang belum berlistrik', 'terbuka'],
    ['Luas kebun', 'terbuka'],
    ['Persentase penurunan kawasan kumuh', 'lebih'],
    ['Jumlah konflik yang diselesaikan', 'lebih'],
    ['Indeks kepuasan masyarakat', 'lebih'],
    ['Nilai SAKIP', 'lebih'],
    ['Angka kematian ibu', 'kurang'],
  ])('%s: %s', (indicator, leaning) => {
    expect(leaningOf(indicator)).toBe(leaning);
  });
});
