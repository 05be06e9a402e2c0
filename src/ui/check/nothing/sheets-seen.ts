import type { CheckReport, RecognisedTable, SheetSnapshot } from '../../../app';
import { fill, type UiMessages } from '../../../locales';

type SheetWords = UiMessages['care']['nothing']['sheets'];

/** More headings than these of a table that is none of the known ones say no more. */
const HEADINGS = 4;

/** A sheet and why nothing on it is checked. */
export interface SeenSheet {
  readonly name: string;
  readonly why: string;
}

/** Every sheet of the workbook with what was seen on it instead of a table of a known kind. */
export function sheetsSeen(
  { snapshot, recognised }: Pick<CheckReport, 'snapshot' | 'recognised'>,
  words: SheetWords,
): SeenSheet[] {
  return snapshot.sheets.map((sheet) => ({
    name: sheet.name,
    why: whyNot(sheet, recognised, words),
  }));
}

/** Whether no sheet holds anything. */
export function isEmpty({ snapshot }: Pick<CheckReport, 'snapshot'>): boolean {
  return snapshot.sheets.every(({ rows }) => rows.length === 0);
}

function whyNot(
  { name, rows, generatedBy }: SheetSnapshot,
  recognised: readonly RecognisedTable[],
  words: SheetWords,
): string {
  if (rows.length === 0) return words.empty;
  if (generatedBy !== undefined) return words.own;
  const headings = recognised
    .filter(({ sheet }) => sheet === name)
    .flatMap(({ columns }) => columns.map(({ heading }) => heading))
    .filter((heading) => heading !== '');
  if (headings.length === 0) return words.noHeading;
  const told = headings.slice(0, HEADINGS).map((heading) => `“${heading}”`);
  return fill(words.unknownKind, {
    headings: told.join(', ') + (headings.length > HEADINGS ? ', …' : ''),
  });
}
