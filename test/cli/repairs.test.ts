import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { messagesFor } from '../../src/locales';
import { openWorkbookFile } from '../../src/workbook/file';
import { sheetOf, workbookOf } from '../support/sheet';
import { fileOf } from '../support/snapshot-file';

const { repairs: words, sameFile, missingOutput } = messagesFor('id').cli;

let folder: string;
let file: string;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capaian-perbaiki-'));
  [file, output] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function capaian(...rest: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(['perbaiki', file, ...rest], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out, err: err.join('\n') };
}

/** Percentages 87 for 80, and one amount that is text. */
function write(percent = 87, amount: number | string = '200.000.000'): Uint8Array {
  const bytes = fileOf(
    workbookOf(
      sheetOf('Realisasi', [
        ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
        ['1.06.02', 'PROGRAM SOSIAL', 500_000_000, amount, 40],
        ['1.06.03', 'PROGRAM BENCANA', 300_000_000, 240_000_000, percent],
        ['1.06.04', 'PROGRAM TAMAN', 200_000_000, 160_000_000, 80],
      ]),
    ),
  );
  writeFileSync(file, bytes);
  return bytes;
}

describe('capaian perbaiki', () => {
  it('prints each change and writes a copy; the file itself stays', async () => {
    const bytes = write();
    const { code, out, err } = await capaian('--keluaran', output);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toEqual([
      'Realisasi!D2: “200.000.000” → 200000000',
      'Realisasi!E3: 87 → =IF(C3=0,"",D3/C3*100)',
      '2 sel diperbaiki untuk 2 temuan; berkas asli tidak berubah.',
    ]);
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    const { sheets } = await (await openWorkbookFile(new Uint8Array(readFileSync(output)))).read();
    expect(sheets[0]?.rows[2]?.[4]).toEqual({ value: 80, formula: 'IF(C3=0,"",D3/C3*100)' });
    expect(sheets[0]?.rows[1]?.[3]).toMatchObject({ value: 200_000_000, numberFormat: '#,##0' });
  });

  it('mends only what the named rules found', async () => {
    write();
    const { out } = await capaian('--keluaran', output, '--aturan', 'persen-tidak-sesuai');
    expect(out).toHaveLength(2);
    expect(out[0]).toContain('E3');
  });

  it.each([
    ['of an unknown rule', ['--aturan', 'entah'], 'Aturan “entah” tidak dikenal'],
    ['where nothing is named to write', ['--keluaran', ''], missingOutput],
  ])('writes nothing %s', async (_, rest, sentence) => {
    write();
    const { code, err } = await capaian('--keluaran', output, ...rest);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync(output)).toBe(false);
  });

  it('writes nothing where nothing is certain, and never over the file itself', async () => {
    const bytes = write(80, 200_000_000);
    expect(await capaian('--keluaran', output)).toMatchObject({ code: 2, err: words.nothing });
    expect(existsSync(output)).toBe(false);
    expect(await capaian('--keluaran', file)).toMatchObject({ code: 2, err: sameFile });
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
  });
});
