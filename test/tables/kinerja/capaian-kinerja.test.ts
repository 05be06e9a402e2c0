import { checkSnapshot, checkWorkbook, makeTables } from '../../../src/app';
import { openGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf } from '../../support/sheet';

async function rowsOf(name: string) {
  const report = await checkWorkbook(await openGolden(name));
  const [spec] = makeTables(report, ['capaian-kinerja']);
  const shown = (spec?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => {
      const content = cell?.content;
      if (!content) return '';
      return content.kind === 'text'
        ? content.text
        : content.kind === 'number'
          ? content.value
          : content.value;
    }),
  );
  const heading = shown.findIndex(([first]) => first === '(1)');
  return { spec, rows: shown.slice(heading + 1), title: shown.map(([first]) => first) };
}

describe('Capaian Kinerja', () => {
  it('computes capaian from target and realisasi and gives each its predicate', async () => {
    const { rows } = await rowsOf('flores-timur-2023');
    const [first] = rows;
    expect(first?.slice(0, 6)).toEqual([
      '1',
      'Meningkatkan kesejahteraan sosial (PMKS)',
      'Persentase PMKS (%)',
      '%',
      10.42,
      16.49,
    ]);
    expect(first?.[6]).toBeCloseTo(158.2534, 4);
    expect(first?.[7]).toBe('Sangat Tinggi');
  });

  it('ends with the mean of the indicators', async () => {
    const { rows } = await rowsOf('flores-timur-2023');
    const mean = rows.find((row) => row[1] === 'Rata-rata capaian');
    expect(mean?.[6]).toBeCloseTo((158.25335893 + 153.5) / 2, 4);
  });

  it('takes the latest year where several tables report the same', async () => {
    const { rows, spec } = await rowsOf('manggarai-2023');
    expect(rows[0]?.[6]).toBe(98.64);
    const formula = spec?.rows
      .flatMap(({ cells }) => cells)
      .find((cell) => cell?.content?.kind === 'formula');
    expect(formula?.content).toMatchObject({ formula: "'Ringkasan Capaian'!C4" });
  });

  it('prefers the table that has both target and realisasi', async () => {
    const { rows } = await rowsOf('ntt-2024');
    expect(rows[0]?.slice(4, 6)).toEqual([80, 88.32]);
    // The workbook prints a scale of its own.
    expect(rows[0]?.[7]).toBe('Sangat Baik');
  });

  it('takes the unit from the target where it stands in the same cell', () => {
    const sheet = sheetOf('Capaian', [
      ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
      ['Jumlah dokumen perencanaan', '12 Dokumen', '9 Dokumen', 75],
      ['Indeks kepuasan masyarakat', '0,9 Angka', 0.81, 90],
    ]);
    const [spec] = makeTables(checkSnapshot(workbookOf(sheet)), ['capaian-kinerja']);
    const rows = spec!.rows.map(({ cells }) =>
      cells.map((cell) => (cell?.content?.kind === 'text' ? cell.content.text : null)),
    );
    const units = rows.filter((row) => /^[12]$/.test(row[0] ?? '')).map((row) => row[3]);
    expect(units).toEqual(['Dokumen', 'Angka']);
  });
});
