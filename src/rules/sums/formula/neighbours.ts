import {
  a1Range,
  cellAt,
  formulaShape,
  rangeOf,
  referencesOf,
  relativeForm,
  shiftFormula,
  type CellRef,
  type SheetSnapshot,
} from '../../../workbook';

interface FormulaCell {
  readonly cell: CellRef;
  readonly formula: string;
}

/** A formula that differs from those of its neighbours only in the cells it names. */
export interface Odd extends FormulaCell {
  /** How the neighbours' formula reads here. */
  readonly expected: string;
  readonly neighbours: readonly CellRef[];
}

/** So many neighbours must agree, and this share of all, before one that differs is odd. */
const FEWEST = 4;
const SHARE = 0.8;

/**
 * Formulas of one column that look at their own row, such as `C5/B5*100`: one that looks elsewhere.
 * Formulas that are built differently are not compared; there may be a reason.
 */
export function oddInColumn(
  sheet: SheetSnapshot,
  rows: readonly number[],
  column: number,
): { compared: number; odd: readonly Odd[] } {
  let compared = 0;
  const cells = rows.flatMap((row): FormulaCell[] => {
    const formula = cellAt(sheet, row, column)?.formula;
    return formula === undefined ? [] : [{ cell: { row, column }, formula }];
  });
  const odd = groupsOf(cells, ({ formula }) => formulaShape(formula)).flatMap((family) => {
    const usual = groupsOf(family, ({ cell, formula }) => relativeForm(formula, cell)).reduce(
      (most, group) => (group.length > most.length ? group : most),
    );
    const isUsual = usual.length >= FEWEST && usual.length >= family.length * SHARE;
    if (!isUsual || !looksAtOwnRow(usual[0]!)) return [];
    compared += family.length;
    const agreeing = new Set(usual);
    return family
      .filter((member) => !agreeing.has(member))
      .flatMap((member) => oddOne(member, usual));
  });
  return { compared, odd };
}

function oddOne(member: FormulaCell, usual: readonly FormulaCell[]): Odd[] {
  const [model] = usual;
  const expected = shiftFormula(
    model!.formula,
    member.cell.row - model!.cell.row,
    member.cell.column - model!.cell.column,
  );
  // `$B$5` written in row 5 names the same cell as B5.
  if (cellsOf(expected) === cellsOf(member.formula)) return [];
  return [{ ...member, expected, neighbours: usual.map(({ cell }) => cell) }];
}

function cellsOf(formula: string): string {
  return referencesOf(formula)
    .map((reference) => `${reference.sheet ?? ''}!${a1Range(rangeOf(reference))}`)
    .join(' ');
}

/** Every reference stays in the row or is held by `$`; none looks at another sheet. */
function looksAtOwnRow({ cell, formula }: FormulaCell): boolean {
  const references = referencesOf(formula);
  return (
    references.length > 0 &&
    references.every(
      ({ sheet, from, to }) =>
        sheet === null && [from, to].every((end) => end.fixedRow || end.row === cell.row),
    )
  );
}

/** Groups by key; what has none is left out. */
function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
