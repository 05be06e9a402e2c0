import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { messagesFor } from '../../src/locales';
import { openWorkbookFile } from '../../src/workbook/file';
import { describeWith } from '../support/needs';
import { convert } from '../support/xlsx/libreoffice';
import { xlsxPackage } from '../support/xlsx/package';

const golden = (name: string): string => join(__dirname, `../golden/${name}.xlsx`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capaian-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function capaian(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('capaian periksa', () => {
  it('ends with 1 where errors are found and says them with cause and cell', async () => {
    const { code, out } = await capaian('periksa', golden('flores-timur-2023'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /I22 {2}Kesalahan {2}Persentase “Administrasi Umum Perangkat Daerah” tertulis 780;/,
    );
    expect(out).toContain('Sebab: Persentase 8 rinciannya dijumlahkan');
  });

  it('ends with 0 where there is nothing to say', async () => {
    const { code, out } = await capaian('periksa', file('bersih.xlsx', cleanWorkbook()));
    expect({ code, says: out.includes('Tidak ada temuan.') }).toEqual({ code: 0, says: true });
  });

  it('speaks English when asked', async () => {
    const { out } = await capaian('periksa', golden('manggarai-2023'), '--bahasa', 'en');
    expect(out).toContain('holds the error #DIV/0!');
  });
});

describe('capaian struktur', () => {
  it('tells in words what was recognised', async () => {
    const { code, out } = await capaian('struktur', golden('manggarai-2023'));
    expect(code).toBe(0);
    expect(out).toContain('DPA-Realisasi A3:H44: Realisasi per program/kegiatan');
    expect(out).toContain('5 program, 10 kegiatan, 24 sub-kegiatan');
  });
});

describe('capaian struktur --semua', () => {
  const statistics = (): string =>
    file(
      'statistik.xlsx',
      workbook([
        ['Penduduk per kecamatan'],
        ['Kecamatan', 'Laki-laki', 'Perempuan', 'Jumlah'],
        ['Larantuka', 12_345, 13_456, 25_801],
        ['Ile Mandiri', 4_210, 4_377, 8_587],
        ['Kabupaten', 16_555, 17_833, 34_388],
      ]),
    );

  it('lists tables of no known kind with their sums', async () => {
    const { code, out } = await capaian('struktur', statistics(), '--semua', '--format', 'json');
    const { tables } = JSON.parse(out) as {
      tables: { kind: string; range: string; identities: { cell: string; of: string[] }[] }[];
    };
    expect(code).toBe(0);
    expect(tables.map(({ kind, range }) => [kind, range])).toEqual([['lain', 'A2:D5']]);
    expect(tables[0]!.identities).toContainEqual(
      expect.objectContaining({ cell: 'D5', of: ['B5', 'C5'], holds: true }),
    );
    expect(tables[0]!.identities).toContainEqual(
      expect.objectContaining({ cell: 'B5', of: ['B3', 'B4'], holds: true }),
    );
  });

  it('changes nothing for struktur without it, and is no option of periksa', async () => {
    expect((await capaian('struktur', statistics())).code).toBe(2);
    const { code, err } = await capaian('periksa', statistics(), '--semua');
    expect(code).toBe(2);
    expect(err).toContain('--semua');
  });
});

describe('capaian tabel', () => {
  it('writes a copy and leaves the file alone', async () => {
    const source = file('asal.xlsx', readFileSync(golden('manggarai-2023')));
    const before = readFileSync(source);
    const target = join(folder, 'hasil.xlsx');
    const { code, out } = await capaian('tabel', source, '--keluaran', target);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'Lembar “LKIP Capaian Kinerja” ditulis.',
        'Lembar “LKIP Realisasi Anggaran” ditulis.',
        'Lembar “LKIP Jenis Belanja” ditulis.',
      ]),
    );
    expect(readFileSync(source).equals(before)).toBe(true);
    expect(existsSync(target)).toBe(true);
  });

  it('says what a table lacks that cannot be made', async () => {
    const target = join(folder, 'hasil.xlsx');
    const { out } = await capaian('tabel', golden('ntt-2024'), '--keluaran', target);
    expect(out).toContain(
      'Tidak dibuat: Realisasi per Jenis Belanja (perlu lembar realisasi per akun',
    );
  });

  it('asks before it writes over a table that was changed, by a sentence and two options', async () => {
    const first = join(folder, 'pertama.xlsx');
    await capaian('tabel', golden('manggarai-2023'), '--keluaran', first);
    const workbook = await openWorkbookFile(new Uint8Array(readFileSync(first)));
    const sheet = 'LKIP Jenis Belanja';
    const { sheets } = await workbook.read();
    const before = sheets.find(({ name }) => name === sheet)!.rows[0]![0]!;
    await workbook.applyChanges([
      { sheet, row: 0, column: 0, before: { value: before.value }, after: { value: 'JUDUL SAYA' } },
    ]);
    const edited = file('diubah.xlsx', workbook.copy());
    const target = join(folder, 'hasil.xlsx');
    const refused = await capaian('tabel', edited, '--keluaran', target);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(`: ${sheet}. Tidak ada yang ditulis; tambahkan --timpa`);
    expect(existsSync(target)).toBe(false);
    const kept = await capaian('tabel', edited, '--keluaran', target, '--lembar-baru');
    expect(kept.out).toContain(`Lembar “${sheet} (2)” ditulis.`);
    const over = await capaian('tabel', edited, '--keluaran', target, '--timpa');
    expect(over.out).toContain(`Lembar “${sheet}” ditulis.`);
    const both = await capaian('tabel', edited, '--keluaran', target, '--timpa', '--lembar-baru');
    expect(both.code).toBe(2);
  });

  it('never writes over its source', async () => {
    const source = file('asal.xlsx', readFileSync(golden('manggarai-2023')));
    const { code, err } = await capaian(
      'tabel',
      source,
      '--keluaran',
      join(folder, '.', 'asal.xlsx'),
    );
    expect({ code, err }).toEqual({ code: 2, err: messagesFor('id').cli.sameFile });
    expect(readFileSync(source).equals(readFileSync(golden('manggarai-2023')))).toBe(true);
  });

  it('writes nothing where there is no table to make', async () => {
    const target = join(folder, 'hasil.xlsx');
    const { code, err } = await capaian(
      'tabel',
      file('surat.xlsx', letter()),
      '--keluaran',
      target,
    );
    expect(code).toBe(2);
    expect(err).toContain('Tidak ada tabel yang dapat dibuat');
    expect(existsSync(target)).toBe(false);
  });
});

