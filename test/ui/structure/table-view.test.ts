import type { RecognisedRow, RecognisedTable } from '../../../src/app';
import { messagesFor } from '../../../src/locales';
import { KIND_CHOICES } from '../../../src/ui/structure/choices/kinds';
import { qualifierChoices } from '../../../src/ui/structure/choices/qualifiers';
import { roleChoices } from '../../../src/ui/structure/choices/roles';
import { effectOf } from '../../../src/ui/model/effect';
import { changedQualifiers } from '../../../src/ui/structure/qualifier-options';
import { tableOf } from '../../../src/ui/model/table-name';
import { correctedParts, rowLines, unsureParts } from '../../../src/ui/structure/table-view';
import { effectText } from '../../../src/ui/structure/texts';
import { unknownSheets } from '../../../src/ui/structure/unknown-sheets';
import { sheetOf } from '../../support/sheet';
import { finding, report, table } from '../support/reports';

const id = messagesFor('id');
const CORRECTED = [{ id: 'dikoreksi' }];

const row = (index: number, different: Partial<RecognisedRow> = {}): RecognisedRow => ({
  index,
  role: 'data',
  level: null,
  kode: null,
  label: `baris ${index}`,
  parent: null,
  confidence: 1,
  figures: new Map(),
  ...different,
});

const column = (
  index: number,
  different: Partial<RecognisedTable['columns'][number]> = {},
): RecognisedTable['columns'][number] => ({
  index,
  heading: `Judul ${index}`,
  role: 'pagu',
  qualifiers: {},
  confidence: 1,
  why: [],
  notation: 'undecided',
  ...different,
});

describe('the rows of a table', () => {
  const rows = [
    row(0, { role: 'header' }),
    row(1, { role: 'number-row' }),
    row(2, { level: 'program', parent: 6 }),
    row(3, { level: 'kegiatan', parent: 2 }),
    row(4, { level: 'sub-kegiatan', parent: 3 }),
    row(5, { role: 'blank' }),
    row(6, { role: 'total', level: 'total' }),
  ];

  it('are those below the headings that hold something, each below the row that counts it', () => {
    const lines = rowLines(table({ rows, headerRows: [0] }));
    expect(lines.map(({ row: { index }, depth }) => [index, depth])).toEqual([
      [2, 0],
      [3, 1],
      [4, 2],
      [6, 0],
    ]);
  });

  it('keep a row that a person said to hold nothing, so that it can be put back', () => {
    const blank = row(5, { role: 'blank', why: CORRECTED });
    const lines = rowLines(table({ rows: [blank], headerRows: [0] }));
    expect(lines.map(({ key }) => key)).toEqual(['5']);
  });
});

it('counts what a person should look at, and leaves alone what is not used', () => {
  const columns = [
    column(0, { confidence: 0.4 }),
    column(1),
    column(2, { role: 'lain', confidence: 0.3 }),
  ];
  const rows = [row(3, { confidence: 0.5 }), row(4)];
  expect(unsureParts(table({ columns, rows }))).toBe(2);
  expect(unsureParts(table({ columns, rows, confidence: 0.6 }))).toBe(3);
});

it('counts what a person has said', () => {
  const columns = [column(0, { why: CORRECTED }), column(1)];
  expect(correctedParts(table({ columns, rows: [row(3, { why: CORRECTED })] }))).toBe(2);
});

it('finds a table again by its place, else the first of its sheet', () => {
  const first = table({ id: 0 });
  const second = table({ id: 1, range: { top: 20, left: 0, bottom: 30, right: 4 } });
  const recognised = [first, second];
  expect(tableOf({ recognised }, { sheet: 'Realisasi', top: 20, left: 0 })).toBe(second);
  expect(tableOf({ recognised }, { sheet: 'Realisasi', top: 21, left: 0 })).toBe(first);
  expect(tableOf({ recognised }, { sheet: 'Lain', top: 20, left: 0 })).toBeUndefined();
});

