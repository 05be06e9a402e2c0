import { compareDecimals } from '../../../domain';
import { pairIndicators, type IndicatorRow, type IndicatorTable } from '../../../join';
import { decimalAt } from '../../../recognise';
import { textAt } from '../../../workbook';
import {
  cellIn,
  hint,
  missingIn,
  namedEvidence,
  namesIn,
  places,
  rangeEvidence,
  words,
  type NamedCell,
} from './evidence';
import type { Answer, Evidence, ReviewSources } from './types';

/** A list of names with what it is called in a sentence. */
export interface NamedList {
  readonly names: readonly NamedCell[];
  readonly called: string;
}

/** Whether two lists name the same, or else which names only one of them has. */
export function sameNames(what: string, one: NamedList, other: NamedList): Answer {
  const missing = [
    ...missingIn(one.names, other.names).map((name) =>
      namedEvidence(name, `tidak ada di ${other.called}`),
    ),
    ...missingIn(other.names, one.names).map((name) =>
      namedEvidence(name, `tidak ada di ${one.called}`),
    ),
  ];
  if (missing.length > 0) return { verdict: 'tidak', evidence: places(missing) };
  const text = `${one.names.length} ${what} bernama sama di ${one.called} dan ${other.called}`;
  return {
    verdict: 'ya',
    evidence: [
      rangeEvidence(one.names, text),
      rangeEvidence(other.names, `${what} di ${other.called}`),
    ],
  };
}

/** The sasaran of a table, called by its sheet. */
export function sasaranList(table: IndicatorTable['table'], { sheetOf }: ReviewSources): NamedList {
  return { names: namesIn(table, 'sasaran', sheetOf), called: `lembar ${table.sheet}` };
}

/** Whether each indicator is reported with the target that was agreed. */
export function sameTargets(
  agreement: IndicatorTable,
  report: IndicatorTable,
  sources: ReviewSources,
): Answer {
  const match = pairIndicators(agreement, report);
  const [agreed, reported] = [agreement.table.sheet, report.table.sheet];
  if (!match) {
    return hint(words(`Indikator lembar ${agreed} dan ${reported} tidak dapat dipasangkan.`));
  }
  if (!report.columns.target) return hint(words(`Lembar ${reported} tidak memuat target.`));
  const wrong = [
    ...match.pairs
      .filter(({ base, other }) => !isSameTarget(agreement, base, report, other, sources))
      .map(({ base, other }) => differentTarget(agreement, base, report, other, sources)),
    ...match.onlyBase.map((row) => only(agreement, row, `tidak ada di lembar ${reported}`)),
    ...match.onlyOther.map((row) => only(report, row, `tidak ada di lembar ${agreed}`)),
  ];
  if (wrong.length > 0) return { verdict: 'tidak', evidence: places(wrong) };
  return {
    verdict: 'ya',
    evidence: [
      targetRange(report, `${match.pairs.length} target sama dengan lembar ${agreed}`),
      targetRange(agreement, `Target di lembar ${agreed}`),
    ],
  };
}

function targetText(
  { table, columns }: IndicatorTable,
  { row }: IndicatorRow,
  { sheetOf }: ReviewSources,
): string {
  return columns.target ? textAt(sheetOf(table), row.index, columns.target.index).trim() : '';
}

function isSameTarget(
  one: IndicatorTable,
  a: IndicatorRow,
  other: IndicatorTable,
  b: IndicatorRow,
  sources: ReviewSources,
): boolean {
  const [left, right] = [
    one.columns.target && decimalAt(a.row, one.columns.target.index),
    other.columns.target && decimalAt(b.row, other.columns.target.index),
  ];
  if (left && right) return compareDecimals(left, right) === 0;
  const plain = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
  return plain(targetText(one, a, sources)) === plain(targetText(other, b, sources));
}

function differentTarget(
  agreement: IndicatorTable,
  base: IndicatorRow,
  report: IndicatorTable,
  other: IndicatorRow,
  sources: ReviewSources,
): Evidence {
  const cell = cellIn(report.table, other.row.index, report.columns.target!.index);
  const [agreed, told] = [
    targetText(agreement, base, sources) || '(kosong)',
    targetText(report, other, sources) || '(kosong)',
  ];
  const text = `Target “${other.name}” ${told}, di lembar ${agreement.table.sheet} ${agreed}`;
  return { text, from: cell, to: cell };
}

function only(
  { table }: IndicatorTable,
  { row, name, column }: IndicatorRow,
  said: string,
): Evidence {
  return namedEvidence({ name, cell: cellIn(table, row.index, column.index) }, said);
}

/** The column of targets of a table. */
export function targetRange(table: IndicatorTable, text: string): Evidence {
  return columnRange(table, 'target', text);
}

/** A column of figures of a table, from its first to its last indicator. */
export function columnRange(
  { table, rows, columns }: IndicatorTable,
  measure: keyof IndicatorTable['columns'],
  text: string,
): Evidence {
  const column = columns[measure];
  const [first, last] = [rows[0], rows.at(-1)];
  if (!column || !first || !last) return words(text);
  return {
    text,
    from: cellIn(table, first.row.index, column.index),
    to: cellIn(table, last.row.index, column.index),
  };
}
