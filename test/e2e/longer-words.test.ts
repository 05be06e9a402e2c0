import { misfits } from '../screens/layout';
import { lengthenWords, spaceWords } from '../screens/longer';
import { openScreen } from '../screens/open-screen';
import { PAGE_SCREENS, reachPageScreen } from '../screens/page-screens';
import { SCREENS } from '../screens/screens';
import { describeInBrowser } from './chromium';
import { describeOnPage } from './page';

jest.setTimeout(60_000);

/** Pixels: a pane of usual width; and one at its narrowest that is looked at twice as large. */
const USUAL = { width: 320, height: 640 };
const ZOOMED = { width: 270, height: 320 };
/** A laptop's window at 200 %. */
const ZOOMED_PAGE = { width: 683, height: 384 };

describeInBrowser('every screen of the pane, however long its words are', (newPage) => {
  const open = () => newPage({ viewport: USUAL, reducedMotion: 'reduce' });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s can be looked at twice as large, and holds words that are 40 % longer',
    async (_, screen) => {
      const page = await open();
      const { pane } = await openScreen(page, screen, 'id');
      await page.setViewportSize(ZOOMED);
      expect(await misfits(pane)).toEqual([]);
      await page.setViewportSize(USUAL);
      await lengthenWords(pane);
      expect(await misfits(pane)).toEqual([]);
    },
  );

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s holds words that are set wider',
    async (_, screen) => {
      const { pane } = await openScreen(await open(), screen, 'id');
      await spaceWords(pane);
      expect(await misfits(pane)).toEqual([]);
    },
  );
});

describeOnPage('every screen of the page, however long its words are', (open) => {
  it.each(PAGE_SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s holds words that are 40 % longer, twice as large too',
    async (_, screen) => {
      const page = await open({ reducedMotion: 'reduce' });
      await reachPageScreen(page, screen, 'id');
      await page.setViewportSize(ZOOMED_PAGE);
      expect(await misfits(page)).toEqual([]);
      await lengthenWords(page);
      expect(await misfits(page)).toEqual([]);
    },
  );
});
