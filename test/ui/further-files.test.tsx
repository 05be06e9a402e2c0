/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  WorkbookError,
  type FurtherFile,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '../../src/app';
import { messagesFor } from '../../src/locales';
import { Frame, FurtherFiles, Panel, useFurtherFiles, usePanel } from '../../src/ui';
import { sheetOf, workbookOf } from '../support/sheet';
import { finding, modelOf, OFFERS, report, table } from './support/reports';
import { layOut } from './support/layout';

const id = messagesFor('id');

layOut();

const AGREEMENT = workbookOf(
  sheetOf('PK', [
    ['PERJANJIAN KINERJA TAHUN 2024', null, null],
    ['No', 'Program', 'Anggaran'],
    [1, 'Program Pemberdayaan Sosial', 900_000_000],
    [2, 'Program Rehabilitasi Sosial', 600_000_000],
  ]),
);
const REPORT = workbookOf(
  sheetOf('Sheet1', [
    ['REALISASI ANGGARAN TAHUN 2024', null],
    ['Uraian', 'Realisasi (Rp)'],
    ['Program Rehabilitasi Sosial', 540_000_000],
    ['Program Pemberdayaan Sosial', 901_000_000],
  ]),
);

const read = (file: File): Promise<WorkbookSnapshot> =>
  file.name.startsWith('rusak')
    ? Promise.reject(new WorkbookError('not-a-workbook'))
    : Promise.resolve(REPORT);
const port = { read: () => Promise.resolve(AGREEMENT) } as WorkbookPort;

/** The pane without Excel: a panel, and the files beside it. */
function Both({ onMakeMain }: { readonly onMakeMain?: (file: FurtherFile) => void }) {
  const further = useFurtherFiles(read);
  const panel = usePanel(port, further.files);
  return (
    <>
      <Panel model={panel} onSelect={jest.fn()} />
      <FurtherFiles model={further} {...(onMakeMain && { onMakeMain })} />
    </>
  );
}

function show(onMakeMain?: (file: FurtherFile) => void) {
  render(
    <Frame language="id">
      <Both {...(onMakeMain && { onMakeMain })} />
    </Frame>,
  );
  return userEvent.setup();
}

const files = () => within(screen.getByRole('region', { name: 'Berkas lain' }));
const picker = () => files().getByLabelText('Tambah berkas', { selector: 'input' });
const findingInFile = () => screen.findByRole('button', { name: /LRA\.xlsx · Sheet1 Sel/ });
const named = (name: string): File => new File(['isi'], name);

describe('further files', () => {
  it('are checked together with the workbook as soon as they are added', async () => {
    const user = show();
    await screen.findByText('Siap dikirim');
    await user.upload(picker(), named('LRA.xlsx'));
    expect((await findingInFile()).textContent).toContain('melebihi pagu');
    expect(screen.getByText(/Digabung: PK dengan LRA\.xlsx · Sheet1, 2 baris/)).toBeTruthy();
  });

  it('can be taken away again', async () => {
    const user = show();
    await screen.findByText('Siap dikirim');
    await user.upload(picker(), named('LRA.xlsx'));
    await findingInFile();
    await user.click(files().getByRole('button', { name: 'Keluarkan LRA.xlsx' }));
    await screen.findByText('Siap dikirim');
    expect(screen.queryByText(/Digabung/)).toBeNull();
  });

  it('of one name are told apart', async () => {
    const user = show();
    await screen.findByText('Siap dikirim');
    await user.upload(picker(), [named('LRA.xlsx'), named('LRA.xlsx')]);
    expect(await files().findByText('LRA.xlsx (2)')).toBeTruthy();
  });

  it('that cannot be read are named, and the others stay', async () => {
    const user = show();
    await screen.findByText('Siap dikirim');
    await user.upload(picker(), [named('rusak.xlsx'), named('LRA.xlsx')]);
    const alert = await files().findByRole('alert');
    expect(alert.textContent).toBe(`rusak.xlsx: ${id.errors['not-a-workbook']}`);
    expect(files().getByText('LRA.xlsx')).toBeTruthy();
  });

  it('that cannot be read are all named', async () => {
    const user = show();
    await screen.findByText('Siap dikirim');
    await user.upload(picker(), [named('rusak.xlsx'), named('rusak lagi.xlsx')]);
    const alert = await files().findByRole('alert');
    const why = id.errors['not-a-workbook'];
    expect(alert.textContent).toBe(`rusak.xlsx: ${why}rusak lagi.xlsx: ${why}`);
  });

  it('can be made the main file where that is offered', async () => {
    const onMakeMain = jest.fn();
    const user = show(onMakeMain);
    await screen.findByText('Siap dikirim');
    await user.upload(picker(), named('LRA.xlsx'));
    await user.click(await files().findByRole('button', { name: 'Jadikan LRA.xlsx berkas utama' }));
    expect(onMakeMain).toHaveBeenCalledWith(expect.objectContaining({ name: 'LRA.xlsx' }));
  });
});

it('tells findings on two sheets of one name apart by their files', () => {
  const model = modelOf({
    phase: 'result',
    checking: null,
    recheckError: null,
    report: report(
      [
        finding({ id: 'a', cell: { sheet: 'Sheet1', row: 1, column: 1 } }),
        finding({ id: 'b', cell: { file: 'LRA.xlsx', sheet: 'Sheet1', row: 1, column: 1 } }),
      ],
      { tables: [table(), table({ id: 1, file: 'LRA.xlsx', sheet: 'Sheet1' })] },
    ),
    offers: OFFERS,
    names: new Map(),
    chosen: new Set(),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
  });
  render(
    <Frame language="id">
      <Panel model={model} onSelect={jest.fn()} />
    </Frame>,
  );
  const places = screen.getAllByRole('button', { name: /Sel B2/ });
  expect(places.map(({ textContent }) => /(LRA.*)?Sheet1/.exec(textContent)?.[0])).toEqual([
    'Sheet1',
    'LRA.xlsx · Sheet1',
  ]);
});
