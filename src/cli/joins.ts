import { a1Range, type CheckReport, type RecognisedTable, type TableJoin } from '../app';
import { fill, type Messages } from '../locales';

/** Rows named in one line; the others are counted. */
const MOST_NAMES = 5;

/** What was joined, as people read it: how many rows by what, which by name, which not at all. */
export function joinsText({ joins }: Pick<CheckReport, 'joins'>, { cli }: Messages): string[] {
  return joins.flatMap((join) => {
    const { base, other, pairs, unmatchedBase, unmatchedOther } = join;
    const alike = pairs.filter(({ by, likeness }) => by === 'nama' && likeness < 1);
    return [
      fill(cli.joined, {
        base: placeOf(base),
        other: placeOf(other),
        kode: pairs.filter(({ by }) => by === 'kode').length,
        nama: pairs.filter(({ by }) => by === 'nama').length,
        alone: unmatchedBase.length + unmatchedOther.length,
      }),
      ...named(
        alike.map((pair) =>
          fill(cli.joinedByName, {
            base: nameIn(base, pair.base),
            other: nameIn(other, pair.other),
            likeness: percent(pair.likeness),
          }),
        ),
        cli,
      ),
      ...alone(join, 'base', cli),
      ...alone(join, 'other', cli),
    ];
  });
}

/** `LRA.xlsx/Sheet1`, or the sheet alone where it is in the open workbook. */
export function placeOf({ file, sheet }: RecognisedTable): string {
  return file === undefined ? sheet : `${file}/${sheet}`;
}

function alone(join: TableJoin, side: 'base' | 'other', cli: Messages['cli']): string[] {
  const [table, against, rows] =
    side === 'base'
      ? [join.base, join.other, join.unmatchedBase]
      : [join.other, join.base, join.unmatchedOther];
  return named(
    rows.map(({ row, nearest, tied }) => {
      const values = { name: nameIn(table, row), place: placeOf(table), row: row + 1 };
      if (!nearest) return fill(cli.joinedAlone, values);
      const near = { nearest: nameIn(against, nearest.row), likeness: percent(nearest.likeness) };
      return fill(tied ? cli.joinedTied : cli.joinedNear, { ...values, ...near });
    }),
    cli,
  );
}

function named(lines: readonly string[], cli: Messages['cli']): string[] {
  const shown = lines.slice(0, MOST_NAMES).map((line) => `  ${line}`);
  const rest = lines.length - shown.length;
  return rest > 0 ? [...shown, `  ${fill(cli.joinedMore, { n: rest })}`] : shown;
}

/** The joins of the contract (docs/kontrak-json.md). */
export function joinsJson({ joins }: Pick<CheckReport, 'joins'>): object[] {
  return joins.map(({ base, other, gives, pairs, unmatchedBase, unmatchedOther }) => {
    const listed = (
      rows: TableJoin['unmatchedBase'],
      table: RecognisedTable,
      against: RecognisedTable,
    ): object[] =>
      rows.map(({ row, nearest, tied }) => ({
        row: row + 1,
        name: nameIn(table, row),
        tied,
        nearest: nearest && {
          row: nearest.row + 1,
          name: nameIn(against, nearest.row),
          likeness: rounded(nearest.likeness),
        },
      }));
    return {
      base: tableRef(base),
      other: tableRef(other),
      gives,
      byKode: pairs.filter(({ by }) => by === 'kode').length,
      byNama: pairs.filter(({ by }) => by === 'nama').length,
      pairsByNama: pairs
        .filter(({ by }) => by === 'nama')
        .map((pair) => ({
          base: pair.base + 1,
          other: pair.other + 1,
          likeness: rounded(pair.likeness),
        })),
      unmatchedBase: listed(unmatchedBase, base, other),
      unmatchedOther: listed(unmatchedOther, other, base),
    };
  });
}

function tableRef({ file, sheet, range, kind }: RecognisedTable): object {
  return { ...(file === undefined ? {} : { file }), sheet, range: a1Range(range), kind };
}

function nameIn(table: RecognisedTable, index: number): string {
  return table.rows.find((row) => row.index === index)?.label ?? '';
}

function rounded(likeness: number): number {
  return Math.round(likeness * 100) / 100;
}

/** Never 100 for what is not the same. */
function percent(likeness: number): number {
  return Math.min(99, Math.round(likeness * 100));
}
