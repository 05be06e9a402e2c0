import { expectNoViolations } from '../support/axe';
import { APPEARANCES } from '../screens/appearance';
import { misfits } from '../screens/layout';
import { PAGE_SCREENS, reachPageScreen, showPage } from '../screens/page-screens';
import { LANGUAGES } from '../screens/screens';
import { describeOnPage } from './page';

jest.setTimeout(120_000);

/** Pixels: a telephone, a tablet, a laptop of an office. */
const WIDTHS = [360, 768, 1366];
const HEIGHT = 768;

describeOnPage('every screen of the page', (open) => {
  it.each(PAGE_SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s can be read and used by everybody, at every width and in every theme',
    async (_, screen) => {
      // Colours that are still on their way from one theme to the next would be taken for their end.
      const page = await open({ reducedMotion: 'reduce' });
      await reachPageScreen(page, screen, 'id');
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        // Colours do not hang on the width: the narrowest and the widest have all elements between them.
        const themes = width === 768 ? (['light'] as const) : APPEARANCES;
        for (const appearance of themes) {
          await showPage(page, appearance);
          await expectNoViolations(page);
        }
        expect({ width, misfits: await misfits(page) }).toEqual({ width, misfits: [] });
      }
    },
  );

  it.each(PAGE_SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s fits in English too',
    async (_, screen) => {
      const page = await open({ reducedMotion: 'reduce' });
      await reachPageScreen(page, screen, LANGUAGES[1]!);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        expect({ width, misfits: await misfits(page) }).toEqual({ width, misfits: [] });
      }
    },
  );
});
