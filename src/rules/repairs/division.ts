import {
  a1Range,
  cellAt,
  columnName,
  quoteSheet,
  tokeniseFormula,
  type CellChange,
  type FormulaToken,
  type Reference,
  type ReferenceEnd,
} from '../../workbook';
import type { Finding } from '../types';
import { changeAt, worth, type RepairInput } from './place';

/** A division by an empty cell or nought shows nothing instead of an error; any other error stays one. */
export function divisionRepair(finding: Finding, { snapshot }: RepairInput): CellChange[] | null {
  const { cell } = finding;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const formula = sheet && cellAt(sheet, cell.row, cell.column)?.formula;
  if (!sheet || formula === undefined || finding.found !== '#DIV/0!') return null;
  const divisor = onlyDivisor(tokeniseFormula(formula) ?? []);
  if (!divisor) return null;
  const guarded = `IF(${referenceText(divisor)}=0,"",${formula})`;
  const value = worth(guarded, sheet.name, snapshot);
  return value === '' ? [changeAt(sheet, cell, { value, formula: guarded })] : null;
}

/** The cell by which a formula divides, where it does so once and by nothing else. */
function onlyDivisor(tokens: readonly FormulaToken[]): Reference | undefined {
  const signs = tokens.flatMap((token, place) =>
    token.kind === 'sign' && token.text === '/' ? [place] : [],
  );
  const [place, more] = signs;
  const token = place === undefined ? undefined : tokens[place + 1];
  const next = place === undefined ? undefined : tokens[place + 2];
  if (more !== undefined || token?.kind !== 'reference') return undefined;
  if (next?.kind === 'sign' && ['^', '%', ':'].includes(next.text)) return undefined;
  const { from, to, external } = token.reference;
  return external || from.row !== to.row || from.column !== to.column ? undefined : token.reference;
}

function referenceText({ sheet, from, to }: Reference): string {
  const range = a1Range({ top: from.row, bottom: to.row, left: from.column, right: to.column });
  const text = from.fixedRow || from.fixedColumn ? fixedText(from) : range;
  return sheet === null ? text : `${quoteSheet(sheet)}!${text}`;
}

function fixedText({ row, column, fixedRow, fixedColumn }: ReferenceEnd): string {
  return `${fixedColumn ? '$' : ''}${columnName(column)}${fixedRow ? '$' : ''}${row + 1}`;
}
