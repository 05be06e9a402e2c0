import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { describeInBrowser, DIST, ROOT } from './chromium';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

jest.setTimeout(90_000);

describeInBrowser('the page without internet', (newPage) => {
  let folder: string;
  let server: Server;
  let address: string;
  let page: Page;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'capaian-offline-'));
    cpSync(DIST, folder, { recursive: true });
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const name = path === '/' ? 'index.html' : path.slice(1);
      try {
        const content = readFileSync(join(folder, name));
        const type = TYPES[extname(name)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(content);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    page = await newPage();
    await page.goto(address);
    await page.getByText('Bisa dipakai tanpa internet.').waitFor();
  });

  afterEach(async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function stop() {
    if (!server.listening) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  it('opens, checks a file, writes its tables and hands out the copy', async () => {
    await stop();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('Sedang tanpa internet').waitFor();
    const path = join(ROOT, 'test/golden/flores-timur-2023.xlsx');
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByRole('button', { name: /^DPA-Realisasi/ }).waitFor();
    await page.getByRole('tab', { name: 'Tabel' }).click();
    await page.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh salinan' }).click(),
    ]);
    const copy = await openWorkbookFile(new Uint8Array(readFileSync(await download.path())));
    const made = (await copy.read()).sheets.filter(({ generatedBy }) => generatedBy);
    expect(made.length).toBeGreaterThan(0);
  });

  /** Puts a newer page on the server. */
  function publish() {
    const index = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'index.html'), index.replace('<title>Capaian', '<title>Capaian 2'));
    const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
    const next = worker.replace(/"version":"[^"]*"/, '"version":"next"');
    writeFileSync(join(folder, 'service-worker.js'), next);
  }

  it('asks first where a new version would take with it what was not downloaded', async () => {
    publish();
    await page.reload();
    await page.getByRole('button', { name: /Sel D27/ }).click();
    await page.getByRole('button', { name: 'Perbaiki', exact: true }).click();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText('1 sel diperbaiki').waitFor();
    await page.getByText('Versi baru sudah siap.').waitFor();
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Batal' }).click();
    expect(await page.getByText('1 sel diperbaiki').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await question.getByRole('button', { name: 'Lanjutkan, buang perubahan' }).click();
    await page.waitForFunction(() => document.title === 'Capaian 2');
  });

  it('says that a new version is ready, and loads it when asked', async () => {
    publish();
    await page.reload();
    expect(await page.title()).toBe('Capaian');
    await page.getByText('Versi baru sudah siap.').waitFor();
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await page.waitForFunction(() => document.title === 'Capaian 2');
    await page.getByText('Bisa dipakai tanpa internet.').waitFor();
    expect(await page.getByText('Versi baru sudah siap.').count()).toBe(0);
  });

  it('works where the browser refuses storage and keeps no page', async () => {
    const refused = await newPage();
    await refused.addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'localStorage', refuse);
      Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse);
    });
    await refused.goto(address);
    await refused.getByRole('grid').waitFor();
    await refused.getByRole('button', { name: 'English' }).click();
    await refused.getByRole('button', { name: 'Choose a file' }).waitFor();
    expect(await refused.getByText('Works without internet.').count()).toBe(0);
  });

  it('answers neither the pages of Excel nor what they load', async () => {
    const pane = await page.context().newPage();
    const answered: string[] = [];
    pane.on('response', (response) => {
      if (response.fromServiceWorker()) answered.push(response.url());
    });
    const own = pane.waitForResponse(/\/fluent\./);
    await pane.goto(`${address}taskpane.html`);
    await own;
    expect(answered).toEqual([]);
  });
});
