import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { describeWith } from '../support/needs';

export const ROOT = join(__dirname, '../..');
export const DIST = join(ROOT, 'dist');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Pages of the add-in load it; where no Excel is emulated it is refused like a broken line. */
const OFFICE_LIBRARY = 'https://appsforoffice.microsoft.com/';

/** A fresh page without memory, closed after the test. */
export type NewPage = (options?: BrowserContextOptions) => Promise<Page>;

/**
 * Tests in one Chromium. Each also fails where an error or a rejected promise was left to nobody, or where a page
 * asked for an address outside this machine; such a request is refused.
 */
export function describeInBrowser(name: string, body: (newPage: NewPage) => void): void {
  describeWith('chromium', name, (executablePath) => {
    let browser: Browser;
    let contexts: BrowserContext[] = [];
    let faults: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });
    afterAll(() => browser.close());
    afterEach(async () => {
      const [opened, found] = [contexts, faults];
      [contexts, faults] = [[], []];
      for (const context of opened) await context.close();
      expect(found).toEqual([]);
    });

    body(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch(context, faults);
      return context.newPage();
    });
  });
}

async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  // Chromium tells rejections that nobody handles by the same event.
  context.on('weberror', (error) => faults.push(String(error.error())));
  await context.route(isForeign, async (route) => {
    const address = route.request().url();
    if (!address.startsWith(OFFICE_LIBRARY)) faults.push(address);
    await route.abort();
  });
}

function isForeign({ protocol, hostname }: URL): boolean {
  return protocol.startsWith('http') && hostname !== 'localhost';
}
