import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, type CheckReport } from '../../src/app';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';

/** Each golden workbook with its all-text twin. */
export const GOLDEN = ['flores-timur-2023', 'manggarai-2023', 'ntt-2024'] as const;
export type GoldenName = (typeof GOLDEN)[number];
export const TWINS = GOLDEN.flatMap((name) => [name, `${name}-teks`] as const);

export function goldenBytes(name: string): Uint8Array {
  return readFileSync(join(__dirname, `${name}.xlsx`));
}

export function openGolden(name: string): Promise<FileWorkbook> {
  return openWorkbookFile(goldenBytes(name), `${name}.xlsx`);
}

export async function checkGolden(name: string): Promise<CheckReport> {
  return checkWorkbook(await openGolden(name));
}

export interface TruthFinding {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly cell_teks: string;
  readonly kind: string;
  readonly printed: string;
  readonly expected: string;
  readonly debatable?: boolean;
  readonly explained_by?: readonly string[];
  readonly visible_in: readonly string[];
}

export interface TruthCheck {
  readonly check: string;
  readonly sheet: string;
  readonly cell: string;
  readonly cell_teks: string;
  readonly ok: boolean;
}

export interface Truth {
  readonly findings: readonly TruthFinding[];
  readonly checks_detail: readonly TruthCheck[];
}

/** What is known to be right and wrong about a workbook; two of the three have it here. */
export function truthOf(name: 'flores-timur-2023' | 'manggarai-2023'): Truth {
  return JSON.parse(readFileSync(join(__dirname, `${name}.truth.json`), 'utf8')) as Truth;
}
