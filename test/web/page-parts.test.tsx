/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Frame } from '../../src/ui';
import { DropArea } from '../../src/web/DropArea';
import { NameBox } from '../../src/web/grid/NameBox';
import { ViewControls } from '../../src/web/grid/ViewControls';
import { Notices } from '../../src/web/Notices';
import type { SortedFiles } from '../../src/web/sort-files';

const show = (part: ReactNode) => render(<Frame language="id">{part}</Frame>);
const file = (name: string) => new File(['x'], name);

describe('what is dropped', () => {
  const drop = (files: readonly File[], folders: readonly string[] = []) => {
    const taken: SortedFiles[] = [];
    show(<DropArea onFiles={(dropped) => taken.push(dropped)}>Lembar</DropArea>);
    const items = files.map(({ name }) => ({
      kind: 'file',
      webkitGetAsEntry: () => ({ name, isDirectory: folders.includes(name) }),
    }));
    const dataTransfer = { types: ['Files'], files, items };
    fireEvent.dragOver(screen.getByText('Lembar'), { dataTransfer });
    expect(screen.getByText('Lepaskan berkas di sini')).toBeTruthy();
    fireEvent.drop(screen.getByText('Lembar'), { dataTransfer });
    expect(screen.queryByText('Lepaskan berkas di sini')).toBeNull();
    return taken.map(({ files: opened, ...rest }) => ({
      opened: opened.map(({ name }) => name),
      ...rest,
    }));
  };

  it('is opened where it is a workbook; folders and other files are told apart', () => {
    const files = ['Laporan', 'foto.jpg', 'PK.XLSX', 'LRA.xlsb'].map(file);
    expect(drop(files, ['Laporan'])).toEqual([
      { opened: ['PK.XLSX', 'LRA.xlsb'], folders: ['Laporan'], others: ['foto.jpg'] },
    ]);
  });

  it('is opened whatever it is where it comes alone', () => {
    expect(drop([file('lama.xls')])).toEqual([{ opened: ['lama.xls'], folders: [], others: [] }]);
  });

  it('opens nothing where it is a folder alone', () => {
    expect(drop([file('Laporan')], ['Laporan'])).toEqual([
      { opened: [], folders: ['Laporan'], others: [] },
    ]);
  });

  it('is left to the browser where it is no file', () => {
    const onFiles = jest.fn();
    show(<DropArea onFiles={onFiles}>Lembar</DropArea>);
    fireEvent.drop(screen.getByText('Lembar'), { dataTransfer: { types: ['text/plain'] } });
    expect(onFiles).not.toHaveBeenCalled();
  });
});

describe('the name box', () => {
  const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Menuju sel' });

  it('tells the selected cell, and goes to the address that is typed', async () => {
    const onGo = jest
      .fn()
      .mockReturnValue({ kind: 'cell', sheet: 'S', cell: { row: 1, column: 1 } });
    show(<NameBox selected={{ row: 26, column: 3 }} onGo={onGo} />);
    expect(box().value).toBe('D27');
    await userEvent.clear(box());
    await userEvent.type(box(), ' B2 {Enter}');
    expect(onGo).toHaveBeenCalledWith('B2');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says why an address leads nowhere, until something else is typed', async () => {
    show(<NameBox selected={null} onGo={() => ({ kind: 'beyond', last: 'V42' })} />);
    await userEvent.type(box(), 'A99{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('berakhir di V42');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(box(), '{Backspace}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('forgets on Escape what was typed', async () => {
    show(<NameBox selected={{ row: 0, column: 0 }} onGo={() => ({ kind: 'not-a-place' })} />);
    await userEvent.type(box(), 'zz{Escape}');
    expect(box().value).toBe('A1');
  });
});

describe('the controls of the view', () => {
  const noop = () => undefined;

  it('change the size, and stop at its ends', async () => {
    const onZoom = jest.fn();
    show(<ViewControls zoom={2} onZoom={onZoom} keepHeadings onKeepHeadings={noop} />);
    await userEvent.click(screen.getByRole('button', { name: 'Perbesar' }));
    expect(onZoom).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Perkecil' }));
    await userEvent.click(screen.getByRole('button', { name: '200%' }));
    expect(onZoom.mock.calls).toEqual([['out'], ['reset']]);
  });

  it('let headings go', async () => {
    const onKeep = jest.fn();
    show(<ViewControls zoom={1} onZoom={noop} keepHeadings onKeepHeadings={onKeep} />);
    const toggle = screen.getByRole('button', { name: 'Judul tetap terlihat', pressed: true });
    await userEvent.click(toggle);
    expect(onKeep).toHaveBeenCalledWith(false);
  });
});

describe('what could not be opened', () => {
  it('is told in a sentence each, until it is closed', async () => {
    const onClose = jest.fn();
    show(<Notices sentences={['Satu.', 'Dua.']} onClose={onClose} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Satu.',
      'Dua.',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Tutup pesan ini' }));
    expect(onClose).toHaveBeenCalled();
  });
});
