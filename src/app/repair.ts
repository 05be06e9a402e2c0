import { repairOf, type Finding } from '../rules';
import { inverseChanges, type CellChange, type WorkbookPort } from '../workbook';
import type { CheckReport } from './types';

/** What is to be changed, and the findings that are mended by it. */
export interface Repair {
  readonly findings: readonly Finding[];
  readonly changes: readonly CellChange[];
}

/** Changes that undo what was repaired. */
export interface UndoToken {
  readonly changes: readonly CellChange[];
}

/**
 * The repairs of a checked workbook in reading order, none of which changes a cell of another. Only
 * open findings have one, and only where it is certain what is meant. Nothing is changed.
 * @param findingIds only these findings; absent for all
 */
export function proposeRepairs(
  { findings, snapshot, tables }: Pick<CheckReport, 'findings' | 'snapshot' | 'tables'>,
  findingIds?: readonly string[],
): readonly Repair[] {
  const own = tables.filter(({ file }) => file === undefined);
  const wanted = findingIds && new Set(findingIds);
  const repairs: { findings: Finding[]; changes: CellChange[] }[] = [];
  const taken = new Map<string, { readonly repair: number; readonly after: string }>();
  for (const finding of findings) {
    if (!finding.fixable || finding.status !== 'terbuka' || wanted?.has(finding.id) === false)
      continue;
    const changes = repairOf(finding, { snapshot, tables: own }) ?? [];
    const fresh = changes.filter((change) => !taken.has(keyOf(change)));
    const others = changes.flatMap((change) => {
      const other = taken.get(keyOf(change));
      return other ? [{ ...other, isSame: other.after === JSON.stringify(change.after) }] : [];
    });
    // Two findings that want different things of one cell: the first is mended, then one looks again.
    if (others.some(({ isSame }) => !isSame)) continue;
    const place = fresh.length === 0 ? others[0]?.repair : repairs.length;
    if (place === undefined) continue;
    for (const change of fresh)
      taken.set(keyOf(change), { repair: place, after: JSON.stringify(change.after) });
    const repair = repairs[place];
    if (repair) repair.findings.push(finding);
    else repairs.push({ findings: [finding], changes: fresh });
  }
  return repairs;
}

/**
 * Applies repairs together, all or nothing.
 * @throws WorkbookError where the workbook cannot take them; nothing is changed then
 */
export async function applyRepairs(
  port: WorkbookPort,
  repairs: readonly Repair[],
): Promise<UndoToken> {
  const changes = repairs.flatMap((repair) => repair.changes);
  await port.applyChanges(changes);
  return { changes: inverseChanges(changes) };
}

/**
 * Puts back what stood in the repaired cells: formulas, values and number formats.
 * @throws WorkbookError `changed-meanwhile` where one of them was changed since
 */
export async function undoRepairs(port: WorkbookPort, { changes }: UndoToken): Promise<void> {
  await port.applyChanges(changes);
}

function keyOf({ sheet, row, column }: CellChange): string {
  return `${row}:${column}:${sheet}`;
}
