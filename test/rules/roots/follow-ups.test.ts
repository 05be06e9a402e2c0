import { followsFrom } from '../../../src/rules/roots/follow-ups';
import { placesOf } from '../../../src/rules/roots/places';
import type { Finding } from '../../../src/rules';
import { at, finding, wrong } from './finding';

/** Row 2 counts rows 3 and 4, row 3 counts row 5; addresses count from 1. */
const PARTS: Readonly<Record<number, readonly number[]>> = { 1: [2, 3], 2: [4] };

/** Id of the finding that explains the first one, among them all. */
function rootOf(first: Finding, ...others: readonly Finding[]): string | null {
  const places = placesOf([first, ...others]);
  return followsFrom(first, places, (_, row) => PARTS[row] ?? [])?.id ?? null;
}

const SUM = 'subtotal-tidak-sama';
const because = (id: string): Partial<Finding> => ({ cause: { id, data: {} } });
const from = (...addresses: readonly string[]): Partial<Finding> => ({
  related: addresses.map(at),
});

describe('in the same cell', () => {
  it.each([
    ['persen-di-luar-rentang', 'persen-tidak-sesuai'],
    ['persen-di-luar-rentang', 'angka-rusak'],
    ['persen-di-luar-rentang', 'rumus-jumlah-keliru'],
    ['persen-tidak-sesuai', 'rumus-jumlah-keliru'],
    [SUM, 'rumus-jumlah-keliru'],
    ['jumlah-antar-kolom-tidak-sama', 'rumus-jumlah-keliru'],
    ['jumlah-antar-kolom-tidak-sama', SUM],
    ['perkalian-tidak-sesuai', SUM],
    ['perkalian-tidak-sesuai', 'jumlah-antar-kolom-tidak-sama'],
  ])('%s follows from %s, and from none beside it', (rule, root) => {
    expect(rootOf(finding(rule, 'C2'), finding(root, 'C2'))).toBe(`${root}@C2`);
    expect(rootOf(finding(rule, 'C2'), finding(root, 'D2'))).toBeNull();
    expect(rootOf(finding(rule, 'C2'), finding(root, 'C3'))).toBeNull();
    expect(rootOf(finding(rule, 'C2'), finding('kode-tidak-baku', 'C2'))).toBeNull();
  });
});

describe('in the same row', () => {
  it.each([
    ['persen-di-luar-rentang', 'realisasi-melebihi-pagu'],
    ['persen-di-luar-rentang', 'realisasi-tanpa-pagu'],
    ['kode-terlewat', SUM],
    ['kode-ganda', 'baris-ganda'],
    ['kode-ganda', 'kode-salah-tingkat'],
  ])('%s follows from %s, and from none in another row', (rule, root) => {
    expect(rootOf(finding(rule, 'A2'), finding(root, 'D2'))).toBe(`${root}@D2`);
    expect(rootOf(finding(rule, 'A2'), finding(root, 'D3'))).toBeNull();
    expect(rootOf(finding(rule, 'A2'), finding('nilai-kosong', 'D2'))).toBeNull();
  });
});

describe('in a figure that it was computed from', () => {
  it.each([
    ['rata-rata-tidak-sesuai', 'capaian-tidak-sesuai'],
    ['rata-rata-tidak-sesuai', 'angka-rusak'],
    ['predikat-tidak-sesuai', 'capaian-tidak-sesuai'],
    ['predikat-tidak-sesuai', 'angka-rusak'],
    ['efisiensi-tidak-sesuai', 'capaian-tidak-sesuai'],
    ['efisiensi-tidak-sesuai', 'persen-tidak-sesuai'],
    ['efisiensi-tidak-sesuai', 'angka-rusak'],
  ])('%s follows from %s, and from none that it does not use', (rule, root) => {
    const mean = finding(rule, 'F5', from('F2', 'F3'));
    expect(rootOf(mean, finding(root, 'F3'))).toBe(`${root}@F3`);
    expect(rootOf(mean, finding(root, 'F4'))).toBeNull();
    expect(rootOf(mean, finding('nilai-kosong', 'F3'))).toBeNull();
  });
});

