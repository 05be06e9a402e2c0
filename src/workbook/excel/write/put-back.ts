import { a1Range, markFormulas, type CellRange } from '../..';
import { requestMark, setMarks, type MarkFormulas } from '../marks';
import { TEXT_FORMAT, clearTable } from './draw-table';
import type { Placements, UpdatedSheet } from './plan';
import type { OwnExcelSheet, UsedCells } from './survey';

/**
 * Puts sheets back to what they were before a run that failed. Never fails: the error that led here is
 * the one to report.
 * @param grown the sheets into which rows were put
 * @param isRedrawn whether the drawing of tables has begun
 */
export async function putBack(
  { updated, kept }: Placements,
  grown: readonly UpdatedSheet[],
  isRedrawn: boolean,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    for (const one of grown) takeOutRows(worksheets.getItem(one.old.sheet.name), one);
    if (!isRedrawn) return context.sync();
    const sheets = [...updated.map(({ old }) => old.sheet), ...kept].map((own) => {
      const sheet = worksheets.getItem(own.name);
      return { own, sheet, marks: requestMark(sheet) };
    });
    const copies = updated.map(({ backupName }) => worksheets.getItemOrNullObject(backupName));
    for (const copy of copies) copy.load('name');
    await context.sync();
    updated.forEach(({ old, touched }, place) => {
      const sheet = worksheets.getItem(old.sheet.name);
      const cells = sheet.getRange(a1Range(touched));
      const copy = copies[place]!;
      clearTable(cells);
      if (copy.isNullObject) restore(sheet, touched, old.sheet.used);
      else cells.copyFrom(copy.getRange(a1Range(touched)));
    });
    for (const { own, sheet, marks } of sheets) setMarks(sheet, marks, oldFormulas(own));
    return context.sync();
  }).catch(() => undefined);
}

function takeOutRows(sheet: Excel.Worksheet, { old }: UpdatedSheet): void {
  const first = old.range.bottom + 2;
  sheet.getRange(`${first}:${first + old.insertedRows - 1}`).delete('Up');
}

function oldFormulas({ name, mark }: OwnExcelSheet): MarkFormulas {
  const { tableId, range, fingerprint } = mark;
  const place = range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const all = markFormulas(name, { tableId, range: place, fingerprint: fingerprint ?? '' });
  return {
    table: all.table,
    ...(range && { range: all.range }),
    ...(fingerprint !== undefined && { content: all.content }),
  };
}

/** Where somebody has deleted the copy: what the cells held, without their looks. */
function restore(sheet: Excel.Worksheet, touched: CellRange, used: UsedCells): void {
  const { top, left, formulas, numberFormats } = used;
  const bottom = Math.min(touched.bottom, top + formulas.length - 1);
  const right = Math.min(touched.right, left + (formulas[0]?.length ?? 0) - 1);
  const part = {
    top: Math.max(touched.top, top),
    left: Math.max(touched.left, left),
    bottom,
    right,
  };
  if (part.top > part.bottom || part.left > part.right) return;
  const cut = <V>(rows: readonly (readonly V[])[]): V[][] =>
    rows
      .slice(part.top - top, part.bottom - top + 1)
      .map((cells) => cells.slice(part.left - left, part.right - left + 1));
  const cells = sheet.getRange(a1Range(part));
  const formats = cut(numberFormats);
  // The formats come first: they decide what Excel makes of a text.
  cells.numberFormat = formats;
  cells.formulas = cut(formulas).map((line, r) =>
    line.map((content, c) => {
      const isText = typeof content === 'string' && formats[r]![c] === TEXT_FORMAT;
      return isText && content.startsWith("'") ? `'${content}` : content;
    }),
  );
}
