import {
  checkSnapshot,
  makeTables,
  offerTables,
  type ReportSettings,
  type TableSpec,
} from '../../src/app';
import { asValues, TABLES } from '../../src/tables';
import { sheetOf, workbookOf } from '../support/sheet';

const WORKBOOK = workbookOf(
  sheetOf('LRA', [
    ['DINAS SOSIAL TAHUN ANGGARAN 2024'],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)'],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 3_000_000, 2_700_000],
    ['1.06.02.2.01', 'Pengembangan Potensi Sosial', 2_000_000, 1_800_000],
    ['1.06.02.2.02', 'Pembinaan Karang Taruna', 1_000_000, 900_000],
  ]),
  sheetOf('Capaian', [
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Persentase keluarga miskin yang dibantu', 80, 72, 90],
    ['Indeks kepuasan masyarakat', 90, 81, 90],
  ]),
);

const SIGNATORY = {
  place: 'Ende',
  date: '31 Januari 2025',
  position: 'Kepala Dinas Sosial',
  name: 'Maria Goreti',
  rank: 'Pembina Utama Muda',
  nip: '19700101 199503 2 001',
};

const tables = (
  settings: Partial<ReportSettings>,
  ids: readonly string[] = ['capaian-kinerja', 'realisasi-anggaran'],
): readonly TableSpec[] => makeTables(checkSnapshot(WORKBOOK, { settings }), ids);
const allIds = TABLES.map(({ id }) => id);

const contents = (spec: TableSpec) =>
  spec.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.content ?? []));
const texts = (spec: TableSpec): string[] =>
  contents(spec).flatMap((content) => (content.kind === 'text' ? content.text : []));

/** Lines at the foot of a sheet that stand in its last columns alone. */
const signed = (spec: TableSpec): string[] =>
  texts(spec).slice(texts(spec).indexOf('Ende, 31 Januari 2025'));

describe('numbers of tables', () => {
  const numbers = (settings: Partial<ReportSettings>): unknown[] =>
    tables(settings, allIds).map((spec) => texts(spec).find((text) => text.startsWith('Tabel ')));
  const numbered = offerTables(checkSnapshot(WORKBOOK)).filter(
    ({ id, lacks }) => lacks.length === 0 && TABLES.find((maker) => maker.id === id)!.numbered,
  ).length;

  it.each([
    [{ chapter: '3', first: 1 }, (place: number) => `Tabel 3.${place + 1}`],
    [{ chapter: 'III', first: 5 }, (place: number) => `Tabel III.${place + 5}`],
    [{ chapter: '', first: 2 }, (place: number) => `Tabel ${place + 2}`],
  ])('count on from the first one: %j', (numbering, number) => {
    expect(numbered).toBeGreaterThan(1);
    expect(numbers({ numbering }).filter((text) => text !== undefined)).toEqual(
      Array.from({ length: numbered }, (_, place) => number(place)),
    );
  });

  it('are left out where none are wanted', () => {
    expect(numbers({ numbering: null }).filter((text) => text !== undefined)).toEqual([]);
  });
});

describe('the signature', () => {
  it('stands under every table, in the order of a letter', () => {
    for (const spec of tables({ signatory: SIGNATORY })) {
      expect(signed(spec)).toEqual([
        'Ende, 31 Januari 2025',
        'Kepala Dinas Sosial',
        'Maria Goreti',
        'Pembina Utama Muda',
        'NIP. 19700101 199503 2 001',
      ]);
    }
  });

  it('leaves room to sign and is merged over the last columns', () => {
    const [spec] = tables({ signatory: SIGNATORY });
    const isAt = (text: string) => (row: TableSpec['rows'][number]) =>
      row.cells.some((cell) => cell?.content?.kind === 'text' && cell.content.text === text);
    const position = spec!.rows.findIndex(isAt('Kepala Dinas Sosial'));
    const name = spec!.rows.findIndex(isAt('Maria Goreti'));
    expect(name - position).toBe(5);
    const right = spec!.print.area!.right;
    expect(spec!.merges).toContainEqual(
      expect.objectContaining({ top: name, bottom: name, right }),
    );
    expect(spec!.print.area!.bottom).toBe(spec!.rows.length - 1);
  });

  it('leaves out what is empty', () => {
    const signatory = { ...SIGNATORY, date: '', place: '', rank: '', nip: '' };
    for (const spec of tables({ signatory })) {
      expect(texts(spec).slice(-2)).toEqual(['Kepala Dinas Sosial', 'Maria Goreti']);
    }
  });
});

describe('figures as values', () => {
  it('are what the formulas give, cell by cell', () => {
    const live = tables({}).map(contents);
    const fixed = tables({ asValues: true }).map(contents);
    const formulas = live.flat().filter(({ kind }) => kind === 'formula');
    expect(formulas.length).toBeGreaterThan(10);
    const valueOf = (content: (typeof live)[number][number]): unknown =>
      content.kind === 'text' ? content.text : content.value;
    expect(fixed.map((all) => all.map(valueOf))).toEqual(live.map((all) => all.map(valueOf)));
    expect(fixed.flat().filter(({ kind }) => kind === 'formula')).toEqual([]);
  });

  it('stay formulas where a value would be none: links and errors', () => {
    const style = {};
    const [spec] = tables({});
    const cells = [
      { content: { kind: 'formula', formula: 'HYPERLINK("#A1","A1")', value: 'A1' }, style },
      { content: { kind: 'formula', formula: 'NA()', value: { error: '#N/A' } }, style },
      undefined,
    ] as const;
    expect(asValues({ ...spec!, rows: [{ cells }] }).rows).toEqual([{ cells }]);
  });
});

describe('the look of tables', () => {
  it('has the chosen font in every cell and the chosen paper', () => {
    for (const spec of tables({ font: 'Bookman Old Style', paper: 'A4' })) {
      const fonts = spec.rows.flatMap(({ cells }) => cells.flatMap((c) => c?.style.fontName ?? []));
      const count = spec.rows.flatMap(({ cells }) => cells.flatMap((c) => c ?? [])).length;
      expect(fonts).toHaveLength(count);
      expect(new Set(fonts)).toEqual(new Set(['Bookman Old Style']));
      expect(spec.print.paper).toBe('A4');
    }
  });

  it('has the workbook’s own font where none is chosen', () => {
    const fonts = tables({}).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.style.fontName ?? [])),
    );
    expect(fonts).toEqual([]);
  });
});
