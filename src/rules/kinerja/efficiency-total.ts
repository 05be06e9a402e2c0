import { childrenByParent, type RecognisedRow, type RecognisedTable } from '../../recognise';
import { capaianIn, moneyIn, type EfficiencyColumns } from './efficiency-rows';

/**
 * The efficiency of all outputs together: Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100 (PMK 22/2021), over the
 * rows that a total stands for.
 * @returns percent; undefined where a row lacks its capaian, budget or spending
 */
export function efficiencyOfAll(
  table: RecognisedTable,
  total: RecognisedRow,
  columns: EfficiencyColumns,
): number | undefined {
  const rows = rowsOf(table, total);
  let [promised, spent] = [0, 0];
  for (const row of rows) {
    const [capaian, money] = [capaianIn(row, columns), moneyIn(table, row, columns)];
    if (capaian === undefined || !money) return undefined;
    promised += (money.pagu * capaian) / 100;
    spent += money.realisasi;
  }
  return promised > 0 ? ((promised - spent) / promised) * 100 : undefined;
}

/** The narrowest rows that a total counts: those below it, else all above it. */
export function rowsOf(table: RecognisedTable, total: RecognisedRow): RecognisedRow[] {
  const children = childrenByParent(table.rows);
  const leaves = (row: RecognisedRow): RecognisedRow[] => {
    const below = children.get(row.index);
    return below ? below.flatMap(leaves) : [row];
  };
  if (children.has(total.index)) return leaves(total);
  return table.rows.filter(
    ({ index, role }) => role === 'data' && index < total.index && !children.has(index),
  );
}
