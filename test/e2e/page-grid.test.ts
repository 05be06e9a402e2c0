import type { Locator, Page } from 'playwright-core';
import type { Cell, CellRange, SheetSnapshot } from '../../src/workbook';
import { createWorkbookFile } from '../../src/workbook/file';
import { describeOnPage } from './page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

jest.setTimeout(90_000);

describeOnPage('the grid of the page', (openPage) => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage();
    await grid().waitFor();
  });

  const grid = () => page.getByRole('grid');
  const place = () => page.getByRole('textbox', { name: 'Menuju sel' });
  const selected = () => page.getByRole('gridcell', { selected: true });
  const cell = (name: string | RegExp) => page.getByRole('gridcell', { name }).first();

  async function open(sheet: SheetSnapshot) {
    const buffer = Buffer.from(createWorkbookFile(sheet));
    const file = { name: 'uji.xlsx', mimeType: XLSX, buffer };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('grid', { name: new RegExp(sheet.name) }).waitFor({ timeout: 60_000 });
  }

  it('keeps headings and labels of a table in sight, until that is switched off', async () => {
    await open(budget(80, 12));
    const before = await cell('Uraian').boundingBox();
    await scroll(grid(), 700, 900);
    expect(await isInSight(cell('Uraian'), grid())).toBe(true);
    expect(await isInSight(cell(/^Sub Kegiatan 40$/), grid())).toBe(true);
    expect((await cell('Uraian').boundingBox())!.y).toBeLessThan(before!.y);
    await page.getByRole('button', { name: 'Judul tetap terlihat' }).click();
    expect(await isInSight(cell('Uraian'), grid())).toBe(false);
  });

  it('leaves most of a narrow view to what scrolls', async () => {
    await open(budget(80, 12));
    await page.setViewportSize({ width: 320, height: 640 });
    await scroll(grid(), 700, 700);
    const view = (await grid().boundingBox())!;
    for (const name of ['Uraian', 'Kode']) {
      const box = await isInSight(cell(name), grid()).then((seen) =>
        seen ? cell(name).boundingBox() : null,
      );
      if (box) expect(box.width).toBeLessThan(view.width / 2);
    }
    expect(await page.getByRole('gridcell', { name: /^\d/ }).count()).toBeGreaterThan(0);
  });

  it('goes to an address that is typed, on another sheet too, and says where there is none', async () => {
    await place().fill('D27');
    await place().press('Enter');
    expect(await selected().textContent()).toBe('121.775.000');
    await place().fill("'LRA Akun'!A1");
    await place().press('Enter');
    await page.getByRole('grid', { name: /LRA Akun/ }).waitFor();
    expect(await place().inputValue()).toBe('A1');
    await place().fill('Entah!A1');
    await place().press('Enter');
    expect(await page.getByRole('alert').allTextContents()).toContain(
      'Lembar “Entah” tidak ada di sini.',
    );
    await place().press('Escape');
    expect(await page.getByText('tidak ada di sini').count()).toBe(0);
    expect(await place().inputValue()).toBe('A1');
  });

  it('becomes larger by keys, wheel and buttons, and keeps its place', async () => {
    await open(budget(80, 12));
    await scroll(grid(), 0, 600);
    const first = () => page.getByRole('row').nth(12).getAttribute('aria-rowindex');
    const before = Number(await first());
    await grid().focus();
    await page.keyboard.press('Control+=');
    await page.getByRole('button', { name: '110%' }).waitFor();
    await grid().hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.getByRole('button', { name: '125%' }).waitFor();
    expect(Math.abs(Number(await first()) - before)).toBeLessThan(6);
    await page.getByRole('button', { name: 'Perkecil' }).click();
    await page.getByRole('button', { name: '110%' }).click();
    await page.getByRole('button', { name: '100%' }).waitFor();
  });

  it('shows a merged cell whose beginning is scrolled out', async () => {
    const rows = Array.from({ length: 300 }, (_, row): Cell[] => [{ value: `r${row}` }]);
    rows[0] = [{ value: 'Gabungan panjang' }];
    await open(sheetOf(rows, [{ top: 0, left: 0, bottom: 200, right: 1 }]));
    await scroll(grid(), 0, 2000);
    const box = (await cell('Gabungan panjang').boundingBox())!;
    const view = (await grid().boundingBox())!;
    expect(box.y + box.height).toBeGreaterThan(view.y + view.height);
  });

  it('draws little of 20,000 rows and 30 columns, and scrolls them as smoothly as a small sheet', async () => {
    const small = await frames(page, grid());
    await open(budget(20_000, 30));
    const large = await frames(page, grid());
    expect(await page.getByRole('gridcell').count()).toBeLessThan(1500);
    process.stdout.write(
      `frames while scrolling: small ${small.toFixed(1)} ms, 20,000 × 30 ${large.toFixed(1)} ms\n`,
    );
    // One run, one machine: a grid that drew everything would be slower by a hundred times.
    expect(large).toBeLessThan(small * 3 + 10);
    await grid().focus();
    await page.keyboard.press('Control+End');
    expect(await isInSight(selected(), grid())).toBe(true);
    expect(await selected().getAttribute('aria-colindex')).toBe('30');
  });

  it('opens cells that are pasted', async () => {
    await paste(
      page,
      '<table><tr><td>Kode</td><td>Pagu</td></tr><tr><td>06</td><td align=right x:num="1250000.5">1.250.001</td></tr></table>',
    );
    await page.getByText('Tempelan.xlsx', { exact: true }).waitFor();
    await page.getByRole('grid', { name: /Tempelan/ }).waitFor();
    await cell('06').click();
    await page.keyboard.press('ArrowRight');
    await page.getByTitle('1250000,5').waitFor();
  });

  it('says that nothing was copied, and lets fields be pasted into', async () => {
    await paste(page, '');
    await page.getByText('Belum ada tabel yang disalin.').waitFor();
    await page.getByRole('button', { name: 'Tutup pesan ini' }).click();
    await place().focus();
    await paste(page, '<table><tr><td>A</td></tr></table>', 'input[aria-label="Menuju sel"]');
    expect(await page.getByText('Tempelan.xlsx').count()).toBe(0);
  });

  it('opens the workbooks among several files and names the others', async () => {
    const buffer = Buffer.from(createWorkbookFile(budget(5, 3)));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') },
        { name: 'satu.xlsx', mimeType: XLSX, buffer },
        { name: 'dua.xlsx', mimeType: XLSX, buffer },
      ]);
    await page.getByText('“surat.pdf” dilewati karena bukan buku kerja').waitFor();
    await page.getByRole('button', { name: 'Jadikan dua.xlsx berkas utama' }).waitFor();
    await page.getByText('satu.xlsx').first().waitFor();
  });
});