describe('a realisasi above its pagu', () => {
  const RULE = 'realisasi-melebihi-pagu';
  const over = (realisasi: number, pagu: number, ...related: readonly string[]): Finding =>
    finding(RULE, 'D2', { message: { id: RULE, data: { realisasi, pagu } }, ...from(...related) });

  it('follows from a realisasi that should be no more than the pagu', () => {
    expect(rootOf(over(120, 100), wrong(SUM, 'D2', 120, 100))).toBe(`${SUM}@D2`);
    expect(rootOf(over(120, 100), wrong(SUM, 'D2', 120, 110))).toBeNull();
  });

  it('follows from a pagu that should be no less than the realisasi', () => {
    expect(rootOf(over(120, 100, 'C2'), wrong(SUM, 'C2', 100, 120))).toBe(`${SUM}@C2`);
    expect(rootOf(over(120, 100, 'C2'), wrong(SUM, 'C2', 100, 110))).toBeNull();
  });

  it.each(['jumlah-antar-kolom-tidak-sama', 'perkalian-tidak-sesuai'])(
    'follows from what %s says of its figure',
    (rule) => {
      expect(rootOf(over(120, 100), wrong(rule, 'D2', 120, 90))).toBe(`${rule}@D2`);
    },
  );

  it('does not follow from a finding that tells no other figure', () => {
    expect(rootOf(over(120, 100), wrong(SUM, 'D2', 120, null))).toBeNull();
    expect(rootOf(over(120, 100), wrong('nilai-negatif', 'D2', 120, 90))).toBeNull();
  });

  it('follows from a total above it that is right and wants so much less', () => {
    const total = (found: number, expected: number, cause: string, part = 'D2'): Finding =>
      wrong(SUM, 'D1', found, expected, { ...because(cause), ...from(part) });
    expect(rootOf(over(120, 100), total(80, 100, 'cocok-dengan-atasnya'))).toBe(`${SUM}@D1`);
    expect(rootOf(over(120, 100), total(81, 100, 'cocok-dengan-atasnya'))).toBeNull();
    expect(rootOf(over(120, 100), total(80, 100, 'satu-angka'))).toBeNull();
    expect(rootOf(over(120, 100), total(80, 100, 'cocok-dengan-atasnya', 'D3'))).toBeNull();
  });

  it('follows from a total of its pagu that is right and wants so much more', () => {
    const total = (found: number): Finding =>
      wrong(SUM, 'C1', found, 100, { ...because('cocok-dengan-atasnya'), ...from('C2') });
    expect(rootOf(over(120, 100, 'C2'), total(120))).toBe(`${SUM}@C1`);
    expect(rootOf(over(120, 100, 'C2'), total(119))).toBeNull();
  });

  it('follows from the row below it that exceeds its pagu, in the same column', () => {
    expect(rootOf(over(120, 100), finding(RULE, 'D4'))).toBe(`${RULE}@D4`);
    expect(rootOf(over(120, 100), finding(RULE, 'E4'))).toBeNull();
    expect(rootOf(over(120, 100), finding(RULE, 'D5'))).toBeNull();
    expect(rootOf(over(120, 100), finding('nilai-negatif', 'D4'))).toBeNull();
  });
});

it('a percentage out of range follows from any wrong figure in it', () => {
  const RULE = 'persen-di-luar-rentang';
  const percent = finding(RULE, 'E2', from('D2', 'C2'));
  expect(rootOf(percent, wrong(SUM, 'C2', 50, 100))).toBe(`${SUM}@C2`);
  expect(rootOf(percent, wrong(SUM, 'B2', 50, 100))).toBeNull();
});

