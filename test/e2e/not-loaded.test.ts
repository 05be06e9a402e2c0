import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWebExcel } from '../excel-host/web-page';
import { expectNoViolations } from '../support/axe';
import { misfits } from '../screens/layout';
import { describeInBrowser, DIST } from './chromium';
import { sample } from './excel';
import { workbookFrom } from '../excel-host/model/workbook';
import { startServer, type Started } from './server';

jest.setTimeout(60_000);

const LATE = { id: 'Capaian belum selesai dimuat', en: 'Capaian has not finished loading' };

describeInBrowser('a program that does not arrive', (newPage) => {
  let server: Started;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  /** Scripts whose names match do not come. */
  const refuse = (page: Page, name: RegExp) =>
    page.route(
      ({ pathname }) => name.test(pathname),
      (route) => route.abort(),
    );

  it.each(['taskpane.html', 'index.html'])(
    'leaves words and a way on in %s, in both languages, but not before some seconds',
    async (path) => {
      const page = await newPage({ viewport: { width: 320, height: 640 } });
      await refuse(page, /\/(taskpane|web)\.[^/]*\.js$/);
      await page.goto(server.address + path);
      const words = page.getByText(LATE.id);
      expect(await words.isVisible()).toBe(false);
      await words.waitFor();
      expect(await page.getByText(LATE.en).isVisible()).toBe(true);
      await expectNoViolations(page);
      expect(await misfits(page)).toEqual([]);

      await page.unrouteAll();
      await page.getByRole('link', { name: 'Muat ulang' }).click();
      await page.getByRole('button', { name: 'English' }).waitFor();
      expect(await page.getByText(LATE.id).count()).toBe(0);
    },
  );

  it('is told as well where only a part of the pane is missing', async () => {
    const page = await newPage({ viewport: { width: 320, height: 640 } });
    const { pane } = await openWebExcel(page, {
      addin: builtWithout(/^\/\d+\.[^/]*\.js$/),
      pane: '/taskpane.html',
      paneWidth: 'window',
      workbook: workbookFrom(await sample()),
    });
    await pane.getByText('Sebagian program tidak dapat dimuat').waitFor();
    expect(await pane.getByRole('button', { name: 'Muat ulang panel' }).isVisible()).toBe(true);
  });
});

/** The built add-in, but for the files whose paths match: the parts that are asked for once the pane stands. */
function builtWithout(path: RegExp): (asked: string) => string | undefined {
  return (asked) => {
    const file = join(DIST, asked);
    return path.test(asked) || !existsSync(file) ? undefined : readFileSync(file, 'utf8');
  };
}
