import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf } from '../support/sheet';

/** The role of a row with this name between two indicators. */
function roleOf(name: string, target: string | null, realisasi: string | null) {
  const [table] = recogniseWorkbook(
    workbookOf(
      sheetOf('Capaian', [
        ['CAPAIAN KINERJA TAHUN 2024'],
        [],
        ['No', 'Indikator Kinerja', 'Target', 'Realisasi'],
        [1, 'Persentase penduduk miskin', 10, 11],
        [null, name, target, realisasi],
        [2, 'Indeks kepuasan masyarakat', 80, 82],
      ]),
    ),
  );
  return table?.rows.find(({ label }) => label === name)?.role;
}

describe('a row that begins with a word for a class', () => {
  it.each(['Predikat SAKIP', 'Kategori Kabupaten Layak Anak', 'Predikat opini BPK'])(
    '%s is an indicator',
    (name) => {
      expect(roleOf(name, 'BB', 'BB')).toBe('data');
    },
  );

  it.each(['Kategori', 'PREDIKAT CAPAIAN', 'Kategori: Sangat Baik', 'Predikat Sangat Tinggi'])(
    '%s tells the class of what stands above',
    (name) => {
      expect(roleOf(name, null, 'Baik')).toBe('note');
    },
  );
});
