import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf } from '../support/sheet';

type Pair = readonly [string, string];

/** Roles of the columns below "Target", "Realisasi" and "Capaian", each split in two by headings of its own. */
function rolesOf([target, realisasi, capaian]: readonly [Pair, Pair, Pair]) {
  const [table] = recogniseWorkbook(
    workbookOf(
      sheetOf('Renja', [
        ['Program/Kegiatan', 'Indikator', 'Target', null, 'Realisasi', null, 'Capaian', null],
        [null, null, ...target, ...realisasi, ...capaian],
        ['Program Pendidikan', 'APK SMP', '98 %', 900_000_000, '97 %', 870_000_000, 98.98, 96.67],
        ['Kegiatan SMP', 'Sekolah', '42 unit', 900_000_000, '42 unit', 870_000_000, 100, 96.67],
      ]),
    ),
  );
  return { kind: table?.kind, roles: table?.columns.slice(2).map(({ role }) => role) };
}

describe('headings that only say whether performance or money is meant', () => {
  const understood = {
    kind: 'realisasi-program',
    roles: ['target', 'pagu', 'realisasi-kinerja', 'realisasi', 'capaian', 'persen'],
  };

  it.each<[string, readonly [Pair, Pair, Pair]]>([
    [
      'with units',
      [
        ['Kinerja', 'Anggaran (Rp)'],
        ['Kinerja', 'Anggaran (Rp)'],
        ['Kinerja (%)', 'Anggaran (%)'],
      ],
    ],
    [
      'without units',
      [
        ['Kinerja', 'Keuangan'],
        ['Kinerja', 'Keuangan'],
        ['Kinerja', 'Keuangan'],
      ],
    ],
  ])('mean the figure above them, %s', (_, headings) => {
    expect(rolesOf(headings)).toEqual(understood);
  });
});
