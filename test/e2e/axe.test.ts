import { expectNoViolations, violations } from '../support/axe';
import { describeInBrowser } from './chromium';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;
const page = (body: string) =>
  `<!doctype html><html lang="id"><head>${POLICY}<title>Uji</title></head><body>${body}</body></html>`;

describeInBrowser('the accessibility check of the tests', (newPage) => {
  it('names what is wrong, on a page that runs no foreign script', async () => {
    const tab = await newPage();
    await tab.setContent(page('<main><h1>Uji</h1><button></button></main>'));
    expect(await violations(tab)).toEqual([expect.stringMatching(/^button-name at button:/)]);
  });

  it('looks at one part where it is told to', async () => {
    const tab = await newPage();
    await tab.setContent(page('<main><h1>Uji</h1><p>Baik</p></main><button></button>'));
    await expectNoViolations(tab, 'main');
  });
});
