/** @jest-environment jsdom */
import { openDesktopExcel } from './desktop';
import { type ExcelHost, FAULTS } from './host';

/** Runs a batch and gives the error it ends with. */
async function failure(
  batch: (context: Excel.RequestContext) => void,
): Promise<OfficeExtension.Error> {
  const error = await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).catch((caught: unknown) => caught);
  if (!(error instanceof OfficeExtension.Error))
    throw new Error(`no error of Office.js: ${String(error)}`);
  return error;
}

/** The client frees its references a moment after `Excel.run` has ended. */
const cleanUp = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** Writes into A1 and reads it back. */
async function typed(input: unknown, numberFormat = 'General') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.numberFormat = [[numberFormat]];
    range.values = [[input]];
    range.load('values,formulas,numberFormat');
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
  });
}

let host: ExcelHost;
beforeEach(async () => {
  host = await openDesktopExcel();
});

describe('the client library in the emulated desktop Excel', () => {
  it('starts as Excel for Windows', () => {
    expect(Office.context.host).toBe(Office.HostType.Excel);
    expect(Office.context.platform).toBe(Office.PlatformType.PC);
  });

  it('opens the document as the test says', async () => {
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
    await openDesktopExcel({ readOnly: true });
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  });

  it('writes, reads, and sends one request for each sync', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, '=A1'],
      ];
      range.format.fill.color = '#FFFF00';
      await context.sync();
      range.load(['values', 'formulas', 'address', 'format/fill/color']);
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        [3, 1],
      ]);
      expect(range.formulas[1]).toEqual([3, '=A1']);
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.format.fill.color).toBe('#FFFF00');
    });
    await cleanUp();
    expect(host.syncs).toHaveLength(2);
    expect(host.messages.filter((message) => message.cleanUp)).toHaveLength(1);
    expect(host.syncs.every(({ requestBytes }) => requestBytes > 0)).toBe(true);
  });

  it('splits a write of more than 1,500 cells, as the client does', async () => {
    const values = Array.from({ length: 400 }, (_, row) => [row, `a${row}`, true, '', row / 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:E400').values = values;
      await context.sync();
    });
    const writes = host.syncs[0]?.request.Actions.filter(({ Name }) => Name === 'Values');
    expect(writes).toHaveLength(2);
    expect(host.workbook.sheet('Sheet1')?.cell(399, 1)?.value).toBe('a399');
  });

  it('answers null objects, and tells them from others', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject('Tidak ada');
      const range = none.getUsedRangeOrNullObject(true);
      range.load('values');
      const some = worksheets.getItemOrNullObject('sheet1');
      await context.sync();
      expect([none.isNullObject, range.isNullObject, some.isNullObject]).toEqual([
        true,
        true,
        false,
      ]);
    });
  });

  it('tells listeners what the user types', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.userEdit('Sheet1!C9', '77');
    await cleanUp();
    expect(heard).toEqual(['C9']);
    expect(host.workbook.sheet('Sheet1')?.cell(8, 2)?.value).toBe(77);
  });
});

describe('what Excel makes of a string', () => {
  it.each([
    ['2.01', 'General', [2.01, 2.01, 'General']],
    ['1,250,000', 'General', [1_250_000, 1_250_000, 'General']],
    ['1:30', 'General', [0.0625, 0.0625, 'h:mm']],
    ['93.5%', 'General', [0.935, 0.935, '0%']],
    ['1.02.03', 'General', ['1.02.03', '1.02.03', 'General']],
    ["'06", 'General', ['06', '06', 'General']],
    ['=B1', 'General', [0, '=B1', 'General']],
    ['true', 'General', [true, true, 'General']],
    ['2.01', '@', ['2.01', '2.01', '@']],
    ['1:30', '@', ['1:30', '1:30', '@']],
    ['=B1', '@', ['=B1', '=B1', '@']],
    ["'06", '@', ['06', '06', '@']],
  ])('%s in a cell of format %s', async (input, format, kept) => {
    expect(await typed(input, format)).toEqual(kept);
  });
});

describe('what the emulated Excel refuses', () => {
  it('names a member that it lacks instead of passing over it', async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItem('Sheet1').shapes.load('items/name');
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toBe('emulator: Worksheet.Shapes is not emulated');
  });

  it('fails where the workbook has no such sheet, at the statement', async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItem('Tidak ada').getRange('A1').load('values');
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('worksheets.getItem');
  });

  it('keeps what was done before the error', async () => {
    await failure((context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['sebelum']];
      sheet.getRange('tidak sah').values = [['sesudah']];
    });
    expect(host.workbook.sheet('Sheet1')?.cell(0, 0)?.value).toBe('sebelum');
  });

  it.each([
    [FAULTS.cellEditing, 'InvalidOperationInCellEditMode'],
    [FAULTS.timedOut, 'InvalidOrTimedOutSession'],
    [FAULTS.activityLimit, 'ActivityLimitReached'],
    [FAULTS.requestTooLarge, 'RequestPayloadSizeLimitExceeded'],
    [FAULTS.responseTooLarge, 'ResponsePayloadSizeLimitExceeded'],
    [FAULTS.accessDenied, 'AccessDenied'],
  ])('a request with host error %d, which the client calls %s', async (fault, code) => {
    host.fail(fault);
    const error = await failure((context) => {
      context.workbook.worksheets.load('items/name');
    });
    expect(error.code).toBe(code);
  });

  it('a change of a protected sheet', async () => {
    host.workbook.sheets[0]!.isProtected = true;
    const error = await failure((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
    });
    expect(error.code).toBe('AccessDenied');
    expect(host.workbook.sheets[0]!.cell(0, 0)).toBeUndefined();
  });
});

describe('the requirement sets of the emulated Excel', () => {
  it.each(['1.4', '1.9', '1.13', '1.15'])('are those of ExcelApi %s', async (version) => {
    await openDesktopExcel({ requirements: { ExcelApi: version } });
    const has = (set: string) => Office.context.requirements.isSetSupported('ExcelApi', set);
    expect(has(version)).toBe(true);
    expect(has('1.16')).toBe(false);
  });

  it('refuse what is too new, in whatever way it was asked for', async () => {
    await openDesktopExcel({ requirements: { ExcelApi: '1.9' } });
    const error = await failure((context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Range.getMergedAreasOrNullObject needs ExcelApi 1.13');
  });

  it('are noted for each member used', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true).load('values');
      await context.sync();
    });
    expect(host.used.get('Worksheet.getUsedRangeOrNullObject')).toBe('ExcelApi 1.4');
    expect(host.minimumVersion).toBe('1.4');
  });
});
