/** @jest-environment jsdom */
import { excelWorkbook, type CellMark, type MarkSeverity } from '../../../src/workbook/excel';
import { openDesktopExcel } from '../../excel-host/desktop';
import type { ExcelHost } from '../../excel-host/host';
import type { ConditionalModel } from '../../excel-host/model/chart';
import { copySheet, insertRows } from '../../excel-host/model/user-actions';
import { workbookFrom } from '../../excel-host/model/workbook';
import { rejection, sheetOf, tableSpec, workbookOf } from './fixtures';

const SNAPSHOT = workbookOf(
  sheetOf('Data', [
    ['Uraian', 'Pagu'],
    ['Gaji', 100],
    ['Listrik', 200],
  ]),
  sheetOf('Lain', [['Uraian', 5]]),
);

/** What a user may have on his sheet; each kind makes Excel answer in another way. */
const OF_USER: readonly ConditionalModel[] = [
  { id: '{USER-1}', type: 'ColorScale', ranges: [{ top: 0, left: 0, bottom: 9, right: 9 }] },
  {
    id: '{USER-2}',
    type: 'Custom',
    ranges: [{ top: 0, left: 1, bottom: 9, right: 1 }],
    rule: { formula: '=$B1>150' },
    fill: '#00FF00',
  },
];

async function open(version = '1.15'): Promise<ExcelHost> {
  const host = await openDesktopExcel({
    workbook: workbookFrom(SNAPSHOT),
    requirements: { ExcelApi: version },
  });
  host.workbook.sheet('Data')!.conditionals = [...OF_USER];
  return host;
}

const mark = (sheet: string, row: number, column: number, severity: MarkSeverity): CellMark => ({
  cell: { sheet, row, column },
  severity,
});

const MARKS = [
  mark('Data', 1, 1, 'error'),
  mark('Data', 2, 1, 'warning'),
  mark('Lain', 0, 1, 'info'),
];

const onSheet = (host: ExcelHost, sheet = 'Data'): readonly ConditionalModel[] =>
  host.workbook.sheet(sheet)!.conditionals;

const ownOn = (host: ExcelHost, sheet = 'Data') =>
  onSheet(host, sheet).filter(({ id }) => !id.startsWith('{USER'));

describe('marks on cells', () => {
  it('stand on their cells, each severity with a line and a fill of its own', async () => {
    const host = await open();
    expect(await excelWorkbook().mark(MARKS)).toEqual({ marked: 3, skipped: [] });
    const looks = [...ownOn(host), ...ownOn(host, 'Lain')];
    expect(looks.map(({ ranges }) => ranges)).toEqual([
      [{ top: 2, left: 1, bottom: 2, right: 1 }],
      [{ top: 1, left: 1, bottom: 1, right: 1 }],
      [{ top: 0, left: 1, bottom: 0, right: 1 }],
    ]);
    const lines = looks.map(({ borders }) => Object.values(borders ?? {}).map((one) => one.style));
    expect(lines).toEqual(
      ['Dash', 'Continuous', 'Dot'].map((style) => Array<string>(4).fill(style)),
    );
    expect(new Set(looks.map(({ fill }) => fill)).size).toBe(3);
  });

  it('have letters that are readable on their fill', async () => {
    const host = await open();
    await excelWorkbook().mark(MARKS);
    for (const { fill, fontColor } of [...ownOn(host), ...ownOn(host, 'Lain')]) {
      expect(contrast(fill!, fontColor!)).toBeGreaterThan(7);
    }
  });

  it("leave a user's conditional formats as they are", async () => {
    const host = await open();
    await excelWorkbook().mark(MARKS);
    expect(onSheet(host).filter(({ id }) => id.startsWith('{USER'))).toEqual(OF_USER);
    await excelWorkbook().unmark();
    expect(onSheet(host)).toEqual(OF_USER);
  });

  it('are not seen by reading, neither as contents nor as looks', async () => {
    await open();
    const before = await excelWorkbook().read();
    await excelWorkbook().mark(MARKS);
    expect(await excelWorkbook().read()).toEqual(before);
  });

  it('replace those of before', async () => {
    const host = await open();
    await excelWorkbook().mark(MARKS);
    await excelWorkbook().mark([mark('Data', 2, 1, 'error')]);
    expect(ownOn(host)).toHaveLength(1);
    expect(ownOn(host)[0]?.ranges).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
    expect(ownOn(host, 'Lain')).toEqual([]);
  });

  it('show what weighs most where a cell has several findings', async () => {
    const host = await open();
    const several = [mark('Data', 1, 1, 'info'), mark('Data', 1, 1, 'error')];
    expect(await excelWorkbook().mark(several)).toEqual({ marked: 1, skipped: [] });
    expect(ownOn(host)).toHaveLength(1);
    expect(ownOn(host)[0]?.rule).toEqual({ formula: '="capaian:error"<>""' });
  });

  it('leave out cells of other files', async () => {
    const host = await open();
    const { cell, severity } = MARKS[0]!;
    await excelWorkbook().mark([{ cell: { ...cell, file: 'Lain.xlsx' }, severity }]);
    expect(ownOn(host)).toEqual([]);
  });

  it('take four round trips for thousands of cells, with addresses that Excel takes', async () => {
    const host = await open();
    const cells = Array.from({ length: 5000 }, (_, place) =>
      mark('Data', place * 2, place % 7, place % 3 === 0 ? 'error' : 'warning'),
    );
    expect(await excelWorkbook().mark(cells)).toEqual({ marked: 5000, skipped: [] });
    expect(host.syncs).toHaveLength(4);
    const marked = new Set(ownOn(host).flatMap(({ ranges }) => ranges.map(({ top }) => top)));
    expect(marked).toEqual(new Set(cells.map(({ cell: { row } }) => row)));
  });

  it('join cells that stand below one another', async () => {
    const host = await open();
    await excelWorkbook().mark([3, 1, 2, 7].map((row) => mark('Data', row, 1, 'error')));
    expect(ownOn(host)[0]?.ranges).toEqual([
      { top: 1, left: 1, bottom: 3, right: 1 },
      { top: 7, left: 1, bottom: 7, right: 1 },
    ]);
  });

  it('need ExcelApi 1.9', async () => {
    const host = await open('1.9');
    await excelWorkbook().mark(MARKS);
    await excelWorkbook().unmark();
    expect(host.minimumVersion).toBe('1.9');
  });
});

