import { a1Range, type CheckReport, type RecognisedTable } from '../../src/app';
import { checkGolden } from './workbooks';

/** What a person sees in a sheet: written down by hand from the workbooks, not from the program. */
interface Expected {
  readonly kind: RecognisedTable['kind'];
  /** Range in the workbook and in its all-text twin. */
  readonly range: readonly [string, string];
  readonly roles: string;
  /** Number of rows by level. */
  readonly levels: Readonly<Record<string, number>>;
}

const BUDGET = 'uraian pagu realisasi persen fisik';

const STRUCTURE: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  'flores-timur-2023': {
    'PK Sasaran': { kind: 'pk-indikator', range: ['A4:D6', 'A3:D5'], roles: 'no sasaran indikator target', levels: { indikator: 2 } },
    PK: { kind: 'pk-program', range: ['A5:D11', 'A4:D10'], roles: 'no uraian pagu keterangan', levels: { program: 5, total: 1 } },
    'Capaian IKU': { kind: 'capaian', range: ['A5:G7', 'A4:G6'], roles: 'no sasaran indikator target realisasi-kinerja capaian predikat', levels: { indikator: 2 } },
    'Perbandingan 2022-2023': { kind: 'perbandingan', range: ['A3:G6', 'A2:G5'], roles: 'no sasaran indikator target realisasi-kinerja target realisasi-kinerja', levels: { indikator: 2 } },
    'Renstra 2.1': { kind: 'target-renstra', range: ['A5:F8', 'A4:F7'], roles: 'tujuan indikator sasaran indikator kondisi-awal target', levels: { indikator: 3 } },
    'LRA Akun': { kind: 'realisasi-akun', range: ['A4:E11', 'A3:E10'], roles: 'kode uraian pagu realisasi persen', levels: { 'akun-1': 1, 'akun-2': 2, 'akun-3': 4 } },
    'DPA-Realisasi': { kind: 'realisasi-program', range: ['A5:I86', 'A4:I89'], roles: 'kode kode kode kode kode uraian pagu realisasi persen', levels: { bidang: 1, program: 6, kegiatan: 16, 'sub-kegiatan': 56, total: 1 } },
  },
  'manggarai-2023': {
    'Ringkasan Capaian': { kind: 'capaian', range: ['A3:C6', 'A2:C5'], roles: 'no sasaran capaian', levels: { sasaran: 1, total: 1 } },
    RKT: { kind: 'pk-indikator', range: ['A3:D5', 'A2:D4'], roles: 'no sasaran indikator target', levels: { indikator: 1 } },
    Skala: { kind: 'skala-predikat', range: ['A3:C8', 'A2:C7'], roles: 'no batas predikat', levels: {} },
    'Hasil 2023': { kind: 'capaian', range: ['A3:C6', 'A2:C5'], roles: 'no sasaran capaian', levels: { sasaran: 1, total: 1 } },
    'Hasil 2022': { kind: 'capaian', range: ['A3:C6', 'A2:C5'], roles: 'no sasaran capaian', levels: { sasaran: 1, total: 1 } },
    'LRA Akun': { kind: 'realisasi-akun', range: ['A3:D7', 'A2:D6'], roles: 'uraian pagu realisasi persen', levels: { 'akun-2': 1, 'akun-3': 2, total: 1 } },
    'DPA-Realisasi': { kind: 'realisasi-program', range: ['A3:H44', 'A2:H53'], roles: 'no uraian indikator target realisasi-kinerja pagu realisasi persen', levels: { program: 5, kegiatan: 10, 'sub-kegiatan': 24, total: 1 } },
  },
  'ntt-2024': {
    RPD: { kind: 'target-renstra', range: ['A5:F12', 'A4:F11'], roles: 'indikator kondisi-awal target target target target', levels: { indikator: 6 } },
    'PK Sasaran': { kind: 'pk-indikator', range: ['A3:F5', 'A2:F4'], roles: 'no sasaran indikator kondisi-awal target rumus', levels: { indikator: 2 } },
    PK: { kind: 'pk-program', range: ['A3:E18', 'A2:E17'], roles: 'no no uraian pagu target', levels: { kelompok: 2, program: 9, total: 2 } },
    Skala: { kind: 'skala-predikat', range: ['A3:D8', 'A2:D7'], roles: 'no batas predikat warna', levels: {} },
    'Capaian IKU': { kind: 'capaian', range: ['A3:E6', 'A2:E5'], roles: 'no sasaran indikator target capaian', levels: { indikator: 2, total: 1 } },
    'Capaian PK': { kind: 'capaian', range: ['A3:F6', 'A2:F5'], roles: 'no sasaran indikator target capaian predikat', levels: { indikator: 2, total: 1 } },
    'Capaian RPD': { kind: 'capaian', range: ['A4:C10', 'A3:C9'], roles: 'indikator target realisasi-kinerja', levels: { indikator: 6 } },
    'Banding 5 Tahun': { kind: 'perbandingan', range: ['A3:I6', 'A2:I5'], roles: `indikator indikator${' realisasi-kinerja'.repeat(5)} target realisasi-kinerja`, levels: { indikator: 2 } },
    Efisiensi: { kind: 'efisiensi', range: ['A4:F9', 'A3:F8'], roles: 'no indikator uraian capaian persen lain', levels: { indikator: 2 } },
    '3.9 Penunjang': { kind: 'realisasi-program', range: ['A4:E39', 'A3:E38'], roles: BUDGET, levels: { kegiatan: 6, 'sub-kegiatan': 29 } },
    '3.10 Pemberdayaan': { kind: 'realisasi-program', range: ['A4:E11', 'A3:E10'], roles: BUDGET, levels: { kegiatan: 2, 'sub-kegiatan': 5 } },
    '3.11 Migran': { kind: 'realisasi-program', range: ['A3:E5', 'A2:E4'], roles: BUDGET, levels: { kegiatan: 1, 'sub-kegiatan': 1 } },
    '3.12 Rehsos': { kind: 'realisasi-program', range: ['A3:E59', 'A2:E58'], roles: BUDGET, levels: { kegiatan: 4, 'sub-kegiatan': 48 } },
    '3.13 Linjamsos': { kind: 'realisasi-program', range: ['A4:E10', 'A3:E9'], roles: BUDGET, levels: { kegiatan: 2, 'sub-kegiatan': 4 } },
    '3.14 Bencana': { kind: 'realisasi-program', range: ['A4:E8', 'A3:E7'], roles: BUDGET, levels: { kegiatan: 1, 'sub-kegiatan': 3 } },
    '3.15 TMP': { kind: 'realisasi-program', range: ['A3:E6', 'A2:E5'], roles: BUDGET, levels: { kegiatan: 1, 'sub-kegiatan': 2 } },
    'Realisasi Anggaran': { kind: 'realisasi-program', range: ['A3:E27', 'A2:E26'], roles: 'no uraian pagu realisasi persen', levels: { program: 7, kegiatan: 17 } },
  },
};

