import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../src/tables';

const DOCS = join(__dirname, '../../docs');
const page = readFileSync(join(DOCS, 'tabel.md'), 'utf8');

describe('docs/tabel.md', () => {
  it('tells of every table, in the order of the report, and of no other', () => {
    const told = [...page.matchAll(/^\| `(.+?)` +\|/gm)].map(([, id]) => id);
    expect(told).toEqual(TABLES.map(({ id }) => id));
  });

  it('shows pictures that are there', () => {
    const pictures = [...page.matchAll(/\]\((img\/[^)]+)\)/g)].map(([, path]) => path!);
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures) expect([path, existsSync(join(DOCS, path))]).toEqual([path, true]);
  });
});
