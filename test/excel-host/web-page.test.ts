import { describeInBrowser } from '../e2e/chromium';
import { FAULTS } from './host';
import { type WebExcel, type WebExcelOptions, openWebExcel } from './web-page';

/** A pane that does what a test tells it, with the library from Microsoft's address. */
const PANE = `<!doctype html><title>Pane</title><link rel="icon" href="data:,">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>Office.onReady(() => { document.title = 'ready'; });</script>`;

describeInBrowser('the client library in the emulated Excel on the web', (newPage) => {
  async function open(options: Partial<WebExcelOptions> = {}, pane = PANE): Promise<WebExcel> {
    const excel = await openWebExcel(await newPage(), {
      addin: (path) => (path === '/pane.html' ? pane : undefined),
      pane: '/pane.html',
      ...options,
    });
    await excel.pane.waitForFunction(() => document.title === 'ready');
    return excel;
  }

  it('starts as Excel on the web and asks nobody else for anything', async () => {
    const { pane, blocked } = await open();
    const known = await pane.evaluate(() => [
      Office.context.host.toString(),
      Office.context.platform.toString(),
      Office.context.displayLanguage,
    ]);
    expect(known).toEqual(['Excel', 'OfficeOnline', 'id-ID']);
    expect(blocked).toEqual([]);
  });

  it('writes and reads the workbook that the test holds', async () => {
    const { host, pane } = await open();
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [['pagu', '2.01']];
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(values).toEqual([['pagu', 2.01]]);
    expect(host.workbook.sheet('Sheet1')?.cell(0, 0)?.value).toBe('pagu');
    expect(host.syncs).toHaveLength(1);
  });

  it('has the requirement sets that the test gives it', async () => {
    const { pane } = await open({ requirements: { ExcelApi: '1.9' } });
    const has = await pane.evaluate(() =>
      ['1.9', '1.10'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    );
    expect(has).toEqual([true, false]);
  });

  it.each([
    [false, 'readWrite'],
    [true, 'readOnly'],
  ])('opens the document as the test says: read-only %s', async (readOnly, mode) => {
    const { pane } = await open({ readOnly });
    expect(await pane.evaluate(() => Office.context.document.mode)).toBe(mode);
  });

  it('hears what the user types', async () => {
    const { host, pane } = await open();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = event.address;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    host.userEdit('Sheet1!C9', '77');
    await pane.waitForFunction(() => document.title === 'C9');
  });

  it('meets the failures that the test asks for', async () => {
    const { host, pane } = await open();
    host.fail(FAULTS.cellEditing);
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return 'no failure';
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'other')),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  it('runs the function of a ribbon button', async () => {
    const command = `<script>Office.onReady(() => {
      Office.actions.associate('periksa', (event) => { document.title = 'pressed'; event.completed(); });
    });</script>`;
    const { host, pane } = await open({}, PANE + command);
    await host.ribbon.run('periksa');
    expect(await pane.title()).toBe('pressed');
  });

  it('notes and refuses requests that would leave the machine', async () => {
    const { pane, blocked } = await open();
    const answer = await pane.evaluate(() =>
      fetch('https://example.org/data').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    expect(blocked).toEqual(['https://example.org/data']);
  });
});
