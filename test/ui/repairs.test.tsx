/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  sameValue,
  WorkbookError,
  type CellChange,
  type SheetSnapshot,
  type WorkbookPort,
} from '../../src/app';
import { messagesFor, type Language } from '../../src/locales';
import { Frame, Panel, usePanel } from '../../src/ui';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';
import { layOut } from './support/layout';

layOut();

const id = messagesFor('id');
const NOTE = 'Urungkan ada di sini saja.';

/** Rows of three programmes whose percentages, E3 to E5, are wrong where a test says so. */
function rows(percents: readonly Literal[]): Literal[][] {
  const row = (place: number, name: string, pagu: number, realisasi: number): Literal[] => [
    `5.${place}`,
    name,
    pagu,
    realisasi,
    percents[place - 1] ?? null,
  ];
  return [
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['5', 'BELANJA DAERAH', 4_000_000, 3_200_000, 80],
    row(1, 'BELANJA OPERASI', 2_000_000, 1_800_000),
    row(2, 'BELANJA MODAL', 1_000_000, 900_000),
    row(3, 'BELANJA TIDAK TERDUGA', 1_000_000, 500_000),
  ];
}

/** A workbook whose cells can be changed, as long as each holds what the change was made for. */
function workbook(percents: readonly Literal[], different: Partial<WorkbookPort> = {}) {
  const literals = rows(percents);
  const sheet = (): SheetSnapshot => sheetOf('LRA', literals);
  const port = {
    ...memoryPort(null),
    read: () => Promise.resolve(workbookOf(sheet())),
    applyChanges: jest.fn((changes: readonly CellChange[]) => {
      const cells = sheet().rows;
      const isAsExpected = changes.every(({ row, column, before }) =>
        sameValue(cells[row]?.[column]?.value ?? null, before.value),
      );
      if (!isAsExpected) return Promise.reject(new WorkbookError('changed-meanwhile'));
      for (const { row, column, after } of changes) literals[row]![column] = after;
      return Promise.resolve();
    }),
    ...different,
  };
  return {
    port,
    type: (row: number, column: number, literal: Literal) => {
      literals[row]![column] = literal;
    },
    shown: (row: number, column: number) => sheet().rows[row]?.[column]?.value,
  };
}

function Door({ port }: { readonly port: WorkbookPort }) {
  return (
    <Panel
      model={usePanel(port)}
      onSelect={jest.fn()}
      afterChange={() => <b>Unduh</b>}
      repairNote={NOTE}
    />
  );
}

