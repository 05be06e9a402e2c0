import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parseMemory, USUAL_SETTINGS } from '../../src/app';
import { readTableOptions } from '../../src/cli/table-options';
import { PREDIKAT_SCALES, USUAL_CAPAIAN } from '../../src/domain';
import { readSettings, TABLES } from '../../src/tables';

const DOCS = join(__dirname, '../../docs');
const page = readFileSync(join(DOCS, 'pengaturan.md'), 'utf8');
const json = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const schema = JSON.parse(readFileSync(join(DOCS, 'schema/pengaturan-v1.schema.json'), 'utf8')) as {
  properties: { report: { properties: Record<string, object> } };
};
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const isValid = (report: unknown): boolean =>
  validate(JSON.parse(JSON.stringify({ version: 1, report })));

/** `| \`unit\` | … |`, as its cells. */
const lines = [...page.matchAll(/^\| `(.+?)` +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, name, meaning, usual]) => ({ name: name!, meaning: meaning!, usual: usual! }),
);
const SETTINGS = [
  ...Object.keys(USUAL_SETTINGS).filter((name) => name !== 'capaian'),
  ...Object.keys(USUAL_CAPAIAN).map((name) => `capaian.${name}`),
].sort();

describe('docs/pengaturan.md', () => {
  it('has an example that names every setting, keeps to the schema and is understood wholly', () => {
    expect(validate(JSON.parse(json))).toBe(true);
    const { memory, droppedSettings, problem } = parseMemory(json);
    expect({ droppedSettings, problem }).toEqual({ droppedSettings: [], problem: null });
    expect(Object.keys(memory.report).sort()).toEqual(Object.keys(USUAL_SETTINGS).sort());
  });

  it('lists every setting and no other', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual(SETTINGS);
  });

  it('names the usual value of each', () => {
    const usual = { ...USUAL_SETTINGS, ...prefixed(USUAL_CAPAIAN) } as Record<string, unknown>;
    for (const { name, usual: told } of lines) {
      if (name === 'numbering') continue;
      const value = usual[name];
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      expect([name, told]).toEqual([name, `\`${text}\``]);
    }
    expect(USUAL_SETTINGS.numbering).toEqual({ chapter: '3', first: 1 });
  });

  it('names every built-in scale', () => {
    const { meaning } = lines.find(({ name }) => name === 'scale')!;
    for (const { id } of PREDIKAT_SCALES) expect(meaning).toContain(`\`${id}\``);
  });

  it('says which setting each option stands for', () => {
    const rows = [...page.matchAll(/^\| `(--\S+)(?: (\S+))?` +\| `("\w+": [^`]+)`/gm)];
    expect(rows).toHaveLength(6);
    for (const [, name, value = '', setting] of rows) {
      const { chosen } = readSettings(JSON.parse(`{${setting}}`))!;
      expect(readTableOptions(new Map([[name!, [value]]]))).toEqual({
        settings: chosen,
        ids: null,
        onEdited: 'refuse',
      });
    }
  });

  it('chooses tables that there are', () => {
    const [, ids = ''] = /`--tabel (\S+)`/.exec(page) ?? [];
    const known = TABLES.map(({ id }) => id);
    expect(ids.split(',').filter((id) => !known.includes(id))).toEqual([]);
  });
});

function prefixed(options: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [`capaian.${name}`, value as unknown]),
  );
}

describe('the schema of settings', () => {
  it('knows every setting', () => {
    const { properties } = schema.properties.report;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(USUAL_SETTINGS).sort());
    expect(isValid(USUAL_SETTINGS)).toBe(true);
    for (const { id } of PREDIKAT_SCALES) expect(isValid({ scale: id })).toBe(true);
    for (const scale of PREDIKAT_SCALES) expect(isValid({ scale })).toBe(true);
  });

  it.each([
    { unit: 100 },
    { year: '2024' },
    { state: 'murni' },
    { period: 'tw5' },
    { capaian: { cap: 130 } },
    { directions: { a: 'kiri' } },
    { efficiency: 'lain' },
    { scale: 'permendagri' },
    { scale: { id: 'x', classes: [] } },
    { numbering: { chapter: '3' } },
    { asValues: 'ya' },
    { paper: 'A5' },
    { font: ' ' },
    { agency: '' },
    { signatory: { name: 'Maria' } },
    { terbilang: 1 },
    { lembar: 'LRA' },
  ])('refuses what is dropped: %j', (report) => {
    expect(readSettings(report)?.dropped).toHaveLength(1);
    expect(isValid(report)).toBe(false);
  });
});
