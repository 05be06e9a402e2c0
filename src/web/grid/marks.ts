import { sheetKey, type Finding, type Severity } from '../../app';
import { cellKey } from './measure/layout';

/** The findings of one sheet by the key of their cell; the gravest first. */
export type Marks = ReadonlyMap<string, readonly Finding[]>;

const ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * The marks of a sheet.
 * @param sheet its key: `sheetKey`
 */
export function marksOf(findings: readonly Finding[], sheet: string): Marks {
  const marks = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (sheetKey(finding.cell) !== sheet) continue;
    const key = cellKey(finding.cell);
    marks.set(key, [...(marks.get(key) ?? []), finding]);
  }
  for (const group of marks.values()) {
    group.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  }
  return marks;
}
