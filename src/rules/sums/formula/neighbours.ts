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
 * Formulas in a line that look at their own row, such as `C5/B5*100` down a column, or at their own
 * column, such as `C4+C9` along a row: one that looks elsewhere. Formulas that are built differently
 * are not compared; there may be a reason.
 */
export function oddAmong(
  sheet: SheetSnapshot,
  line: readonly CellRef[],
  own: 'row' | 'column',
): { compared: readonly CellRef[]; odd: readonly Odd[] } {
  const compared: CellRef[] = [];
  const cells = line.flatMap((cell): FormulaCell[] => {
    const formula = cellAt(sheet, cell.row, cell.column)?.formula;
    return formula === undefined ? [] : [{ cell, formula }];
  });
  const odd = groupsOf(cells, ({ formula }) => formulaShape(formula)).flatMap((family) => {
    const usual = groupsOf(family, ({ cell, formula }) => relativeForm(formula, cell)).reduce(
      (most, group) => (group.length > most.length ? group : most),
    );
    const isUsual = usual.length >= FEWEST && usual.length >= family.length * SHARE;
    if (!isUsual || !looksAtOwn(usual[0]!, own)) return [];
    compared.push(...family.map(({ cell }) => cell));
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

/** Every reference stays in the row (column) or is held by `$`; none looks at another sheet. */
function looksAtOwn({ cell, formula }: FormulaCell, own: 'row' | 'column'): boolean {
  const references = referencesOf(formula);
  return (
    references.length > 0 &&
    references.every(
      ({ sheet, from, to }) =>
        sheet === null &&
        [from, to].every((end) =>
          own === 'row'
            ? end.fixedRow || end.row === cell.row
            : end.fixedColumn || end.column === cell.column,
        ),
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
