import { recogniseWorkbook } from '../../src/recognise';
import {
  NO_EXCEPTIONS,
  RULES,
  runRules,
  type EngineResult,
  type Rule,
  type RuleSettings,
} from '../../src/rules';
import { draftAt } from '../../src/rules/draft';
import { a1, type SheetSnapshot, type WorkbookSnapshot } from '../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'];

function run(
  rules: readonly Rule[],
  snapshot: WorkbookSnapshot,
  settings: RuleSettings = NO_EXCEPTIONS,
): EngineResult {
  return runRules(rules, { snapshot, tables: recogniseWorkbook(snapshot) }, settings);
}

describe('an exception', () => {
  describe('for one of several rows of one name', () => {
    const twins = (percent: number): WorkbookSnapshot =>
      workbookOf(
        sheetOf('Realisasi', [
          HEADING,
          ['Program A', 300_000_000, 270_000_000, percent],
          ['Program A', 300_000_000, 240_000_000, 70],
          ['Program B', 100_000_000, 50_000_000, 50],
          ['Program A', 100_000_000, 50_000_000, 60],
        ]),
      );
    const ignoredAt = (cell: string): RuleSettings => {
      const { findings } = run(RULES, twins(95));
      const { id, rule, subject } = findings.find((finding) => a1(finding.cell) === cell)!;
      return { ...NO_EXCEPTIONS, ignored: [{ id, rule, subject, reason: 'Ya.' }] };
    };
    const statuses = (snapshot: WorkbookSnapshot, using: RuleSettings): string[] =>
      run(RULES, snapshot, using).findings.map(({ cell, status }) => `${a1(cell)} ${status}`);

    it('still holds for its own row when the first is mended', () => {
      expect(statuses(twins(90), ignoredAt('D3'))).toEqual(['D3 diabaikan', 'D5 terbuka']);
      expect(statuses(twins(90), ignoredAt('D5'))).toEqual(['D3 terbuka', 'D5 diabaikan']);
    });

    it('passes to no other row when its own is mended', () => {
      const settings = ignoredAt('D2');
      expect(statuses(twins(95), settings)[0]).toBe('D2 diabaikan');
      expect(statuses(twins(90), settings)).toEqual(['D3 terbuka', 'D5 terbuka']);
      expect(run(RULES, twins(90), settings).unusedIgnored).toEqual(settings.ignored);
    });
  });

  it('for a whole column still holds when another column of that heading is mended', () => {
    const column: Rule = {
      id: 'kolom',
      severity: 'warning',
      check: ({ tables }) => {
        const findings = tables.flatMap((table) => {
          const place = { table, row: table.rows.at(-1)!, column: table.columns.at(-1)! };
          const isWrong = place.row.figures.get(place.column.index)?.kind === 'error';
          const subject = place.column.heading;
          return isWrong ? [draftAt(place, { id: 'galat-excel', data: {} }, { subject })] : [];
        });
        return { checked: 2, agree: 0, findings };
      },
    };
    const tables = (percent: Literal): SheetSnapshot =>
      sheetOf('Realisasi', [
        ...[HEADING, ['Program A', 300_000_000, 240_000_000, 80]],
        ['Program B', 300_000_000, 240_000_000, percent],
        ...[[null], ['LAPORAN REALISASI ANGGARAN']],
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'],
        ['5', 'BELANJA DAERAH', 600_000_000, 480_000_000, 80],
        ['5.1', 'BELANJA OPERASI', 600_000_000, 480_000_000, { error: '#REF!' }],
      ]);
    const ids = (percent: Literal): string[] =>
      run([column], workbookOf(tables(percent))).findings.map(({ id }) => id);
    const [first, second] = ids({ error: '#REF!' });
    expect(first).not.toBe(second);
    expect(ids(80)).toEqual([second]);
  });

  it('tells apart what is said twice of one place', () => {
    const twice: Rule = {
      id: 'dua-kali',
      severity: 'warning',
      check: ({ tables: [table] }) => {
        const drafts = table!.rows
          .filter(({ label }) => label === 'Program A')
          .map((row) =>
            draftAt({ table: table!, row, column: table!.columns[1]! }, { id: 'x', data: {} }, {}),
          );
        return { checked: 2, agree: 0, findings: [...drafts, ...drafts] };
      },
    };
    const sheet = sheetOf('Realisasi', [
      ...[HEADING, ['Program A', 300_000_000, 240_000_000, 80]],
      ['Program A', 300_000_000, 240_000_000, 80],
    ]);
    const ids = run([twice], workbookOf(sheet)).findings.map(({ id }) => id.split('-').slice(3));
    expect(ids).toEqual([[], ['1', '2'], ['2'], ['2', '2']]);
  });
});
