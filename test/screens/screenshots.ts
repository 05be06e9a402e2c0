import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser, ROOT } from '../e2e/chromium';
import { openScreen } from './open-screen';
import { LANGUAGES, SCREENS } from './screens';

jest.setTimeout(120_000);

/** Pixels, as in a pane of usual width. */
const VIEW = { width: 320, height: 640 };

/** Where the guide takes its pictures from. */
const FOLDER = join(ROOT, 'docs/img/panel');

/** Milliseconds until what moves has come to rest. */
const REST = 400;

describeInBrowser('pictures of the pane', (newPage) => {
  describe.each(LANGUAGES)('in the language %s', (language) => {
    it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s', async (name, screen) => {
      const page = await newPage({ viewport: VIEW, reducedMotion: 'reduce' });
      await openScreen(page, screen, language);
      await page.waitForTimeout(screen.latency === undefined ? REST : 0);
      mkdirSync(join(FOLDER, language), { recursive: true });
      await page.screenshot({ path: join(FOLDER, language, `${name}.png`) });
    });
  });
});
