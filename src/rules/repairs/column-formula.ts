import { cellAt, relativeForm, shiftFormula, type SheetSnapshot } from '../../workbook';
import type { RepairPlace } from './place';

/** Formulas of a column that say the same of their rows, with one of them. */
interface Shared {
  readonly form: string;
  readonly row: number;
  readonly formula: string;
  count: number;
}

const FEWEST = 2;

const known = new WeakMap<SheetSnapshot, Map<string, readonly Shared[]>>();

/** The formula that most formulas of the column are, as it reads in the place's own row. */
export function columnFormula(place: RepairPlace): string | undefined {
  const shared = formulasOf(place);
  const all = shared.reduce((sum, { count }) => sum + count, 0);
  const [first] = [...shared].sort((a, b) => b.count - a.count);
  if (!first || first.count < FEWEST || first.count * 2 <= all) return undefined;
  return shiftFormula(first.formula, place.row.index - first.row, 0);
}

function formulasOf({ sheet, table, column }: RepairPlace): readonly Shared[] {
  const ofSheet = known.get(sheet) ?? new Map<string, readonly Shared[]>();
  known.set(sheet, ofSheet);
  const key = `${table.range.top}:${column.index}`;
  const done = ofSheet.get(key);
  if (done) return done;
  const shared = new Map<string, Shared>();
  for (const { index } of table.rows) {
    const formula = cellAt(sheet, index, column.index)?.formula;
    const form =
      formula === undefined
        ? undefined
        : relativeForm(formula, { row: index, column: column.index });
    if (formula === undefined || form === undefined) continue;
    const one = shared.get(form);
    if (one) one.count += 1;
    else shared.set(form, { form, row: index, formula, count: 1 });
  }
  const result = [...shared.values()];
  ofSheet.set(key, result);
  return result;
}
