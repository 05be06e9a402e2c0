// Draws assets/icons/*.png from their SVG sources in Chromium. Run after changing a drawing:
// `node scripts/icons.mjs [path of Chromium]`. The results are committed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';
import { chromium } from 'playwright-core';

const FOLDER = new URL('../assets/icons/', import.meta.url);

/** Sizes of a ribbon icon; Office wants 16, 32 and 80 and takes the others where its screen asks for them. */
const SMALL = [16, 20, 24, 32];
const LARGE = [40, 48, 64, 80];
/** The store shows the product in this size. */
const STORE = 128;

/** Small sizes may have drawings of their own: thin lines and shades turn to mud there. */
const DRAWINGS = [
  { source: 'capaian-kecil.svg', name: 'capaian', sizes: SMALL },
  { source: 'capaian.svg', name: 'capaian', sizes: [...LARGE, STORE] },
  { source: 'tabel-kecil.svg', name: 'tabel', sizes: SMALL },
  { source: 'tabel.svg', name: 'tabel', sizes: LARGE },
  { source: 'periksa.svg', name: 'periksa', sizes: [...SMALL, ...LARGE] },
  { source: 'jelaskan.svg', name: 'jelaskan', sizes: [...SMALL, ...LARGE] },
];

async function draw(page, { source, name, sizes }) {
  const svg = readFileSync(new URL(source, FOLDER), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = fileURLToPath(new URL(`${name}-${size}.png`, FOLDER));
    await page.screenshot({ path, omitBackground: true });
  }
}

try {
  const executablePath = process.argv[2] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const drawing of DRAWINGS) await draw(page, drawing);
  await browser.close();
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
