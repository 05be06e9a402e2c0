import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, previewTable, type CheckReport } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { openGolden } from '../golden/workbooks';

describe('the preview of a table', () => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkWorkbook(await openGolden('flores-timur-2023'));
  });

  it('has the titles, the headings without their numbers, and the first rows as they are shown', () => {
    const preview = previewTable(report, 'capaian-kinerja')!;
    expect(preview.titles.slice(0, 2)).toEqual(['Tabel 3.2', 'Capaian Kinerja']);
    const texts = (rows: (typeof preview)['head']) =>
      rows.map((row) => row.map(({ text }) => text));
    expect(texts(preview.head)).toEqual([
      [
        'No',
        'Sasaran Strategis',
        'Indikator Kinerja',
        'Satuan',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Predikat',
      ],
    ]);
    expect(texts(preview.body)[0]).toEqual([
      '1',
      'Meningkatkan kesejahteraan sosial (PMKS)',
      'Persentase PMKS (%)',
      '%',
      '10,42',
      '16,49',
      '158,25',
      'Sangat Tinggi',
    ]);
    expect(preview.widths).toHaveLength(8);
    expect(preview.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
  });

  it('shows few rows of a long table and says how many are left', () => {
    const { body, more } = previewTable(report, 'realisasi-anggaran')!;
    expect(body).toHaveLength(6);
    expect(more).toBeGreaterThan(10);
  });

  it('puts the heading of a group above the columns that it is for', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh.xlsx')));
    const sample = await checkWorkbook(await openWorkbookFile(bytes));
    const { head } = previewTable(sample, 'perbandingan-capaian')!;
    expect(head).toHaveLength(2);
    const years = head[0]!.filter(({ text }) => text.startsWith('Tahun'));
    expect(years.map(({ text }) => text)).toEqual(['Tahun 2023', 'Tahun 2024', 'Tahun 2025']);
    for (const { columns } of years) expect(columns).toBeGreaterThan(1);
    expect(head[0]![0]).toMatchObject({ text: 'No', rows: 2, columns: 1 });
  });

  it('is none where the table cannot be made', () => {
    expect(previewTable(report, 'tidak-ada')).toBeUndefined();
  });
});
