import {
  checkSnapshot,
  checkWorkbook,
  ignoreFinding,
  openFindings,
  parseMemory,
  readMemory,
  restoreFinding,
  setThreshold,
  switchRule,
  thresholdFromText,
  type CheckReport,
} from '../../src/app';
import { exceptionReport } from '../../src/app/exception-report';
import { NO_EXCEPTIONS, RULES } from '../../src/rules';
import { openWorkbookFile } from '../../src/workbook/file';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';
import { xlsxPackage } from '../support/xlsx/package';

const text = (value: unknown): string => JSON.stringify(value);
const parsed = ({ stored }: { stored: string | null }): unknown => JSON.parse(stored ?? 'null');

const ABOUT = { id: 'kode-ganda-1', rule: 'kode-ganda', subject: '5.1 BELANJA OPERASI | Kode' };
const FINDING = { ...ABOUT, cell: { sheet: 'LRA', row: 3, column: 0 }, related: [] };
const KEPT = { ...ABOUT, id: 'kode-ganda-2', reason: 'Memang dua.' };
const remembered = (exceptions: object) => memoryPort(text({ version: 1, exceptions }));
const settings = async (port: ReturnType<typeof memoryPort>) =>
  (await readMemory(port)).memory.exceptions;

describe('what a user lets stand', () => {
  it('is remembered with its reason, and the reason can be changed', async () => {
    const port = memoryPort(null);
    expect(await ignoreFinding(port, FINDING, '  Sesuai DPA. ')).toBeNull();
    expect(await settings(port)).toEqual({
      ...NO_EXCEPTIONS,
      ignored: [{ ...ABOUT, reason: 'Sesuai DPA.' }],
    });
    await ignoreFinding(port, FINDING, 'Sesuai DPPA.');
    expect((await settings(port)).ignored).toEqual([{ ...ABOUT, reason: 'Sesuai DPPA.' }]);
  });

  it('names the files that it shows beside', async () => {
    const port = memoryPort(null);
    const related = ['LRA.xlsx', 'PK.xlsx', 'LRA.xlsx'].map((file) => ({ ...FINDING.cell, file }));
    await ignoreFinding(port, { ...FINDING, related: [FINDING.cell, ...related] }, 'a');
    expect((await settings(port)).ignored).toEqual([
      { ...ABOUT, reason: 'a', files: ['LRA.xlsx', 'PK.xlsx'] },
    ]);
  });

  it('is taken back alone', async () => {
    const port = remembered({ ignored: [{ ...ABOUT, reason: 'a' }, KEPT] });
    await restoreFinding(port, FINDING.id);
    expect((await settings(port)).ignored).toEqual([KEPT]);
  });

  it('needs a reason', async () => {
    const port = memoryPort(null);
    await expect(ignoreFinding(port, FINDING, ' \n')).rejects.toThrow(RangeError);
    expect(port.stored).toBeNull();
  });

  it('is a rule as well, off once however often it is switched, and on again', async () => {
    const port = memoryPort(null);
    await switchRule(port, 'kode-ganda', false);
    await switchRule(port, 'kode-ganda', false);
    await switchRule(port, 'kode-terlewat', false);
    expect((await settings(port)).off).toEqual(['kode-ganda', 'kode-terlewat']);
    await switchRule(port, 'kode-ganda', true);
    expect((await settings(port)).off).toEqual(['kode-terlewat']);
    await expect(switchRule(port, 'kode-gandaa', false)).rejects.toThrow(RangeError);
  });

  it('leaves corrections and all that is not understood where it was', async () => {
    const corrections = [{ about: 'sheet', sheet: 'Catatan', kind: 'lain' }, { about: 'cell' }];
    const later = { ...KEPT, until: '2026-12-31' };
    const port = memoryPort(
      text({
        version: 1,
        corrections,
        choices: { capaian: 'cap-100' },
        exceptions: {
          off: [7],
          thresholds: { ambang: { atas: 'dua' } },
          ignored: [later, KEPT],
          people: ['Sari'],
        },
      }),
    );
    await ignoreFinding(port, FINDING, 'Sesuai DPA.');
    expect(parsed(port)).toEqual({
      version: 1,
      corrections,
      choices: { capaian: 'cap-100' },
      exceptions: {
        off: [7],
        thresholds: { ambang: { atas: 'dua' } },
        ignored: [KEPT, { ...ABOUT, reason: 'Sesuai DPA.' }, later],
        people: ['Sari'],
      },
    });
  });

  it.each([
    ['unreadable', '{'],
    ['unreadable', text({ version: 1, exceptions: [] })],
    ['newer', text({ version: 2 })],
  ])('is not written into a memory that is %s', async (problem, stored) => {
    const port = memoryPort(stored);
    expect(await ignoreFinding(port, FINDING, 'a')).toBe(problem);
    expect(await switchRule(port, 'kode-ganda', false)).toBe(problem);
    expect(port.stored).toBe(stored);
  });
});

