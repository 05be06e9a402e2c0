import { checkSnapshot, checkWorkbook, makeTables, USUAL_SETTINGS } from '../../../src/app';
import { openGolden } from '../../golden/workbooks';
import { formulaAt, shownIn } from '../../support/spec-texts';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

type Report = ReturnType<typeof checkSnapshot>;

/** The answers of the form by their number, and where each begins. */
function answersIn(report: Report) {
  const [spec] = makeTables(report, ['checklist-reviu']);
  const rows = shownIn(spec!);
  const answers = new Map<string, { mark: string; by: string; evidence: string[]; row: number }>();
  let last: { evidence: string[] } | undefined;
  rows.forEach(([number, , mark, evidence, by], row) => {
    if (/^I{1,3}\.\d+$/.test(String(number))) {
      last = { evidence: [] };
      answers.set(String(number), Object.assign(last, { mark: String(mark), by: String(by), row }));
    }
    if (number === '' || /^I{1,3}\.\d+$/.test(String(number))) {
      if (evidence !== undefined && evidence !== '') last?.evidence.push(String(evidence));
    } else last = undefined;
  });
  return { spec: spec!, rows, of: (number: string) => answers.get(number)!, answers };
}

const TITLE = 'DINAS PERIKANAN KABUPATEN NUSA TEDUH TAHUN 2025';
const INDICATORS: readonly (readonly [string, string, string, number, number])[] = [
  ['Meningkatnya produksi perikanan', 'Produksi perikanan tangkap', 'Ton', 4250, 4318],
  ['Meningkatnya konsumsi ikan', 'Angka konsumsi ikan', 'Kg', 48, 46],
  ['Meningkatnya akuntabilitas', 'Nilai evaluasi AKIP', 'Nilai', 72, 72],
];

function agreement(change: (row: Literal[], place: number) => Literal[] = (row) => row) {
  return sheetOf('PK', [
    ['PERJANJIAN KINERJA', null, null, null, null],
    [TITLE, null, null, null, null],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'],
    ...INDICATORS.map(([sasaran, name, unit, target], place) =>
      change([place + 1, sasaran, name, unit, target], place),
    ),
  ]);
}

function report(change: (row: Literal[], place: number) => Literal[] = (row) => row) {
  return sheetOf('Capaian', [
    ['CAPAIAN KINERJA', null, null, null, null, null],
    [TITLE, null, null, null, null, null],
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
    ],
    ...INDICATORS.map(([sasaran, name, unit, target, done], place) =>
      change(
        [place + 1, sasaran, name, unit, target, done, Math.round((done / target) * 10_000) / 100],
        place,
      ),
    ),
  ]);
}

const first = (column: number, value: Literal) => (row: Literal[], place: number) =>
  place === 0 ? row.map((cell, index) => (index === column ? value : cell)) : row;

function check(...sheets: ReturnType<typeof sheetOf>[]) {
  return answersIn(checkSnapshot(workbookOf(...sheets)));
}

