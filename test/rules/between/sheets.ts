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

/** What was promised for several years, in B to D. */
export function renstra(...lines: readonly Line[]) {
  return sheetOf('Renstra', [
    ['TARGET KINERJA RENSTRA'],
    ['Indikator Kinerja', 'Target 2022', 'Target 2023', 'Target 2024'],
    ...lines,
  ]);
}

/** Target and realisasi of last year and this one, in B to E. */
export function comparison(...lines: readonly Line[]) {
  return sheetOf('Perbandingan', [
    ['PERBANDINGAN CAPAIAN KINERJA TAHUN 2022 - 2023'],
    ['Indikator Kinerja', 'Tahun 2022', null, 'Tahun 2023', null],
    [null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
    ...lines,
  ]);
}