describe('the choices', () => {
  it('hold every kind and every role once', () => {
    const kinds = KIND_CHOICES.flatMap(({ values }) => values);
    expect([...kinds].sort()).toEqual(Object.keys(id.kinds).sort());
    for (const kind of ['rfk', 'capaian'] as const) {
      const roles = roleChoices(kind).flatMap(({ values }) => values);
      expect([...roles].sort()).toEqual(Object.keys(id.roles).sort());
    }
  });

  it('begin with the roles of the table’s own field', () => {
    expect(roleChoices('realisasi-akun')[0]?.values).toContain('realisasi');
    expect(roleChoices('pk-indikator')[0]?.values).toContain('target');
  });

  it('offer years around those that the headings name, and times for amounts alone', () => {
    const columns = [column(0, { qualifiers: { period: '2022' } })];
    const { years, states } = qualifierChoices(table({ columns }), 'pagu', 2024);
    expect([years[0], years.at(-1)]).toEqual(['2020', '2026']);
    expect(states).toEqual(['sebelum', 'sesudah']);
    expect(qualifierChoices(table({ columns }), 'uraian', 2024).times).toEqual([]);
  });

  it('change one thing that is said of a column and leave the others', () => {
    const said = { period: '2024', group: 'modal' };
    expect(changedQualifiers(said, 'state', 'sebelum')).toEqual({ ...said, state: 'sebelum' });
    expect(changedQualifiers(said, 'period', '-')).toEqual({ group: 'modal' });
  });
});

describe('the effect of a correction', () => {
  const before = table({ columns: [column(0), column(1)], rows: [row(3), row(4), row(5)] });
  const after = table({
    columns: [column(0), column(1, { role: 'sisa' })],
    rows: [row(3, { level: 'program' }), row(4, { level: 'kegiatan' }), row(5)],
  });

  it('is told without what was corrected itself', () => {
    const had = report([finding(), finding({ id: 'f2' })], { recognised: [before] });
    const has = report([finding({ id: 'f3' })], { recognised: [after] });
    const effect = effectOf(had, has, { table: before, row: 3 });
    expect(effect).toEqual({ gone: 2, appeared: 1, rows: 1, columns: 1 });
    expect(effectText(effect, id.ui.structure)).toBe(
      '2 temuan hilang, 1 temuan baru, 1 baris lain ikut berubah, 1 kolom lain ikut berubah',
    );
  });

  it('is told where there is none', () => {
    const same = report([finding()], { recognised: [before] });
    expect(effectText(effectOf(same, same), id.ui.structure)).toBe('temuan tetap sama');
  });

  it('leaves out findings that another one explains', () => {
    const follows = finding({ id: 'f2', root: 'f1' });
    const had = report([finding(), follows], { recognised: [] });
    expect(effectOf(had, report([], { recognised: [] })).gone).toBe(1);
  });
});

describe('sheets that were not recognised', () => {
  const sheets = ['Realisasi', 'Nota', 'Rapat', 'Kosong'].map((name) =>
    sheetOf(name, name === 'Kosong' ? [] : [['isi']]),
  );
  const lain = table({ id: 1, sheet: 'Nota', kind: 'lain' });

  it('are told with the table that could be given a kind', () => {
    const all = report([], { snapshot: { sheets }, recognised: [table(), lain] });
    expect(unknownSheets(all)).toEqual([{ sheet: 'Nota', table: lain }, { sheet: 'Rapat' }]);
  });

  it('are told apart from those that a person set aside', () => {
    const said = { about: 'sheet', sheet: 'rapat', kind: 'lain' } as const;
    const aside = { ...lain, why: CORRECTED };
    const all = report([], {
      snapshot: { sheets },
      recognised: [table(), aside],
      corrections: { inForce: [said], unused: [], dropped: [], problem: null },
    });
    expect(unknownSheets(all)).toEqual([
      { sheet: 'Nota', table: aside, setAside: 'table' },
      { sheet: 'Rapat', setAside: said },
    ]);
  });
});
