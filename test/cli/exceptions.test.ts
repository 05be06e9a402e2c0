import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { run } from '../../src/cli/run';
import { RULES } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { openWorkbookFile } from '../../src/workbook/file';
import { xlsxPackage } from '../support/xlsx/package';

const schema = (name: string): object =>
  JSON.parse(
    readFileSync(join(__dirname, `../../docs/schema/${name}.schema.json`), 'utf8'),
  ) as object;
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
for (const name of ['struktur-v1', 'periksa-v1', 'aturan-v1']) ajv.addSchema(schema(name));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capaian-abaikan-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function capaian(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const ROWS: readonly (readonly (string | number)[])[] = [
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['1.06.02', 'PROGRAM SOSIAL', 300_000, 150_000],
  ['1.06.03', 'PROGRAM BENCANA', 100_000, 190_000],
  ['1.06.04', 'PROGRAM TAMAN', 100_000, 90_000],
];

/** One realisasi above its pagu. */
async function workbook(memory?: object): Promise<string> {
  const cell = (ref: string, value: string | number): string =>
    typeof value === 'number'
      ? `<c r="${ref}"><v>${value}</v></c>`
      : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const lines = ROWS.map((cells, row) => {
    const xml = cells.map((value, column) => cell(`${'ABCD'.charAt(column)}${row + 1}`, value));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  const book = await openWorkbookFile(
    xlsxPackage({ sheets: [{ name: 'LRA', data: lines.join('') }] }),
  );
  if (memory) await book.writeMemory(JSON.stringify(memory));
  const path = join(folder, 'a.xlsx');
  writeFileSync(path, book.copy());
  return path;
}

interface Periksa {
  readonly findings: { id: string; status: string; reason: string | null }[];
  readonly summary: { error: number; ignored: number };
  readonly exceptions?: { off: string[]; thresholds: object; ignored: object[]; unused: object[] };
}

async function periksa(path: string): Promise<Periksa> {
  const json = JSON.parse((await capaian('periksa', path, '--format', 'json')).out) as Periksa;
  ajv.validate('periksa-v1', json);
  expect(ajv.errors ?? []).toEqual([]);
  return json;
}

/** The id that `periksa` prints beside the finding. */
async function idIn(path: string): Promise<string> {
  return /D3 .*\[([^\]]+)\]/.exec((await capaian('periksa', path)).out)![1]!;
}

describe('capaian abaikan', () => {
  it('writes a copy in which the finding stands, and leaves the file alone', async () => {
    const path = await workbook();
    const before = readFileSync(path);
    const id = await idIn(path);
    const copy = join(folder, 'b.xlsx');
    const done = await capaian('abaikan', path, id, '--alasan', 'Sesuai BA.', '--keluaran', copy);
    expect(done).toEqual({ code: 0, out: `Temuan ${id} diabaikan.`, err: '' });
    expect(readFileSync(path).equals(before)).toBe(true);

    const { code, out } = await capaian('periksa', copy);
    expect(code).toBe(0);
    expect(out).toContain('1 temuan diabaikan');
    expect(out).toContain(`1.06.03 PROGRAM BENCANA | Realisasi. Alasan: Sesuai BA.  [${id}]`);
    expect(out).not.toContain('D3');
    const json = await periksa(copy);
    expect(json.summary).toMatchObject({ error: 0, ignored: 1 });
    expect(json.findings).toMatchObject([{ id, status: 'diabaikan', reason: 'Sesuai BA.' }]);
    expect(json.exceptions?.ignored).toMatchObject([{ id, reason: 'Sesuai BA.' }]);
  });

  it('takes it back', async () => {
    const path = await workbook();
    const id = await idIn(path);
    const [b, c] = [join(folder, 'b.xlsx'), join(folder, 'c.xlsx')];
    await capaian('abaikan', path, id, '--alasan=Sesuai BA.', '--keluaran', b);
    const done = await capaian('abaikan', b, id, '--batal', '--keluaran', c);
    expect(done).toEqual({ code: 0, out: `Temuan ${id} ditampilkan lagi.`, err: '' });
    expect(await periksa(c)).toEqual({ ...(await periksa(path)), file: 'c.xlsx' });
  });

  it.each([
    ['missingFinding', ['--alasan', 'a', '--keluaran', 'b.xlsx']],
    ['missingReason', ['x', '--keluaran', 'b.xlsx']],
    ['missingReason', ['x', '--alasan', ' ', '--keluaran', 'b.xlsx']],
    ['missingOutput', ['x', '--alasan', 'a']],
  ] as const)('says what a call lacks: %s', async (sentence, words) => {
    const { code, err } = await capaian('abaikan', await workbook(), ...words);
    expect({ code, err }).toEqual({ code: 2, err: messagesFor('id').cli[sentence] });
  });

  it('writes nothing where a finding is not there, or not ignored', async () => {
    const path = await workbook();
    const id = await idIn(path);
    const copy = join(folder, 'b.xlsx');
    const gone = await capaian('abaikan', path, id, 'x-1', '--alasan', 'a', '--keluaran', copy);
    expect(gone).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('“x-1”') as string,
    });
    const never = await capaian('abaikan', path, id, '--batal', '--keluaran', copy);
    expect(never).toMatchObject({ code: 2, err: expect.stringContaining(`“${id}”`) as string });
    expect(existsSync(copy)).toBe(false);
  });

  it('never writes over its source, nor over a memory that it does not understand', async () => {
    const path = await workbook({ version: 9 });
    const id = await idIn(path);
    const same = await capaian('abaikan', path, id, '--alasan', 'a', '--keluaran', path);
    expect(same).toMatchObject({ code: 2 });
    expect(same.err).toContain(messagesFor('id').cli.sameFile);
    const copy = join(folder, 'b.xlsx');
    const newer = await capaian('abaikan', path, id, '--alasan', 'a', '--keluaran', copy);
    expect(newer).toMatchObject({ code: 2, out: '' });
    expect(newer.err).toContain('versi Capaian yang lebih baru');
    expect(existsSync(copy)).toBe(false);
  });
});

