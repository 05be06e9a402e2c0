import { toNumber } from '../../domain';
import {
  columnsOf,
  decimalAt,
  readCell,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellAt, type SheetSnapshot } from '../../workbook';
import { sheetsByName } from '../cells';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { efficienciesInUse, type Efficiency } from './efficiency';

const EFFICIENCY = /\befisiensi\b/i;
/** Half a unit of the second decimal of each of the two figures, and of the printed one. */
const TOLERANCE = 0.015 + 1e-9;

interface Printed {
  readonly row: RecognisedRow;
  readonly value: number;
  readonly capaian: number;
  readonly penyerapan: number;
}

interface Columns {
  readonly efisiensi: RecognisedColumn;
  readonly capaian: RecognisedColumn;
  readonly penyerapan: RecognisedColumn;
}

/** Efficiency must be what a formula in use gives, with its sign. */
export const efisiensiTidakSesuai: Rule = {
  id: 'efisiensi-tidak-sesuai',
  severity: 'error',
  check({ tables, snapshot }) {
    const sheets = sheetsByName(snapshot);
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const columns = columnsIn(table);
      const sheet = sheets.get(table.sheet);
      if (!columns || !sheet) continue;
      const printed = table.rows.flatMap((row) => printedIn(row, columns, sheet));
      const formulas = formulasOf(printed);
      const wrong = printed.filter((row) => {
        if (formulas.length > 0) return !formulas.some((formula) => gives(formula, row));
        // Nothing says which formula is meant, but a lost sign is one in all of them.
        return lostSign(row);
      });
      checked += formulas.length > 0 ? printed.length : wrong.length;
      findings.push(
        ...wrong.map((row) => finding(table, columns, row, formulas[0] ?? efficienciesInUse[0]!)),
      );
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function columnsIn(table: RecognisedTable): Columns | undefined {
  const efisiensi = table.columns.find(
    ({ heading, role }) =>
      EFFICIENCY.test(heading.split(' / ').at(-1)!) &&
      ['lain', 'selisih', 'persen', 'capaian'].includes(role),
  );
  const before = (role: 'capaian' | 'persen'): RecognisedColumn | undefined =>
    columnsOf(table, role)
      .filter(({ index }) => index !== efisiensi?.index)
      .at(-1);
  const [capaian, penyerapan] = [before('capaian'), before('persen')];
  return efisiensi && capaian && penyerapan ? { efisiensi, capaian, penyerapan } : undefined;
}

function printedIn(
  row: RecognisedRow,
  { efisiensi, capaian, penyerapan }: Columns,
  sheet: SheetSnapshot,
): Printed[] {
  if (row.role === 'header' || row.role === 'number-row' || row.role === 'note') return [];
  const cell = cellAt(sheet, row.index, efisiensi.index);
  // The column has no role of its own; its figures are percentages like those beside it.
  const figure =
    cell && readCell(cell, { ...efisiensi, role: 'persen', notation: penyerapan.notation });
  const [reached, spent] = [capaian, penyerapan].map(({ index }) => decimalAt(row, index));
  if (figure?.kind !== 'number' || !reached || !spent) return [];
  return [
    { row, value: toNumber(figure.value), capaian: toNumber(reached), penyerapan: toNumber(spent) },
  ];
}

/** The formulas that most rows bear out, all of them where several do alike. */
function formulasOf(printed: readonly Printed[]): Efficiency[] {
  const scored = efficienciesInUse.map((formula) => ({
    formula,
    held: printed.filter((row) => gives(formula, row)).length,
  }));
  const most = Math.max(0, ...scored.map(({ held }) => held));
  if (most === 0 || most * 2 <= printed.length) return [];
  return scored.filter(({ held }) => held === most).map(({ formula }) => formula);
}

function gives(formula: Efficiency, { value, capaian, penyerapan }: Printed): boolean {
  const wanted = formula.of(capaian, penyerapan);
  // Where a formula gives no efficiency, a nought says so.
  return Math.abs(value - (wanted ?? 0)) <= TOLERANCE;
}

function lostSign({ value, capaian, penyerapan }: Printed): boolean {
  const difference = capaian - penyerapan;
  return Math.abs(difference) > TOLERANCE && Math.abs(value + difference) <= TOLERANCE;
}

function finding(
  table: RecognisedTable,
  columns: Columns,
  row: Printed,
  formula: Efficiency,
): FindingDraft {
  const wanted = formula.of(row.capaian, row.penyerapan) ?? row.capaian - row.penyerapan;
  const expected = Math.round(wanted * 100) / 100;
  return draftAt(
    { table, row: row.row, column: columns.efisiensi },
    {
      id: 'efisiensi-tidak-sesuai',
      data: {
        name: row.row.label,
        printed: row.value,
        expected,
        capaian: row.capaian,
        penyerapan: row.penyerapan,
        formula: formula.id,
      },
    },
    {
      found: row.value,
      expected,
      related: [columns.capaian, columns.penyerapan].map((column) =>
        cellOf({ table, row: row.row, column }),
      ),
      cause: causeOf(row),
    },
  );
}

function causeOf(row: Printed): Message | null {
  if (lostSign(row)) return { id: 'tanda-efisiensi', data: {} };
  const rest = 100 - row.penyerapan;
  return row.capaian < 100 && Math.abs(row.value - rest) <= TOLERANCE
    ? { id: 'sisa-bukan-efisiensi', data: { capaian: row.capaian } }
    : null;
}
