import { chartData, checkSnapshot, checkWorkbook, makeTables } from '../../../src/app';
import { openGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

const HEADING = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];

function capaianOf(...rows: readonly (readonly Literal[])[]) {
  return chartData(checkSnapshot(workbookOf(sheetOf('Capaian', [HEADING, ...rows])))).capaian;
}

describe('the capaian of indicators', () => {
  it('is told for each with its class, and their mean', () => {
    const capaian = capaianOf(
      [1, 'Meningkatnya produksi', 'Jumlah produksi perikanan', 'Ton', 4000, 3800],
      [2, 'Menurunnya kemiskinan', 'Angka kemiskinan', 'Persen', 10, 12],
    );
    // Of what should fall: (2 × 10 − 12) / 10 × 100. The classes are those of Permendagri 86/2017.
    expect(capaian).toEqual({
      bars: [
        {
          name: 'Jumlah produksi perikanan',
          target: '4.000',
          realisasi: '3.800',
          capaian: 95,
          predikat: 'Sangat Tinggi',
        },
        {
          name: 'Angka kemiskinan',
          target: '10',
          realisasi: '12',
          capaian: 80,
          predikat: 'Tinggi',
        },
      ],
      mean: { capaian: 87.5, predikat: 'Tinggi' },
    });
  });

  it('is missing where nothing was reported, and does not count in the mean', () => {
    const capaian = capaianOf(
      [1, 'Meningkatnya produksi', 'Jumlah produksi perikanan', 'Ton', 4000, 5000],
      [2, 'Meningkatnya konsumsi', 'Angka konsumsi ikan', 'Kg', 48.2, null],
    );
    expect(capaian?.bars.map((bar) => bar.capaian)).toEqual([125, null]);
    expect(capaian?.bars[1]).toMatchObject({ realisasi: '-', predikat: null });
    expect(capaian?.mean.capaian).toBe(125);
  });

  it('is not told of a workbook without indicators', () => {
    const report = checkSnapshot(workbookOf(sheetOf('Catatan', [['Rapat', 'Senin']])));
    expect(chartData(report).capaian).toBeNull();
  });

  it.each(['flores-timur-2023', 'manggarai-2023', 'ntt-2024'] as const)(
    'of %s is what the table Capaian Kinerja shows',
    async (name) => {
      const report = await checkWorkbook(await openGolden(name));
      const { capaian } = chartData(report);
      const [spec] = makeTables(report, ['capaian-kinerja']);
      expect(capaian!.bars.length).toBeGreaterThan(0);
      const last = spec!.rows.find(({ cells }) => {
        const content = cells[1]?.content;
        return content?.kind === 'text' && content.text === 'Rata-rata capaian';
      });
      const content = last?.cells[6]?.content;
      expect(content?.kind === 'formula' && content.value).toBeCloseTo(capaian!.mean.capaian!, 9);
    },
  );
});
