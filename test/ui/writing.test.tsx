/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookError } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { layOut } from './support/layout';
import { result, show } from './support/show-panel';

const id = messagesFor('id');

layOut();

const toTables = () => userEvent.click(screen.getByRole('tab', { name: 'Tabel' }));

describe('the tables', () => {
  it('are all written by the one main button', async () => {
    const model = show(result());
    await toTables();
    await userEvent.click(screen.getByRole('button', { name: 'Buat Tabel Capaian' }));
    expect(model.write).toHaveBeenCalledTimes(1);
  });

  it('can be chosen', async () => {
    const model = show(result());
    await toTables();
    const title = id.tables['realisasi-anggaran']!.title;
    await userEvent.click(screen.getByRole('checkbox', { name: `Tabel 3.1 ${title}` }));
    expect(model.toggleTable).toHaveBeenCalledWith('realisasi-anggaran');
  });

  it('cannot be written when none is chosen', async () => {
    show(result({ chosen: new Set() }));
    await toTables();
    const button = screen.getByRole('button', { name: 'Buat Tabel Capaian' });
    expect(button).toHaveProperty('disabled', true);
  });

  it('cannot be written twice at a time, but stopped', async () => {
    const model = show(result({ writing: { phase: 'writing', share: 0.4, table: null } }));
    await toTables();
    expect(screen.queryByRole('button', { name: 'Buat Tabel Capaian' })).toBeNull();
    const bar = screen.getByRole('progressbar', { name: 'Menulis tabel …' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.4');
    await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(model.dropWriting).toHaveBeenCalledTimes(1);
  });

  it('say which sheets were made and which renewed', async () => {
    const tables = [
      { id: 'realisasi-anggaran', sheet: 'Realisasi Anggaran', replaced: false },
      { id: 'capaian-kinerja', sheet: 'Capaian Kinerja', replaced: true },
    ];
    show(result({ writing: { phase: 'written', tables } }));
    await toTables();
    expect(screen.getByText(/lembar baru “Realisasi Anggaran”/)).toBeTruthy();
    expect(screen.getByText(/lembar “Capaian Kinerja” diperbarui/)).toBeTruthy();
  });

  it('ask about sheets that their user has changed, and do nothing where he cancels', async () => {
    const sheets = ['Realisasi', 'Tabel 3.2'];
    const error = new WorkbookError('edited-by-user', '', { sheets });
    const model = show(result({ writing: { phase: 'failed', error } }));
    await toTables();
    const question = within(screen.getByRole('alertdialog', { name: id.ui.tables.edited }));
    expect(question.getAllByRole('listitem').map((item) => item.textContent)).toEqual(sheets);
    await userEvent.click(question.getByRole('button', { name: 'Buat lembar baru' }));
    await userEvent.click(question.getByRole('button', { name: 'Timpa' }));
    expect(model.write.mock.calls).toEqual([['keep'], ['replace']]);
    await userEvent.click(question.getByRole('button', { name: 'Batal' }));
    expect(model.dropWriting).toHaveBeenCalledTimes(1);
  });

  it('say why they were not written', async () => {
    const error = new WorkbookError('workbook-protected');
    show(result({ writing: { phase: 'failed', error } }));
    await toTables();
    expect(screen.getByRole('alert').textContent).toContain(id.errors['workbook-protected']);
  });
});