describe('the form of the review', () => {
  it('has the 23 statements in three sections and says that they are shortened', () => {
    const { answers, rows } = check(agreement(), report());
    const numbers = (section: string, count: number) =>
      Array.from({ length: count }, (_, place) => `${section}.${place + 1}`);
    expect([...answers.keys()]).toEqual([
      ...numbers('I', 6),
      ...numbers('II', 7),
      ...numbers('III', 10),
    ]);
    expect(
      rows.flat().filter((text) => String(text).startsWith('Bunyi pernyataan dipersingkat')),
    ).toHaveLength(1);
  });

  it('answers what the sheets show, with a link to the cells', () => {
    const { of, spec } = check(agreement(), report());
    for (const number of ['I.2', 'I.3', 'III.1', 'III.4']) {
      expect([number, of(number).mark, of(number).by]).toEqual([number, '√', 'Program']);
    }
    expect(formulaAt(spec, of('I.2').row, 3)).toBe(
      `HYPERLINK("#'PK'!E4:E6","PK, E4:E6: 3 indikator mempunyai target yang terbaca")`,
    );
  });

  it('leaves to the reviewer what no workbook shows', () => {
    const { of } = check(agreement(), report());
    for (const number of ['II.1', 'II.3', 'II.4', 'II.6', 'II.7', 'III.8', 'III.9']) {
      expect([number, of(number).mark, of(number).by]).toEqual([number, '', 'Pereviu']);
    }
  });

  it('gives hints without an answer where presence says nothing about quality', () => {
    const { of } = check(agreement(), report());
    for (const number of ['I.1', 'I.4', 'II.5', 'III.10']) {
      expect(of(number).mark).toBe('');
      expect(of(number).by).toBe('Pereviu (petunjuk: program)');
      expect(of(number).evidence).not.toEqual([]);
    }
  });

  it('does not say no where a sheet is not in the workbook', () => {
    const { of } = check(report());
    for (const number of ['I.6', 'III.1', 'III.2', 'III.4', 'III.5', 'III.7']) {
      expect([number, of(number).mark]).toEqual([number, '']);
      expect(of(number).evidence[0]).toMatch(/^Buku kerja tidak memuat/);
    }
  });

  it('says no where a target differs from the agreement, and names the cell', () => {
    const { of } = check(agreement(first(4, 4200)), report());
    expect(of('III.4').mark).toBe('–');
    expect(of('III.4').evidence).toEqual([
      'Capaian, E4: Target “Produksi perikanan tangkap” 4250, di lembar PK 4200',
    ]);
    expect(of('III.6').by).toBe('Pereviu (petunjuk: program)');
  });

  it('says no where a sasaran is not the one that was agreed', () => {
    const { of } = check(agreement(), report(first(1, 'Terwujudnya nelayan sejahtera')));
    expect(of('III.1').mark).toBe('–');
    expect(of('III.1').evidence).toContain(
      'Capaian, B4: “Terwujudnya nelayan sejahtera” tidak ada di lembar PK',
    );
  });

  it('says no where a figure of the report is wrong, and that the data cannot be relied on', () => {
    const { of } = check(agreement(), report(first(6, 110)));
    expect([of('I.3').mark, of('II.5').mark]).toEqual(['–', '–']);
    expect(of('I.3').evidence[0]).toMatch(/^Capaian, G4: /);
  });

  it('finds IKU that are not reported', () => {
    const list = sheetOf('IKU', [
      ['INDIKATOR KINERJA UTAMA', null, null, null],
      [TITLE, null, null, null],
      ['No', 'Indikator Kinerja Utama', 'Formula', 'Sumber Data'],
      [1, 'Produksi perikanan tangkap', 'Jumlah produksi setahun', 'Statistik'],
      [2, 'Nilai Tukar Nelayan', 'Indeks terima / indeks bayar x 100', 'BPS'],
    ]);
    const { of } = check(agreement(), report(), list);
    expect(of('III.5').mark).toBe('–');
    expect(of('III.5').evidence).toEqual([
      'IKU, B5: “Nilai Tukar Nelayan” tidak ada di lembar Capaian',
    ]);
    expect(of('II.2').evidence[0]).toContain('terisi pada 2 dari 2 baris');
  });

  it('finds last year and the national standard, and counts whom they tell of', () => {
    const earlier = sheetOf('Perbandingan', [
      ['PERBANDINGAN CAPAIAN KINERJA TAHUN 2024-2025', null, null, null, null, null],
      ['No', 'Indikator Kinerja', 'Satuan', 'Realisasi 2024', 'Realisasi 2025', 'Standar Nasional'],
      ...INDICATORS.map(([, name, unit, , done], place): Literal[] => [
        place + 1,
        name,
        unit,
        done - 1,
        done,
        place === 1 ? 58.5 : '-',
      ]),
    ]);
    const { of } = check(agreement(), report(), earlier);
    expect(of('III.7').mark).toBe('√');
    expect(of('III.7').evidence).toEqual([
      'Perbandingan, D3:D5: Angka tahun 2024 terisi untuk 3 dari 3 indikator',
      'Perbandingan, F4: Standar nasional terisi untuk 1 dari 3 indikator',
    ]);
  });

  it('hints at indicators that are hard to measure', () => {
    const activity = (row: Literal[], place: number): Literal[] =>
      place === 0 ? [1, row[1]!, 'Terlaksananya rapat koordinasi', null, 12] : row;
    const { of } = check(agreement(activity), report());
    expect(of('III.10').evidence).toEqual([
      'PK, C4: “Terlaksananya rapat koordinasi” (tanpa satuan, berbunyi kegiatan)',
    ]);
  });

  it('leaves room for the reviewer, not for the head of the agency', () => {
    const signatory = {
      place: 'Nusa Teduh',
      date: '31 Januari 2026',
      position: 'Kepala Dinas',
      name: 'Siti Rahma',
      rank: 'Pembina',
      nip: '1',
    };
    const checked = checkSnapshot(workbookOf(agreement(), report()));
    const { rows } = answersIn({ ...checked, settings: { ...USUAL_SETTINGS, signatory } });
    const texts = rows.flat();
    expect(texts).toContain('Nusa Teduh, 31 Januari 2026');
    expect(texts).toContain('Pereviu,');
    expect(texts).not.toContain('Siti Rahma');
  });

  it('tells of a published report what its truth says: subtotals that do not add up', async () => {
    const { of } = answersIn(await checkWorkbook(await openGolden('ntt-2024')));
    expect(of('I.6').mark).toBe('–');
    expect(of('I.6').evidence.join('\n')).toContain('selisih 800');
  });
});
