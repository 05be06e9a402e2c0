import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileIn } from '../../src/analysis/read-file';
import { openFileIn, type OpenedFile } from '../../src/analysis/remote-file';
import type { WorkerLike } from '../../src/analysis/transport/connection';
import { checkWorkbook, makeTables, proposeRepairs, saveMemory } from '../../src/app';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { goldenBytes, TWINS } from '../golden/workbooks';
import { sameThreadWorker } from './support/same-thread';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh.xlsx')));

/** Data as another thread gets it: objects of a clone are equal only to those of a clone. */
const plain = <T>(value: T): T => structuredClone(value);

const opened: OpenedFile[] = [];

async function open(bytes: Uint8Array, start: () => WorkerLike = sameThreadWorker) {
  const file = await openFileIn(start, bytes, 'buku.xlsx');
  opened.push(file);
  return file;
}

afterEach(() => {
  for (const file of opened.splice(0)) file.close();
});

const blocked = () => {
  throw new Error('blocked');
};

describe('a file in a worker', () => {
  it.each([
    ['contoh', SAMPLE] as const,
    ...TWINS.map((name) => [name, goldenBytes(name)] as const),
  ])('reads %s as this thread does', async (_name, bytes) => {
    const here = await openWorkbookFile(bytes, 'buku.xlsx');
    const there = await open(bytes);
    expect(plain(await there.read())).toEqual(plain(await here.read()));
    expect(await there.readMemory()).toBe(await here.readMemory());
    expect(there.name).toBe('buku.xlsx');
  });

  it.each([
    ['with a worker', sameThreadWorker],
    ['without one', blocked],
  ])('writes tables, repairs and memory as this thread does, %s', async (_how, start) => {
    const both: readonly FileWorkbook[] = [
      await openWorkbookFile(SAMPLE, 'buku.xlsx'),
      await open(SAMPLE, start),
    ];
    const copies = [];
    for (const file of both) {
      const report = await checkWorkbook(file, { at: new Date(2026, 0, 31) });
      await file.applyChanges(proposeRepairs(report).flatMap(({ changes }) => changes));
      await saveMemory(file, { report: { year: 2024 } });
      const shares: number[] = [];
      const tables = await file.writeTables(makeTables(report), {
        onProgress: (share) => shares.push(share),
      });
      expect(shares.at(-1)).toBe(1);
      copies.push({ tables, copy: Buffer.from(file.copy()) });
    }
    expect(copies[0]!.copy.equals(Buffer.from(SAMPLE))).toBe(false);
    expect(copies[1]!.copy.equals(copies[0]!.copy)).toBe(true);
    expect(plain(copies[1]!.tables)).toEqual(plain(copies[0]!.tables));
  });

  it('gives the very sheets of before that a repair left alone', async () => {
    const file = await open(SAMPLE);
    const before = await file.read();
    const report = await checkWorkbook(file);
    const { changes } = proposeRepairs(report)[0]!;
    await file.applyChanges(changes);
    const after = await file.read();
    const touched = new Set(changes.map(({ sheet }) => sheet));
    expect(touched.size).toBeLessThan(before.sheets.length);
    for (const [place, sheet] of after.sheets.entries())
      expect(sheet === before.sheets[place]).toBe(!touched.has(sheet.name));
  });

  it.each([
    ['with a worker', sameThreadWorker],
    ['without one', blocked],
  ])('fails with the error of the reader, %s', async (_how, start) => {
    const letter = new TextEncoder().encode('bukan buku kerja');
    await expect(open(letter, start)).rejects.toMatchObject({
      name: 'WorkbookError',
      code: 'not-a-workbook',
    });
  });

  it('refuses a change of a cell that is not as it was, and stays as it was', async () => {
    const file = await open(SAMPLE);
    const sheet = (await file.read()).sheets[0]!.name;
    const before = { value: 'apa pun' };
    const change = { sheet, row: 0, column: 0, before, after: { value: 1 } };
    await expect(file.applyChanges([change])).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(Buffer.from(file.copy()).equals(Buffer.from(SAMPLE))).toBe(true);
  });

  it('ends a writing when it is told, and writes the next time', async () => {
    const file = await open(SAMPLE);
    const specs = makeTables(await checkWorkbook(file));
    const stop = new AbortController();
    const writing = file.writeTables(specs, { signal: stop.signal });
    stop.abort();
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(Buffer.from(file.copy()).equals(Buffer.from(SAMPLE))).toBe(true);
    expect(await file.writeTables(specs)).toHaveLength(specs.length);
  });

  it('ends a reading when it is told, and reads the next time', async () => {
    const file = await open(SAMPLE);
    const stop = new AbortController();
    const reading = file.read(undefined, stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect((await file.read()).sheets.length).toBeGreaterThan(0);
  });

  it('ends an opening when it is told', async () => {
    const stop = new AbortController();
    const terminate = jest.fn();
    const deaf: WorkerLike = { postMessage: jest.fn(), onmessage: null, onerror: null, terminate };
    const opening = openFileIn(() => deaf, SAMPLE, 'buku.xlsx', stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 10);
    await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it('goes on in a new worker where one ended, with what was written', async () => {
    const workers: ReturnType<typeof sameThreadWorker>[] = [];
    const file = await open(SAMPLE, () => {
      const worker = sameThreadWorker();
      workers.push(worker);
      return worker;
    });
    await file.writeMemory('{"version":1}');
    file.close();
    expect(await file.readMemory()).toBe('{"version":1}');
    expect(workers).toHaveLength(2);
  });
});

it('a file that is only read needs its worker no longer', async () => {
  const worker = sameThreadWorker();
  const end = jest.spyOn(worker, 'terminate');
  const source = { name: 'contoh.xlsx', arrayBuffer: () => Promise.resolve(SAMPLE.slice().buffer) };
  const snapshot = await readFileIn(() => worker, source as unknown as File);
  expect(snapshot.sheets.length).toBeGreaterThan(0);
  expect(end).toHaveBeenCalledTimes(1);
});
