import { toNumber } from '../../domain';
import type { RecognisedColumn, RecognisedTable, Separators } from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { sheetsByName, textAt } from '../cells';
import { cellOf, draftAt, type TablePlace } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** Up to so many deviating cells of a column are named one by one. */
const MOST_SINGLE = 5;

/** A column writes its decimals both ways: `91.07` beside `88,64`. */
export const pemisahDesimalCampur: Rule = {
  id: 'pemisah-desimal-campur',
  severity: 'warning',
  check({ tables, snapshot }) {
    const sheets = sheetsByName(snapshot);
    const findings: FindingDraft[] = [];
    let checked = 0;
    let deviating = 0;
    for (const table of tables) {
      for (const column of table.columns) {
        const { separators } = column;
        if (!separators) continue;
        checked += separators.dot + separators.comma;
        if (separators.dot === 0 || separators.comma === 0) continue;
        deviating += separators.deviating.length;
        findings.push(...report(table, sheets.get(table.sheet), column, separators));
      }
    }
    return { checked, agree: checked - deviating, findings };
  },
};

/** Where neither way is the column's own, the mixture is one mistake, not one of each cell. */
function report(
  table: RecognisedTable,
  sheet: SheetSnapshot | undefined,
  column: RecognisedColumn,
  { deviating, ambiguous, dot, comma }: Separators,
): FindingDraft[] {
  const isSingle = dot !== comma && deviating.length <= MOST_SINGLE;
  const rows = new Map(table.rows.map((row) => [row.index, row]));
  const placesOf = (indexes: readonly number[]): TablePlace[] =>
    indexes.flatMap((index) => {
      const row = rows.get(index);
      return row ? [{ table, row, column }] : [];
    });
  const places = placesOf(deviating);
  const unread = placesOf(ambiguous).map(cellOf);
  return (isSingle ? places : places.slice(0, 1)).map((place) => {
    const text = textAt(sheet, place.row.index, column.index);
    const figure = place.row.figures.get(column.index);
    const isNumber = isSingle && figure?.kind === 'number';
    const others = isSingle ? [] : places.slice(1).map(cellOf);
    return draftAt(
      place,
      {
        id: 'pemisah-desimal-campur',
        data: {
          name: place.row.label,
          column: column.heading,
          text,
          count: isSingle ? 1 : deviating.length,
          others: Math.max(dot, comma),
          unread: ambiguous.length,
        },
      },
      {
        found: text,
        expected: isNumber ? toNumber(figure.value) : null,
        related: [...others, ...unread],
        ...(isSingle ? {} : { subject: column.heading }),
      },
    );
  });
}
