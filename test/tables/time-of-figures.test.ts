import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSnapshot, makeTables, type ReportSettings } from '../../src/app';
import { TABLES } from '../../src/tables';
import type { SpecCell, TableSpec, WorkbookSnapshot } from '../../src/workbook';
import { openWorkbookFile } from '../../src/workbook/file';

// The sample can have every table: of the whole year, and of the fourth quarter, which is the same time. Of
// earlier ones it tells nothing, so that only those can be made that do not follow the quarter.
let sample: WorkbookSnapshot;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/contoh.xlsx'));
  sample = await (await openWorkbookFile(new Uint8Array(bytes))).read();
});

/** Every table of the registry, by its id; undefined where it cannot be made. Without numbers, which tell which can. */
function made(period: ReportSettings['period']): ReadonlyMap<string, TableSpec | undefined> {
  const report = checkSnapshot(sample, { settings: { period, numbering: null } });
  const specs = makeTables(report);
  return new Map(TABLES.map(({ id }) => [id, specs.find((spec) => spec.id === id)]));
}

const idsOf = (...times: readonly string[]) =>
  TABLES.filter(({ follows }) => times.includes(follows)).map(({ id }) => id);
const shown = (cell: SpecCell | undefined): unknown =>
  cell?.content?.kind === 'text' ? cell.content.text : (cell?.content?.value ?? '');
/** Texts and figures of a table, row by row. */
const contentOf = (spec: TableSpec | undefined): unknown[] =>
  (spec?.rows ?? []).flatMap(({ cells }) => cells.map(shown)).filter((value) => value !== '');
const textsOf = (spec: TableSpec | undefined): string[] =>
  contentOf(spec).filter((value) => typeof value === 'string');
const namingQuarter = (spec: TableSpec | undefined): string[] =>
  textsOf(spec).filter((text) => text.includes('sampai dengan Triwulan'));

it('each table can be made of the sample', () => {
  const { size } = made('tahun');
  expect(size).toBe(TABLES.length);
  for (const period of ['tahun', 'tw4'] as const) {
    expect([...made(period).values()]).not.toContain(undefined);
  }
});

it('a table that follows the quarter names it in its title, and of the year names none', () => {
  const [ofQuarter, ofYear] = [made('tw4'), made('tahun')];
  for (const id of idsOf('quarter')) {
    expect(textsOf(ofQuarter.get(id)).slice(0, 3).join(' ')).toMatch(
      /Sampai dengan Triwulan IV Tahun/,
    );
    expect(textsOf(ofYear.get(id)).filter((text) => text.includes('Sampai dengan Tri'))).toEqual(
      [],
    );
  }
});

it.each(['tw2', 'tw4'] as const)(
  'a table of whole years is the same in %s, and says in a note that it is of the year',
  (period) => {
    const [ofQuarter, ofYear] = [made(period), made('tahun')];
    for (const id of idsOf('year')) {
      const [note, ...more] = namingQuarter(ofQuarter.get(id));
      expect(note).toMatch(/setahun penuh, bukan sampai dengan Triwulan (II|IV)\.$/);
      expect(more).toEqual([]);
      expect(contentOf(ofQuarter.get(id)).filter((text) => text !== note)).toEqual(
        contentOf(ofYear.get(id)),
      );
    }
  },
);

it.each(['tw2', 'tw4'] as const)(
  'a table without figures of the time is the same in %s',
  (period) => {
    const [ofQuarter, ofYear] = [made(period), made('tahun')];
    for (const id of idsOf('nothing')) {
      expect({ id, content: contentOf(ofQuarter.get(id)) }).toEqual({
        id,
        content: contentOf(ofYear.get(id)),
      });
    }
  },
);
