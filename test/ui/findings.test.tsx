/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Finding } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { layOut } from './support/layout';
import { finding, report } from './support/reports';
import { findings, result, show } from './support/show-panel';

const id = messagesFor('id');

layOut();

const item = () => findings().getByRole('button', { name: /Sel D7/ });
const headings = (level: number) =>
  findings()
    .getAllByRole('heading', { level })
    .map(({ textContent }) => textContent);

describe('the findings', () => {
  const of = (sheet: string, row: number, different: Partial<Finding> = {}) =>
    finding({ id: `${sheet}${row}`, cell: { sheet, row, column: 0 }, ...different });

  it('each say severity, sheet, cell and what is wrong', () => {
    show(result());
    for (const part of [id.severities.error, 'Realisasi', 'Sel D7', 'Persentase belanja']) {
      expect(item().textContent).toContain(part);
    }
  });

  it('stand by severity and kind, and by sheet where that is wanted', async () => {
    const some = [of('B', 1), of('B', 2), of('A', 1, { rule: 'kode-ganda' })];
    show(result({ report: report([...some, of('A', 3, { severity: 'info' })]) }));
    expect(headings(3)).toEqual([`${id.severities.error} (3)`, `${id.severities.info} (1)`]);
    const range = id.rules['persen-di-luar-rentang']?.title;
    const twice = id.rules['kode-ganda']?.title;
    expect(headings(4)).toEqual([`${range}2`, `${twice}1`, `${range}1`]);
    await userEvent.click(screen.getByRole('button', { name: 'Pilihan lain' }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Menurut lembar' }));
    expect(headings(4)).toEqual(['B2', 'A1', 'A1']);
  });

  it('of one severity alone are shown by pressing its count', async () => {
    show(result({ report: report([finding(), of('A', 1, { severity: 'info' })]) }));
    await userEvent.click(screen.getByRole('button', { name: `1 ${id.severities.info}` }));
    expect(headings(3)).toEqual([`${id.severities.info} (1)`]);
    await userEvent.click(screen.getByRole('button', { name: `1 ${id.severities.info}` }));
    expect(headings(3)).toHaveLength(2);
  });

  it('are searched by what is said of them, and shown again when nothing is found', async () => {
    show(result({ report: report([finding(), of('Belanja', 1)]) }));
    const box = screen.getByRole('searchbox', { name: 'Cari temuan' });
    await userEvent.type(box, 'belanja a2');
    expect(findings().queryByRole('button', { name: /Sel D7/ })).toBeNull();
    expect(findings().getByRole('button', { name: /Sel A2/ })).toBeTruthy();
    await userEvent.type(box, 'x');
    expect(screen.getByText('Tidak ada temuan yang sesuai.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan semua temuan' }));
    expect(item()).toBeTruthy();
  });

  it('that follow from another one are told with it, and counted with it', () => {
    const follows = of('Total', 9, { root: 'f1' });
    show(result({ report: report([finding(), follows]), selected: 'f1' }));
    expect(headings(3)).toEqual([`${id.severities.error} (1)`]);
    const list = within(findings().getByRole('list', { name: 'Ikut salah karenanya' }));
    expect(list.getByRole('button', { name: 'Tunjukkan sel Total A10' })).toBeTruthy();
  });

  it.each(['pointer', 'keyboard'])('show their cell by %s', async (by) => {
    const onSelect = jest.fn();
    const model = show(result(), onSelect);
    if (by === 'pointer') await userEvent.click(item());
    else {
      act(() => {
        item().focus();
      });
      await userEvent.keyboard('{Enter}');
    }
    expect(model.selectFinding).toHaveBeenCalledWith('f1');
    expect(onSelect).toHaveBeenCalledWith({ sheet: 'Realisasi', row: 6, column: 3 });
  });

  it('open to say what should stand there and why it matters, and close again', async () => {
    const model = show(result({ selected: 'f1' }));
    expect(item().getAttribute('aria-expanded')).toBe('true');
    expect(findings().getByText('96,5')).toBeTruthy();
    expect(findings().getByText(id.rules['persen-di-luar-rentang']?.why ?? '')).toBeTruthy();
    await userEvent.click(item());
    expect(model.selectFinding).toHaveBeenCalledWith(null);
  });

  it('lead to the cells that they were computed from', async () => {
    const onSelect = jest.fn();
    const related = { sheet: 'Realisasi', row: 8, column: 2 };
    show(result({ report: report([finding({ related: [related] })]), selected: 'f1' }), onSelect);
    await userEvent.click(findings().getByRole('button', { name: 'Tunjukkan sel C9' }));
    expect(onSelect).toHaveBeenCalledWith(related);
  });

  it('are gone through by the arrow keys, with one stop for Tab', async () => {
    show(result({ report: report([of('A', 1), of('A', 2)]) }));
    const stops = () =>
      findings()
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    act(() => {
      stops()[0]!.focus();
    });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Sel A3');
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('Sel A2');
    expect(stops()).toHaveLength(1);
  });

  it('of many are drawn only as far as they are in sight', () => {
    const many = Array.from({ length: 3000 }, (_, i) => of('A', i));
    show(result({ report: report(many), selected: 'A2999' }));
    expect(headings(4)[0]).toMatch(/3000$/);
    const drawn = findings().getAllByRole('listitem');
    expect(drawn.length).toBeLessThan(300);
    expect(drawn[0]!.getAttribute('aria-setsize')).toBe('3002');
  });
});

describe('next and previous', () => {
  const at = (row: number) => ({ sheet: 'A', row, column: 0 });
  const three = [2, 5, 8].map((row) => finding({ id: `f${row}`, cell: at(row) }));

  it.each([
    ['the cursor', at(4), null, '{F8}', 'f5'],
    ['the cursor, backwards', at(4), null, '{Shift>}{F8}{/Shift}', 'f2'],
    ['the finding that is open', null, 'f5', '{F8}', 'f8'],
    ['the last one, from the beginning', null, 'f8', '{F8}', 'f2'],
  ])('go on from %s', async (_, cursor, selected, keys, expected) => {
    const model = show(result({ report: report(three), selected }), undefined, 'id', cursor);
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.keyboard(keys);
    expect(model.selectFinding).toHaveBeenCalledWith(expected);
  });
});
