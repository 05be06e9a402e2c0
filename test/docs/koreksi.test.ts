import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { checkSnapshot, parseMemory } from '../../src/app';
import { GOOD, WRONG } from '../recognise/corrections/cases';
import { sheetFromTable, workbookOf } from '../support/sheet';

const DOCS = join(__dirname, '../../docs');
const page = readFileSync(join(DOCS, 'koreksi.md'), 'utf8');
const json = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const sheet = sheetFromTable(
  'LRA',
  (/^\| {5}\| A[\s\S]*?\n\n/m.exec(page)?.[0] ?? '').trim().split('\n'),
);

const schema = JSON.parse(
  readFileSync(join(DOCS, 'schema/koreksi-v1.schema.json'), 'utf8'),
) as object;
const validate = new Ajv2020({ allErrors: true }).compile(schema);
/** As it would stand in a file. */
const fileOf = (...corrections: unknown[]): unknown =>
  JSON.parse(JSON.stringify({ version: 1, corrections }));

describe('the example of docs/koreksi.md', () => {
  it('keeps to the schema and is understood wholly', () => {
    expect(validate(JSON.parse(json))).toBe(true);
    const { memory, dropped, problem } = parseMemory(json);
    expect({ dropped, problem, count: memory.corrections.length }).toEqual({
      dropped: [],
      problem: null,
      count: 6,
    });
  });

  it('does what the page says', () => {
    const notes = sheetFromTable('Catatan', [
      '| | A | B | C |',
      '| --- | --- | --- | --- |',
      '| 1 | Indikator | Target | Realisasi |',
      '| 2 | Angka Kemiskinan | 10 | 9 |',
    ]);
    const { memory } = parseMemory(json);
    const { tables, corrections } = checkSnapshot(workbookOf(sheet, notes), {
      corrections: memory.corrections,
    });
    expect(corrections.unused).toEqual([]);
    expect(tables).toHaveLength(1);
    const [table] = tables;
    expect(table?.kind).toBe('realisasi-program');
    expect(table?.columns.map(({ role }) => role)).toEqual([
      'kode',
      'uraian',
      'pagu',
      'realisasi',
      'pagu',
    ]);
    expect(table?.columns[4]?.qualifiers).toEqual({ state: 'sebelum' });
    expect(table?.rows.map(({ level }) => level)).toEqual([
      null,
      'program',
      'kegiatan',
      'program',
      'kegiatan',
      'total',
    ]);
    expect(checkSnapshot(workbookOf(sheet, notes)).tables.map(({ kind }) => kind)).not.toEqual([
      'realisasi-program',
    ]);
  });
});

describe('the schema of corrections', () => {
  it.each(GOOD)('takes what is read: %j', (entry) => {
    expect(validate(fileOf(entry))).toBe(true);
  });

  it.each(WRONG)('refuses what is dropped for its “%s”: %j', (_, entry) => {
    expect(validate(fileOf(entry))).toBe(false);
  });

  it('knows every word that `struktur` prints', () => {
    const struktur = readFileSync(join(DOCS, 'schema/struktur-v1.schema.json'), 'utf8');
    const words =
      /"role": \{[^}]*"enum": \[([^\]]*)\]/.exec(struktur)?.[1]?.match(/"[a-z-]+"/g) ?? [];
    expect(words.length).toBeGreaterThan(20);
    for (const word of words) {
      const entry = { about: 'column', sheet: 'A', heading: 'B', role: JSON.parse(word) as string };
      expect([word, validate(fileOf(entry))]).toEqual([word, true]);
    }
  });
});