async function show(port: WorkbookPort, language: Language = 'id') {
  render(
    <Frame language={language}>
      <Door port={port} />
    </Frame>,
  );
  await userEvent.click(await screen.findByRole('button', { name: /(Sel|Cell) E4/ }));
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const preview = () => screen.findByRole('region', { name: 'Yang akan diubah' });
// Typed figures among formulas are still pointed at; wrong they are not.
const clean = () => screen.findByRole('heading', { name: /^Siap dikirim/ });
const found = (cell: string) => screen.findByRole('button', { name: new RegExp(`Sel ${cell}`) });

describe('a finding that can be mended', () => {
  it('shows what will change, and changes nothing before that is confirmed', async () => {
    const { port } = workbook([90, 87, 50]);
    await show(port);
    await press('Perbaiki');
    expect((await preview()).textContent).toContain(
      'LRA E4: angka 87 → rumus =IF(C4=0,"",D4/C4*100), hasilnya 90',
    );
    await press('Batal');
    expect(screen.queryByRole('region', { name: 'Yang akan diubah' })).toBeNull();
    expect(port.applyChanges).not.toHaveBeenCalled();
  });

  it('hands the keyboard on to the way back once it is mended', async () => {
    const { port } = workbook([90, 87, 50]);
    await show(port);
    await press('Perbaiki');
    // jsdom takes a window without a focused element for one in the background.
    const isInFront = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    await press('Terapkan');
    await clean();
    expect(document.activeElement?.textContent).toBe('Urungkan');
    isInFront.mockRestore();
  });

  it('is gone once mended, and back as it was once that is undone', async () => {
    const { port, shown } = workbook([90, 87, 50]);
    await show(port);
    await press('Perbaiki');
    await press('Terapkan');
    await clean();
    expect(shown(3, 4)).toBe(90);
    expect(screen.getByText('1 sel diperbaiki')).toBeTruthy();
    expect(screen.getByText('Unduh')).toBeTruthy();
    await press('Urungkan');
    expect(await found('E4')).toBeTruthy();
    expect(shown(3, 4)).toBe(87);
    expect(screen.queryByText('1 sel diperbaiki')).toBeNull();
  });

  it('is mended together with all of its kind', async () => {
    const { port, shown } = workbook([91, 87, 55]);
    await show(port);
    await press('Perbaiki semua yang sejenis (3)');
    expect(within(await preview()).getAllByRole('listitem')).toHaveLength(3);
    await press('Terapkan');
    await clean();
    expect(screen.getByText('3 sel diperbaiki')).toBeTruthy();
    expect([2, 3, 4].map((row) => shown(row, 4))).toEqual([90, 90, 50]);
  });

  it('stays undoable when others are mended and the workbook is read again', async () => {
    const { port, shown } = workbook([91, 87, 50]);
    await show(port);
    await press('Perbaiki');
    await press('Terapkan');
    await userEvent.click(await found('E3'));
    await press('Perbaiki');
    await press('Terapkan');
    await clean();
    await press('Periksa ulang');
    await clean();
    await press('Urungkan');
    await found('E3');
    expect([shown(2, 4), shown(3, 4)]).toEqual([91, 90]);
    await press('Urungkan');
    await found('E4');
    expect([shown(2, 4), shown(3, 4)]).toEqual([91, 87]);
  });

  it('tells before the first repair only what to know of undoing', async () => {
    const { port } = workbook([91, 87, 50]);
    await show(port);
    await press('Perbaiki');
    expect((await preview()).textContent).toContain(NOTE);
    await press('Terapkan');
    await userEvent.click(await found('E3'));
    await press('Perbaiki');
    expect((await preview()).textContent).not.toContain(NOTE);
  });

  it('speaks English where that was chosen', async () => {
    await show(workbook([90, 87, 50]).port, 'en');
    await press('Correct');
    const shown = await screen.findByRole('region', { name: 'What will change' });
    expect(shown.textContent).toContain(
      'LRA E4: number 87 → formula =IF(C4=0,"",D4/C4*100), giving 90',
    );
    await press('Apply');
    expect(await screen.findByText('Cells corrected: 1')).toBeTruthy();
  });
});

describe('a repair that the workbook does not take', () => {
  it('is told in one sentence, and the finding stays', async () => {
    const applyChanges = () => Promise.reject(new WorkbookError('sheet-protected'));
    await show(workbook([90, 87, 50], { applyChanges }).port);
    await press('Perbaiki');
    await press('Terapkan');
    expect((await screen.findByRole('alert')).textContent).toBe(id.errors['sheet-protected']);
    expect(await found('E4')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Urungkan' })).toBeNull();
  });

  it('is not undone where the cell was changed since, but can be let stand', async () => {
    const { port, type, shown } = workbook([90, 87, 50]);
    await show(port);
    await press('Perbaiki');
    await press('Terapkan');
    await clean();
    type(3, 4, 12);
    await press('Urungkan');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(id.errors['changed-meanwhile']);
    expect(shown(3, 4)).toBe(12);
    await press('Biarkan perbaikan itu');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Urungkan' })).toBeNull();
  });
});

describe('a finding that cannot be mended for certain', () => {
  it('has no button for it', async () => {
    const { port, type } = workbook([90, 87, 50]);
    // The realisasi is not a figure any more, so no quotient can be meant.
    type(3, 3, 'dua ratus ribu');
    type(3, 4, 780);
    await show(port);
    expect(screen.getByRole('button', { name: 'Abaikan' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Perbaiki' })).toBeNull();
  });
});
