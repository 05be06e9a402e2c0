import { chromium, type Browser, type Page } from 'playwright-core';
import { expectNoViolations, violations } from '../support/axe';
import { describeWith } from '../support/needs';
import { FLAGS } from './chromium';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
const page = (body: string) =>
  `<!doctype html><html lang="id"><head>${POLICY}<title>Uji</title></head><body>${body}</body></html>`;

describeWith('chromium', 'the accessibility check of the tests', (executablePath) => {
  let browser: Browser;
  let tab: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
    tab = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('names what is wrong, on a page that runs no foreign script', async () => {
    await tab.setContent(page('<main><h1>Uji</h1><button></button></main>'));
    expect(await violations(tab)).toEqual([expect.stringMatching(/^button-name at button:/)]);
  });

  it('looks at one part where it is told to', async () => {
    await tab.setContent(page('<main><h1>Uji</h1><p>Baik</p></main><button></button>'));
    await expectNoViolations(tab, 'main');
  });
});
