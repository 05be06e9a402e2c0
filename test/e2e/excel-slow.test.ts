import { pictureOf } from '../support/workbook-picture';
import { checked, describeInExcel, eventually, findingsOf } from './excel';

jest.setTimeout(120_000);

/** Milliseconds: Excel on the web over a poor connection. */
const SLOW = 1500;

describeInExcel('a slow Excel', (open) => {
  it('leaves the pane with something to read before it has answered, then with findings', async () => {
    const { pane, host } = await open({ latency: SLOW });
    await pane.getByText('Membaca buku kerja').waitFor();
    expect(host.syncs).toEqual([]);
    await checked(pane);
  });

  it('is waited for with what is being done, which can be cancelled and begun again', async () => {
    const { pane, host } = await open({ latency: SLOW });
    await pane.getByRole('button', { name: 'Batal' }).click();
    await pane.getByText('Dibatalkan; buku kerja tetap seperti semula.').waitFor();
    // What was asked for comes to its end unseen.
    await new Promise((resolve) => setTimeout(resolve, 4 * SLOW));
    expect(await findingsOf(pane).count()).toBe(0);
    host.latency = 0;
    await pane.getByRole('button', { name: 'Coba lagi' }).click();
    await checked(pane);
  });

  it('has nothing left of a writing that the user cancels', async () => {
    const { pane, host } = await open();
    await checked(pane);
    await pane.getByRole('tab', { name: 'Tabel' }).click();
    const before = pictureOf(host.workbook);
    host.latency = SLOW;
    await pane.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
    await pane.getByText('Menulis tabel').waitFor();
    await pane.getByRole('button', { name: 'Batal' }).click();
    host.latency = 0;
    await pane.getByRole('button', { name: 'Buat Tabel Capaian' }).waitFor();
    await eventually(() => {
      expect(pictureOf(host.workbook)).toEqual(before);
    });
  });
});