/** A budget table with its title, as wide and long as is asked for. */
function budget(rows: number, columns: number): SheetSnapshot {
  const cells: Cell[][] = [
    [{ value: 'REALISASI ANGGARAN TAHUN 2025', bold: true }],
    [],
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'].map((value) => ({ value, bold: true })),
  ];
  for (let extra = 5; extra < columns; extra++) cells[2]![extra] = { value: `Catatan ${extra}` };
  for (let row = 1; row <= rows; row++) {
    const kode = `3.25.01.2.01.${String(row).padStart(4, '0')}`;
    const texts = [kode, `Sub Kegiatan ${row}`].map((value) => ({ value }));
    const figures = [1_000_000 + row, 900_000 + row, 90].map((value) => ({ value }));
    // Of a long table not every cell is filled: reading the file is not what is tested.
    const filled = rows < 1000 || row % 20 === 0 ? columns - 5 : 0;
    const notes = Array.from({ length: filled }, (_, extra) => ({ value: row * extra }));
    cells.push([...texts, ...figures, ...notes].slice(0, columns));
  }
  return sheetOf(cells);
}

function sheetOf(rows: Cell[][], merges: CellRange[] = []): SheetSnapshot {
  const none = new Set<number>();
  return {
    name: 'Uji',
    visibility: 'visible',
    rows,
    hiddenRows: none,
    hiddenColumns: none,
    merges,
  };
}

async function scroll(grid: Locator, left: number, top: number): Promise<void> {
  await grid.evaluate(
    (element, [x, y]) => {
      element.scrollLeft = x;
      element.scrollTop = y;
      return new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 100));
      });
    },
    [left, top] as const,
  );
}

/** Whether what lies at the middle of an element is the element: in the view, and under nothing else. */
async function isInSight(element: Locator, view: Locator): Promise<boolean> {
  if ((await element.count()) === 0) return false;
  const frame = (await view.boundingBox())!;
  return element.evaluate((target, { x, y, width, height }) => {
    const box = target.getBoundingClientRect();
    const [left, top] = [box.left + box.width / 2, box.top + box.height / 2];
    const inside = left > x && left < x + width && top > y && top < y + height;
    return inside && target.contains(document.elementFromPoint(left, top));
  }, frame);
}

/** Mean milliseconds between frames while a grid is scrolled down by 100 pixels a frame. */
async function frames(page: Page, grid: Locator): Promise<number> {
  await page.waitForTimeout(1000);
  return grid.evaluate(async (element) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const start = await frame();
    let end = start;
    for (let step = 0; step < 60; step++) {
      element.scrollTop += step < 30 ? 100 : -100;
      end = await frame();
    }
    return (end - start) / 60;
  });
}

async function paste(page: Page, html: string, target = 'body'): Promise<void> {
  await page.evaluate(
    ([text, selector]) => {
      const clipboardData = new DataTransfer();
      if (text !== '') clipboardData.setData('text/html', text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector(selector)!.dispatchEvent(event);
    },
    [html, target] as const,
  );
}