describe('marks of an earlier session', () => {
  it('are known again, and taken away', async () => {
    const host = await open();
    expect(await excelWorkbook().marked()).toBe(false);
    await excelWorkbook().mark(MARKS);
    expect(await excelWorkbook().marked()).toBe(true);
    expect(await excelWorkbook().unmark()).toEqual({ marked: 0, skipped: [] });
    expect(await excelWorkbook().marked()).toBe(false);
    expect(ownOn(host)).toEqual([]);
  });

  it('are taken away where rows were inserted and sheets were renamed or copied', async () => {
    const host = await open();
    await excelWorkbook().mark(MARKS);
    insertRows(host.workbook, 'Data', 2, 3);
    copySheet(host.workbook, 'Data', 'Data (2)');
    host.workbook.renameSheet(host.workbook.sheet('Lain')!, 'Rincian');
    expect(ownOn(host, 'Data (2)')[0]?.ranges[0]?.top).toBe(5);
    await excelWorkbook().unmark();
    expect(ownOn(host)).toEqual([]);
    expect(ownOn(host, 'Rincian')).toEqual([]);
    const formulas = onSheet(host, 'Data (2)').map(({ rule }) => rule);
    expect(formulas).toEqual(OF_USER.map(({ rule }) => rule));
  });

  it('are found beside rules that Excel cannot read', async () => {
    const host = await open();
    await excelWorkbook().mark(MARKS);
    host.workbook.brokenConditionals.add('{USER-2}');
    expect(await excelWorkbook().unmark()).toEqual({
      marked: 0,
      skipped: [{ sheet: 'Data', reason: 'unreadable' }],
    });
    expect(onSheet(host)).toEqual(OF_USER);
    expect(ownOn(host, 'Lain')).toEqual([]);
  });
});

describe('sheets that are not marked', () => {
  it('are those protected: new marks stay out, old ones stay on', async () => {
    const host = await open();
    await excelWorkbook().mark(MARKS);
    host.workbook.sheet('Data')!.isProtected = true;
    const before = onSheet(host);
    const skipped = [{ sheet: 'Data', reason: 'sheet-protected' }];
    expect(await excelWorkbook().mark(MARKS)).toEqual({ marked: 1, skipped });
    expect(await excelWorkbook().unmark()).toEqual({ marked: 0, skipped });
    expect(onSheet(host)).toEqual(before);
    expect(ownOn(host, 'Lain')).toEqual([]);
  });

  it('are those that the add-in wrote', async () => {
    const host = await open();
    const [written] = await excelWorkbook().writeTables([tableSpec()]);
    const sheet = written!.sheet;
    const before = onSheet(host, sheet);
    expect(await excelWorkbook().mark([mark(sheet, 3, 2, 'error')])).toEqual({
      marked: 0,
      skipped: [{ sheet, reason: 'generated' }],
    });
    expect(onSheet(host, sheet)).toEqual(before);
  });

  it('are those that are gone, while the others are marked', async () => {
    await open();
    const marks = [mark('Tidak ada', 0, 0, 'error'), ...MARKS];
    expect(await excelWorkbook().mark(marks)).toEqual({
      marked: 3,
      skipped: [{ sheet: 'Tidak ada', reason: 'sheet-gone' }],
    });
  });
});

describe('marking that is refused', () => {
  it('in a read-only document says so and asks nothing', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT), readOnly: true });
    expect(await rejection(excelWorkbook().mark(MARKS))).toMatchObject({ code: 'read-only' });
    expect(host.syncs).toHaveLength(0);
  });

  it.each([0, 1, 2])('at round trip %d while a cell is edited changes nothing', async (before) => {
    const host = await open();
    host.fail(...Array<undefined>(before).fill(undefined), 5004);
    expect(await rejection(excelWorkbook({ pauses: [] }).mark(MARKS))).toMatchObject({
      code: 'cell-editing',
    });
    expect(onSheet(host)).toEqual(OF_USER);
  });
});

/** Ratio of luminances, as WCAG 2 defines it. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
