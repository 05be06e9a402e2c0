import { expectNoViolations } from '../support/axe';
import { APPEARANCES, show } from '../screens/appearance';
import { misfits } from '../screens/layout';
import { openScreen } from '../screens/open-screen';
import { LANGUAGES, SCREENS } from '../screens/screens';
import { describeInBrowser } from './chromium';

jest.setTimeout(120_000);

/** Pixels: the narrowest pane that Excel allows, the usual ones, and one that its user has widened. */
const WIDTHS = [270, 320, 350, 500];
const HEIGHT = 640;

describeInBrowser('every screen of the pane', (newPage) => {
  // Colours that are still on their way from one theme to the next would be taken for their end.
  const open = () => newPage({ viewport: { width: 320, height: HEIGHT }, reducedMotion: 'reduce' });

  it.each(SCREENS.map((screen) => [screen.name, screen] as const))(
    '%s can be read and used by everybody, at every width and in every theme',
    async (_, screen) => {
      const page = await open();
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
      const { pane } = await openScreen(await open(), screen, LANGUAGES[1]!);
      expect(await misfits(pane)).toEqual([]);
    },
  );
});
