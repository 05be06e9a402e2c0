import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { a1, checkWorkbook, type CheckReport } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';

const ROOT = join(__dirname, '../..');

interface Mistake {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: number | string;
  readonly expected: number | null;
}

function runScript(option: string): string {
  const script = join(ROOT, 'scripts/sample.mjs');
  return execFileSync(process.execPath, [script, option], { encoding: 'utf8' });
}

const mistakes = JSON.parse(runScript('--mistakes')) as Mistake[];

describe('the sample workbook', () => {
  let report: CheckReport;

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(join(ROOT, 'assets/contoh.xlsx')));
    report = await checkWorkbook(await openWorkbookFile(bytes));
  });

  it('is what its script makes', () => {
    expect(() => runScript('--check')).not.toThrow();
  });

  it('is understood: agreement, budget, accounts and performance', () => {
    const kinds = report.tables.map(({ sheet, kind }) => `${sheet}: ${kind}`);
    expect(kinds).toEqual([
      'PK: pk-indikator',
      'PK: pk-program',
      'DPA-Realisasi: realisasi-program',
      'LRA Akun: realisasi-akun',
      'Capaian: capaian',
    ]);
  });

  it.each(mistakes)('$sheet!$cell: $rule is found', ({ rule, sheet, cell, found, expected }) => {
    const here = report.findings.filter(
      (finding) => finding.cell.sheet === sheet && a1(finding.cell) === cell,
    );
    expect(here.map((finding) => finding.rule)).toContain(rule);
    const finding = here.find((each) => each.rule === rule)!;
    expect(finding.found).toBe(found);
    if (rule === 'subtotal-tidak-sama') expect(finding.expected).toBe(expected);
  });

  it('raises nothing beside what is planted', () => {
    // A sub kegiatan above its pagu has a percentage above 100 as well: one mistake, two cells.
    const planted = new Set(mistakes.map(({ sheet, cell }) => `${sheet}!${cell}`));
    planted.add('DPA-Realisasi!E18');
    const others = report.findings
      .map(({ cell, rule }) => ({ place: `${cell.sheet}!${a1(cell)}`, rule }))
      .filter(({ place }) => !planted.has(place));
    expect(others).toEqual([]);
  });
});
