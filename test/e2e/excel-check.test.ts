import type { Frame } from 'playwright-core';
import { FAULTS } from '../excel-host/host';
import { selectCell } from '../excel-host/model/user-actions';
import { checked, describeInExcel, eventually, findingAt, findingsOf } from './excel';

jest.setTimeout(90_000);

/** A percentage of the sample that is wrong by itself, and what it should be. */
const WRONG = 'E15';
const RIGHT = '96.99';
const SHEET = 'DPA-Realisasi';

const isOpen = (pane: Frame, cell: string) =>
  findingAt(pane, cell).and(pane.locator('[aria-expanded="true"]')).waitFor();

/** What the element that holds the focus is called; nothing where nothing in the pane holds it. */
const nameOfFocused = (pane: Frame) =>
  pane.evaluate(() => {
    const { activeElement, body } = document;
    if (!activeElement || activeElement === body) return '';
    return activeElement.getAttribute('aria-label') ?? activeElement.textContent;
  });

describeInExcel('a workbook that is checked in Excel', (open) => {
  it('shows its findings, and the cell of the one that is chosen', async () => {
    const { pane, host } = await open();
    await findingAt(pane, 'D27').click();
    await isOpen(pane, 'D27');
    await eventually(() => {
      expect(host.workbook.selection).toEqual({ sheet: SHEET, row: 26, column: 3 });
    });
  });

  it('loses a finding as the user mends the cell', async () => {
    const { pane, host } = await open();
    await findingAt(pane, WRONG).waitFor();
    const before = host.syncs.length;
    host.userEdit(`${SHEET}!${WRONG}`, RIGHT);
    await findingAt(pane, WRONG).waitFor({ state: 'detached' });
    expect(host.workbook.sheet(SHEET)?.cell(14, 4)?.value).toBe(96.99);
    expect(host.syncs.length).toBeGreaterThan(before);
  });

  it('loses one as well that was in a formula of what the user mends', async () => {
    const { pane, host } = await open();
    await findingAt(pane, 'D27').waitFor();
    host.userEdit(`${SHEET}!D27`, '=SUM(D28:D29)');
    await findingAt(pane, 'D27').waitFor({ state: 'detached' });
    expect(host.workbook.sheet(SHEET)?.cell(26, 3)?.value).toBe(180_115_000);
  });

  it('is not read while a cell is being edited, which it says, and is on the next try', async () => {
    const { pane, host } = await open();
    const again = pane.getByRole('button', { name: 'Periksa ulang' });
    await again.waitFor();
    // As often as the reading tries by itself.
    host.fail(FAULTS.cellEditing, FAULTS.cellEditing, FAULTS.cellEditing);
    await again.click();
    await pane.getByRole('alert').waitFor();
    expect(await findingsOf(pane).isVisible()).toBe(true);
    await again.click();
    await pane.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('opens the finding of the cell that the user selects, and leaves the focus alone', async () => {
    const { pane, host } = await open();
    await pane.getByRole('searchbox', { name: 'Cari temuan' }).focus();
    const before = await nameOfFocused(pane);
    expect(before).toBe('Cari temuan');
    selectCell(host.workbook, `${SHEET}!${WRONG}`);
    await isOpen(pane, WRONG);
    expect(await nameOfFocused(pane)).toBe(before);
  });

  it('goes to the next and the previous finding from where the user is', async () => {
    const { pane, host } = await open();
    await checked(pane);
    selectCell(host.workbook, `${SHEET}!${WRONG}`);
    await isOpen(pane, WRONG);
    await pane.getByRole('button', { name: 'Temuan berikutnya (F8)' }).click();
    await isOpen(pane, 'D18');
    await pane.getByRole('button', { name: 'Temuan sebelumnya (Shift+F8)' }).click();
    await eventually(() => {
      expect(host.workbook.selection).toEqual({ sheet: SHEET, row: 14, column: 4 });
    });
  });
});

describeInExcel('the keyboard alone', (open) => {
  it('walks to a finding, opens it and mends it', async () => {
    const { pane, page, host } = await open();
    await checked(pane);
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    /** Goes on by Tab until something of this name has the focus. */
    const tabTo = async (name: RegExp) => {
      for (let tries = 0; tries < 60; tries++) {
        await press('Tab');
        const at = await nameOfFocused(pane);
        if (name.test(at)) return;
      }
      throw new Error(`the Tab key does not come to ${name.source}`);
    };
    const before = host.workbook.sheet(SHEET)?.cell(14, 4)?.value;

    await pane.getByRole('searchbox', { name: 'Cari temuan' }).waitFor();
    // Behind the menu beside the search field comes the list, of which one line takes the Tab key.
    await tabTo(/^Pilihan lain$/);
    await press('Tab', 'End', 'Home');
    for (let line = 0; line < 40; line++) {
      if ((await nameOfFocused(pane)).includes(`Sel ${WRONG}`)) break;
      await press('ArrowDown');
    }
    await press('Enter');
    await isOpen(pane, WRONG);
    await tabTo(/^Perbaiki$/);
    await press('Enter');
    await pane.getByRole('region', { name: 'Yang akan diubah' }).waitFor();
    // The preview takes the focus: what is pressed next applies it.
    await press('Enter');
    await eventually(() => {
      expect(host.workbook.sheet(SHEET)?.cell(14, 4)?.value).not.toBe(before);
    });
    await findingAt(pane, WRONG).waitFor({ state: 'detached' });
  });

  it('scrolls to the last finding', async () => {
    const { pane, page } = await open();
    await checked(pane);
    const list = findingsOf(pane);
    await list.getByRole('button', { name: /Sel/ }).first().focus();
    await page.keyboard.press('End');
    const last = findingAt(pane, 'G7');
    await last.waitFor();
    expect(await last.evaluate((button) => button === document.activeElement)).toBe(true);
    const box = (await last.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(700);
  });
});