/** Sheets that hold none of our tables. */
const NONE_OF_OURS: Readonly<Record<string, readonly string[]>> = {
  'flores-timur-2023': ['PK Pendukung'],
  'manggarai-2023': [],
  'ntt-2024': ['Aset', 'AKIP'],
};

describe.each(
  Object.entries(STRUCTURE).flatMap(([name, sheets]) => [
    [name, sheets, 0] as const,
    [`${name}-teks`, sheets, 1] as const,
  ]),
)('%s', (name, sheets, twin) => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkGolden(name);
  });

  it.each(Object.entries(sheets))('recognises the table on sheet "%s"', (sheet, expected) => {
    const [table, ...others] = report.tables.filter((candidate) => candidate.sheet === sheet);
    expect(others).toEqual([]);
    const levels: Record<string, number> = {};
    for (const { level } of table?.rows ?? []) {
      if (level !== null) levels[level] = (levels[level] ?? 0) + 1;
    }
    expect({
      kind: table?.kind,
      range: table && a1Range(table.range),
      roles: table?.columns.map(({ role }) => role).join(' '),
      levels,
    }).toEqual({
      kind: expected.kind,
      range: expected.range[twin],
      roles: expected.roles,
      levels: expected.levels,
    });
  });

  it('leaves sheets alone that hold none of our tables', () => {
    const alone = NONE_OF_OURS[name.replace('-teks', '')] ?? [];
    expect(report.tables.filter(({ sheet }) => alone.includes(sheet))).toEqual([]);
  });
});
