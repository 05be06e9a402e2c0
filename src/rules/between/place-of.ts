import type { RecognisedTable } from '../../recognise';
import { sheetOf } from '../draft';
import type { MessageData } from '../types';

/** What a sentence says of where the other figure stands: its sheet, with its file where that is another. */
export function placeOf(base: RecognisedTable, other: RecognisedTable): MessageData {
  return base.file === other.file ? { sheet: base.sheet } : { ...sheetOf(base) };
}
