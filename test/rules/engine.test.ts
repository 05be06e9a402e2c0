import { recogniseWorkbook } from '../../src/recognise';
import {
  NO_EXCEPTIONS,
  RULES,
  runRules,
  type EngineResult,
  type Finding,
  type Rule,
  type RuleSettings,
} from '../../src/rules';
import { galatExcel } from '../../src/rules/figures/galat-excel';
import { a1, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook';
import { placeOf } from '../support/rule-tester';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'];

function run(rules: readonly Rule[], ...sheets: readonly SheetSnapshot[]): EngineResult {
  const snapshot = workbookOf(...sheets);
  return runRules(rules, { snapshot, tables: recogniseWorkbook(snapshot) });
}

/** The finding of a rule at a cell. */
function at(result: EngineResult, rule: string, cell: string): Finding {
  const found = result.findings.find((f) => f.rule === rule && a1(f.cell) === cell);
  if (!found) throw new Error(`no ${rule} at ${cell}`);
  return found;
}

/** Which finding explains which, as `rule@cell`; null where it stands for itself. */
function roots({ findings }: EngineResult): Record<string, string | null> {
  const key = (finding: Finding): string => `${finding.rule}@${a1(finding.cell)}`;
  const byId = new Map(findings.map((finding) => [finding.id, key(finding)]));
  return Object.fromEntries(
    findings.map((finding) => [
      key(finding),
      finding.root === null ? null : (byId.get(finding.root) ?? `unknown ${finding.root}`),
    ]),
  );
}

const THROWING: Rule = {
  id: 'melempar',
  severity: 'error',
  check: () => {
    throw new RangeError('row 7 is gone');
  },
};

const ONE_MISTAKE: readonly (readonly Literal[])[] = [
  HEADING,
  ['Program A', 300_000_000, 270_000_000, 90],
  ['Program B', 100_000_000, 80_000_000, 88],
  ['Program C', 200_000_000, 180_000_000, 90],
];

describe('the registry', () => {
  it('holds every rule once', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe('the engine', () => {
  it('names a rule that throws and runs the others', () => {
    const result = run([THROWING, ...RULES], sheetOf('Realisasi', ONE_MISTAKE));
    expect(result.failures).toEqual([{ rule: 'melempar', message: 'row 7 is gone' }]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['persen-tidak-sesuai']);
    expect(Object.keys(result.checked)).toEqual(RULES.map(({ id }) => id));
  });

  it('counts what a rule checked and what agreed', () => {
    const { checked, agree } = run(RULES, sheetOf('Realisasi', ONE_MISTAKE));
    expect(checked['persen-tidak-sesuai']).toBe(3);
    expect(agree['persen-tidak-sesuai']).toBe(2);
    expect(checked['capaian-tidak-sesuai']).toBe(0);
  });

  it('puts findings in reading order: sheet, row, column, whatever rule they are of', () => {
    const second = sheetOf('A', [
      HEADING,
      ['Program A', 100_000_000, 120_000_000, 99],
      ['Program B', { error: '#REF!' }, 90_000_000, { error: '#REF!' }],
    ]);
    const first = sheetOf('Z', [HEADING, ['Program A', 100_000_000, 90_000_000, 19]]);
    const result = run(RULES, first, second);
    const snapshot = workbookOf(first, second);
    expect(result.findings.map((f) => `${placeOf(f.cell, snapshot)} ${f.rule}`)).toEqual([
      'Z!D2 persen-tidak-sesuai',
      'A!C2 realisasi-melebihi-pagu',
      'A!D2 persen-tidak-sesuai',
      'A!B3 galat-excel',
      'A!D3 galat-excel',
    ]);
  });

  it('gives every finding an id of its own, also where two rows have the same name', () => {
    const result = run(
      [galatExcel],
      sheetOf('Realisasi', [
        HEADING,
        ['Sub Kegiatan A', 100_000_000, { error: '#REF!' }, 90],
        ['Sub Kegiatan A', 100_000_000, { error: '#REF!' }, 90],
        ['Sub Kegiatan B', 100_000_000, 90_000_000, 90],
      ]),
    );
    const ids = result.findings.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => id.startsWith('galat-excel-'))).toBe(true);
  });

  it('keeps the id of a finding when rows are inserted above it', () => {
    const before = run(RULES, sheetOf('Realisasi', ONE_MISTAKE));
    const [heading = [], ...rows] = ONE_MISTAKE;
    const after = run(
      RULES,
      sheetOf('Realisasi', [
        ['REALISASI ANGGARAN', null, null, null],
        [null],
        heading,
        ['Program Baru', 400_000_000, 360_000_000, 90],
        ...rows,
      ]),
    );
    const [moved] = after.findings;
    expect(moved && a1(moved.cell)).toBe('D6');
    expect(after.findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
  });

  it('keeps the id of a finding when its figure changes but stays wrong', () => {
    const [heading = [], first = [], , last = []] = ONE_MISTAKE;
    const changed = [heading, first, ['Program B', 100_000_000, 81_000_000, 66], last];
    const ids = (rows: readonly (readonly Literal[])[]): string[] =>
      run(RULES, sheetOf('Realisasi', rows)).findings.map(({ id }) => id);
    expect(ids(changed)).toEqual(ids(ONE_MISTAKE));
  });

  it('tells the same mistake on two sheets apart', () => {
    const { findings } = run(RULES, sheetOf('TW I', ONE_MISTAKE), sheetOf('TW II', ONE_MISTAKE));
    expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  });
});

describe('the finding that explains another', () => {
  it('is the wrong percentage in the same cell, for one out of range', () => {
    const result = run(
      RULES,
      sheetOf('Realisasi', [
        HEADING,
        ['Program A', 300_000_000, 150_000_000, 50],
        ['Program B', 100_000_000, 90_000_000, 90],
        ['Jumlah', 400_000_000, 240_000_000, 140],
      ]),
    );
    expect(roots(result)).toEqual({
      'persen-tidak-sesuai@D4': null,
      'persen-di-luar-rentang@D4': 'persen-tidak-sesuai@D4',
    });
  });

  it('is the realisasi above pagu of its row, for a percentage above 100 that is right', () => {
    const result = run(
      RULES,
      sheetOf('Realisasi', [
        HEADING,
        ['Program A', 300_000_000, 330_000_000, 110],
        ['Program B', 100_000_000, 90_000_000, 90],
      ]),
    );
    expect(roots(result)).toEqual({
      'realisasi-melebihi-pagu@C2': null,
      'persen-di-luar-rentang@D2': 'realisasi-melebihi-pagu@C2',
    });
  });

  it('is the row below, for a sum above its pagu, down to the lowest row', () => {
    const result = run(
      RULES,
      sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', 300_000_000, 310_000_000],
        ['Kegiatan B', 300_000_000, 310_000_000],
        ['Sub Kegiatan C', 100_000_000, 150_000_000],
        ['Sub Kegiatan D', 200_000_000, 160_000_000],
        ['Jumlah', 300_000_000, 310_000_000],
      ]),
    );
    expect(roots(result)).toEqual({
      'realisasi-melebihi-pagu@C2': 'realisasi-melebihi-pagu@C3',
      'realisasi-melebihi-pagu@C3': 'realisasi-melebihi-pagu@C4',
      'realisasi-melebihi-pagu@C4': null,
      'realisasi-melebihi-pagu@C6': 'realisasi-melebihi-pagu@C2',
    });
  });

  it('is nothing on another sheet with the same rows', () => {
    const over = sheetOf('TW I', [HEADING, ['Program A', 100_000_000, 110_000_000, 50]]);
    const range = sheetOf('TW II', [
      HEADING,
      ['Program A', 0, 0, 110],
      ['Program B', 200_000_000, 200_000_000, 100],
    ]);
    const result = run(RULES, over, range);
    const outside = result.findings.filter(({ rule }) => rule === 'persen-di-luar-rentang');
    expect(outside.map(({ root }) => root)).toEqual([null]);
  });

  it('is absent where a sum is wrong by itself', () => {
    const result = run(
      RULES,
      sheetOf('Realisasi', [
        HEADING,
        ['Program A', 300_000_000, 300_000_000, 100],
        ['Program B', 100_000_000, 90_000_000, 90],
        ['Jumlah', 400_000_000, 410_000_000, 102.5],
      ]),
    );
    expect(at(result, 'subtotal-tidak-sama', 'C4').root).toBeNull();
  });
});

describe('performance', () => {
  it('puts a mean and an efficiency under the capaian that they were computed from', () => {
    const result = run(
      RULES,
      sheetOf('Capaian', [
        ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
        [1, 'Persentase PPKS yang dilayani', '%', 80, 72, 90],
        [2, 'Cakupan bantuan sosial', '%', 50, 45, 19],
        [3, 'Persentase lanjut usia terlayani', '%', 60, 60, 100],
        [null, 'Rata-rata', null, null, null, 93.33],
      ]),
    );
    expect(roots(result)).toEqual({
      'capaian-tidak-sesuai@F3': null,
      'rata-rata-tidak-sesuai@F5': 'capaian-tidak-sesuai@F3',
    });
  });
});

describe('exceptions', () => {
  const sheet = sheetOf('Realisasi', [
    HEADING,
    ['Program A', 300_000_000, 270_000_000, 290],
    ['Program B', 100_000_000, 80_000_000, 80],
  ]);
  const ignoring = (): RuleSettings => {
    const { id, rule, subject } = at(run(RULES, sheet), 'persen-tidak-sesuai', 'D2');
    return {
      ...NO_EXCEPTIONS,
      ignored: [{ id, rule, subject, reason: 'Sesuai berita acara.' }],
    };
  };
  const runWith = (snapshot: WorkbookSnapshot, using: RuleSettings): EngineResult =>
    runRules(RULES, { snapshot, tables: recogniseWorkbook(snapshot) }, using);

  it('lets a finding stand with its reason, and what follows from it', () => {
    const result = runWith(workbookOf(sheet), ignoring());
    expect(result.findings.map(({ rule, status, reason }) => [rule, status, reason])).toEqual([
      ['persen-tidak-sesuai', 'diabaikan', 'Sesuai berita acara.'],
      ['persen-di-luar-rentang', 'diabaikan', 'Sesuai berita acara.'],
    ]);
    expect(result.unusedIgnored).toEqual([]);
  });

  it('knows it again below inserted rows', () => {
    const lower = sheetOf('Realisasi', [
      ['REALISASI ANGGARAN'],
      [null],
      HEADING,
      ['Program Z', 100_000_000, 50_000_000, 50],
      ['Program A', 300_000_000, 270_000_000, 290],
      ['Program B', 100_000_000, 80_000_000, 80],
    ]);
    const { findings } = runWith(workbookOf(lower), ignoring());
    expect(findings.map(({ status }) => status)).toEqual(['diabaikan', 'diabaikan']);
  });

  it('names an exception whose finding is gone', () => {
    const mended = sheetOf('Realisasi', [HEADING, ['Program A', 300_000_000, 270_000_000, 90]]);
    const settings = ignoring();
    const { findings, unusedIgnored } = runWith(workbookOf(mended), settings);
    expect(findings).toEqual([]);
    expect(unusedIgnored).toEqual(settings.ignored);
  });

  it('does not run a rule that is off, and says so', () => {
    const result = runWith(workbookOf(sheet), { ...NO_EXCEPTIONS, off: ['persen-tidak-sesuai'] });
    expect(result.findings.map(({ rule }) => rule)).toEqual(['persen-di-luar-rentang']);
    expect(result.off).toEqual(['persen-tidak-sesuai']);
    expect(result.checked).not.toHaveProperty('persen-tidak-sesuai');
  });

  it('hands a rule its thresholds, the user’s before its own, and none that it does not have', () => {
    const seen: unknown[] = [];
    const rule: Rule = {
      id: 'ambang',
      severity: 'warning',
      thresholds: { atas: 200, bawah: 50 },
      check: (_, thresholds) => {
        seen.push(thresholds);
        return { checked: 0, agree: 0, findings: [] };
      },
    };
    const snapshot = workbookOf(sheet);
    runRules([rule], { snapshot, tables: [] });
    runRules(
      [rule],
      { snapshot, tables: [] },
      {
        ...NO_EXCEPTIONS,
        thresholds: { ambang: { atas: 150, lain: 1 } },
      },
    );
    expect(seen).toEqual([
      { atas: 200, bawah: 50 },
      { atas: 150, bawah: 50 },
    ]);
  });
});
