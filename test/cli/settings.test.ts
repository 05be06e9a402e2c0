import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook, USUAL_SETTINGS } from '../../src/app';
import { run } from '../../src/cli/run';
import { openWorkbookFile } from '../../src/workbook/file';
import { goldenBytes } from '../golden/workbooks';

const SOURCE = join(__dirname, '../golden/manggarai-2023.xlsx');

let folder: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capaian-atur-'));
  output = join(folder, 'hasil.xlsx');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function tabel(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['tabel', SOURCE, '--keluaran', output, ...words], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function settings(content: unknown): string {
  const path = join(folder, 'aturan.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const report = (value: object): string => settings({ version: 1, report: value });
const copy = async () => checkWorkbook(await openWorkbookFile(readFileSync(output)));

/** Texts and formulas of a sheet of the copy. */
async function cellsOf(sheet: string) {
  const { snapshot } = await copy();
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? []).flatMap((row) => (row ?? []).flatMap((cell) => cell ?? []));
}

const textsOf = async (sheet: string) =>
  (await cellsOf(sheet)).flatMap(({ value }) => (typeof value === 'string' ? value : []));

describe('capaian tabel --atur', () => {
  it('makes the tables by a file of settings, which the copy remembers', async () => {
    const path = report({ agency: 'Dinas Contoh', unit: 1000, numbering: null });
    expect(await tabel('--atur', path)).toMatchObject({ code: 0, err: '' });
    const texts = await textsOf('LKIP Realisasi Anggaran');
    expect(texts).toContain('Dinas Contoh');
    expect(texts).toContain('Realisasi (ribu Rp)');
    expect(texts.filter((text) => text.startsWith('Tabel '))).toEqual([]);
    expect((await copy()).settings).toEqual({
      ...USUAL_SETTINGS,
      agency: 'Dinas Contoh',
      unit: 1000,
      numbering: null,
    });
  });

  it('says in one sentence which settings are not understood, and uses the others', async () => {
    const { code, err } = await tabel(
      '--atur',
      report({ unit: 7, capaian: { cap: 1 }, year: 2022 }),
    );
    expect(code).toBe(0);
    expect(err).toBe(
      'aturan.json: pengaturan yang tidak dipahami dan tidak dipakai: unit, capaian.cap.',
    );
    expect((await copy()).settings).toMatchObject({ unit: 1, year: 2022 });
  });

  it('says which settings of the workbook are not understood', async () => {
    const workbook = await openWorkbookFile(goldenBytes('manggarai-2023'));
    await workbook.writeMemory(JSON.stringify({ version: 1, report: { unit: 7 } }));
    const path = join(folder, 'buku.xlsx');
    writeFileSync(path, workbook.copy());
    const err: string[] = [];
    await run(['periksa', path], { out: () => undefined, err: (text) => err.push(text) });
    expect(err).toEqual(['buku.xlsx: pengaturan yang tidak dipahami dan tidak dipakai: unit.']);
  });

  it.each([
    ['{"version":1', 'bukan berkas pengaturan'],
    [{ report: {} }, 'bukan berkas pengaturan'],
    [{ version: 1, report: [] }, 'bukan berkas pengaturan'],
    [{ version: 9 }, 'lebih baru'],
  ])('writes nothing where the file is none: %j', async (content, says) => {
    const { code, err } = await tabel('--atur', settings(content));
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(existsSync(output)).toBe(false);
  });

  it('names a file that is not there', async () => {
    expect(await tabel('--atur', join(folder, 'tidak-ada.json'))).toMatchObject({
      code: 2,
      err: 'Berkas pengaturan “tidak-ada.json” tidak dapat dibaca; periksa nama dan foldernya.',
    });
  });
});

describe('options of capaian tabel', () => {
  it('hold for one call: they go before the file and are not remembered', async () => {
    const path = report({ unit: 1000, year: 2020 });
    const options = ['--satuan', 'juta', '--tahun=2022', '--kertas', 'a4', '--nilai'];
    expect(await tabel('--atur', path, ...options)).toMatchObject({ code: 0, err: '' });
    const texts = await textsOf('LKIP Realisasi Anggaran');
    expect(texts).toContain('Realisasi (juta Rp)');
    expect(texts).toContain('Tahun Anggaran 2022');
    const cells = await cellsOf('LKIP Realisasi Anggaran');
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cells.filter(({ value }) => typeof value === 'number').length).toBeGreaterThan(50);
    expect((await copy()).settings).toEqual({ ...USUAL_SETTINGS, unit: 1000, year: 2020 });
  });

  it('choose tables, which keep their numbers', async () => {
    const { code, out } = await tabel('--tabel', 'realisasi-anggaran');
    expect({ code, out }).toEqual({ code: 0, out: 'Lembar “LKIP Realisasi Anggaran” ditulis.' });
    const [number] = await textsOf('LKIP Realisasi Anggaran');
    expect(number).toMatch(/^Tabel 3\.([2-9]|\d\d)$/);
  });

  it.each([
    [['--satuan', 'miliar'], '“--satuan miliar”'],
    [['--tahun', '24'], '“--tahun 24”'],
    [['--triwulan', '5'], '“--triwulan 5”'],
    [['--triwulan', 'toString'], '“--triwulan toString”'],
    [['--kertas'], '“--kertas”'],
    [['--tabel', ','], '“--tabel”'],
    [['--tabel', 'sampul'], '“sampul” tidak dikenal; yang ada: '],
    [['--atur'], '--atur ATURAN.json'],
  ])('are refused with a sentence: %j', async (words, says) => {
    const { code, err } = await tabel(...words);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(existsSync(output)).toBe(false);
  });

  it('belong to capaian tabel alone', async () => {
    const err: string[] = [];
    await run(['periksa', SOURCE, '--nilai'], { out: () => undefined, err: (t) => err.push(t) });
    expect(err.join()).toContain('“--nilai” tidak dikenal');
  });
});
