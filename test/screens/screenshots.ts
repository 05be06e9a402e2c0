import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { FLAGS, ROOT } from '../e2e/chromium';
import { findProgram } from '../support/needs';
import { openScreen } from './open-screen';
import { LANGUAGES, SCREENS } from './screens';

jest.setTimeout(120_000);

/** Pixels, as in a pane of usual width. */
const VIEW = { width: 320, height: 640 };

/** Where the guide takes its pictures from. */
const FOLDER = join(ROOT, 'docs/img/panel');

/** Milliseconds until what moves has come to rest. */
const REST = 400;

const program = findProgram('chromium');
if (program === undefined) throw new Error('Chromium is needed to take pictures of the pane.');

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: program, args: FLAGS });
});

afterAll(async () => {
  await browser.close();
});

describe.each(LANGUAGES)('in the language %s', (language) => {
  it.each(SCREENS.map((screen) => [screen.name, screen] as const))('%s', async (name, screen) => {
    const page = await browser.newPage({ viewport: VIEW, reducedMotion: 'reduce' });
    await openScreen(page, screen, language);
    await page.waitForTimeout(screen.latency === undefined ? REST : 0);
    mkdirSync(join(FOLDER, language), { recursive: true });
    await page.screenshot({ path: join(FOLDER, language, `${name}.png`) });
    await page.close();
  });
});
