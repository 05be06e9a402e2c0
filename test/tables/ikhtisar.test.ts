import { checkSnapshot, makeTables } from '../../src/app';
import { readSettings } from '../../src/tables';
import { numberText } from '../../src/tables/laporan/number-text';
import { sheetOf, workbookOf } from '../support/sheet';

const CAPAIAN = sheetOf('Capaian', [
  ['Capaian Kinerja Dinas Sosial Tahun 2023'],
  ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi'],
  [1, 'Meningkatnya perlindungan sosial', 'Persentase lansia terlayani', 80, 60],
  [2, 'Meningkatnya ketahanan keluarga', 'Jumlah keluarga terbina', 50, 60],
]);
const REALISASI = sheetOf('Realisasi', [
  ['Kode', 'Program/Kegiatan', 'Pagu', 'Realisasi'],
  ['1.06.02', 'Program Pemberdayaan Sosial', 2_000_000_000, 1_900_000_000],
  ['1.06.02.2.01', 'Pengembangan Potensi Sosial', 2_000_000_000, 1_900_000_000],
  ['1.06.04', 'Program Rehabilitasi Sosial', 951_000_000, 475_500_000],
]);

function texts(chosen: object): string[] {
  const report = checkSnapshot(workbookOf(CAPAIAN, REALISASI));
  const [spec] = makeTables({ ...report, settings: readSettings(chosen)!.settings }, ['ikhtisar']);
  return spec!.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const content = cell?.content;
      if (!content || content.kind === 'number') return [];
      return content.kind === 'text'
        ? [content.text]
        : typeof content.value === 'string'
          ? [content.value]
          : [];
    }),
  );
}

describe('Ikhtisar', () => {
  it('says in sentences what performance and budget came to', () => {
    const all = texts({});
    expect(all).toContain(
      'Pada tahun 2023 Dinas Sosial mengukur 2 indikator kinerja untuk 2 sasaran strategis. Sebanyak 1 indikator mencapai atau melampaui targetnya, dan rata-rata capaian kinerja sebesar 97,50 persen dengan predikat Sangat Tinggi.',
    );
    expect(all).toContain(
      'Pada tahun 2023 Dinas Sosial mengelola anggaran sebesar Rp2.951.000.000,00 melalui 2 program dan 1 kegiatan. Realisasinya sebesar Rp2.375.500.000,00 atau 80,50 persen, sehingga tersisa Rp575.500.000,00. Penyerapan tertinggi terdapat pada Program Pemberdayaan Sosial (95,00 persen) dan terendah pada Program Rehabilitasi Sosial (50,00 persen).',
    );
  });

  it('writes amounts in words only where the agency wants them', () => {
    const words = 'Pagu anggaran (dua miliar sembilan ratus lima puluh satu juta rupiah)';
    expect(texts({})).not.toContain(words);
    expect(texts({ terbilang: true })).toContain(words);
  });
});

it.each([
  [2_951_000_000, '2.951.000.000,00'],
  [93.015, '93,02'],
  [-1234.5, '-1.234,50'],
  [0, '0,00'],
  [0.05, '0,05'],
  ['-', '-'],
])('%s is written as %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});
