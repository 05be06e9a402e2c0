import type { Frame } from 'playwright-core';
import { COMMANDS } from '../../src/commands/names';
import { describeInExcel, made, type OpenExcel } from './excel';

jest.setTimeout(60_000);

describeInExcel('the ribbon without a pane', (openExcel) => {
  async function open(): Promise<OpenExcel> {
    const excel = await openExcel({ pane: '/commands.html' });
    await excel.pane.waitForFunction(() => typeof Excel !== 'undefined');
    return excel;
  }

  it('writes the tables and brings the first to the front', async () => {
    const { host } = await open();
    await host.ribbon.run(COMMANDS.makeTables);
    const { workbook, dialogs } = host;
    expect(made(workbook).length).toBeGreaterThan(3);
    expect(workbook.active).toBe(made(workbook)[0]);
    expect(dialogs.shown).toEqual([]);
  });

  it('says in a dialog why it could not, and completes once that is closed by its corner', async () => {
    const excel = await open();
    const { workbook, dialogs } = excel.host;
    workbook.isProtected = true;
    const [dialog, completed] = await dialogOf(excel, COMMANDS.makeTables);
    await dialog.getByText(/Struktur buku kerja terproteksi/).waitFor();
    expect(made(workbook)).toEqual([]);
    dialogs.closeByUser();
    await completed;
  });

  it('explains the selected cell in a dialog, which its button closes', async () => {
    const excel = await open();
    const { workbook, dialogs } = excel.host;
    const sheet = workbook.sheet('DPA-Realisasi')!;
    workbook.select(sheet, { top: 26, left: 3, bottom: 26, right: 3 });
    const [dialog, completed] = await dialogOf(excel, COMMANDS.explainCell);
    const heading = dialog.getByRole('heading', { name: 'Sel D27 di lembar DPA-Realisasi' });
    await heading.waitFor();
    expect(await dialog.getByRole('alert').innerText()).toContain('dalam tabel Realisasi');
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await completed;
    expect(dialogs.current).toBeUndefined();
  });
});

/** Presses a button whose function ends with its dialog; gives the dialog's frame. */
async function dialogOf(excel: OpenExcel, name: string): Promise<[Frame, Promise<void>]> {
  const completed = excel.host.ribbon.run(name);
  const frame = await until(() => excel.dialog());
  await frame.getByRole('heading').filter({ hasText: /./ }).waitFor();
  await frame.waitForFunction(() => typeof Excel !== 'undefined');
  return [frame, completed];
}

/** The frame is there a moment after Excel has been asked for it; waits up to ten seconds. */
async function until<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