describe('what cannot be read ends with 2, one sentence, and nothing written', () => {
  const { errors, cli } = messagesFor('id');
  const cases: readonly (readonly [string, () => Uint8Array | string, string])[] = [
    ['a text file', () => 'bukan buku kerja', errors['not-a-workbook']],
    ['an empty file', () => '', errors['not-a-workbook']],
    ['a web page named .xlsx', () => '<html><body><table></table></body></html>', errors.mhtml],
    [
      'a zip of something else',
      () => zipSync({ 'isi.txt': strToU8('x') }),
      errors['not-a-workbook'],
    ],
    ['an empty workbook', () => emptyWorkbook(), errors.empty],
    ['a workbook with nothing recognisable', () => letter(), cli.nothing],
  ];

  it.each(cases)('%s', async (_, content, sentence) => {
    const path = file('masukan.xlsx', content());
    for (const command of ['periksa', 'struktur']) {
      expect(await capaian(command, path)).toEqual({ code: 2, out: '', err: sentence });
    }
    const target = join(folder, 'hasil.xlsx');
    const made = await capaian('tabel', path, '--keluaran', target);
    expect({ code: made.code, out: made.out, exists: existsSync(target) }).toEqual({
      code: 2,
      out: '',
      exists: false,
    });
  });

  it('a file that is not there', async () => {
    expect(await capaian('periksa', join(folder, 'tidak-ada.xlsx'))).toEqual({
      code: 2,
      out: '',
      err: errors['not-found'],
    });
  });

  it.each([
    [[], cli.usage],
    [
      ['hitung', 'a.xlsx'],
      'Perintah “hitung” tidak dikenal; pakai periksa, tabel, struktur, perbaiki, abaikan, atau aturan.',
    ],
    [['periksa'], cli.missingFile],
    [['tabel', 'a.xlsx'], cli.missingOutput],
    [['periksa', 'a.xlsx', '--format', 'xml'], 'Format “xml” tidak dikenal; pakai teks atau json.'],
    [
      ['periksa', 'a.xlsx', '--cepat'],
      'Pilihan “--cepat” tidak dikenal; jalankan tanpa pilihan untuk melihat petunjuk.',
    ],
  ])('a call that is wrong: %j', async (words, sentence) => {
    expect(await capaian(...words)).toEqual({ code: 2, out: '', err: sentence });
  });
});

describeWith('libreoffice', 'a real file of the old format', (libreoffice) => {
  it('is named as such, whatever its name says', async () => {
    const xls = convert(libreoffice, readFileSync(golden('manggarai-2023')), 'xls');
    const { code, err } = await capaian('periksa', file('lama.xlsx', xls));
    expect({ code, err }).toEqual({ code: 2, err: messagesFor('id').errors['old-xls'] });
  }, 60_000);
});

/** A workbook of one sheet from texts and numbers. */
function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const data = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
  return xlsxPackage({ sheets: [{ name: 'Lembar', data }] });
}

function cleanWorkbook(): Uint8Array {
  return workbook([
    ['Realisasi Anggaran Dinas Contoh Tahun 2025'],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['5', 'BELANJA DAERAH', 3000000, 2700000, 90],
    ['5.1', 'BELANJA OPERASI', 2000000, 1800000, 90],
    ['5.2', 'BELANJA MODAL', 1000000, 900000, 90],
  ]);
}

function letter(): Uint8Array {
  return workbook([
    ['Kepada Yth.'],
    ['Kepala Dinas'],
    ['Dengan hormat, bersama ini kami sampaikan laporan.'],
  ]);
}

function emptyWorkbook(): Uint8Array {
  return workbook([]);
}
