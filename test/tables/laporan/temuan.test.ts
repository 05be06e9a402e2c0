import { checkSnapshot, makeTables, offerTables, RULES } from '../../../src/app';
import { AGREEMENTS } from '../../../src/tables/laporan/check-words';
import { findingOrder } from '../../../src/tables/laporan/finding-order';
import type { SummarisedFinding } from '../../../src/tables/laporan/check-summary';
import packageJson from '../../../package.json';
import { formulaAt, shownIn } from '../../support/spec-texts';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

const AT = new Date(2026, 10, 22, 14, 5);
const HEADING = ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'];
/** A correct account table but for what a test puts in place of its last row. */
function accounts(last: readonly Literal[], name = 'LRA'): ReturnType<typeof sheetOf> {
  return sheetOf(name, [
    ['LAPORAN REALISASI BELANJA', null, null, null, null],
    ['DINAS PERIKANAN KABUPATEN NUSA TEDUH TAHUN 2025', null, null, null, null],
    HEADING,
    ['5', 'BELANJA DAERAH', 3_000_000, 2_700_000, 90],
    ['5.1', 'BELANJA OPERASI', 2_000_000, 1_800_000, 90],
    last,
  ]);
}
const RIGHT = accounts(['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 90]);
const WRONG_PERCENT = accounts(['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 80]);

function temuanOf(
  snapshot: ReturnType<typeof workbookOf>,
  options: Parameters<typeof checkSnapshot>[1] = {},
) {
  const report = checkSnapshot(snapshot, { at: AT, ...options });
  const [spec] = makeTables(report, ['temuan']);
  const rows = shownIn(spec!);
  const heading = rows.findIndex(([, second]) => second === 'Tingkat');
  const fact = (label: string) => rows.find(([first]) => first === label)?.[2];
  const list = rows.slice(heading + 2).filter((row) => row.length === 8);
  return { report, spec: spec!, rows, fact, list, first: heading + 2 };
}

/** What the workbook remembers: its first finding let stand. */
function remembering(reason: string): string {
  const { findings } = checkSnapshot(workbookOf(WRONG_PERCENT));
  const [{ id, rule, subject }] = findings as [(typeof findings)[number]];
  return JSON.stringify({
    version: 1,
    exceptions: { ignored: [{ id, rule, subject, reason }] },
  });
}

describe('the sheet of findings', () => {
  it('says when, with which version and in which file and sheets was looked', () => {
    const snapshot = { ...workbookOf(RIGHT, sheetOf('Catatan', [['rapat']])), name: 'lra.xlsx' };
    const { fact, rows } = temuanOf(snapshot);
    expect(fact('Diperiksa')).toMatch(/^22 November 2026 pukul 14\.05 \S+/);
    expect(fact('Dengan')).toBe(`Capaian versi ${packageJson.version}`);
    expect(fact('Berkas')).toBe('lra.xlsx');
    const sheets = rows.filter((row) => row[1] === 'LRA' || row[1] === 'Catatan');
    expect(sheets.map((row) => row.filter((text) => text !== ''))).toEqual([
      ['1', 'LRA', 'Realisasi per akun belanja (A3:E6)', 'Diperiksa'],
      ['2', 'Catatan', '-', 'Tidak ada tabel yang dikenali, tidak diperiksa'],
    ]);
  });

  it('tells hidden sheets and those of the program itself', () => {
    const hidden = sheetOf('Lama', [['a']], { visibility: 'hidden' });
    const own = sheetOf('LKIP', [['a']], { generatedBy: 'realisasi-anggaran' });
    const { rows } = temuanOf(workbookOf(RIGHT, hidden, own));
    const state = (name: string) => rows.find((row) => row[1] === name)?.[5];
    expect(state('Lama')).toMatch(/; tersembunyi$/);
    expect(state('LKIP')).toBe('Dibuat oleh Capaian, tidak diperiksa');
  });

  it('counts what agreed in words', () => {
    const { rows } = temuanOf(workbookOf(WRONG_PERCENT));
    const results = new Map(rows.map((row) => [row[1], row[5]]));
    expect(results.get('2 subtotal cocok dengan rinciannya')).toBe('Semua cocok');
    expect(results.get('2 dari 3 persentase cocok dengan realisasi / pagu')).toBe('1 temuan');
  });

  it('is ready where nothing is wrong', () => {
    const { fact, list } = temuanOf(workbookOf(RIGHT));
    expect(fact('Hasil')).toBe('SIAP DIAJUKAN: tidak ada kesalahan.');
    expect(list.map((row) => row[4])).toEqual(['Tidak ada temuan.']);
  });

  it('is not ready while an error is open, and lists it with a link to its cell', () => {
    const { fact, list, spec, first } = temuanOf(workbookOf(WRONG_PERCENT));
    expect(fact('Hasil')).toBe(
      'BELUM SIAP DIAJUKAN: 1 kesalahan belum diperbaiki dan belum diabaikan dengan alasan.',
    );
    expect(list).toHaveLength(1);
    expect(list[0]).toEqual([
      '1',
      'Kesalahan',
      'LRA',
      'E6',
      expect.stringContaining('tertulis 80') as string,
      expect.any(String) as string,
      90,
      'Terbuka',
    ]);
    expect(formulaAt(spec, first, 3)).toBe(`HYPERLINK("#'LRA'!E6","E6")`);
  });

  it('is ready again once the error is let stand with a reason, which it names', () => {
    const memory = remembering('Sesuai berita acara');
    const { fact, list } = temuanOf({ ...workbookOf(WRONG_PERCENT), memory });
    expect(fact('Hasil')).toMatch(/^SIAP DIAJUKAN: 1 kesalahan diabaikan dengan alasan/);
    expect(fact('Temuan')).toBe('1 diabaikan, termasuk akibatnya.');
    expect(list[0]?.[7]).toBe('Diabaikan: Sesuai berita acara');
  });

  it('tells which rules are off and which thresholds changed', () => {
    const memory = JSON.stringify({
      version: 1,
      exceptions: {
        off: ['persen-tidak-sesuai'],
        thresholds: { 'realisasi-tidak-wajar': { atas: 150 } },
      },
    });
    const { fact } = temuanOf({ ...workbookOf(WRONG_PERCENT), memory });
    expect(fact('Aturan dimatikan')).toBe('Persentase tidak sesuai dengan realisasi / pagu');
    expect(fact('Ambang diubah')).toBe('Realisasi kinerja tidak wajar: atas = 150');
  });

  it('quotes the names of sheets in its links', () => {
    const odd = accounts(['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 80], `Realisasi "Jum'at"`);
    const { spec, first } = temuanOf(workbookOf(odd));
    expect(formulaAt(spec, first, 3)).toBe(`HYPERLINK("#'Realisasi ""Jum''at""'!E6","E6")`);
  });

  it('names the cell without a link where a click would lead nowhere', () => {
    const hidden = { ...WRONG_PERCENT, name: 'Tutup', visibility: 'hidden' as const };
    const others = [{ name: 'lain.xlsx', snapshot: workbookOf(WRONG_PERCENT) }];
    const { spec, first, list } = temuanOf(workbookOf(RIGHT, hidden), { others });
    const placed = list.map((row) => row.slice(2, 4));
    expect(placed).toContainEqual(['Tutup (tersembunyi)', 'E6']);
    expect(placed).toContainEqual(['lain.xlsx: LRA', 'E6']);
    list.forEach((_, place) => {
      expect(formulaAt(spec, first + place, 3)).toBeUndefined();
    });
  });

  it('is offered for every workbook in which a table is recognised, and for no other', () => {
    const lacksOf = (sheet: ReturnType<typeof sheetOf>) =>
      offerTables(checkSnapshot(workbookOf(sheet))).find(({ id }) => id === 'temuan')?.lacks;
    expect(lacksOf(RIGHT)).toEqual([]);
    expect(lacksOf(sheetOf('Catatan', [['rapat']]))).toEqual(['tabel']);
  });

  it('has words for what every rule found to agree', () => {
    expect(Object.keys(AGREEMENTS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });
});

describe('the order of findings', () => {
  const finding = (id: string, root: string | null = null): SummarisedFinding => ({
    id,
    rule: 'persen-tidak-sesuai',
    severity: 'error',
    level: 'Kesalahan',
    cell: { sheet: 'LRA', row: 0, column: 0 },
    sentence: id,
    cause: null,
    expected: null,
    root,
    ignored: false,
    reason: null,
  });
  const numbered = (...findings: SummarisedFinding[]) =>
    findingOrder(findings).map((listed) => `${listed.number} ${listed.finding.id}`);

  it('puts what follows from a finding under it', () => {
    expect(
      numbered(finding('a', 'c'), finding('b'), finding('c'), finding('d', 'a'), finding('e', 'c')),
    ).toEqual(['1 b', '2 c', '2.1 a', '2.1.1 d', '2.2 e']);
  });

  it('leaves none out, whatever they say explains them', () => {
    expect(numbered(finding('a', 'gone'), finding('b', 'c'), finding('c', 'b'))).toEqual([
      '1 a',
      '2 b',
      '2.1 c',
    ]);
  });

  it('takes thousands', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => finding(`f${n}`, n % 2 ? 'f0' : null));
    const listed = findingOrder(many);
    expect(listed).toHaveLength(20_000);
    expect(listed[10_000]?.number).toBe('1.10000');
  });
});
