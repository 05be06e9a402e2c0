import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

interface Case {
  readonly told: string;
  readonly rows: readonly (readonly Literal[])[];
  /** First letter of each row's level and the place of the row that it is counted in. */
  readonly tree: string;
}

const NAMES = ['Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi'];
const bold = (value: string): Literal => ({ value, bold: true });
const indented = (value: string, indent: number): Literal => ({ value, indent });

/** Sheets with one or two wrong figures in which a person still sees every level. */
const CASES: readonly Case[] = [
  {
    told: 'bold, though the programme has one digit wrong',
    rows: [
      NAMES,
      [bold('Pengelolaan Perikanan Tangkap'), 5_313_975_800, 1_995_661_559],
      [bold('Penangkapan Ikan di Wilayah Sungai'), 4_313_975_800, 1_995_661_559],
      ['Penyediaan Prasarana Usaha', 2_332_384_304, 1_588_353_711],
      ['Penyediaan Data dan Informasi', 1_981_591_496, 407_307_848],
    ],
    tree: 'p- k0 s1 s1',
  },
  {
    told: 'indents, though two digits are swapped',
    rows: [
      NAMES,
      [indented('Pemberdayaan Sosial', 0), 92_346_539, 57_148_498],
      [indented('Pengembangan Potensi Sumber', 1), 29_346_539, 57_148_498],
      [indented('Peningkatan Kemampuan Potensi', 2), 92_346_539, 57_148_498],
    ],
    tree: 'p- k0 s1',
  },
  {
    told: 'wording, though a kegiatan stands twice and its copy is mistyped',
    rows: [
      ['Uraian Program/Kegiatan', 'Pagu', 'Realisasi'],
      ['PROGRAM Pengelolaan Perikanan', 4_616_853_186, 2_501_195_461],
      ['KEGIATAN Penangkapan Ikan', 2_222_999_479, 645_958_838],
      ['KEGIATAN Penangkapan Ikan', 2_322_999_479, 645_958_838],
      ['KEGIATAN Pembudidayaan Ikan', 2_393_853_707, 1_855_236_623],
    ],
    tree: 'p- k0 k0 k0',
  },
  {
    told: 'sums alone, though a sub kegiatan stands twice',
    rows: [
      NAMES,
      ['Pelayanan Umum Kecamatan', 5_264_209_231, 4_098_473_621],
      ['Koordinasi Penyelenggaraan', 5_264_209_231, 4_098_473_621],
      ['Peningkatan Efektivitas', 2_708_956_533, 1_766_239_660],
      ['Pelaksanaan Urusan', 2_555_252_698, 2_332_233_961],
      ['Pelaksanaan Urusan', 2_555_252_698, 2_332_233_961],
    ],
    tree: 'p- k0 s1 s1 s1',
  },
  {
    told: 'codes, though a row is missing below its kegiatan',
    rows: [
      ['Kode', ...NAMES],
      ['1.06.02', 'PEMBERDAYAAN SOSIAL', 2_972_269_879, 858_308_077],
      ['1.06.02.2.01', 'Pengembangan Potensi', 2_972_269_879, 858_308_077],
      ['1.06.02.2.01.0002', 'Peningkatan Kemampuan', 1_624_746_084, 72_601_705],
    ],
    tree: 'p- k0 s1',
  },
];

function treeOf(rows: Case['rows']): string {
  const [table] = recogniseWorkbook(workbookOf(sheetOf('Realisasi', rows)));
  return table!.rows
    .filter(({ role }) => role === 'data')
    .map(({ level, parent }) => `${level?.charAt(0)}${parent === null ? '-' : parent - 1}`)
    .join(' ');
}

it.each(CASES)('levels are told by $told', ({ rows, tree }) => {
  expect(treeOf(rows)).toBe(tree);
});

describe('confidence', () => {
  const confidences = (rows: Case['rows']): number[] =>
    recogniseWorkbook(workbookOf(sheetOf('Realisasi', rows)))[0]!
      .rows.filter(({ role }) => role === 'data')
      .map(({ confidence }) => confidence);

  it('is low where nothing tells a kegiatan from a programme', () => {
    const [, second] = confidences([
      ['Program/Kegiatan', 'Pagu', 'Realisasi'],
      ['Pengelolaan Perikanan', 4_686_512_880, 2_852_780_203],
      ['Pengelolaan Penangkapan', 1_732_463_549, 1_100_114_354],
    ]);
    expect(second).toBeLessThan(0.7);
  });

  it('is high where codes and sums agree', () => {
    const all = confidences([
      ['Kode', ...NAMES],
      ['1.06.02', 'PEMBERDAYAAN SOSIAL', 300_123_457, 150_234_568],
      ['1.06.02.2.01', 'Pengembangan Potensi', 300_123_457, 150_234_568],
      ['1.06.02.2.01.0001', 'Peningkatan Kemampuan', 100_111_222, 90_111_333],
      ['1.06.02.2.01.0002', 'Fasilitasi Bantuan', 200_012_235, 60_123_235],
    ]);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0.9);
  });
});

it('names the reasons of a level', () => {
  const [table] = recogniseWorkbook(workbookOf(sheetOf('Realisasi', CASES[4]!.rows)));
  const [program, kegiatan] = table!.rows.filter(({ role }) => role === 'data');
  expect(program!.why).toContainEqual({ id: 'tingkat-kode', data: { kode: '1.06.02' } });
  expect(program!.why).toContainEqual({ id: 'tingkat-jumlah', data: { kolom: 2, baris: 1 } });
  expect(kegiatan!.why).toContainEqual({ id: 'tingkat-jumlah-beda', data: { kolom: 2, baris: 1 } });
});
