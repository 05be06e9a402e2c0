import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { run } from '../../src/cli/run';
import { messagesFor } from '../../src/locales';
import { openWorkbookFile } from '../../src/workbook/file';
import { sheetOf, type Literal } from '../support/sheet';
import { fileOf } from '../support/xlsx/snapshot';

const PROGRAMS: readonly (readonly [string, string, number])[] = [
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 900_000_000],
  ['1.06.03', 'PROGRAM REHABILITASI SOSIAL', 600_000_000],
  ['1.06.04', 'PROGRAM PENANGANAN BENCANA', 300_000_000],
];

/** An agreement: names only. */
const PK = fileOf(
  sheetOf('PK', [
    ['PERJANJIAN KINERJA TAHUN 2024'],
    [null],
    ['No', 'Program', 'Anggaran (Rp)'],
    ...PROGRAMS.map(([, name, pagu], place): Literal[] => [place + 1, name, pagu]),
  ]),
);

/** A report in another order, one name misspelt, one program of its own, one above its pagu. */
const LRA = fileOf(
  sheetOf('Sheet1', [
    ['LAPORAN REALISASI ANGGARAN TAHUN 2024'],
    [null],
    ['Kode', 'Uraian', 'Realisasi (Rp)'],
    ['1.06.03', 'Program Rehabilitasi Sosail', 540_000_000],
    ['1.06.02', 'Program Pemberdayaan Sosial', 901_000_000],
    ['1.06.05', 'Program Perlindungan dan Jaminan Sosial', 100_000_000],
  ]),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capaian-gabung-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function capaian(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('capaian abaikan --gabung', () => {
  it('lets a finding between files stand, and says which files it needs', async () => {
    const [pk, lra] = [file('PK.xlsx', PK), file('LRA.xlsx', LRA)];
    const copy = join(folder, 'b.xlsx');
    const found = (await capaian('periksa', '--gabung', pk, lra)).out;
    const finding = /\[(realisasi-melebihi-pagu-[^\]]+)\]/.exec(found)![1]!;
    const said = ['--alasan', 'Pergeseran.', '--keluaran', copy];
    const done = await capaian('abaikan', '--gabung', pk, lra, finding, ...said);
    expect(done).toEqual({ code: 0, out: `Temuan ${finding} diabaikan.`, err: '' });

    const together = await capaian('periksa', '--gabung', copy, lra);
    expect(together).toMatchObject({ code: 0 });
    expect(together.out).toContain('1 temuan diabaikan');
    const alone = (await capaian('periksa', copy)).out;
    expect(alone).toContain('Berlaku bersama LRA.xlsx, yang tidak dibaca kali ini');
    expect(alone).not.toContain('tidak diperlukan lagi');

    const back = join(folder, 'c.xlsx');
    const taken = await capaian('abaikan', copy, finding, '--batal', '--keluaran', back);
    expect(taken).toMatchObject({ code: 0, err: '' });
    expect(await capaian('periksa', '--gabung', back, lra)).toMatchObject({ code: 1 });
  });

  it('needs a second file and a finding', async () => {
    const said = ['--alasan', 'a', '--keluaran', join(folder, 'b.xlsx')];
    const { cli } = messagesFor('id');
    const one = await capaian('abaikan', '--gabung', 'PK.xlsx', 'kode-ganda-1a2b', ...said);
    expect(one).toMatchObject({ code: 2, err: cli.missingOthers });
    const none = await capaian('abaikan', '--gabung', 'PK.xlsx', 'LRA.xlsx', ...said);
    expect(none).toMatchObject({ code: 2, err: cli.missingFinding });
  });
});

describe('capaian periksa --gabung', () => {
  it('says what was joined, what was guessed and what was not found', async () => {
    const { code, out } = await capaian(
      'periksa',
      '--gabung',
      file('PK.xlsx', PK),
      file('LRA.xlsx', LRA),
    );
    expect(code).toBe(1);
    expect(out).toContain(
      'Digabung: PK dengan LRA.xlsx/Sheet1 — 0 baris lewat kode, 2 lewat nama, 2 tidak ada pasangannya',
    );
    expect(out).toMatch(
      /“PROGRAM REHABILITASI SOSIAL” = “Program Rehabilitasi Sosail” \(mirip \d\d%\)/,
    );
    expect(out).toContain('tanpa pasangan: “PROGRAM PENANGANAN BENCANA” (PK baris 6)');
    expect(out).toContain(
      'tanpa pasangan: “Program Perlindungan dan Jaminan Sosial” (LRA.xlsx/Sheet1 baris 6)',
    );
  });

  it('finds realisasi above a pagu of the other file, under the name of the file', async () => {
    const { out } = await capaian(
      'periksa',
      '--gabung',
      file('PK.xlsx', PK),
      file('LRA.xlsx', LRA),
    );
    expect(out).toMatch(
      /LRA\.xlsx\/Sheet1\n {2}C5 {2}Kesalahan {2}Realisasi “Program Pemberdayaan Sosial” 901\.000\.000 melebihi pagu 900\.000\.000/,
    );
  });

  it('speaks English when asked', async () => {
    const { out } = await capaian(
      'periksa',
      '--gabung',
      file('PK.xlsx', PK),
      file('LRA.xlsx', LRA),
      '--bahasa',
      'en',
    );
    expect(out).toContain('Joined: PK with LRA.xlsx/Sheet1 — 0 rows by code, 2 by name, 2 without');
  });

  it.each(['periksa', 'struktur'])('keeps to the schema of %s', async (command) => {
    const read = (name: string): object =>
      JSON.parse(
        readFileSync(join(__dirname, `../../docs/schema/${name}.schema.json`), 'utf8'),
      ) as object;
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(read('struktur-v1'));
    ajv.addSchema(read('periksa-v1'));
    const { out } = await capaian(
      command,
      '--gabung',
      file('PK.xlsx', PK),
      file('LRA.xlsx', LRA),
      '--format=json',
    );
    const json = JSON.parse(out) as Record<string, unknown>;
    ajv.validate(`${command}-v1`, json);
    expect(ajv.errors ?? []).toEqual([]);
    expect(json).toMatchObject({
      file: 'PK.xlsx',
      files: ['LRA.xlsx'],
      tables: [{ sheet: 'PK' }, { file: 'LRA.xlsx', sheet: 'Sheet1' }],
      joins: [
        {
          base: { sheet: 'PK', kind: 'pk-program' },
          other: { file: 'LRA.xlsx', sheet: 'Sheet1' },
          gives: ['realisasi'],
          byKode: 0,
          byNama: 2,
          unmatchedBase: [{ row: 6, name: 'PROGRAM PENANGANAN BENCANA' }],
        },
      ],
    });
    if (command === 'periksa') {
      expect(json.findings).toEqual([
        expect.objectContaining({
          file: 'LRA.xlsx',
          sheet: 'Sheet1',
          cell: 'C5',
          related: ["'[PK.xlsx]PK'!C4"],
        }),
      ]);
    }
  });

  it('tells two files of one name apart by their folders', async () => {
    mkdirSync(join(folder, '2024'));
    const other = file(join('2024', 'PK.xlsx'), LRA);
    const { out } = await capaian('struktur', '--gabung', file('PK.xlsx', PK), other);
    expect(out).toContain(`${other}/Sheet1 A3:C6`);
  });

  it('names the one file that cannot be read', async () => {
    const { code, out, err } = await capaian(
      'periksa',
      '--gabung',
      file('PK.xlsx', PK),
      file('rusak.xlsx', 'bukan buku kerja'),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`rusak.xlsx: ${messagesFor('id').errors['not-a-workbook']}`);
  });

  it('refuses one file, or the same one twice', async () => {
    const path = file('PK.xlsx', PK);
    const { cli } = messagesFor('id');
    expect(await capaian('periksa', '--gabung', path)).toMatchObject({
      code: 2,
      err: cli.missingOthers,
    });
    expect((await capaian('periksa', '--gabung', path, path)).err).toContain('disebut dua kali');
    expect((await capaian('periksa', path, path)).err).toBe(cli.missingFile);
  });
});

describe('hidden sheets', () => {
  const hidden = (): string =>
    file(
      'satu.xlsx',
      fileOf(
        sheetOf('PK', [
          ['PERJANJIAN KINERJA TAHUN 2024'],
          [null],
          ['No', 'Program', 'Anggaran (Rp)'],
          ...PROGRAMS.map(([, name, pagu], place): Literal[] => [place + 1, name, pagu]),
        ]),
        sheetOf(
          'Lama',
          [
            ['REALISASI ANGGARAN'],
            [null],
            ['Uraian', 'Realisasi (Rp)'],
            ...PROGRAMS.map(([, name, pagu]): Literal[] => [name, pagu + 1]),
          ],
          { visibility: 'hidden' },
        ),
      ),
    );

  it('are read and named as hidden, but left out of joins', async () => {
    expect((await capaian('struktur', hidden())).out).toContain('Lama (tersembunyi) A3:B6');
    const { code, out } = await capaian('periksa', hidden());
    expect({ code, joined: out.includes('Digabung') }).toEqual({ code: 0, joined: false });
  });

  it('are joined where they are chosen', async () => {
    const { code, out } = await capaian('periksa', hidden(), '--sertakan-tersembunyi');
    expect(code).toBe(1);
    expect(out).toContain('Digabung: PK dengan Lama');
  });
});

describe('capaian tabel --gabung', () => {
  it('writes a table of both files into a copy of the first', async () => {
    const [pk, lra] = [file('PK.xlsx', PK), file('LRA.xlsx', LRA)];
    const target = join(folder, 'hasil.xlsx');
    const { code, out } = await capaian('tabel', '--gabung', pk, lra, '--keluaran', target);
    expect({ code, made: out.includes('Lembar “LKIP Realisasi Anggaran” ditulis.') }).toEqual({
      code: 0,
      made: true,
    });
    const { sheets } = await (await openWorkbookFile(readFileSync(target), 'hasil.xlsx')).read();
    expect(sheets.map(({ name }) => name)).toEqual([
      'PK',
      'LKIP Realisasi Anggaran',
      'LKIP Ikhtisar',
      'LKIP Hasil Pemeriksaan',
      'LKIP Checklist Reviu',
    ]);
    const texts = sheets[1]!.rows.flatMap((cells) => (cells ?? []).map((cell) => cell?.value));
    expect(texts).toContain('Sumber: PK, baris 4–6; LRA.xlsx, lembar Sheet1, sel C4:C5.');
    expect(readFileSync(lra).equals(Buffer.from(LRA))).toBe(true);
  });

  it('never writes over one of its sources', async () => {
    const [pk, lra] = [file('PK.xlsx', PK), file('LRA.xlsx', LRA)];
    const { code, err } = await capaian('tabel', '--gabung', pk, lra, '--keluaran', lra);
    expect({ code, err }).toEqual({ code: 2, err: messagesFor('id').cli.sameFile });
  });
});
