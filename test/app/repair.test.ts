/** Repairs: what is proposed, what it changes, and that it can be undone, on files. */
import fc from 'fast-check';
import {
  a1,
  applyRepairs,
  checkSnapshot,
  checkWorkbook,
  proposeRepairs,
  undoRepairs,
  type CheckReport,
  type WorkbookSnapshot,
} from '../../src/app';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { withErrors } from '../forms/errors';
import { openGolden } from '../golden/workbooks';
import { programme } from '../rules/repairs/programme';
import { describeWith } from '../support/needs';
import { workbookOf } from '../support/sheet';
import { fileOf } from '../support/snapshot-file';
import { convert } from '../support/xlsx/libreoffice';

const realisasi = (spoil: Parameters<typeof programme>[0]): WorkbookSnapshot =>
  workbookOf(programme(spoil));

describe('what is proposed', () => {
  it('only for the findings that were asked for, and nothing for what is ignored', () => {
    const report = checkSnapshot(realisasi({ E5: 87, E6: 7 }));
    const [first] = report.findings;
    expect(proposeRepairs(report)).toHaveLength(2);
    expect(proposeRepairs(report, [first!.id])).toHaveLength(1);
    const ignored = report.findings.map((finding) => ({
      ...finding,
      status: 'diabaikan' as const,
    }));
    expect(proposeRepairs({ ...report, findings: ignored })).toEqual([]);
  });
});

async function fileFrom(snapshot: WorkbookSnapshot): Promise<FileWorkbook> {
  return openWorkbookFile(fileOf(snapshot));
}

function fixableIn({ findings }: CheckReport): string[] {
  return findings.filter(({ fixable }) => fixable).map(({ rule, cell }) => `${rule} ${a1(cell)}`);
}

/** Repairs until nothing is proposed any more, as a person who presses the button again. */
async function repairAll(workbook: FileWorkbook): Promise<{ rounds: number; report: CheckReport }> {
  let report = await checkWorkbook(workbook);
  for (let rounds = 0; ; rounds++) {
    const repairs = proposeRepairs(report);
    if (repairs.length === 0 || rounds === 5) return { rounds, report };
    await applyRepairs(workbook, repairs);
    report = await checkWorkbook(workbook);
  }
}

const SPOILED = realisasi({
  A5: '1:06:02:2.01:0002',
  C4: '500.000.000',
  D3: 700_000_000,
  E5: 87,
  E6: { value: { error: '#DIV/0!' }, formula: 'D6/C9*100' },
});

describe('a repaired file', () => {
  it('has none of the findings any more', async () => {
    const workbook = await fileFrom(SPOILED);
    const before = await checkWorkbook(workbook);
    expect(fixableIn(before).length).toBeGreaterThan(3);
    const repairs = proposeRepairs(before);
    await applyRepairs(workbook, repairs);
    const mended = repairs.flatMap(({ findings }) => findings.map(({ id }) => id));
    const after = await checkWorkbook(workbook);
    expect(after.findings.filter(({ id }) => mended.includes(id))).toEqual([]);
  });

  it('is as it was once the repairs are undone', async () => {
    const workbook = await fileFrom(SPOILED);
    const before = await workbook.read();
    const undo = await applyRepairs(workbook, proposeRepairs(await checkWorkbook(workbook)));
    expect(await workbook.read()).not.toEqual(before);
    await undoRepairs(workbook, undo);
    expect(await workbook.read()).toEqual(before);
  });
});

const NAMES = Object.keys(FORMS).filter((name) =>
  /^(realisasi|sipd|dpa|rfk|rak|evaluasi|spj|lra|pk-program)/.test(name),
);

describe.each(NAMES)('%s with planted mistakes', (name) => {
  it('has nothing left to repair in the end, and can be put back', async () => {
    const drawn = fc.sample(fc.record({ laid: FORMS[name]!(USUAL), draw: fc.nat(9999) }), {
      numRuns: 3,
      seed: 5,
    });
    for (const { laid, draw } of drawn) {
      const workbook = await fileFrom({ sheets: [withErrors(laid, 2, draw).laid.sheet] });
      const before = await checkWorkbook(workbook);
      const repairs = proposeRepairs(before);
      const undo = await applyRepairs(workbook, repairs);
      await undoRepairs(workbook, undo);
      expect(await workbook.read()).toEqual(before.snapshot);
      const { report } = await repairAll(workbook);
      expect(fixableIn(report)).toEqual([]);
      const count = ({ summary }: CheckReport): number => summary.error;
      expect(count(report)).toBeLessThanOrEqual(count(before));
    }
  });
});

const GOLDEN = ['flores-timur-2023', 'flores-timur-2023-teks', 'manggarai-2023', 'ntt-2024-teks'];

describe.each(GOLDEN)('%s', (name) => {
  it('is repaired and put back', async () => {
    const workbook = await openGolden(name);
    const report = await checkWorkbook(workbook);
    const repairs = proposeRepairs(report);
    const bytes = workbook.copy();
    const undo = await applyRepairs(workbook, repairs);
    const mended = repairs.flatMap(({ findings }) => findings.map(({ id }) => id));
    const left = (await checkWorkbook(workbook)).findings.map(({ id }) => id);
    expect(mended.filter((id) => left.includes(id))).toEqual([]);
    await undoRepairs(workbook, undo);
    expect(workbook.copy()).toEqual(bytes);
  });
});

describeWith('libreoffice', 'a repaired file in LibreOffice', (program) => {
  jest.setTimeout(120_000);

  it('computes every formula to the value that the program had', async () => {
    const workbook = await fileFrom(SPOILED);
    await repairAll(workbook);
    const saved = await openWorkbookFile(convert(program, workbook.copy(), 'xlsx'));
    const values = async (one: FileWorkbook): Promise<unknown> =>
      (await one.read()).sheets.map(({ rows }) =>
        rows.map((cells) => cells?.map((cell) => cell?.value)),
      );
    expect(await values(saved)).toEqual(await values(workbook));
  });
});
