import { checkSnapshot, makeTables, offerTables } from '../../../src/app';
import { readSettings } from '../../../src/tables';
import { twoDecimals } from '../../../src/tables/laporan/two-decimals';
import { sheetOf, workbookOf } from '../../support/sheet';

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

const RENSTRA = sheetOf('Renstra', [
  ['Rencana Strategis Dinas Sosial Tahun 2022-2026'],
  ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2024', 'Target 2025', 'Target 2026'],
  [1, 'Meningkatnya perlindungan sosial', 'Persentase lansia terlayani', '%', 80, 85, 90],
  [2, 'Meningkatnya ketahanan keluarga', 'Jumlah keluarga terbina', 'Keluarga', 50, 55, 60],
]);

type Sheets = ReturnType<typeof sheetOf>[];

function texts(chosen: object, sheets: Sheets = [CAPAIAN, REALISASI], id = 'ikhtisar'): string[] {
  const report = checkSnapshot(workbookOf(...sheets));
  const [spec] = makeTables({ ...report, settings: readSettings(chosen)!.settings }, [id]);
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

  it('is made of either source, and lacks both where neither is there', () => {
    const budget = texts({}, [REALISASI]);
    expect(budget).toContain('Anggaran Program');
    expect(budget).not.toContain('Capaian Indikator');
    expect(budget.some((text) => text.includes('mengelola anggaran sebesar Rp'))).toBe(true);
    const performance = texts({}, [CAPAIAN]);
    expect(performance).toContain('Capaian Indikator');
    expect(performance).not.toContain('Anggaran Program');
    const offers = offerTables(checkSnapshot(workbookOf(sheetOf('Kosong', [['Catatan']]))));
    expect(offers.find(({ id }) => id === 'ikhtisar')?.lacks).toEqual(['capaian-atau-program']);
  });

  it('begins with its sentences, then figures, then what they are counted from', () => {
    const all = texts({});
    const places = ['Ikhtisar Eksekutif', 'Uraian', 'Capaian Indikator', 'Anggaran Program'].map(
      (text) => all.indexOf(text),
    );
    const sentence = all.findIndex((text) => text.startsWith('Pada tahun 2023 Dinas Sosial'));
    expect([places[0], sentence, ...places.slice(1)]).toEqual(
      [...places, sentence].sort((a, b) => a - b),
    );
    expect(places[0]).toBe(0);
  });

  it('says where a printed total is not the sum of the programmes', () => {
    const total = sheetOf('Realisasi', [
      ['Kode', 'Program/Kegiatan', 'Pagu', 'Realisasi'],
      ['1.06.02', 'Program Pemberdayaan Sosial', 2_000_000_000, 1_900_000_000],
      ['1.06.04', 'Program Rehabilitasi Sosial', 951_000_000, 475_500_000],
      ['', 'JUMLAH', 2_961_000_000, 2_375_500_000],
    ]);
    expect(texts({}, [total])).toContain(
      'Jumlah pagu: sumber menulis 2.961.000.000, baris-baris tabel ini berjumlah 2.951.000.000.',
    );
  });

  it.each(['ikhtisar', 'temuan', 'checklist-reviu'])(
    'is about the year of the report in %s, not that to which the Renstra reaches',
    (id) => {
      const all = texts({}, [RENSTRA, CAPAIAN, REALISASI], id);
      expect(all).toContain('Tahun 2023');
      expect(all).not.toContain('Tahun 2026');
    },
  );

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
  expect(twoDecimals(value)).toBe(text);
});