describe('a sum', () => {
  const sum = (found: number | null, expected: number | null, more: Partial<Finding> = {}) =>
    wrong(SUM, 'C2', found, expected, { ...from('C3', 'C4'), ...more });
  const text = (address: string, expected: number | null) =>
    wrong('angka-berupa-teks', address, null, expected);

  it('passes by texts that are exactly what is missing', () => {
    expect(rootOf(sum(60, 100), text('C3', 40))).toBe('angka-berupa-teks@C3');
    expect(rootOf(sum(60, 100), text('C3', 15), text('C4', 25))).toBe('angka-berupa-teks@C3');
    expect(rootOf(sum(60, 100), text('C3', 30))).toBeNull();
    expect(rootOf(sum(60, 100), text('C5', 40))).toBeNull();
    expect(rootOf(sum(60, 100), text('C3', null))).toBeNull();
    expect(rootOf(sum(null, 100), text('C3', 40))).toBeNull();
    expect(rootOf(sum(60, null), text('C3', 40))).toBeNull();
  });

  it('counts a row that was entered twice, where it says so itself', () => {
    const twice = finding('baris-ganda', 'A4');
    expect(rootOf(sum(100, 140, because('baris-ganda')), twice)).toBe('baris-ganda@A4');
    expect(rootOf(sum(100, 140), twice)).toBeNull();
    expect(rootOf(sum(100, 140, because('baris-ganda')), finding('baris-ganda', 'A5'))).toBeNull();
    expect(rootOf(sum(100, 140, because('baris-ganda')), finding('kode-ganda', 'A4'))).toBeNull();
  });

  it('is short of what a part lacks that is empty or has its sign turned', () => {
    expect(rootOf(sum(100, 60), wrong('nilai-kosong', 'C3', null, 40))).toBe('nilai-kosong@C3');
    expect(rootOf(sum(100, 20), wrong('nilai-negatif', 'C4', -40, 40))).toBe('nilai-negatif@C4');
    expect(rootOf(sum(100, 60), wrong('nilai-kosong', 'C3', null, 30))).toBeNull();
    expect(rootOf(sum(100, 60), wrong('nilai-kosong', 'C3', null, null))).toBeNull();
    expect(rootOf(sum(100, 60), wrong('nilai-kosong', 'C5', null, 40))).toBeNull();
    expect(rootOf(sum(100, 60), wrong('kode-ganda', 'C3', null, 40))).toBeNull();
    expect(rootOf(sum(100, null), wrong('nilai-kosong', 'C3', null, 40))).toBeNull();
    expect(rootOf(sum(null, 60), wrong('nilai-kosong', 'C3', null, -60))).toBeNull();
  });

  it.each([
    'baris-ganda',
    'kode-terlewat',
    'tanpa-baris',
    'baris-dihitung-dua-kali',
    'cocok-dengan-atasnya',
  ])('that fails by its rows (%s) is told at the first column', (cause) => {
    const later = (more: Partial<Finding> = {}): Finding =>
      wrong(SUM, 'D2', 100, 140, { ...because(cause), ...more });
    const early = wrong(SUM, 'B2', 100, 140, because('tanpa-baris'));
    const earlier = wrong(SUM, 'C2', 100, 140, because('kode-terlewat'));
    expect(rootOf(later(), earlier, early)).toBe(`${SUM}@B2`);
    expect(rootOf(later(), early, earlier)).toBe(`${SUM}@B2`);
    expect(rootOf(later(), wrong(SUM, 'E2', 100, 140, because(cause)))).toBeNull();
    expect(rootOf(later(), wrong(SUM, 'B3', 100, 140, because(cause)))).toBeNull();
    expect(rootOf(later(), wrong(SUM, 'B2', 100, 140, because('satu-angka')))).toBeNull();
    expect(rootOf(later(), wrong(SUM, 'B2', 100, 140))).toBeNull();
    expect(rootOf(later(), wrong('nilai-negatif', 'B2', 1, 2, because(cause)))).toBeNull();
    expect(rootOf(later(), { ...early, root: 'lain' })).toBeNull();
    expect(rootOf(later({ message: { id: 'angka-tidak-cocok', data: {} } }), early)).toBeNull();
    expect(rootOf(later({ cause: null }), early)).toBeNull();
    expect(rootOf(later(because('satu-angka')), early)).toBeNull();
  });
});

describe('what another table says', () => {
  const differs = (found: number | string | null, expected: number | null): Finding =>
    finding('antar-tabel-tidak-sama', 'C2', { found, expected });

  it('follows from a sum that is off by as much, in the same row or any below it', () => {
    expect(rootOf(differs(90, 100), wrong(SUM, 'C2', 40, 50))).toBe(`${SUM}@C2`);
    expect(rootOf(differs(90, 100), wrong(SUM, 'C4', 40, 50))).toBe(`${SUM}@C4`);
    expect(rootOf(differs(90, 100), wrong(SUM, 'C5', 40, 50))).toBe(`${SUM}@C5`);
    expect(rootOf(differs(90, 100), wrong(SUM, 'C4', 1, 2), wrong(SUM, 'C5', 0, 10))).toBe(
      `${SUM}@C5`,
    );
  });

  it('does not follow from one that is off otherwise, elsewhere, or of which nothing is said', () => {
    expect(rootOf(differs(90, 100), wrong(SUM, 'C2', 50, 40))).toBeNull();
    expect(rootOf(differs(90, 100), wrong(SUM, 'C2', 40, 50.02))).toBeNull();
    expect(rootOf(differs(90, 100), wrong(SUM, 'D2', 40, 50))).toBeNull();
    expect(rootOf(differs(90, 100), wrong(SUM, 'C6', 40, 50))).toBeNull();
    expect(rootOf(differs(90, 100), wrong('nilai-negatif', 'C2', 40, 50))).toBeNull();
    expect(rootOf(differs('90', 100), wrong(SUM, 'C2', 40, 50))).toBeNull();
    expect(rootOf(differs(90, null), wrong(SUM, 'C2', 40, -50))).toBeNull();
  });
});

it('nothing follows from itself, nor what no rule explains', () => {
  const own = wrong(SUM, 'C2', 40, 50);
  expect(rootOf(own)).toBeNull();
  expect(rootOf(finding('galat-excel', 'C2'), own)).toBeNull();
});
