/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookError, type SheetSnapshot, type WorkbookPort } from '../../../src/app';
import { messagesFor, type Language } from '../../../src/locales';
import { Frame, Panel, usePanel } from '../../../src/ui';
import { memoryPort } from '../../support/memory-port';
import { sheetOf, workbookOf } from '../../support/sheet';
import { layOut } from '../support/layout';

layOut();
jest.setTimeout(60_000);

const id = messagesFor('id');

const LRA = sheetOf('LRA', [
  ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
  ['5', 'BELANJA DAERAH', 3_000_000, 2_700_000, 90],
  ['5.1', 'BELANJA OPERASI', 2_000_000, 1_800_000, 90],
  ['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 80],
]);
/** Headings that say little: a table of no known kind. */
const NOTA = sheetOf('Nota', [
  ['Nomor', 'Uraian', 'Nilai'],
  [1, 'Kertas', 3_000_000],
  [2, 'Tinta', 2_000_000],
]);
/** A code and amounts without a word of programmes: known by a guess. */
const REKAP = sheetOf('Rekap', [
  ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  ['A', 'Bagian Umum', 3_000_000, 2_700_000],
  ['B', 'Bagian Keuangan', 2_000_000, 1_800_000],
]);
const TEXT = sheetOf('Surat', [['Yang terhormat']]);

type Port = ReturnType<typeof memoryPort> & WorkbookPort;

function workbook(
  sheets: readonly SheetSnapshot[] = [LRA],
  { stored = null, ...different }: Partial<WorkbookPort> & { stored?: string | null } = {},
): Port {
  const port: Port = Object.assign(memoryPort(stored), {
    read: () => {
      const snapshot = workbookOf(...sheets);
      return Promise.resolve(
        port.stored === null ? snapshot : { ...snapshot, memory: port.stored },
      );
    },
    ...different,
  });
  return port;
}

const remembered = (port: Port): unknown[] =>
  (JSON.parse(port.stored ?? '{"corrections":[]}') as { corrections: unknown[] }).corrections;

function Door({ port, onSelect }: { readonly port: Port; readonly onSelect: jest.Mock }) {
  return <Panel model={usePanel(port)} onSelect={onSelect} />;
}

function show(port: Port, language: Language = 'id') {
  const onSelect = jest.fn();
  render(
    <Frame language={language}>
      <Door port={port} onSelect={onSelect} />
    </Frame>,
  );
  return onSelect;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => {
  await userEvent.click(await button(name));
};
/** Opens a menu and chooses: the two clicks of a correction. */
async function choose(menu: string | RegExp, option: string) {
  await press(menu);
  await userEvent.click(await screen.findByRole('menuitemradio', { name: option }));
}
const openLra = () => press(/^Lihat susunan LRA/);
const outcome = (text: RegExp) => screen.findByText(text);

describe('the structure of a sheet', () => {
  it('shows what it holds, its columns under its own headings, and its rows', async () => {
    const onSelect = show(workbook());
    await openLra();
    expect(screen.getByRole('heading', { name: 'Susunan lembar LRA' })).toBeTruthy();
    expect(await button(`Ganti isi tabel: ${id.kinds['realisasi-akun']}`)).toBeTruthy();
    expect(await button('Ganti peran kolom C: pagu')).toBeTruthy();
    expect(await button('Ganti tingkat baris 3: kelompok belanja')).toBeTruthy();
    await press('Kolom D: Realisasi (Rp)');
    expect(onSelect).toHaveBeenLastCalledWith({ sheet: 'LRA', row: 0, column: 3 });
    await press(/^Tunjukkan baris 4: .*BELANJA MODAL$/);
    expect(onSelect).toHaveBeenLastCalledWith({ sheet: 'LRA', row: 3, column: 1 });
  });

  it('is left by Esc, and the keyboard is where it was before', async () => {
    show(workbook());
    await openLra();
    expect(screen.queryByRole('tab')).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    expect(document.activeElement).toBe(await button(/^Lihat susunan LRA/));
  });

  it('stays when Esc closes a menu', async () => {
    show(workbook());
    await openLra();
    await press('Ganti peran kolom C: pagu');
    await screen.findByRole('menu');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('menu')).toBeNull();
    });
    expect(screen.getByRole('heading', { name: 'Susunan lembar LRA' })).toBeTruthy();
  });

  it('lets the arrow keys go through the rows', async () => {
    show(workbook());
    await openLra();
    const first = await button(/^Tunjukkan baris 2: .*BELANJA DAERAH$/);
    act(() => {
      first.focus();
    });
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(await button(/^Tunjukkan baris 3: .*BELANJA OPERASI$/));
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(await button(/^Tunjukkan baris 4: .*BELANJA MODAL$/));
  });
});

