import { toNumber } from '../../domain';
import type { ColumnRole, RecognisedColumn, RecognisedRow, RecognisedTable } from '../../recognise';
import { sheetsByName, textAt } from '../cells';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';
import type { SheetSnapshot } from '../../workbook';

/** Columns that are summed or averaged; a target or a koefisien is text by its nature. */
const COUNTED: ReadonlySet<ColumnRole> = new Set([
  'pagu',
  'realisasi',
  'sisa',
  'selisih',
  'harga',
  'jumlah',
  'persen',
  'fisik',
  'capaian',
]);

/** Up to so many text cells of a column are named one by one: more were pasted together. */
const MOST_SINGLE = 5;

interface TextFigure {
  readonly row: RecognisedRow;
  readonly text: string;
  readonly value: number;
}

interface ColumnTexts {
  readonly column: RecognisedColumn;
  readonly numbers: number;
  /** Figures other than zero that are text. */
  readonly texts: readonly TextFigure[];
  /** `0,00` as text, which no sum misses. */
  readonly zeros: readonly TextFigure[];
  /** `(1.250.000)` as text in a column of differences: how a DPPA prints what was taken away. */
  readonly brackets: readonly TextFigure[];
}

/** A figure is text among numbers, so that SUM passes it by without a word. */
export const angkaBerupaTeks: Rule = {
  id: 'angka-berupa-teks',
  severity: 'warning',
  check({ tables, snapshot }) {
    const sheets = sheetsByName(snapshot);
    const findings: FindingDraft[] = [];
    let checked = 0;
    let agree = 0;
    for (const table of tables) {
      const columns = table.columns
        .filter(({ role }) => COUNTED.has(role))
        .map((column) => textsIn(table, sheets.get(table.sheet), column));
      for (const { numbers, texts, zeros, brackets } of columns) {
        checked += numbers + texts.length + zeros.length + brackets.length;
        agree += numbers;
      }
      for (const column of columns) findings.push(...amongNumbers(table, column));
      const throughout = columns.filter(({ numbers, texts }) => numbers === 0 && texts.length > 0);
      findings.push(...together(table, throughout, ({ texts }) => texts, 'kolom'));
      const withZeros = columns.filter(({ numbers, zeros }) => numbers > 0 && zeros.length > 0);
      findings.push(...together(table, withZeros, ({ zeros }) => zeros, 'nol'));
      const withBrackets = columns.filter(({ brackets }) => brackets.length > 0);
      findings.push(...together(table, withBrackets, ({ brackets }) => brackets, 'kurung'));
    }
    return { checked, agree, findings };
  },
};

function textsIn(
  table: RecognisedTable,
  sheet: SheetSnapshot | undefined,
  column: RecognisedColumn,
): ColumnTexts {
  let numbers = 0;
  const texts: TextFigure[] = [];
  const zeros: TextFigure[] = [];
  const brackets: TextFigure[] = [];
  for (const row of table.rows) {
    const figure = row.figures.get(column.index);
    if (figure?.kind !== 'number') continue;
    const value = toNumber(figure.value);
    const text = textAt(sheet, row.index, column.index);
    if (!figure.isText) numbers += 1;
    else if (column.role === 'selisih' && text.startsWith('(')) brackets.push({ row, text, value });
    else if (value !== 0) texts.push({ row, text, value });
    // A dash for nothing is how amounts are printed.
    else if (/\d/.test(text)) zeros.push({ row, text, value });
  }
  return numbers === 0
    ? { column, numbers, texts: [...texts, ...brackets], zeros, brackets: [] }
    : { column, numbers, texts, zeros, brackets };
}

/** The text cells of a column that holds numbers as well. */
function amongNumbers(
  table: RecognisedTable,
  { column, numbers, texts }: ColumnTexts,
): FindingDraft[] {
  const [first] = texts;
  if (numbers === 0 || !first) return [];
  if (texts.length <= MOST_SINGLE && texts.length <= numbers) {
    return texts.map(({ row, text, value }) =>
      draftAt(
        { table, row, column },
        {
          id: 'angka-berupa-teks',
          data: { kind: 'sel', name: row.label, column: column.heading, value },
        },
        { found: text, expected: value },
      ),
    );
  }
  return [
    draftAt(
      { table, row: first.row, column },
      {
        id: 'angka-berupa-teks',
        data: { kind: 'sebagian', column: column.heading, count: texts.length, numbers },
      },
      {
        found: first.text,
        related: texts.slice(1).map(({ row }) => cellOf({ table, row, column })),
        subject: column.heading,
      },
    ),
  ];
}

/** One finding for all columns of a table of which the same is true. */
function together(
  table: RecognisedTable,
  columns: readonly ColumnTexts[],
  cellsOf: (column: ColumnTexts) => readonly TextFigure[],
  kind: 'kolom' | 'nol' | 'kurung',
): FindingDraft[] {
  const [first] = columns;
  if (!first) return [];
  const firsts = columns.map((one) => ({ column: one.column, ...cellsOf(one)[0]! }));
  const places = firsts.map(({ row, column }) => ({ table, row, column }));
  const headings = columns.map(({ column }) => column.heading);
  const count = columns.reduce((sum, one) => sum + cellsOf(one).length, 0);
  return [
    draftAt(
      places[0]!,
      { id: 'angka-berupa-teks', data: { kind, columns: headings, count } },
      {
        found: firsts[0]!.text,
        related: places.slice(1).map(cellOf),
        severity: 'info',
        subject: `${kind} | ${headings.join(' | ')}`,
      },
    ),
  ];
}
