// Draws assets/icons/*.png from their SVG sources in Chromium. Run after changing a drawing:
// `node scripts/icons.mjs [path of Chromium]`. The results are committed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';
import { chromium } from 'playwright-core';

const FOLDER = new URL('../assets/icons/', import.meta.url);

/** Small sizes have drawings of their own: thin lines and shades turn to mud there. */
const DRAWINGS = [
  { source: 'capaian-kecil.svg', name: 'capaian', sizes: [16, 32] },
  { source: 'capaian.svg', name: 'capaian', sizes: [64, 80, 128] },
  { source: 'tabel-kecil.svg', name: 'tabel', sizes: [16, 32] },
  { source: 'tabel.svg', name: 'tabel', sizes: [80] },
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
