import type { Cell, CellValue, SheetSnapshot } from '../..';
import type { RawValue, SheetContent, UsedCells } from './content';
import type { SheetDetails, Typography } from './details';

/**
 * Puts together what the round trips told: the same data that a file of the workbook would give. In steps
 * of one row, so that the pane is not kept from its user.
 */
export function* snapshotSteps(
  content: SheetContent,
  details: SheetDetails,
): Generator<undefined, SheetSnapshot> {
  const { name, visibility, generatedBy, used } = content;
  const { hiddenRows, hiddenColumns, merges } = details;
  return {
    name,
    visibility,
    rows: used ? yield* rowSteps(used, details) : [],
    hiddenRows,
    hiddenColumns,
    merges,
    ...(generatedBy !== undefined && { generatedBy }),
  };
}

function* rowSteps(
  used: UsedCells,
  details: SheetDetails,
): Generator<undefined, (Cell | undefined)[][]> {
  const rows: (Cell | undefined)[][] = [];
  for (const [r, cells] of used.values.entries()) {
    yield;
    cells.forEach((raw, c) => {
      const formula = formulaOf(used.formulas[r]![c]!, raw);
      if (raw === '' && formula === undefined) return;
      const row = used.top + r;
      const column = used.left + c;
      const value: CellValue =
        typeof raw === 'string' && details.isError(row, column) ? { error: raw } : raw;
      const look = typeof value === 'string' ? details.typography(row, column) : undefined;
      (rows[row] ??= [])[column] = toCell(value, formula, used.numberFormats[r]![c]!, look);
    });
  }
  return rows;
}

function toCell(
  value: CellValue,
  formula: string | undefined,
  numberFormat: string,
  look: Typography | undefined,
): Cell {
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat.toLowerCase() !== 'general' && { numberFormat }),
    ...(look && { bold: look.bold }),
    ...(look && look.indent > 0 && { indent: look.indent }),
  };
}

/**
 * The formula of a cell without its `=`. A text that begins with `=` shows up among the formulas as
 * well, but there it equals the value.
 */
export function formulaOf(raw: RawValue, value: RawValue): string | undefined {
  if (typeof raw !== 'string' || !raw.startsWith('=') || raw === value) return undefined;
  // An Excel older than a function shows it with the prefix under which files keep it.
  return raw.slice(1).replaceAll(/_xlfn\.(?:_xlws\.)?/g, '');
}
