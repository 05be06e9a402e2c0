import type { Frame, Page } from 'playwright-core';
import { ADDIN_ORIGIN } from '../excel-host/web-page';
import { expectNoViolations } from '../support/axe';
import { checked, describeInExcel, findingAt } from './excel';

jest.setTimeout(120_000);

/** What the newest library tells of a theme that Excel's user has set; that of the tests knows none on the web. */
const tellDark = (pane: Frame) =>
  pane.evaluate(() => {
    const officeTheme = { isDarkTheme: true, bodyBackgroundColor: '#262626' };
    Object.defineProperty(Office.context, 'officeTheme', { value: officeTheme });
    window.dispatchEvent(new Event('focus'));
  });

const storageOf = (pane: Frame) =>
  pane.evaluate(() => {
    try {
      return typeof localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  });

async function chooseEnglish(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Pengaturan' }).click();
  await pane.getByText('Bahasa', { exact: true }).first().click();
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('tab', { name: 'Check' }).click();
}

/** Opens Excel's page once more, as on another day. */
async function openAgain(page: Page): Promise<Frame> {
  await page.reload();
  const pane = page.frame({ url: (url) => url.origin === ADDIN_ORIGIN })!;
  await pane.getByRole('tab').first().waitFor();
  return pane;
}

describeInExcel('the language', (open) => {
  it.each([
    ['is remembered where the browser lets us', 'same-site', 'number', 'Check'],
    [
      'is forgotten where it blocks storage, and nothing else is',
      'cross-site',
      'SecurityError',
      'Periksa',
    ],
  ] as const)('%s', async (_, site, storage, tab) => {
    const { pane, page } = await open({ site });
    await checked(pane);
    expect(await storageOf(pane)).toBe(storage);
    await chooseEnglish(pane);
    await pane.getByRole('region', { name: 'Findings' }).waitFor();
    const again = await openAgain(page);
    expect(await again.getByRole('tab').first().innerText()).toBe(tab);
  });

  it('is Indonesian at first also in an English Excel, with English one press away', async () => {
    const { pane } = await open({ locale: 'en-US' });
    await checked(pane);
    await chooseEnglish(pane);
    const lines = await pane.getByRole('region', { name: 'Findings' }).innerText();
    expect(lines).toMatch(/Cell D27/);
    expect(lines).not.toMatch(/tertulis|seharusnya|Kesalahan/);
  });
});

describeInExcel('the colours', (open) => {
  const colours: Readonly<Record<string, (pane: Frame) => Promise<void>>> = {
    light: () => Promise.resolve(),
    dark: async (pane) => {
      await tellDark(pane);
      await pane.waitForFunction(() => document.documentElement.style.colorScheme === 'dark');
    },
  };

  it.each(Object.keys(colours))('leave everything readable: %s', async (name) => {
    const { pane } = await open();
    await checked(pane);
    await colours[name]!(pane);
    await findingAt(pane, 'E15').click();
    await pane.getByRole('button', { name: 'Perbaiki', exact: true }).click();
    await pane.getByRole('region', { name: 'Yang akan diubah' }).waitFor();
    await expectNoViolations(pane);
    for (const place of ['Tabel', 'Pengaturan']) {
      await pane.getByRole('tab', { name: place }).click();
      await pane.getByRole('tabpanel', { name: place }).waitFor();
      await expectNoViolations(pane);
    }
  });
});

describeInExcel('an Excel of another age', (open) => {
  it.each(['1.9', '1.14', '1.15', '1.20'])(
    'with ExcelApi %s checks and writes tables',
    async (excelApi) => {
      const { pane, host } = await open({ requirements: { ExcelApi: excelApi } });
      await checked(pane);
      await pane.getByRole('tab', { name: 'Tabel' }).click();
      await pane.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
      await pane.getByText('Tabel selesai ditulis').waitFor();
      expect(host.workbook.sheets.length).toBeGreaterThan(4);
    },
  );

  it('that is too old says so, and is asked for nothing', async () => {
    const { pane, host } = await open({ requirements: { ExcelApi: '1.8' } });
    await pane.getByText(/Versi Excel ini terlalu lama/).waitFor();
    expect(host.syncs).toEqual([]);
  });

  it('that is too old is told on the plain page what to do instead, without the pane', async () => {
    const { pane } = await open({
      pane: '/excel-lama.html',
      requirements: { ExcelApi: '1.8' },
    });
    await pane.waitForFunction(() => typeof Excel !== 'undefined');
    await pane.getByRole('heading', { name: /terlalu lama/ }).waitFor();
    const address = pane.getByText('https://localhost:3000/index.html').first();
    expect(await address.isVisible()).toBe(true);
    expect(new URL(pane.url()).pathname).toBe('/excel-lama.html');
  });

  it('that is new goes on to the pane from the plain page for old ones', async () => {
    const { pane } = await open({ pane: '/excel-lama.html', requirements: { ExcelApi: '1.9' } });
    await pane.waitForURL((url) => url.pathname === '/taskpane.html');
    await checked(pane);
  });
});
