import type { RecognisedTable } from '../../recognise';
import type { Finding } from '../types';
import { rowKey } from './places';

const RULE = 'subtotal-tidak-sama';

/**
 * Two rows of one total that are off by the same amount in opposite directions: their total looks
 * right although neither row is. Gives both findings that cause.
 */
export function withCancelling(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
): Finding[] {
  const parentOf = new Map<string, number>();
  for (const table of tables) {
    for (const { index, parent } of table.rows) {
      if (parent !== null) parentOf.set(rowKey(table.sheet, index), parent);
    }
  }
  const open = new Map<string, Finding>();
  const pairs = new Map<string, Finding>();
  for (const finding of findings) {
    const difference = differenceOf(finding);
    const { sheet, row, column } = finding.cell;
    const parent = parentOf.get(rowKey(sheet, row));
    if (difference === undefined || parent === undefined) continue;
    const place = `${sheet}|${parent}|${column}`;
    const other = open.get(`${place}|${-difference}`);
    if (other) {
      pairs.set(finding.id, other);
      pairs.set(other.id, finding);
      open.delete(`${place}|${-difference}`);
    } else open.set(`${place}|${difference}`, finding);
  }
  return findings.map((finding) => {
    const other = pairs.get(finding.id);
    if (!other) return finding;
    const [own = 0, opposite = 0] = [differenceOf(finding), differenceOf(other)];
    const name = (of: Finding): string => String(of.message.data.name);
    return {
      ...finding,
      cause: {
        id: 'saling-meniadakan',
        data: { name: name(finding), difference: own, other: name(other), opposite },
      },
    };
  });
}

/** Differences of sums that nothing else explains. */
function differenceOf({ rule, root, message, cause }: Finding): number | undefined {
  if (rule !== RULE || message.id !== RULE || root !== null) return undefined;
  if (cause !== null && cause.id !== 'cocok-dengan-atasnya') return undefined;
  const { difference } = message.data;
  return typeof difference === 'number' ? difference : undefined;
}
