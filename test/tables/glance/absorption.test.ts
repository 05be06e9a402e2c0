import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartData, checkSnapshot, checkWorkbook, makeTables } from '../../../src/app';
import { openWorkbookFile } from '../../../src/workbook/file';
import { openGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

const HEADING = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu (Rp)', 'Realisasi (Rp)'];

function absorptionOf(...rows: readonly (readonly Literal[])[]) {
  return chartData(checkSnapshot(workbookOf(sheetOf('Realisasi', [HEADING, ...rows])))).absorption;
}

const KEGIATAN = 'Administrasi Keuangan Perangkat Daerah';
const OTHER = 'Administrasi Umum Perangkat Daerah';

describe('the absorption of a budget', () => {
  it('is told for each programme and for all together', () => {
    const absorption = absorptionOf(
      ['1.06.01', 'PROGRAM PENUNJANG URUSAN', 1_000_000, 900_000],
      ['1.06.01.2.02', KEGIATAN, 1_000_000, 900_000],
      ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 4_000_000, 4_200_000],
      ['1.06.02.2.01', 'Pemberdayaan Sosial Komunitas', 4_000_000, 4_200_000],
      [null, 'JUMLAH', 5_000_000, 5_100_000],
    );
    expect(absorption).toEqual({
      level: 'program',
      bars: [
        { name: 'PROGRAM PENUNJANG URUSAN', pagu: 1_000_000, realisasi: 900_000, percent: 90 },
        {
          name: 'PROGRAM PEMBERDAYAAN SOSIAL',
          pagu: 4_000_000,
          realisasi: 4_200_000,
          percent: 105,
        },
      ],
      total: { name: '', pagu: 5_000_000, realisasi: 5_100_000, percent: 102 },
    });
  });

  it('is told for each kegiatan where there is but one programme', () => {
    const absorption = absorptionOf(
      ['1.06.01', 'PROGRAM PENUNJANG URUSAN', 3_000_000, 2_400_000],
      ['1.06.01.2.02', KEGIATAN, 1_000_000, 900_000],
      ['1.06.01.2.02.01', 'Penyediaan Gaji dan Tunjangan ASN', 1_000_000, 900_000],
      ['1.06.01.2.06', OTHER, 2_000_000, 1_500_000],
      ['1.06.01.2.06.02', 'Penyediaan Peralatan dan Perlengkapan Kantor', 2_000_000, 1_500_000],
    );
    expect(absorption?.level).toBe('kegiatan');
    expect(absorption?.bars.map(({ name, percent }) => [name, percent])).toEqual([
      [KEGIATAN, 90],
      [OTHER, 75],
    ]);
    expect(absorption?.total.percent).toBe(80);
  });

  it('has no percentage where there is no pagu', () => {
    const absorption = absorptionOf(
      ['1.06.01', 'PROGRAM PENUNJANG URUSAN', 1_000_000, 900_000],
      ['1.06.01.2.02', KEGIATAN, 1_000_000, 900_000],
      ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 0, 0],
      ['1.06.02.2.01', 'Pemberdayaan Sosial Komunitas', 0, 0],
    );
    expect(absorption?.bars[1]).toMatchObject({ pagu: 0, realisasi: 0, percent: null });
  });

  it('is not told of a workbook without a budget', () => {
    const report = checkSnapshot(workbookOf(sheetOf('Catatan', [['Rapat', 'Senin']])));
    expect(chartData(report).absorption).toBeNull();
  });
});

describe('the absorption of the sample', () => {
  it('is that of the figures printed for its programmes, which its grand total bears out', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../assets/contoh.xlsx')));
    const report = await checkWorkbook(await openWorkbookFile(bytes));
    const { absorption } = chartData(report);
    // `DPA-Realisasi`!D8, D23, D30, D37, D41 and D45.
    expect(absorption?.bars.map(({ realisasi }) => realisasi)).toEqual([
      4_938_749_040, 1_970_647_500, 847_079_500, 101_073_000, 357_563_400,
    ]);
    expect(absorption?.total).toMatchObject({ pagu: 8_579_350_000, realisasi: 8_215_112_440 });
    expect(absorption?.total.percent).toBeCloseTo(95.75448536, 8);
  });
});

describe.each(['flores-timur-2023', 'manggarai-2023', 'ntt-2024'] as const)(
  'the absorption of %s',
  (name) => {
    it('is what the table Realisasi Anggaran shows', async () => {
      const report = await checkWorkbook(await openGolden(name));
      const { absorption } = chartData(report);
      const [spec] = makeTables(report, ['realisasi-anggaran']);
      expect(absorption === null).toBe(spec === undefined);
      const valueOf = (content: unknown): unknown =>
        content && typeof content === 'object' && 'value' in content ? content.value : null;
      for (const { name: label, pagu, realisasi } of absorption?.bars ?? []) {
        const rows = spec!.rows.filter(({ cells }) => {
          const content = cells[1]?.content;
          return content?.kind === 'text' && content.text === label;
        });
        const shown = rows.map(({ cells }) => [2, 3].map((at) => valueOf(cells[at]?.content)));
        expect(shown).toContainEqual([pagu, realisasi]);
      }
    });
  },
);
