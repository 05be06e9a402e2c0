import type { CheckReport } from '../app';
import { causeSentence, findingSentence, type Messages } from '../locales';
import { a1, a1Range, columnName, qualified, type CellRef, type SheetCell } from '../app';

/** Version of the JSON contract (docs/kontrak-json.md). */
export const CONTRACT_VERSION = 1;

/** What was recognised, as `capaian struktur --format json` prints it. */
export function strukturJson({ tables }: Pick<CheckReport, 'tables'>, file: string): object {
  return { file, tables: tables.map(tableJson) };
}

/** What was found, as `capaian periksa --format json` prints it. */
export function periksaJson(report: CheckReport, file: string, messages: Messages): object {
  return {
    version: CONTRACT_VERSION,
    file,
    tables: report.tables.map(tableJson),
    findings: report.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.cell.sheet,
      cell: a1(finding.cell),
      found: finding.found,
      expected: finding.expected,
      related: finding.related.map((cell) => relatedAddress(cell, finding.cell.sheet)),
      message: findingSentence(messages, finding),
      cause: causeSentence(messages, finding),
      root: finding.root,
      fixable: finding.fixable,
      status: finding.status,
      reason: finding.reason,
    })),
    summary: report.summary,
  };
}

/** `G8` on the finding's own sheet, `'LRA Akun'!B4` on another. */
function relatedAddress(cell: SheetCell, sheet: string): string {
  return cell.sheet === sheet ? a1(cell) : qualified(cell);
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
