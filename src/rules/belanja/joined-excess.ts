import { amountInterval, subtractRupiah } from '../../domain';
import { measureColumns, measuredAmount, type TableJoin } from '../../join';
import { draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, RuleOutcome } from '../types';
import { joinedRows, measuredCells, type JoinedRow } from './joined-rows';

/** Realisasi above a pagu that stands on another sheet, or in another file. */
export function joinedExcess(joins: readonly TableJoin[]): RuleOutcome {
  const rows = joins.flatMap(joinedRows).filter(({ limit }) => limit.sen !== 0n);
  const findings = rows.filter((row) => isAbove(row) && !isAboveOwn(row)).map(finding);
  return { checked: rows.length, agree: rows.length - findings.length, findings };
}

/** Certainly above: more than the rounding of either table explains. */
function isAbove({ pagu, limit, realisasi, spent }: JoinedRow): boolean {
  return (
    amountInterval(spent, realisasi.table.step).low > amountInterval(limit, pagu.table.step).high
  );
}

/** The table of the realisasi has a pagu of its own and is above that too: said there already. */
function isAboveOwn({ realisasi: { table, row }, spent }: JoinedRow): boolean {
  const own = measuredAmount({ table, row, columns: measureColumns(table, 'pagu') });
  return own !== undefined && spent.sen > own.sen;
}

function finding({ pagu, limit, realisasi, spent }: JoinedRow): FindingDraft {
  const { table, row, columns } = realisasi;
  const data = {
    name: row.label,
    realisasi: rupiahFigure(spent),
    pagu: rupiahFigure(limit),
    excess: rupiahFigure(subtractRupiah(spent, limit)),
  };
  return draftAt(
    { table, row, column: columns[0]! },
    { id: 'realisasi-melebihi-pagu', data },
    {
      found: data.realisasi,
      related: [...measuredCells(pagu), ...measuredCells(realisasi).slice(1)],
    },
  );
}