describe('capaian periksa', () => {
  const GONE = { id: 'kode-ganda-1', rule: 'kode-ganda', subject: '5.1 | Kode', reason: 'Dua.' };

  it('names rules that are off, thresholds that are set and exceptions without a finding', async () => {
    const exceptions = {
      off: ['realisasi-melebihi-pagu'],
      thresholds: { 'kode-berupa-teks': { 'satu-per-satu': 9 } },
      ignored: [GONE],
    };
    const path = await workbook({ version: 1, exceptions });
    const { code, out, err } = await capaian('periksa', path);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Aturan dimatikan di buku kerja ini: Realisasi melebihi pagu');
    expect(out).toContain('(kode-berupa-teks), satu-per-satu = 9');
    expect(out).toContain('Pengecualian yang tidak diperlukan lagi');
    expect(out).toContain('5.1 | Kode  [kode-ganda-1]');
    expect((await periksa(path)).exceptions).toEqual({
      off: exceptions.off,
      thresholds: exceptions.thresholds,
      ignored: [],
      unused: [GONE],
    });
  });

  it('says nothing of exceptions where there are none', async () => {
    const path = await workbook();
    expect((await capaian('periksa', path)).out).not.toMatch(/diabaikan|dimatikan|Pengecualian/);
    expect(await periksa(path)).not.toHaveProperty('exceptions');
  });

  it('tells which exceptions are not understood and not used', async () => {
    const exceptions = {
      off: ['aturan-baru', 7],
      thresholds: { 'kode-berupa-teks': { 'satu-per-satu': 'dua' } },
      ignored: [{ ...GONE, until: 2027 }, 'x'],
    };
    const { err } = await capaian('periksa', await workbook({ version: 1, exceptions }));
    expect(err.split('\n')).toEqual([
      'Aturan ke-2 yang dimatikan di buku kerja ini tidak dipahami dan tidak dipakai.',
      'Ambang “satu-per-satu” untuk aturan kode-berupa-teks di buku kerja ini bukan angka dan tidak dipakai.',
      'Pengecualian ke-1 di buku kerja ini tidak dipakai karena “until” kurang atau tidak dikenal.',
      'Pengecualian ke-2 di buku kerja ini tidak dipahami dan tidak dipakai.',
      'Buku kerja ini mengatur “aturan-baru”, yang tidak ada di versi Capaian ini.',
    ]);
  });
});

