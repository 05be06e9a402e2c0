import { toNumber } from '../../domain';
import { columnsOf, decimalAt, type RecognisedRow, type RecognisedTable } from '../../recognise';
import type { SheetCell, SheetSnapshot } from '../../workbook';
import { textAt } from '../cells';
import { sheetOf } from '../draft';

/** The least share of the pagu that an agreement wants to be spent. */
export interface Minimum {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  /** Where it is said. */
  readonly cell: SheetCell;
  /** On the scale 0–100. */
  readonly percent: number;
}

const SPENDING = String.raw`(?:realisasi|penyerapan|serapan|daya serap)`;
const OF_MONEY = String.raw`(?:\s+(?:anggaran|belanja|keuangan|dana|apbd|pagu|dpa|program|kegiatan))*`;
const AT_LEAST = String.raw`(?:minimal|minimum|paling (?:sedikit|kurang|rendah)|sekurang-kurangnya|sedikitnya|≥|>=|>)`;
const AMOUNT = String.raw`(?:\s*(?:sebesar|:|=))*\s*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|persen)`;

/** The ways in which agreements say it. */
const SAYINGS = [
  // "Realisasi minimal 85%", "Penyerapan anggaran ≥ 90 %"
  new RegExp(`\\b${SPENDING}${OF_MONEY}(?:\\s*:)?\\s*${AT_LEAST}${AMOUNT}`, 'i'),
  // "Target penyerapan anggaran 90 %"
  new RegExp(`\\btarget ${SPENDING}${OF_MONEY}(?:\\s*${AT_LEAST})?${AMOUNT}`, 'i'),
  // "minimal 90% anggaran terserap"
  new RegExp(`${AT_LEAST}${AMOUNT}${OF_MONEY}\\s+(?:terserap|terealisasi)`, 'i'),
];
/** An indicator whose target is the share to be spent. */
const OF_SPENDING = new RegExp(`${SPENDING}\\s+(?:anggaran|belanja|keuangan|apbd)`, 'i');
const WHOLE = 100;

/** The minimum that a text names, in percent; undefined where it names none. */
export function minimumIn(text: string): number | undefined {
  for (const saying of SAYINGS) {
    const percent = Number(saying.exec(text)?.[1]?.replace(',', '.') ?? Number.NaN);
    if (percent > 0 && percent <= WHOLE) return percent;
  }
  return undefined;
}

/** What a Perjanjian Kinerja says in its titles, notes, indicators and rows; one a row. */
export function minimumsOf(table: RecognisedTable, sheet: SheetSnapshot | undefined): Minimum[] {
  return table.rows
    .filter(({ role }) => role !== 'header' && role !== 'header-repeat' && role !== 'number-row')
    .flatMap((row) => said(table, row, sheet) ?? asIndicator(table, row) ?? []);
}

function said(
  table: RecognisedTable,
  row: RecognisedRow,
  sheet: SheetSnapshot | undefined,
): Minimum | undefined {
  for (let column = table.range.left; column <= table.range.right; column++) {
    const text = textAt(sheet, row.index, column);
    const heading = table.columns.find(({ index }) => index === column)?.heading ?? '';
    // A column "Target Penyerapan" says only "minimal 85%" in its cells.
    const percent = minimumIn(text) ?? minimumIn(`${heading.replaceAll(' / ', ' ')} ${text}`);
    if (text !== '' && percent !== undefined) return { ...at(table, row, column), percent };
  }
  return undefined;
}

/** "Persentase penyerapan anggaran" with its target. */
function asIndicator(table: RecognisedTable, row: RecognisedRow): Minimum | undefined {
  const [target] = columnsOf(table, 'target');
  const value = target && decimalAt(row, target.index);
  if (!target || !value || row.role !== 'data' || !OF_SPENDING.test(row.label)) return undefined;
  const percent = toNumber(value);
  return percent > 1 && percent <= WHOLE ? { ...at(table, row, target.index), percent } : undefined;
}

function at(table: RecognisedTable, row: RecognisedRow, column: number): Omit<Minimum, 'percent'> {
  return { table, row, cell: { ...sheetOf(table), row: row.index, column } };
}
