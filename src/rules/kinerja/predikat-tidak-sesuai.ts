import { predikatOf, PREDIKAT_SCALES, toNumber, type PredikatScale } from '../../domain';
import { printedDecimals, printedScale, type RecognisedTable } from '../../recognise';
import { sheetsByName, textAt } from '../cells';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule, RuleInput } from '../types';
import { gradedRows, sameLabel, type GradedRow } from './graded-rows';

/** A class must be that of the scale for the capaian beside it. */
export const predikatTidakSesuai: Rule = {
  id: 'predikat-tidak-sesuai',
  severity: 'error',
  check(input) {
    const printed = printedScales(input);
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of input.tables.filter(({ kind }) => kind !== 'skala-predikat')) {
      const sheet = input.snapshot.sheets.find(({ name }) => name === table.sheet);
      if (!sheet) continue;
      for (const rows of gradedRows(table, (row, column) => textAt(sheet, row, column))) {
        const scales = scalesFor(rows, printed, table);
        const judged = rows.filter(({ label }) =>
          scales.some((scale) => scale.classes.some(({ name }) => sameLabel(name, label))),
        );
        const wrong = judged.filter((row) => !scales.some((scale) => holds(table, row, scale)));
        checked += judged.length;
        findings.push(...wrong.map((row) => finding(table, row, scales[0]!)));
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

/** The scales that the workbook prints; those of hidden sheets only where no other is there. */
function printedScales({ tables, snapshot }: RuleInput): PredikatScale[] {
  const sheets = sheetsByName(snapshot);
  const found = tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    const scale = printedScale(table, sheet);
    return scale && sheet ? [{ scale, isOpen: sheet.visibility === 'visible' }] : [];
  });
  const open = found.filter(({ isOpen }) => isOpen);
  return (open.length > 0 ? open : found).map(({ scale }) => scale);
}

/**
 * The scales that may be meant: those that the workbook prints, else, of the usual ones that know the
 * labels, those that most rows bear out.
 */
function scalesFor(
  rows: readonly GradedRow[],
  printed: readonly PredikatScale[],
  table: RecognisedTable,
): readonly PredikatScale[] {
  if (printed.length > 0) return printed;
  const scored = PREDIKAT_SCALES.map((scale) => {
    const known = rows.filter(({ label }) =>
      scale.classes.some(({ name }) => sameLabel(name, label)),
    );
    const held = known.filter((row) => holds(table, row, scale));
    return { scale, knowsAll: known.length === rows.length, held: held.length };
  }).filter(({ knowsAll }) => knowsAll);
  const most = Math.max(0, ...scored.map(({ held }) => held));
  if (most < 2 || most * 2 <= rows.length) return [];
  return scored.filter(({ held }) => held === most).map(({ scale }) => scale);
}

/** By the figure as it stands, or as it is printed: a formula's result shows fewer digits. */
function holds(
  table: RecognisedTable,
  { column, capaian, label }: GradedRow,
  scale: PredikatScale,
): boolean {
  const value = toNumber(capaian);
  const shown = Number(value.toFixed(printedDecimals(table, column.index)));
  return [value, shown].some((one) => sameLabel(predikatOf(one, scale).name, label));
}

function finding(
  table: RecognisedTable,
  { place, capaian, label, capaianRow, column }: GradedRow,
  scale: PredikatScale,
): FindingDraft {
  const value = toNumber(capaian);
  const expected = predikatOf(value, scale).name;
  return draftAt(
    { table, ...place },
    {
      id: 'predikat-tidak-sesuai',
      data: { name: capaianRow.label, printed: label, capaian: value, expected },
    },
    {
      found: label,
      expected,
      related: [cellOf({ table, row: capaianRow, column })],
    },
  );
}