const ROWS: readonly (readonly (string | number)[])[] = [
  ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
  ['5', 'BELANJA DAERAH', 3_000_000, 2_700_000, 90],
  ['5.1', 'BELANJA OPERASI', 2_000_000, 1_800_000, 190],
  ['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 80],
];
const check = (exceptions?: object, rows = ROWS): CheckReport => {
  const memory = exceptions && text({ version: 1, exceptions });
  return checkSnapshot({ ...workbookOf(sheetOf('LRA', rows)), ...(memory && { memory }) });
};
const told = ({ findings }: CheckReport): string[] =>
  findings.map(({ rule, cell, status }) => `${rule} ${cell.row + 1} ${status}`);

describe('a check', () => {
  const [first] = check().findings;
  const ignored = { id: first!.id, rule: first!.rule, subject: first!.subject, reason: 'BA 12.' };

  it('applies what the workbook remembers and counts it', () => {
    const report = check({ ignored: [ignored] });
    expect(told(check())).toEqual([
      'persen-tidak-sesuai 3 terbuka',
      'persen-di-luar-rentang 3 terbuka',
      'persen-tidak-sesuai 4 terbuka',
    ]);
    expect(told(report)).toEqual([
      'persen-tidak-sesuai 3 diabaikan',
      'persen-di-luar-rentang 3 diabaikan',
      'persen-tidak-sesuai 4 terbuka',
    ]);
    expect(openFindings(report.findings)).toHaveLength(1);
    expect(report.summary).toMatchObject({ error: 1, ignored: 2 });
    expect(report.exceptions).toMatchObject({ inForce: [ignored], unused: [] });
  });

  it('says which exceptions match nothing any more', () => {
    const mended = ROWS.map((row, n) => (n === 2 ? [...row.slice(0, 4), 90] : row));
    const { exceptions } = check({ ignored: [ignored] }, mended);
    expect(exceptions).toMatchObject({ inForce: [], unused: [ignored] });
  });

  it('does not call an exception unneeded whose rule is off', () => {
    const { exceptions, findings } = check({ off: [ignored.rule], ignored: [ignored] });
    expect(exceptions).toMatchObject({ off: [ignored.rule], inForce: [], unused: [] });
    expect(findings.map(({ rule }) => rule)).toEqual(['persen-di-luar-rentang']);
  });

  it('names rules and thresholds that this version does not have, and what it cannot read', () => {
    const { exceptions } = check({ off: ['aturan-baru'], thresholds: { 'aturan-baru': { n: 1 } } });
    expect(exceptions).toMatchObject({
      off: [],
      thresholds: {},
      unknown: ['aturan-baru', 'aturan-baru.n'],
    });
    expect(check({ off: [7] }).exceptions.dropped).toHaveLength(1);
  });

  it('is what it is without exceptions where the memory is broken, and says so', () => {
    const snapshot = { ...workbookOf(sheetOf('LRA', ROWS)), memory: '{' };
    const report = checkSnapshot(snapshot);
    expect(told(report)).toEqual(told(check()));
    expect(report.corrections.problem).toBe('unreadable');
  });
});

describe('thresholds', () => {
  it('in force are those that differ from the rule’s own', () => {
    const severity = 'info' as const;
    const rules = [
      { id: 'ambang', severity, thresholds: { atas: 200, bawah: 50 } },
      { id: 'lain', severity },
    ];
    const thresholds = { ambang: { atas: 150, bawah: 50, tengah: 1 }, lain: { n: 2 } };
    const { memory, ...rest } = parseMemory(null);
    const report = exceptionReport(
      rules,
      {
        ...rest,
        memory: { ...memory, exceptions: { ...NO_EXCEPTIONS, off: ['lain'], thresholds } },
      },
      {
        findings: [],
        checked: {},
        agree: {},
        failures: [],
        off: [],
        unusedIgnored: [],
        waitingIgnored: [],
      },
    );
    expect(report.thresholds).toEqual({ ambang: { atas: 150 } });
    expect(report.unknown).toEqual(['ambang.tengah', 'lain.n']);
    expect(report.rules).toEqual([
      {
        id: 'ambang',
        severity,
        on: true,
        thresholds: [
          { name: 'atas', own: 200, value: 150 },
          { name: 'bawah', own: 50, value: 50 },
        ],
      },
      { id: 'lain', severity, on: false, thresholds: [] },
    ]);
  });

  it('are set one by one and given back to the rule', async () => {
    const rule = RULES.find(({ thresholds = {} }) => Object.keys(thresholds).length > 0)!;
    const [name] = Object.keys(rule.thresholds!);
    const port = remembered({ thresholds: { lain: { n: 1 } } });
    await setThreshold(port, rule.id, name!, 7);
    expect((await settings(port)).thresholds).toEqual({
      lain: { n: 1 },
      [rule.id]: { [name!]: 7 },
    });
    await setThreshold(port, rule.id, name!, null);
    expect((await settings(port)).thresholds).toEqual({ lain: { n: 1 } });
    await expect(setThreshold(port, rule.id, 'tidak-ada', 7)).rejects.toThrow(RangeError);
    await expect(setThreshold(port, rule.id, name!, Number.NaN)).rejects.toThrow(RangeError);
  });
});

describe('a threshold as people type it', () => {
  it.each([
    ['150', 150],
    [' 99,5 ', 99.5],
    ['99.50', 99.5],
    ['0', 0],
    ['1000', 1000],
    ['1.000', undefined], // one, or a thousand
    ['', undefined],
    ['-5', undefined],
    ['90%', undefined],
    ['baku', undefined],
  ])('%j', (typed, value) => {
    expect(thresholdFromText(typed)).toBe(value);
  });
});

const cell = (ref: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${ref}"><v>${value}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const data = ROWS.map((cells, row) => {
  const xml = cells.map((value, column) => cell(`${'ABCDE'.charAt(column)}${row + 1}`, value));
  return `<row r="${row + 1}">${xml.join('')}</row>`;
}).join('');

it('is kept in the copy of a file', async () => {
  const workbook = await openWorkbookFile(xlsxPackage({ sheets: [{ name: 'LRA', data }] }));
  const before = await checkWorkbook(workbook);
  await ignoreFinding(workbook, before.findings[0]!, 'Sesuai berita acara.');
  const again = await checkWorkbook(await openWorkbookFile(workbook.copy()));
  expect(again.summary.ignored).toBe(2);
  expect(again.findings[0]?.reason).toBe('Sesuai berita acara.');
});
