import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser } from './chromium';
import { startServer, type Started } from './server';

/** Opens a page of the build as `npm start` serves it; without a path the page without Excel. */
export type OpenPage = (options?: BrowserContextOptions, path?: string) => Promise<Page>;

/** Pixels: a usual laptop. */
const VIEWPORT = { width: 1366, height: 768 };

/** Tests of the built page in one browser, with all that `describeInBrowser` watches. */
export function describeOnPage(name: string, body: (open: OpenPage) => void): void {
  describeInBrowser(name, (newPage) => {
    let server: Started;
    beforeAll(async () => {
      server = await startServer();
    });
    afterAll(() => server.stop());

    body(async (options, path = '') => {
      const page = await newPage({ viewport: VIEWPORT, ...options });
      await page.goto(server.address + path);
      return page;
    });
  });
}
