import { chromium, type Browser } from 'playwright-core';
import { expectNoViolations } from '../support/axe';
import { describeWith } from '../support/needs';
import { FLAGS, startServer, type Started } from './chromium';

jest.setTimeout(120_000);

const NOTICE = `notice.html#${encodeURIComponent(
  JSON.stringify(['Tutup', 'Sel D27', 'Jumlah 1.250.000.000; rinciannya 1.245.000.000.', 'Kedua.']),
)}`;

describeWith('chromium', 'the plain pages and the dialog', (executablePath) => {
  let browser: Browser;
  let server: Started;

  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  describe.each([
    'excel-lama.html',
    'bantuan.html',
    'privasi.html',
    'aturan/index.html',
    'aturan/subtotal-tidak-sama.html',
    NOTICE,
  ])('%s', (path) => {
    it.each([
      ['light', 320],
      ['dark', 320],
      ['light', 700],
    ] as const)('can be read by everybody, %s at %d pixels', async (colorScheme, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 600 } });
      const asked: string[] = [];
      await page.route('**/*', (route) => {
        const url = route.request().url();
        if (url.startsWith(server.address)) return route.continue();
        asked.push(url);
        return route.abort();
      });
      await page.goto(server.address + path);
      await expectNoViolations(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      for (const url of asked) expect(url).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\//);
      await page.close();
    });
  });
});
