import { chromium, type Browser, type Page } from 'playwright-core';
import { expectNoViolations } from '../support/axe';
import { describeWith } from '../support/needs';
import { APPEARANCES, show } from '../screens/appearance';
import { misfits } from '../screens/layout';
import { openScreen } from '../screens/open-screen';
import { LANGUAGES, SCREENS } from '../screens/screens';
import { FLAGS } from './chromium';

jest.setTimeout(120_000);

/** Pixels: the narrowest pane that Excel allows, the usual ones, and one that its user has widened. */
const WIDTHS = [270, 320, 350, 500];
const HEIGHT = 640;

describeWith('chromium', 'every screen of the pane', (executablePath) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    // Colours that are still on their way from one theme to the next would be taken for their end.
    page = await browser.newPage({
      viewport: { width: 320, height: HEIGHT },
      reducedMotion: 'reduce',
    });
  });

  afterEach(async () => {
    await page.close();
  });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s can be read and used by everybody, at every width and in every theme',
    async (_, screen) => {
      const { pane, blocked } = await openScreen(page, screen, 'id');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        for (const appearance of APPEARANCES) {
          await show(page, pane, appearance);
          await expectNoViolations(pane);
        }
        expect({ width, misfits: await misfits(pane) }).toEqual({ width, misfits: [] });
      }
      expect(blocked).toEqual([]);
    },
  );

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s fits in English too',
    async (_, screen) => {
      const { pane } = await openScreen(page, screen, LANGUAGES[1]!);
      expect(await misfits(pane)).toEqual([]);
    },
  );
});
