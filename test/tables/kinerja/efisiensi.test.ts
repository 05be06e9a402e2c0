import {
  checkSnapshot,
  checkWorkbook,
  makeTables,
  offerTables,
  type CheckReport,
} from '../../../src/app';
import { readSettings } from '../../../src/tables';
import type { SpecCell, TableSpec } from '../../../src/workbook';
import { openGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf } from '../../support/sheet';

const ID = 'efisiensi';

function shown(cell: SpecCell | undefined): string | number {
  const content = cell?.content;
  if (!content) return '';
  if (content.kind === 'text') return content.text;
  return typeof content.value === 'object' ? content.value.error : content.value;
}

function bodyOf(spec: TableSpec | undefined): (string | number)[][] {
  const rows = (spec?.rows ?? []).map(({ cells }) => cells.map(shown));
  return rows.slice(rows.findIndex(([first]) => first === '(1)') + 1);
}

function withSettings(input: CheckReport, chosen: object): CheckReport {
  return { ...input, settings: readSettings(chosen)!.settings };
}

const CAPAIAN = sheetOf('Capaian', [
  ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Meningkatnya perlindungan sosial', 'Persentase lansia terlayani', 80, 60],
  [2, 'Meningkatnya ketahanan keluarga', 'Jumlah keluarga terbina', 50, 60],
]);
const REALISASI = sheetOf('Realisasi', [
  ['Kode', 'Program/Kegiatan', 'Pagu', 'Realisasi'],
  ['1.06.02', 'Program Pemberdayaan Sosial', 1000, 900],
  ['1.06.04', 'Program Rehabilitasi Sosial', 3000, 1500],
  ['1.06.05', 'Program Perlindungan Sosial', 0, 0],
]);
const PENDUKUNG = sheetOf('Efisiensi', [
  ['Efisiensi Penggunaan Sumber Daya'],
  ['No', 'Indikator', 'Program', 'Capaian Kinerja', 'Penyerapan Anggaran', 'Tingkat Efisiensi'],
  [1, 'Persentase lansia terlayani', 'Program Rehabilitasi Sosial', 75, 50, 25],
  [null, null, 'Program Perlindungan Sosial', 75, 0, 75],
  [2, 'Jumlah keluarga terbina', 'Program Pemberdayaan Sosial', 120, 90, 30],
  [null, null, 'Program Rehabilitasi Sosial', 120, 50, 70],
]);
const PAIRED = () => checkSnapshot(workbookOf(CAPAIAN, REALISASI, PENDUKUNG));
const lines = (input: CheckReport) => bodyOf(makeTables(input, [ID])[0]);
/** Program, pagu, realisasi, penyerapan, efisiensi of each row. */
const money = (input: CheckReport) =>
  lines(input)
    .slice(0, 5)
    .map((row) => row.slice(4));

describe('Efisiensi', () => {
  it('comes to what was published, with the sign that was lost there', async () => {
    const body = lines(await checkWorkbook(await openGolden('ntt-2024')));
    // Tabel 3.8: 37,94 10,96 6,97 8,57, and 2,86 where 88,32 stands against 91,18.
    const published = [
      ['Program Penanganan Warga Negara Migran Korban Tindak Kekerasan', 100, 62.06, 37.94],
      ['Program RehabilitasiSosial', 100, 89.04, 10.96],
      ['Program Perlindungan dan Jaminan Sosial', 100, 93.03, 6.97],
      ['Program Penanganan Bencana', 100, 91.43, 8.57],
      ['Program PemberdayaanSosial', 88.32, 91.18, -2.86],
    ] as const;
    published.forEach(([program, capaian, absorbed, efficiency], place) => {
      const row = body[place]!;
      expect(row[5]).toBe(program);
      expect(row[4]).toBe(capaian);
      expect(row[8]).toBeCloseTo(absorbed, 2);
      expect(Number(row[9]).toFixed(2)).toBe(efficiency.toFixed(2));
    });
    expect(body.flat()).toContain('Program pendukung menurut lembar Efisiensi.');
  });

  it('takes capaian less penyerapan, and a programme with two indicators once in the sum', () => {
    expect(money(PAIRED())).toEqual([
      [75, 'Program Rehabilitasi Sosial', 3000, 1500, 50, 25],
      [75, 'Program Perlindungan Sosial', 0, 0, '-', '-'],
      [120, 'Program Pemberdayaan Sosial', 1000, 900, 90, 30],
      [120, 'Program Rehabilitasi Sosial', 3000, 1500, 50, 70],
      [97.5, '', 4000, 2400, 60, 37.5],
    ]);
  });

  it('takes what was left where the target was reached, if the agency counts so', () => {
    const efficiency = money(withSettings(PAIRED(), { efficiency: 'sisa' })).map((row) => row[5]);
    expect(efficiency).toEqual(['-', '-', 10, 50, '-']);
  });

  it('weighs by pagu, if the agency counts as PMK 22/2021 does', () => {
    const efficiency = money(withSettings(PAIRED(), { efficiency: 'pmk-22-2021' })).map((row) =>
      Number(row[5]),
    );
    expect(efficiency[0]).toBeCloseTo((100 * 25) / 75, 10);
    expect(efficiency[3]).toBeCloseTo((100 * 70) / 120, 10);
    // (3000 × 0,75 + 1000 × 1,2 − 2400) / (3000 × 0,75 + 1000 × 1,2)
    expect(efficiency[4]).toBeCloseTo((100 * 1050) / 3450, 10);
  });

  it('sets all programmes against the mean of the only sasaran', async () => {
    const body = lines(await checkWorkbook(await openGolden('flores-timur-2023')));
    const programs = body.filter((row) => /^program/i.test(String(row[5])));
    expect(programs).toHaveLength(6);
    for (const row of programs) expect(row[4]).toBeCloseTo((158.25335893 + 153.5) / 2, 6);
    expect(body.flat()).toContain(
      'Semua program mendukung satu-satunya sasaran: “Meningkatnya penanganan penyandang masalah kesejahteraan sosial”.',
    );
  });

  it('reads programmes from a column of the agreement', () => {
    const agreement = sheetOf('PK', [
      ['Perjanjian Kinerja Tahun 2023'],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Program Pendukung'],
      [1, CAPAIAN.rows[1]![1]!, CAPAIAN.rows[1]![2]!, 80, 'Program Rehabilitasi Sosial'],
      [
        2,
        CAPAIAN.rows[2]![1]!,
        CAPAIAN.rows[2]![2]!,
        50,
        '1. Program Pemberdayaan Sosial\n2. Program Perlindungan Sosial',
      ],
    ]);
    const input = checkSnapshot(workbookOf(agreement, CAPAIAN, REALISASI));
    expect(
      lines(input)
        .slice(0, 3)
        .map((row) => [row[0], row[5]]),
    ).toEqual([
      ['1', 'Program Rehabilitasi Sosial'],
      ['2', 'Program Pemberdayaan Sosial'],
      ['', 'Program Perlindungan Sosial'],
    ]);
  });

  it('lacks who serves what where there are several sasaran and no table pairs them', () => {
    const input = checkSnapshot(workbookOf(CAPAIAN, REALISASI));
    expect(offerTables(input).find(({ id }) => id === ID)?.lacks).toEqual(['program-pendukung']);
    const alone = checkSnapshot(workbookOf(REALISASI));
    expect(offerTables(alone).find(({ id }) => id === ID)?.lacks).toEqual(['capaian']);
  });
});
