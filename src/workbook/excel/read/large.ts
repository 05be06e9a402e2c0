import { toWorkbookError } from '../errors';
import { requestMark, type MarkRequest } from '../marks';
import { ANSWER_BYTES, ASK_BYTES, type Ask } from './ask';
import { cellsIn, contentOf, rowsOfUsed, type CellRows, type SheetContent } from './content';

/** What a row of a table is taken to take before any was seen: a dozen cells of forty bytes. */
const ROW_BYTES = 500;

/** How large a sheet is, and what its first rows hold. */
interface Sized {
  readonly worksheet: Excel.Worksheet;
  readonly marks: MarkRequest;
  readonly used: Excel.Range;
  readonly sample: Excel.Range;
}

/**
 * Asks how large sheets are, and for so many rows of each that they come together in one answer.
 * @param alongside queues what else is to be asked
 */
export async function sizeSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  alongside: () => void,
  rows = Math.max(1, Math.floor(ANSWER_BYTES / 2 / ROW_BYTES / sheets.length)),
): Promise<readonly Sized[]> {
  const requests = sheets.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const sample = used.getRow(0).getResizedRange(rows - 1, 0);
    sample.load('values,formulas,numberFormat');
    return { worksheet, used, sample, marks: requestMark(worksheet) };
  });
  alongside();
  try {
    await context.sync();
  } catch (error) {
    if (rows === 1 || toWorkbookError(error).code !== 'too-large') throw error;
    return sizeSheets(context, sheets, alongside, Math.ceil(rows / 10));
  }
  return requests;
}

/**
 * Questions for the rest of a sheet, some rows after the other, as long as its first rows tell.
 * @param then what to ask once all of it is known
 */
export function contentAsks(
  { worksheet, marks, used, sample }: Sized,
  then: (content: SheetContent) => readonly Ask[],
): readonly Ask[] {
  if (used.isNullObject) return then(contentOf(worksheet, marks, undefined));
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const first = firstRows(cellsIn(sample), rowCount);
  const known = first.values.length;
  const all = { values: [...first.values], formulas: [...first.formulas] };
  const numberFormats = [...first.numberFormats];
  let missing = rowCount - known;
  const finish = (): readonly Ask[] =>
    then(contentOf(worksheet, marks, { top, left, ...all, numberFormats }));
  if (missing <= 0) return finish();

  // What a row takes: of the first rows, with something to spare; then of those that came last.
  let bytes = known === 0 ? ROW_BYTES : rowBytes(first) * 1.05;
  const ask = (from: number, to: number): Ask => ({
    get bytes() {
      return bytes * (to - from + 1);
    },
    send: () => {
      const range = worksheet.getRange(rowsOfUsed({ top, left }, columnCount, [from, to]));
      range.load('values,formulas,numberFormat');
      return () => {
        const cells = cellsIn(range);
        if (!cells) return halves(from, to);
        for (let row = from; row <= to; row++) {
          all.values[row] = cells.values[row - from]!;
          all.formulas[row] = cells.formulas[row - from]!;
          numberFormats[row] = cells.numberFormats[row - from]!;
        }
        missing -= to - from + 1;
        bytes = rowBytes(cells) * 1.02;
        return missing === 0 ? finish() : [];
      };
    },
    ...(to > from && { parts: () => halves(from, to) }),
  });
  const halves = (from: number, to: number): readonly Ask[] => {
    const middle = Math.floor((from + to) / 2);
    return [ask(from, middle), ask(middle + 1, to)];
  };
  const rows = Math.max(1, Math.floor(ASK_BYTES / bytes));
  return pieces(known, rowCount - 1, rows).map(([from, to]) => ask(from, to));
}

/** Rows at the end of an answer that stand for those that follow. */
const TELLING_ROWS = 20;

function rowBytes({ values, formulas, numberFormats }: CellRows): number {
  const last = [values, formulas, numberFormats].map((rows) => rows.slice(-TELLING_ROWS));
  return JSON.stringify(last).length / Math.min(TELLING_ROWS, values.length);
}

/** Without the rows below the used range. */
function firstRows(sample: CellRows | undefined, rowCount: number): CellRows {
  const cut = <V>(rows: readonly V[] | undefined): readonly V[] => rows?.slice(0, rowCount) ?? [];
  return {
    values: cut(sample?.values),
    formulas: cut(sample?.formulas),
    numberFormats: cut(sample?.numberFormats),
  };
}

/** Stretches of rows, from the first to the last, none longer than `length`. */
export function pieces(first: number, last: number, length: number): [number, number][] {
  const count = Math.ceil((last - first + 1) / length);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const from = first + index * length;
    return [from, Math.min(last, from + length - 1)];
  });
}
