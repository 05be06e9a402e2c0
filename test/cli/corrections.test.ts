import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { openWorkbookFile } from '../../src/workbook/file';
import { xlsxPackage } from '../support/xlsx/package';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capaian-koreksi-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function capaian(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const ROWS: readonly (readonly (string | number)[])[] = [
  ['Kode', 'Uraian', 'Pagu', 'Nilai'],
  ['1.06.02', 'PROGRAM SOSIAL', 300_000, 150_000],
  ['1.06.03', 'PROGRAM BENCANA', 100_000, 190_000],
];

/** The last column holds a realisasi above its pagu, but its heading does not say so. */
function workbook(): Uint8Array {
  const cell = (ref: string, value: string | number): string =>
    typeof value === 'number'
      ? `<c r="${ref}"><v>${value}</v></c>`
      : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = ROWS.map((cells, row) => {
    const xml = cells.map((value, column) => cell(`${'ABCD'.charAt(column)}${row + 1}`, value));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  return xlsxPackage({ sheets: [{ name: 'LRA', data: lines.join('') }] });
}

const REALISASI = { about: 'column', sheet: 'LRA', heading: 'Nilai', role: 'realisasi' };
const GONE = { about: 'row', sheet: 'LRA', label: 'PROGRAM LAMA', role: 'note' };
const corrections = (...list: unknown[]): string =>
  JSON.stringify({ version: 1, corrections: list });

it('checks with the corrections of a file', async () => {
  const path = file('a.xlsx', workbook());
  expect((await capaian('periksa', path)).out).not.toContain('D3');
  const koreksi = file('koreksi.json', `\uFEFF${corrections(REALISASI)}`);
  const { out, err } = await capaian('periksa', path, '--koreksi', koreksi);
  expect(out).toContain('D3');
  expect(err).toBe('');
});

it('checks with what the workbook remembers', async () => {
  const book = await openWorkbookFile(workbook());
  await book.writeMemory(corrections(REALISASI));
  const path = file('a.xlsx', book.copy());
  expect((await capaian('periksa', path)).out).toContain('D3');
  const struktur = JSON.parse((await capaian('struktur', path, '--format', 'json')).out) as {
    tables: { kind: string; columns: { role: string; why: unknown }[] }[];
  };
  expect(struktur.tables[0]?.kind).toBe('realisasi-program');
  expect(struktur.tables[0]?.columns[3]).toMatchObject({
    role: 'realisasi',
    why: [{ id: 'dikoreksi' }],
  });
});

it('tells which corrections could not be used, and goes on with the others', async () => {
  const path = file('a.xlsx', workbook());
  const list = corrections(GONE, { ...REALISASI, role: 'plafon' }, 'kolom', REALISASI);
  const { out, err } = await capaian('periksa', path, '--koreksi', file('koreksi.json', list));
  expect(out).toContain('D3');
  expect(err.split('\n')).toEqual([
    'koreksi.json: koreksi ke-2 tidak dipakai karena “role” kurang atau tidak dikenal.',
    'koreksi.json: butir ke-3 bukan koreksi dan tidak dipakai.',
    'Koreksi tidak terpakai: baris “PROGRAM LAMA” tidak ditemukan di lembar “LRA”.',
  ]);
});

it.each([
  ['{', 'bukan berkas koreksi versi 1'],
  ['{"version":2,"corrections":[]}', 'versi Capaian yang lebih baru'],
])('ends with 2 and one sentence where the file is %s', async (content, sentence) => {
  const koreksi = file('koreksi.json', content);
  const { code, out, err } = await capaian(
    'periksa',
    file('a.xlsx', workbook()),
    '--koreksi',
    koreksi,
  );
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('“koreksi.json”');
  expect(err).toContain(sentence);
});

it('ends with 2 where there is no such file, or none is named', async () => {
  const path = file('a.xlsx', workbook());
  const missing = await capaian('periksa', path, '--koreksi', join(folder, 'tidak-ada.json'));
  expect(missing).toMatchObject({
    code: 2,
    err: expect.stringContaining('tidak-ada.json') as string,
  });
  const unnamed = await capaian('periksa', path, '--koreksi');
  expect(unnamed).toMatchObject({ code: 2, err: expect.stringContaining('--koreksi') as string });
});

it.each([
  ['{"version":9}', 'versi Capaian yang lebih baru'],
  ['rusak', 'rusak dan tidak dipakai'],
])('says where what the workbook remembers is not used: %s', async (memory, sentence) => {
  const book = await openWorkbookFile(workbook());
  await book.writeMemory(memory);
  const { code, err } = await capaian('periksa', file('a.xlsx', book.copy()));
  expect(code).not.toBe(2);
  expect(err).toContain(sentence);
});
