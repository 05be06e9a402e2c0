/** Indicators that are promised in one file and reported in another. */
import { a1, checkSnapshot } from '../../../src/app';
import { findingSentence, messagesFor } from '../../../src/locales';
import type { SheetCell, SheetSnapshot } from '../../../src/workbook';
import { sheetOf, workbookOf } from '../../support/sheet';
import { agreement, capaian, comparison } from './sheets';

const JALAN = 'Persentase jalan mantap';
const INOVASI = 'Indeks inovasi daerah';
const SAKIP = 'Nilai SAKIP perangkat daerah';

type Sheets = readonly SheetSnapshot[];

function place(cell: SheetCell): string {
  return `${cell.file === undefined ? '' : `[${cell.file}]`}${cell.sheet}!${a1(cell)}`;
}

/** What the rule says of a workbook and further files: the cell, its figure, the other figure and its cell. */
function told(open: Sheets, further: Readonly<Record<string, Sheets>>): string[] {
  const others = Object.entries(further).map(([name, sheets]) => ({
    name,
    snapshot: workbookOf(...sheets),
  }));
  const { findings, failures } = checkSnapshot(workbookOf(...open), { others });
  expect(failures).toEqual([]);
  return findings
    .filter(({ rule }) => rule === 'antar-tabel-tidak-sama')
    .map(({ cell, found, expected, related }) =>
      [place(cell), found, expected, ...related.map(place)].join(' '),
    );
}

const promised = agreement([JALAN, 80], [INOVASI, 60], [SAKIP, 65]);
const kept = capaian([JALAN, 80, 72], [INOVASI, 60, 61], [SAKIP, 65, 66]);
const changed = capaian([JALAN, 80, 72], [INOVASI, 62, 61], [SAKIP, 65, 66]);

describe('indicators of two files', () => {
  it('agree', () => {
    expect(told([promised], { 'LKIP.xlsx': [kept] })).toEqual([]);
    const { summary } = checkSnapshot(workbookOf(promised), {
      others: [{ name: 'LKIP.xlsx', snapshot: workbookOf(kept) }],
    });
    expect(summary.checked['antar-tabel-tidak-sama']).toBe(3);
  });

  it('differ in the file that repeats, whichever of the two is open', () => {
    expect(told([promised], { 'LKIP.xlsx': [changed] })).toEqual([
      '[LKIP.xlsx]Capaian!B4 62 60 PK!B4',
    ]);
    expect(told([changed], { 'PK.xlsx': [promised] })).toEqual(['Capaian!B4 62 60 [PK.xlsx]PK!B4']);
  });

  it('differ in their realisasi', () => {
    const compared = comparison(
      [JALAN, 70, 65, 80, 72],
      [INOVASI, 45, 44, 60, 63],
      [SAKIP, 60, 61, 65, 66],
    );
    expect(told([kept], { 'Bab III.xlsx': [compared] })).toEqual([
      '[Bab III.xlsx]Perbandingan!E5 63 61 Capaian!C4',
    ]);
  });

  it('are told once, where the file shows the mistake by itself', () => {
    expect(told([promised], { 'LKIP.xlsx': [promised, changed] })).toEqual([
      '[LKIP.xlsx]Capaian!B4 62 60 [LKIP.xlsx]PK!B4',
    ]);
    expect(told([promised, kept], { 'LKIP.xlsx': [changed] })).toEqual([
      '[LKIP.xlsx]Capaian!B4 62 60 PK!B4',
    ]);
  });

  it('are not compared over years, agencies and hidden sheets', () => {
    const below = (title: string, { rows, ...sheet }: SheetSnapshot, from = 0): SheetSnapshot => ({
      ...sheet,
      rows: [...sheetOf('', [[title]]).rows, ...rows.slice(from)],
    });
    const lastYear = below('CAPAIAN KINERJA TAHUN 2022', changed, 1);
    expect(told([promised], { 'LKIP.xlsx': [lastYear] })).toEqual([]);
    const [one, another] = ['DINAS SOSIAL KOTA MADIUN', 'BADAN KEUANGAN KABUPATEN LAMONGAN'];
    expect(told([below(one, promised)], { 'LKIP.xlsx': [below(another, changed)] })).toEqual([]);
    expect(told([below(one, promised)], { 'LKIP.xlsx': [below(one, changed)] })).toHaveLength(1);
    expect(told([promised], { 'LKIP.xlsx': [{ ...changed, visibility: 'hidden' }] })).toEqual([]);
  });

  it('name the file in which the other figure stands', () => {
    const { findings } = checkSnapshot(workbookOf(changed), {
      others: [{ name: 'PK.xlsx', snapshot: workbookOf(promised) }],
    });
    const finding = findings.find(({ rule }) => rule === 'antar-tabel-tidak-sama')!;
    const [indonesian, english] = (['id', 'en'] as const).map((language) =>
      findingSentence(messagesFor(language), finding),
    );
    expect(indonesian).toContain('di lembar “PK” berkas “PK.xlsx” tertulis 60');
    expect(english).toContain('sheet “PK” of file “PK.xlsx” has 60');
  });
});