describe('capaian aturan', () => {
  it('lists every rule with its severity, title and thresholds', async () => {
    const { code, out } = await capaian('aturan');
    expect(code).toBe(0);
    for (const { id } of RULES) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    expect(out).toMatch(/^realisasi-melebihi-pagu +Kesalahan +Realisasi melebihi pagu$/m);
    expect(out).toMatch(/^kode-berupa-teks .*\n {2}satu-per-satu = 5 {2}kode sebanyak ini/m);
  });

  it('prints JSON that keeps to its schema, in the language asked for', async () => {
    const { out } = await capaian('aturan', '--format', 'json', '--bahasa', 'en');
    const json = JSON.parse(out) as { rules: { id: string; title: string; thresholds: object }[] };
    ajv.validate('aturan-v1', json);
    expect(ajv.errors ?? []).toEqual([]);
    expect(json.rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(json.rules.find(({ id }) => id === 'kode-berupa-teks')).toMatchObject({
      title: 'Code as text among numbers',
      thresholds: { 'satu-per-satu': 5 },
    });
  });

  it('takes no option of another command', async () => {
    const { code, err } = await capaian('aturan', '--alasan', 'a');
    expect({ code, err: err.includes('--alasan') }).toEqual({ code: 2, err: true });
  });

  interface Aturan {
    readonly rules: { id: string; on: boolean; thresholds: object; ownThresholds: object }[];
  }

  async function aturan(path: string, id: string) {
    const { out } = await capaian('aturan', path, '--format=json');
    const json = JSON.parse(out) as Aturan;
    ajv.validate('aturan-v1', json);
    expect(ajv.errors ?? []).toEqual([]);
    return json.rules.find((rule) => rule.id === id);
  }

  it('writes a copy in which a rule is off, and leaves the file alone', async () => {
    const path = await workbook();
    const before = readFileSync(path);
    const copy = join(folder, 'b.xlsx');
    const done = await capaian(
      ...['aturan', path, '--matikan', 'realisasi-melebihi-pagu, kode-ganda'],
      ...['--keluaran', copy],
    );
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(/^realisasi-melebihi-pagu .*pagu {2}\(dimatikan\)$/m);
    expect(done.out).not.toMatch(/^kode-terlewat .*dimatikan/m);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await periksa(path)).findings).toHaveLength(1);
    expect((await periksa(copy)).findings).toEqual([]);
    expect((await periksa(copy)).exceptions?.off).toEqual([
      'kode-ganda',
      'realisasi-melebihi-pagu',
    ]);

    const again = join(folder, 'c.xlsx');
    await capaian('aturan', copy, '--nyalakan=realisasi-melebihi-pagu', '--keluaran', again);
    expect((await periksa(again)).findings).toHaveLength(1);
    expect(await aturan(again, 'kode-ganda')).toMatchObject({ on: false });
    expect(await aturan(again, 'realisasi-melebihi-pagu')).toMatchObject({ on: true });
  });

  it('sets thresholds and gives them back to the rule', async () => {
    const path = await workbook();
    const [b, c] = [join(folder, 'b.xlsx'), join(folder, 'c.xlsx')];
    const done = await capaian(
      ...['aturan', path, '--ambang', 'realisasi-tidak-wajar.atas=149,5'],
      ...['--ambang', 'realisasi-tidak-wajar.bawah=40', '--keluaran', b],
    );
    expect(done.out).toContain('  atas = 149,5 (baku 200)  persen dari target');
    expect(await aturan(b, 'realisasi-tidak-wajar')).toMatchObject({
      thresholds: { atas: 149.5, bawah: 40 },
      ownThresholds: { atas: 200, bawah: 50 },
    });
    await capaian('aturan', b, '--ambang=realisasi-tidak-wajar.atas=baku', '--keluaran', c);
    expect(await aturan(c, 'realisasi-tidak-wajar')).toMatchObject({
      thresholds: { atas: 200, bawah: 40 },
    });
  });

  it.each([
    ['missingFile', '', ['aturan', '--matikan', 'kode-ganda', '--keluaran', 'b.xlsx']],
    ['missingOutput', '', ['aturan', 'a.xlsx', '--matikan', 'kode-ganda']],
    ['bothWays', 'a', ['aturan', 'a.xlsx', '--matikan', 'a,b', '--nyalakan', 'a']],
    ['badThreshold', 'a=1', ['aturan', 'a.xlsx', '--ambang', 'a=1']],
    ['badThreshold', 'a.b=1.000', ['aturan', 'a.xlsx', '--ambang', 'a.b=1.000']],
  ] as const)('says what a call lacks: %s', async (sentence, name, words) => {
    const { code, err } = await capaian(...words);
    expect({ code, err }).toEqual({
      code: 2,
      err: messagesFor('id').cli[sentence].replace('{name}', name),
    });
  });

  it('writes nothing for a rule or threshold that there is not', async () => {
    const path = await workbook();
    const copy = join(folder, 'b.xlsx');
    const done = await capaian(
      ...['aturan', path, '--matikan', 'kode-gandaa', '--ambang', 'kode-ganda.atas=3'],
      ...['--keluaran', copy],
    );
    expect(done).toMatchObject({ code: 2, out: '' });
    expect(done.err).toContain('“kode-gandaa”');
    expect(done.err).toContain('kode-ganda tidak mempunyai ambang “atas”');
    expect(existsSync(copy)).toBe(false);
  });

  it('never writes over its source, nor over a memory that it does not understand', async () => {
    const path = await workbook({ version: 9 });
    const words = ['aturan', path, '--matikan', 'kode-ganda', '--keluaran'];
    expect(await capaian(...words, path)).toMatchObject({ code: 2, out: '' });
    const copy = join(folder, 'b.xlsx');
    expect(await capaian(...words, copy)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(copy)).toBe(false);
  });
});
