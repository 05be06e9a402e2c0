import type { Frame } from 'playwright-core';
import type { ConditionalModel } from '../excel-host/model/chart';
import type { WorkbookModel } from '../excel-host/model/workbook';
import { workbookFrom } from '../excel-host/model/workbook';
import { pictureOf } from '../support/workbook-picture';
import { checked, describeInExcel, eventually, findingAt, sample } from './excel';

jest.setTimeout(90_000);

const SHEET = 'DPA-Realisasi';
const WRONG = 'E15';
const SIGNATURE = /^="capaian:(error|warning|info)"<>""$/;

/** A rule of the user's own on the cells that the marks are put on. */
const USERS_RULE: ConditionalModel = {
  id: '{00000099-0003-0000-0000-000000000000}',
  type: 'Custom',
  ranges: [{ top: 4, left: 0, bottom: 50, right: 6 }],
  fill: '#FFEB9C',
  rule: { formula: '=$D5>$C5' },
};

/** The sample with formats of its user's: colours of a cell, a conditional format. */
async function usersWorkbook(): Promise<WorkbookModel> {
  const workbook = workbookFrom(await sample());
  const sheet = workbook.sheet(SHEET)!;
  const cell = sheet.cell(14, 4)!;
  cell.format = { ...cell.format, fill: '#00FF00', italic: true };
  sheet.conditionals.push(USERS_RULE);
  return workbook;
}

const rulesOf = ({ sheets }: WorkbookModel) => sheets.flatMap(({ conditionals }) => conditionals);
const formulaOf = ({ rule }: ConditionalModel) => (rule as { formula: string }).formula;

/** All of the workbook but where the user is: choosing a finding selects its cell. */
function contentsOf(workbook: WorkbookModel) {
  const { selection, active, ...contents } = pictureOf(workbook);
  expect([selection, active]).toHaveLength(2);
  return contents;
}

async function choose(pane: Frame, item: string): Promise<void> {
  await pane.getByRole('button', { name: 'Pilihan lain' }).click();
  await pane.getByRole('menuitem', { name: item }).click();
}

async function propose(pane: Frame, cell: string) {
  await findingAt(pane, cell).click();
  await pane.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  const preview = pane.getByRole('region', { name: 'Yang akan diubah' });
  await preview.waitFor();
  return preview;
}

describeInExcel('marks on the cells that have findings', (open) => {
  it('are rules of our own, beside those of the user, and go away without a trace', async () => {
    const workbook = await usersWorkbook();
    const { pane } = await open({ workbook });
    await checked(pane);
    const before = contentsOf(workbook);

    await choose(pane, 'Tandai di lembar');
    await pane.getByText(/\d+ sel ditandai/).waitFor();
    const own = rulesOf(workbook).filter((one) => SIGNATURE.test(formulaOf(one)));
    const cells = own.flatMap(({ ranges }) => ranges);
    expect(cells).toContainEqual({ top: 14, left: 4, bottom: 14, right: 4 });
    expect(rulesOf(workbook).filter((one) => !own.includes(one))).toEqual([USERS_RULE]);
    expect(contentsOf(workbook).sheets.map(({ cells: some }) => some)).toEqual(
      before.sheets.map(({ cells: some }) => some),
    );

    await choose(pane, 'Hapus tanda di lembar');
    await pane.getByText('Tanda di lembar sudah dihapus.').waitFor();
    expect(contentsOf(workbook)).toEqual(before);
  });
});

describeInExcel('a repair in Excel', (open) => {
  it('is shown, made, and undone without a trace', async () => {
    const workbook = await usersWorkbook();
    const { pane } = await open({ workbook });
    await checked(pane);
    const before = contentsOf(workbook);

    const preview = await propose(pane, WRONG);
    expect(await preview.innerText()).toMatch(/E15.*394,68.*→/s);
    expect(contentsOf(workbook)).toEqual(before);
    await preview.getByRole('button', { name: 'Terapkan' }).click();
    await pane.getByText('1 sel diperbaiki').waitFor();
    await findingAt(pane, WRONG).waitFor({ state: 'detached' });
    const cell = workbook.sheet(SHEET)!.cell(14, 4)!;
    expect(cell.value).toBeCloseTo(96.99, 2);
    expect(cell.format).toMatchObject({ fill: '#00FF00', italic: true });

    await pane.getByRole('button', { name: 'Urungkan' }).click();
    await findingAt(pane, WRONG).waitFor();
    expect(contentsOf(workbook)).toEqual(before);
  });

  it('is made once although its button is pressed twice', async () => {
    const { pane, host } = await open();
    const preview = await propose(pane, WRONG);
    const before = host.syncs.filter(({ request }) => writes(request.Actions)).length;
    host.latency = 200;
    await preview.getByRole('button', { name: 'Terapkan' }).dblclick();
    await pane.getByText('1 sel diperbaiki').waitFor();
    await findingAt(pane, WRONG).waitFor({ state: 'detached' });
    const written = host.syncs.filter(({ request }) => writes(request.Actions)).length - before;
    await pane.getByRole('button', { name: 'Urungkan' }).click();
    await findingAt(pane, WRONG).waitFor();
    expect(await pane.getByRole('button', { name: 'Urungkan' }).count()).toBe(0);
    const undone = host.syncs.filter(({ request }) => writes(request.Actions)).length - before;
    expect(undone).toBe(2 * written);
  });

  it.each([
    ['a read-only document', { readOnly: true }, false, /hanya dapat dibaca/],
    ['a protected sheet', {}, true, /Lembar terproteksi/],
  ])('is refused with a sentence in %s', async (_, options, isProtected, sentence) => {
    const { pane, host } = await open(options);
    await checked(pane);
    host.workbook.sheet(SHEET)!.isProtected = isProtected;
    const before = contentsOf(host.workbook);
    const preview = await propose(pane, WRONG);
    await preview.getByRole('button', { name: 'Terapkan' }).click();
    await pane.getByRole('alert').filter({ hasText: sentence }).waitFor();
    expect(contentsOf(host.workbook)).toEqual(before);
    await eventually(() => {
      expect(host.workbook.sheet(SHEET)?.cell(14, 4)?.value).toBe(394.68);
    });
  });
});

/** Whether a request sets anything. */
function writes(actions: readonly { readonly ActionType: number }[]): boolean {
  const SET_PROPERTY = 4;
  return actions.some(({ ActionType: type }) => type === SET_PROPERTY);
}
