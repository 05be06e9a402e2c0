/** An agreement and what was reported of it, each on its sheet. */
import { sheetOf, type Literal } from '../../support/sheet';

type Line = readonly Literal[];

export function agreement(...lines: readonly Line[]) {
  return sheetOf('PK', [
    ['PERJANJIAN KINERJA TAHUN 2023'],
    ['Indikator Kinerja', 'Target'],
    ...lines,
  ]);
}

export function capaian(...lines: readonly Line[]) {
  return sheetOf('Capaian', [
    ['CAPAIAN KINERJA TAHUN 2023'],
    ['Indikator Kinerja', 'Target', 'Realisasi'],
    ...lines,
  ]);
}
