import { checkSnapshot, checkWorkbook, makeTables, type CheckReport } from '../../../src/app';
import type { SpecCell } from '../../../src/workbook';
import { openGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf } from '../../support/sheet';

function linesOf(input: CheckReport): (string | number)[][] {
  const [spec] = makeTables(input, ['program-menunjang']);
  return (spec?.rows ?? []).map(({ cells }) => cells.map(shown));
}

function shown(cell: SpecCell | undefined): string | number {
  const content = cell?.content;
  if (!content) return '';
  if (content.kind === 'text') return content.text;
  return typeof content.value === 'object' ? content.value.error : content.value;
}

describe('Program yang menunjang', () => {
  it('gives each sasaran a table with its programmes and their kegiatan', () => {
    const agreement = sheetOf('PK', [
      ['Perjanjian Kinerja Tahun 2023'],
      ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Program'],
      [
        1,
        'Meningkatnya perlindungan sosial',
        'Persentase lansia terlayani',
        80,
        60,
        'Program Rehabilitasi Sosial',
      ],
      [
        2,
        'Meningkatnya ketahanan keluarga',
        'Jumlah keluarga terbina',
        50,
        60,
        'Program Pemberdayaan Sosial; Program Rehabilitasi Sosial',
      ],
    ]);
    const budget = sheetOf('Realisasi', [
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi'],
      ['1.06.01', 'Program Penunjang Urusan', 500, 400],
      ['1.06.02', 'Program Pemberdayaan Sosial', 1000, 900],
      ['1.06.02.2.03', 'Pengembangan Potensi Sumber Kesejahteraan', 1000, 900],
      ['1.06.02.2.03.01', 'Peningkatan Kemampuan Tenaga Sosial', 1000, 900],
      ['1.06.04', 'Program Rehabilitasi Sosial', 3000, 1500],
      ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar Lansia', 3000, 1500],
    ]);
    const lines = linesOf(checkSnapshot(workbookOf(agreement, budget)));
    const told = lines.flatMap(([first, ...rest]) => {
      if (String(first).startsWith('Sasaran: ')) return [[first]];
      return typeof rest[1] === 'number' ? [rest.slice(0, 3)] : [];
    });
    expect(told).toEqual([
      ['Sasaran: Meningkatnya perlindungan sosial'],
      ['Program Rehabilitasi Sosial', 3000, 1500],
      ['Rehabilitasi Sosial Dasar Lansia', 3000, 1500],
      ['Sasaran: Meningkatnya ketahanan keluarga'],
      ['Program Pemberdayaan Sosial', 1000, 900],
      ['Pengembangan Potensi Sumber Kesejahteraan', 1000, 900],
      ['Program Rehabilitasi Sosial', 3000, 1500],
      ['Rehabilitasi Sosial Dasar Lansia', 3000, 1500],
      ['JUMLAH', 4000, 2400],
    ]);
    expect(lines.flat()).toContain(
      'Tidak disebut mendukung indikator mana pun: “Program Penunjang Urusan”.',
    );
  });

  it('shows the indicators of programmes where the budget has them', async () => {
    const lines = linesOf(await checkWorkbook(await openGolden('manggarai-2023')));
    const row = lines.find(([, name]) => name === 'PROGRAM REHABILITASI SOSIAL')!;
    expect(row.slice(2, 4)).toEqual([97_548_000, 96_818_500]);
    expect(row.slice(6)).toEqual(['Persentase PMKS yang berdaya', 81, 81]);
  });
});