describe('a correction', () => {
  it('of a column is remembered, shows what it changed, and is taken back', async () => {
    const port = workbook();
    show(port);
    await openLra();
    await choose('Ganti peran kolom E: persen', 'tidak dipakai');
    expect((await outcome(/^Koreksi disimpan/)).textContent).toBe(
      'Koreksi disimpan: 1 temuan hilang.',
    );
    expect(remembered(port)).toMatchObject([{ about: 'column', heading: '%', role: 'lain' }]);
    expect(screen.getByText('dikoreksi')).toBeTruthy();
    await press('Urungkan');
    expect((await outcome(/^Koreksi dibatalkan/)).textContent).toBe(
      'Koreksi dibatalkan: 1 temuan baru.',
    );
    expect(remembered(port)).toEqual([]);
    expect(await button('Ganti peran kolom E: persen')).toBeTruthy();
  });

  it('of a row gives it another level, and is put back at the row itself', async () => {
    const port = workbook();
    show(port);
    await openLra();
    await choose('Ganti tingkat baris 4: kelompok belanja', 'jenis belanja');
    expect(await button('Ganti tingkat baris 4: jenis belanja')).toBeTruthy();
    expect(remembered(port)).toMatchObject([{ label: 'BELANJA MODAL', level: 'akun-3' }]);
    await outcome(/^Koreksi disimpan/);
    await press('Kembalikan Baris 4 seperti semula');
    expect(await button('Ganti tingkat baris 4: kelompok belanja')).toBeTruthy();
    expect(remembered(port)).toEqual([]);
  });

  it('keeps the table in sight where it is said to be none of ours', async () => {
    const port = workbook();
    show(port);
    await openLra();
    await choose(/^Ganti isi tabel/, 'Bukan tabel anggaran atau kinerja');
    await outcome(/^Koreksi disimpan: 1 temuan hilang/);
    expect(remembered(port)).toMatchObject([{ about: 'table', kind: 'lain' }]);
    expect(screen.getByRole('heading', { name: 'Susunan lembar LRA' })).toBeTruthy();
    await press('Kembali');
    const unknown = within(await screen.findByRole('list', { name: 'Tidak dikenali:' }));
    await userEvent.click(unknown.getByRole('button', { name: 'Kembalikan LRA seperti semula' }));
    await button(/^Lihat susunan LRA, /);
    expect(remembered(port)).toEqual([]);
  });

  it('that cannot be remembered leaves all as it was, and says why', async () => {
    show(workbook([LRA], { writeMemory: () => Promise.reject(new WorkbookError('read-only')) }));
    await openLra();
    await choose('Ganti peran kolom E: persen', 'sisa');
    expect((await screen.findByRole('alert')).textContent).toBe(id.errors['read-only']);
    expect(await button('Ganti peran kolom E: persen')).toBeTruthy();
    expect(screen.queryByText(/^Koreksi disimpan/)).toBeNull();
  });
});

describe('a sheet that was not recognised', () => {
  it('is given a kind in two clicks', async () => {
    const port = workbook([LRA, NOTA, TEXT]);
    show(port);
    const unknown = within(await screen.findByRole('list', { name: 'Tidak dikenali:' }));
    expect(unknown.getAllByRole('listitem')).toHaveLength(2);
    expect(unknown.getByText(/Tidak ada judul kolom yang dikenali/)).toBeTruthy();
    await choose('Ini tabel … (Nota)', id.kinds['dpa-ringkasan']);
    await button(`Lihat susunan Nota, ${id.kinds['dpa-ringkasan']}`);
    expect(remembered(port)).toMatchObject([
      { about: 'table', sheet: 'Nota', kind: 'dpa-ringkasan' },
    ]);
  });

  it('can be given a kind where nothing else is known in the workbook', async () => {
    show(workbook([NOTA]));
    await screen.findByRole('heading', { name: id.ui.nothing.title });
    await choose('Ini tabel … (Nota)', id.kinds['dpa-ringkasan']);
    await button(`Lihat susunan Nota, ${id.kinds['dpa-ringkasan']}`);
  });
});

describe('a table that is known by a guess', () => {
  const QUESTION = `Lembar “Rekap” dibaca sebagai ${id.kinds['realisasi-program']}. Betul?`;
  const question = () => screen.findByRole('group', { name: QUESTION });

  it('is asked about once: yes is remembered', async () => {
    const port = workbook([REKAP]);
    show(port);
    await userEvent.click(within(await question()).getByRole('button', { name: 'Ya' }));
    await outcome(/^Koreksi disimpan: temuan tetap sama/);
    expect(screen.queryByRole('group', { name: QUESTION })).toBeNull();
    expect(remembered(port)).toMatchObject([{ sheet: 'Rekap', kind: 'realisasi-program' }]);
  });

  it('is given another kind there', async () => {
    const port = workbook([REKAP]);
    show(port);
    await question();
    await choose('Ubah', id.kinds.rfk);
    await outcome(/^Koreksi disimpan/);
    expect(remembered(port)).toMatchObject([{ sheet: 'Rekap', kind: 'rfk' }]);
  });
});

describe('the list of corrections', () => {
  const stored = (...corrections: unknown[]) => JSON.stringify({ version: 1, corrections });
  const used = { about: 'column', sheet: 'LRA', heading: '%', role: 'sisa' };
  const unused = { about: 'row', sheet: 'LRA', label: 'BELANJA LAIN', role: 'note' };
  const open = async () => {
    await userEvent.click(await screen.findByRole('tab', { name: 'Pengaturan' }));
  };
  const list = (n: number) => screen.findByRole('list', { name: `Koreksi Anda (${n})` });

  it('names each, also what is not used, and takes each away', async () => {
    const port = workbook([LRA], { stored: stored(used, unused, { about: 'mood' }) });
    show(port);
    await open();
    await userEvent.click(screen.getByText('Koreksi Anda (3)'));
    const items = within(await list(3)).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('LRA, kolom “%”: sisa'),
      expect.stringContaining(id.ui.structure.notFound),
      expect.stringContaining('Koreksi ke-3 tidak dipahami'),
    ]);
    await press(/^Hapus koreksi Koreksi ke-3/);
    await list(2);
    expect(remembered(port)).toEqual([used, unused]);
    await press(/^Hapus koreksi LRA, baris/);
    await list(1);
    await press(/^Hapus koreksi LRA, kolom/);
    await screen.findByText('Koreksi Anda (0)');
    expect(remembered(port)).toEqual([]);
  });
});

it('is complete in English', async () => {
  show(workbook([LRA, NOTA]), 'en');
  await press(/^Show structure of LRA/);
  expect(await button('Change the role of column C: pagu')).toBeTruthy();
  expect(await button('Change the level of row 4: account group')).toBeTruthy();
});
