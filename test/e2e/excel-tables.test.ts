import type { Frame } from 'playwright-core';
import type { WorkbookModel } from '../excel-host/model/workbook';
import { checked, describeInExcel, made, type OpenExcel } from './excel';

jest.setTimeout(120_000);

const namesOf = ({ sheets }: WorkbookModel) => sheets.map(({ name }) => name);

async function make(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
}

async function makeAll({ pane }: OpenExcel): Promise<void> {
  await checked(pane);
  await pane.getByRole('tab', { name: 'Tabel' }).click();
  await make(pane);
  await pane.getByText('Tabel selesai ditulis').waitFor();
}

/** A cell with a figure of a generated sheet, by its place. */
function figureOf(workbook: WorkbookModel, sheetName: string): [row: number, column: number] {
  const sheet = workbook.sheet(sheetName)!;
  for (let row = 0; row < 200; row++) {
    for (let column = 0; column < 12; column++) {
      if (typeof sheet.cell(row, column)?.value === 'number' && sheet.cell(row, column)?.formula) {
        return [row, column];
      }
    }
  }
  throw new Error(`no figure on ${sheetName}`);
}

describeInExcel('tables that are written in Excel', (open) => {
  it('come as sheets, and again in their place with what the user has put beside them', async () => {
    const excel = await open();
    const { workbook } = excel.host;
    await makeAll(excel);
    const sheets = namesOf(workbook);
    const [first] = made(workbook);
    expect(made(workbook).length).toBeGreaterThan(3);

    const note = { row: 3, column: 40 };
    first!.touch(note.row, note.column).value = 'catatan saya';
    await make(excel.pane);
    await excel.pane.getByText(`lembar “${first!.name}” diperbarui`).waitFor();
    expect(namesOf(workbook)).toEqual(sheets);
    expect(workbook.sheet(first!.name)?.cell(note.row, note.column)?.value).toBe('catatan saya');
  });

  it('follow the figures that they were made from', async () => {
    const excel = await open();
    const { workbook } = excel.host;
    await makeAll(excel);
    const reads = made(workbook).flatMap((sheet) => {
      const cells = [...sheet.existing({ top: 0, left: 0, bottom: 300, right: 30 })];
      return cells.filter(([, , { formula }]) =>
        /'?DPA-Realisasi'?!\$?D\$?30\b/.test(formula ?? ''),
      );
    });
    expect(reads).not.toEqual([]);
    const before = reads.map(([, , { value }]) => value);
    excel.host.userEdit('DPA-Realisasi!D30', '1');
    expect(reads.map(([, , { value }]) => value)).not.toEqual(before);
  });

  it('are not written over where the user has changed them, until he says so', async () => {
    const excel = await open();
    const { pane, host } = excel;
    await makeAll(excel);
    const { name } = made(host.workbook)[0]!;
    const [row, column] = figureOf(host.workbook, name);
    host.workbook.sheet(name)!.write(row, column, 12345);

    await make(pane);
    const question = pane.getByRole('alertdialog', { name: /Timpa tabel yang sudah diubah/ });
    await question.getByText(name).waitFor();
    await question.getByRole('button', { name: 'Batal' }).click();
    await question.waitFor({ state: 'detached' });
    expect(host.workbook.sheet(name)?.cell(row, column)?.value).toBe(12345);

    await make(pane);
    await question.getByRole('button', { name: 'Timpa', exact: true }).click();
    await pane.getByText('Tabel selesai ditulis').waitFor();
    expect(host.workbook.sheet(name)?.cell(row, column)?.formula).toBeDefined();
  });

  it('are written once although the button is pressed twice in a slow Excel', async () => {
    const excel = await open();
    await checked(excel.pane);
    await excel.pane.getByRole('tab', { name: 'Tabel' }).click();
    excel.host.latency = 150;
    await excel.pane.getByRole('button', { name: 'Buat Tabel Capaian' }).dblclick();
    await excel.pane.getByText('Tabel selesai ditulis').waitFor();
    const ids = made(excel.host.workbook).map(
      ({ names }) => names.find(({ name }) => name === '_Capaian')?.formula,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(await excel.pane.getByText('diperbarui').count()).toBe(0);
  });
});
