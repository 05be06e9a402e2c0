import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { run } from '../../src/cli/run';
import { TWINS } from '../golden/workbooks';

const read = (name: string): object =>
  JSON.parse(
    readFileSync(join(__dirname, `../../docs/schema/${name}.schema.json`), 'utf8'),
  ) as object;

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(read('struktur-v1'));
ajv.addSchema(read('periksa-v1'));

async function jsonOf(
  command: string,
  name: string,
  ...options: readonly string[]
): Promise<Record<string, unknown>> {
  const lines: string[] = [];
  const file = join(__dirname, `../golden/${name}.xlsx`);
  await run([command, file, '--format', 'json', ...options], {
    out: (text) => lines.push(text),
    err: () => undefined,
  });
  return JSON.parse(lines.join('\n')) as Record<string, unknown>;
}

describe.each(TWINS)('JSON of %s', (name) => {
  it.each(['periksa', 'struktur'])('keeps to the schema of %s', async (command) => {
    const json = await jsonOf(command, name);
    ajv.validate(`${command}-v1`, json);
    expect(ajv.errors ?? []).toEqual([]);
    expect(json.file).toBe(`${name}.xlsx`);
  });

  it('keeps to the schema of struktur with tables of every kind', async () => {
    const [all, known] = await Promise.all([
      jsonOf('struktur', name, '--semua'),
      jsonOf('struktur', name),
    ]);
    ajv.validate('struktur-v1', all);
    expect(ajv.errors ?? []).toEqual([]);
    expect(all.tables).toEqual(expect.arrayContaining(known.tables as unknown[]));
  });

  it('names every finding once, and roots that exist', async () => {
    const { findings } = (await jsonOf('periksa', name)) as {
      findings: { id: string; root: string | null }[];
    };
    const ids = findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(findings.flatMap(({ root }) => (root === null ? [] : [root]))),
    );
  });
});

it('refuses what does not keep to the schema', () => {
  expect(ajv.validate('periksa-v1', { version: 2, file: 'a.xlsx', tables: [], findings: [] })).toBe(
    false,
  );
});
