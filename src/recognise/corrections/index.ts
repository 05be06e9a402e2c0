/**
 * What people say in place of what was recognised: the data, how it finds its place again in a sheet
 * that has changed, and how it takes part in recognition. Where it is kept is not known here.
 */
export { correctionsAbout, type CorrectedPlace } from './about';
export { applyCorrections, type Corrected, type RecogniseSheet } from './apply';
export { isCorrected } from './fixed';
export { correctionFor, type Wish } from './correction-for';
export { readCorrections, type CorrectionsRead, type DroppedCorrection } from './read';
export type {
  ColumnCorrection,
  CorrectableLevel,
  CorrectableRole,
  Correction,
  RowCorrection,
  SheetCorrection,
  TableCorrection,
} from './types';
