/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openWorkbookFile } from '../../../src/workbook/file';
import { openDesktopExcel } from '../../excel-host/desktop';
import { workbookFrom } from '../../excel-host/model/workbook';
import { CHARTS, CONDITIONALS, chartedSpec } from '../../support/chart-specs';
import { chartsOn, conditionalsOn } from '../../support/host-charts';
import { chartsIn, conditionalsIn } from '../../support/xlsx/charts';
import { xlsxPackage } from '../../support/xlsx/package';

// Browsers and Node have them, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = "Bagan 'baru' 1";

async function open() {
  const file = await openWorkbookFile(xlsxPackage({ sheets: [{ name: 'Data', data: DATA }] }));
  const host = await openDesktopExcel({ workbook: workbookFrom(await file.read()) });
  return { file, host, excel: excelWorkbook() };
}

describe('charts and live colours', () => {
  it('are the same in Excel as in a file, the first time and again', async () => {
    const { file, host, excel } = await open();
    for (const charts of [CHARTS, [...CHARTS].reverse(), CHARTS.slice(0, 1)]) {
      const spec = chartedSpec({ charts });
      await file.writeTables([spec]);
      await excel.writeTables([spec]);
      const sheet = host.workbook.sheet(SHEET)!;
      expect(chartsOn(sheet)).toEqual(chartsIn(file.copy(), SHEET));
      expect(conditionalsOn(sheet)).toEqual(conditionalsIn(file.copy(), SHEET));
    }
  });

  it('are those of the specification', async () => {
    const { file } = await open();
    await file.writeTables([chartedSpec()]);
    expect(chartsIn(file.copy(), SHEET)).toMatchObject(
      CHARTS.map(({ kind, title, anchor, valueAxis, series }, place) => ({
        name: `Capaian grafik ${place + 1}`,
        ...{ kind, title, anchor, valueAxis },
        hasLegend: series.length > 1,
        showsHidden: true,
        runsDown: kind === 'bar',
        series: series.map(({ name, color, values }) => ({
          ...{ name, color },
          categories: "'Bagan ''baru'' 1'!$A$2:$A$4",
          values: `'Bagan ''baru'' 1'!$${'ABCD'[values.left]}$2:$${'ABCD'[values.left]}$4`,
        })),
      })),
    );
    expect(conditionalsIn(file.copy(), SHEET)).toEqual([
      { range: 'A2:A4', formula: '"Program ""A"" & B"', fill: CONDITIONALS[0]?.fill },
      { range: 'A2:A4', formula: '"Program C"', fill: '1F4E79', fontColor: 'FFFFFF' },
    ]);
  });

  it.each([0, 1, 5])('are right where Excel begins a chart with %i series', async (count) => {
    const { file, host, excel } = await open();
    host.workbook.seriesOfNewChart = () => count;
    await file.writeTables([chartedSpec()]);
    await excel.writeTables([chartedSpec()]);
    expect(chartsOn(host.workbook.sheet(SHEET)!)).toEqual(chartsIn(file.copy(), SHEET));
  });

  it('are drawn anew beside those of the user, in Excel', async () => {
    const { host, excel } = await open();
    await excel.writeTables([chartedSpec()]);
    const sheet = host.workbook.sheet(SHEET)!;
    sheet.charts.splice(1, 0, { ...sheet.charts[0]!, id: 'lain', name: 'Grafik saya' });
    await excel.writeTables([chartedSpec()]);
    expect(sheet.charts.map(({ name }) => name)).toEqual([
      'Grafik saya',
      ...CHARTS.map((_, place) => `Capaian grafik ${place + 1}`),
    ]);
  });

  it.each([
    ['one of them', 3, 'Chart.setPosition'],
    ['to finish one of them', 4, 'ChartAxis.numberFormat'],
  ])('leave the table standing where Excel refuses %s', async (_, after, atMember) => {
    const { host, excel } = await open();
    const passing = Array.from({ length: after }, () => undefined);
    host.fail(...passing, { atMember, code: 'GeneralException' });
    const [written] = await excel.writeTables([chartedSpec()]);
    expect(written?.without).toEqual(['charts']);
    const sheet = host.workbook.sheet(SHEET)!;
    expect(sheet.cell(1, 0)?.value).toBe('Program "A" & B');
    expect(sheet.charts).toEqual([]);
    expect(sheet.page.printArea).toBe('A1:D41');
  });

  it('need nothing newer than ExcelApi 1.9', async () => {
    const host = await openDesktopExcel({ requirements: { ExcelApi: '1.9' } });
    await excelWorkbook().writeTables([chartedSpec()]);
    await excelWorkbook().writeTables([chartedSpec()]);
    expect(host.workbook.sheet(SHEET)?.charts).toHaveLength(CHARTS.length);
    expect(host.minimumVersion).toBe('1.9');
  });
});
