import type { CellRange } from '../..';
import type { CellRows, RawValue, UsedCells } from './content';

/** How Excel spells an error, and how a person may type the same as text. */
const LIKE_AN_ERROR = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** Whether a cell holds a text, or an error: the two look alike until the value types are known. */
export function holdsText({ values, formulas }: CellRows, row: number, column: number): boolean {
  const value = values[row]![column];
  return typeof value === 'string' && (value !== '' || formulas[row]![column] !== '');
}

/** Whether some value may be an error or a text that looks like one. */
export function mayHoldErrors(rows: readonly (readonly RawValue[])[]): boolean {
  return rows.some((cells) =>
    cells.some((value) => typeof value === 'string' && LIKE_AN_ERROR.test(value)),
  );
}

/**
 * The parts of a sheet whose typography is worth asking for: neighbouring columns that hold text,
 * from their first text to their last. Figures carry none.
 */
export function textBlocks(used: UsedCells): CellRange[] {
  const blocks: CellRange[] = [];
  const columns = used.values[0]?.length ?? 0;
  let open: CellRange | undefined;
  for (let column = 0; column < columns; column++) {
    const rows = [...used.values.keys()].filter((row) => holdsText(used, row, column));
    const top = rows[0];
    const bottom = rows.at(-1);
    if (top === undefined || bottom === undefined) {
      open = undefined;
      continue;
    }
    const next: CellRange = {
      top: Math.min(open?.top ?? top, top),
      left: open?.left ?? column,
      bottom: Math.max(open?.bottom ?? bottom, bottom),
      right: column,
    };
    if (open) blocks.pop();
    blocks.push(next);
    open = next;
  }
  return blocks.map(({ top, left, bottom, right }) => ({
    top: used.top + top,
    left: used.left + left,
    bottom: used.top + bottom,
    right: used.left + right,
  }));
}
