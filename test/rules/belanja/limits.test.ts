import { recogniseWorkbook } from '../../../src/recognise';
import { limitsOf } from '../../../src/rules/belanja/limits';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

const M = 1_000_000;

/** Which column limits which, by their letters: `C ≤ B`. */
function limits(heading: readonly Literal[], ...rows: readonly (readonly number[])[]): string[] {
  const names = ['Program Penunjang Urusan', 'Program Rehabilitasi Sosial', 'Program Perlindungan'];
  const sheet = sheetOf('Realisasi', [
    ['Program / Kegiatan', ...heading],
    ...rows.map((cells, place) => [names[place]!, ...cells]),
  ]);
  const [table] = recogniseWorkbook(workbookOf(sheet));
  const letter = (index: number): string => String.fromCharCode(65 + index);
  return limitsOf(table!).map(
    ({ realisasi, pagu }) => `${letter(realisasi.index)} ≤ ${letter(pagu.index)}`,
  );
}

it('is the pagu', () => {
  expect(limits(['Pagu', 'Realisasi'], [300 * M, 200 * M], [100 * M, 90 * M])).toEqual(['C ≤ B']);
  expect(limits(['Realisasi', 'Pagu'], [200 * M, 300 * M], [90 * M, 100 * M])).toEqual(['B ≤ C']);
});

it('is the pagu after the perubahan, on whichever side it stands', () => {
  const rows = [
    [300 * M, 320 * M, 200 * M],
    [100 * M, 90 * M, 80 * M],
  ];
  expect(
    limits(['Pagu Sebelum Perubahan', 'Pagu Setelah Perubahan', 'Realisasi'], ...rows),
  ).toEqual(['D ≤ C']);
  expect(
    limits(['Pagu Setelah Perubahan', 'Pagu Sebelum Perubahan', 'Realisasi'], ...rows),
  ).toEqual(['D ≤ B']);
});

it('is the pagu before the perubahan where no other is printed', () => {
  const rows = [
    [300 * M, 200 * M],
    [100 * M, 90 * M],
  ];
  expect(limits(['Pagu Sebelum Perubahan', 'Realisasi'], ...rows)).toEqual(['C ≤ B']);
});

it('is what the printed percentage says, before what stands nearest', () => {
  const rows = [
    [300 * M, 400 * M, 240 * M, 80],
    [100 * M, 200 * M, 50 * M, 50],
    [200 * M, 250 * M, 50 * M, 25],
  ];
  expect(limits(['Pagu DPA', 'Pagu Anggaran Kas', 'Realisasi', '%'], ...rows)).toEqual(['D ≤ B']);
});

it('is no plan for the month and no plan of five years, nor what was done in earlier years', () => {
  const rows = [
    [300 * M, 250 * M, 240 * M],
    [100 * M, 60 * M, 50 * M],
  ];
  expect(limits(['Pagu', 'Rencana Keuangan', 'Realisasi Keuangan'], ...rows)).toEqual(['D ≤ B']);
  expect(limits(['Pagu', 'Pagu Renstra', 'Realisasi'], ...rows)).toEqual(['D ≤ B']);
  expect(limits(['Pagu', 'Realisasi Tahun Lalu', 'Realisasi'], ...rows)).toEqual(['D ≤ B']);
});
