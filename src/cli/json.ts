import type { CheckReport } from '../app';
import { causeSentence, findingSentence, type Messages } from '../locales';
import {
  a1,
  a1Range,
  columnName,
  qualified,
  sheetFinder,
  type CellRef,
  type SheetCell,
} from '../app';
import { joinsJson } from './joins';

/** Version of the JSON contract (docs/kontrak-json.md). */
export const CONTRACT_VERSION = 1;

/** What was recognised, as `capaian struktur --format json` prints it. */
export function strukturJson(
  report: Pick<CheckReport, 'tables' | 'joins' | 'snapshot' | 'others'>,
  file: string,
): object {
  return { file, tables: tablesJson(report), ...filesAndJoins(report) };
}

/** What was found, as `capaian periksa --format json` prints it. */
export function periksaJson(report: CheckReport, file: string, messages: Messages): object {
  return {
    version: CONTRACT_VERSION,
    file,
    tables: tablesJson(report),
    findings: report.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      ...(finding.cell.file === undefined ? {} : { file: finding.cell.file }),
      sheet: finding.cell.sheet,
      cell: a1(finding.cell),
      ...(finding.also ? { also: finding.also.map(a1) } : {}),
      found: finding.found,
      expected: finding.expected,
      related: finding.related.map((cell) => relatedAddress(cell, finding.cell, file)),
      message: findingSentence(messages, finding),
      cause: causeSentence(messages, finding),
      root: finding.root,
      fixable: finding.fixable,
      status: finding.status,
      reason: finding.reason,
    })),
    summary: report.summary,
    ...filesAndJoins(report),
    ...exceptionsJson(report),
  };
}

/** How the workbook's exceptions were applied; nothing where it remembers none. */
function exceptionsJson({ exceptions }: CheckReport): object {
  const { off, thresholds, inForce, unused, waiting } = exceptions;
  const lists = [off, inForce, unused, waiting, Object.keys(thresholds)];
  if (lists.every(({ length }) => length === 0)) return {};
  const others = waiting.length > 0 ? { waiting } : {};
  return { exceptions: { off, thresholds, ignored: inForce, unused, ...others } };
}

/**
 * `G8` on the finding's own sheet, `'LRA Akun'!B4` on another, `'[LRA.xlsx]Sheet1'!B4` in another file.
 * @param file name of the file that the command was given
 */
function relatedAddress(cell: SheetCell, from: SheetCell, file: string): string {
  if (cell.file !== from.file) {
    return qualified({ ...cell, sheet: `[${cell.file ?? file}]${cell.sheet}` });
  }
  return cell.sheet === from.sheet ? a1(cell) : qualified(cell);
}

function filesAndJoins({ others, joins }: Pick<CheckReport, 'others' | 'joins'>): object {
  const files = others.map(({ name }) => name);
  return {
    ...(files.length > 0 && { files }),
    ...(joins.length > 0 && { joins: joinsJson({ joins }) }),
  };
}

function tablesJson({
  tables,
  snapshot,
  others,
}: Pick<CheckReport, 'tables' | 'snapshot' | 'others'>): object[] {
  const sheetOf = sheetFinder(snapshot, others);
  return tables.map((table) => ({
    ...(table.file === undefined ? {} : { file: table.file }),
    ...(sheetOf(table)?.visibility === 'visible' ? {} : { hidden: true }),
    ...tableJson(table),
  }));
}

function tableJson(table: CheckReport['tables'][number]): object {
  const cells = (refs: readonly CellRef[]): string[] => refs.map(a1);
  return {
    sheet: table.sheet,
    range: a1Range(table.range),
    kind: table.kind,
    confidence: table.confidence,
    scope: table.scope.map(({ level, kode, label }) => ({ level, kode, label })),
    headerRows: table.headerRows.map((row) => row + 1),
    columns: table.columns.map(({ index, role, qualifiers, confidence, why }) => ({
      column: columnName(index),
      role,
      qualifiers,
      confidence,
      why,
    })),
    rows: table.rows.map(({ index, role, level, kode, confidence, why }) => ({
      row: index + 1,
      role,
      level,
      kode,
      confidence,
      ...(why && { why }),
    })),
    identities: table.identities.map(({ kind, cell, of, holds }) => ({
      kind,
      cell: a1(cell),
      of: cells(of),
      holds,
    })),
  };
}
