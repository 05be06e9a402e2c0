/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookError, type Finding, type SheetCell } from '../../src/app';
import { messagesFor, type Language } from '../../src/locales';
import { Frame, Panel, type PanelState } from '../../src/ui';
import { INITIAL } from '../../src/ui/model/state/state';
import { sheetOf, workbookOf } from '../support/sheet';
import { layOut } from './support/layout';
import { finding, modelOf, OFFERS, report, table } from './support/reports';

const id = messagesFor('id');

layOut();

type Result = Extract<PanelState, { phase: 'result' }>;

function result(different: Partial<Result> = {}): Result {
  return {
    phase: 'result',
    checking: null,
    recheckError: null,
    report: report([finding()]),
    offers: OFFERS,
    chosen: new Set(['realisasi-anggaran', 'realisasi-jenis-belanja']),
    names: new Map(),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
    ...different,
  };
}

function show(
  state: PanelState,
  onSelect = jest.fn(),
  language: Language = 'id',
  cursor: SheetCell | null = null,
) {
  const model = modelOf(state);
  render(
    <Frame language={language}>
      <Panel model={model} onSelect={onSelect} cursor={cursor} />
    </Frame>,
  );
  return model;
}

const findings = () => within(screen.getByRole('region', { name: 'Temuan' }));

describe('the panel while it reads', () => {
  it('says that it reads', () => {
    show(INITIAL);
    expect(screen.getByRole('status').textContent).toContain('Membaca buku kerja');
  });

  it('says what it does just now, and lets go of it', async () => {
    const step = { doing: 'recognising', sheet: 'LRA', place: 3, of: 12 } as const;
    const model = show({ phase: 'reading', step });
    expect(screen.getByRole('status').textContent).toBe('Mengenali lembar LRA (3 dari 12) …');
    await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(model.dropCheck).toHaveBeenCalledTimes(1);
  });
});

describe('the panel when reading failed', () => {
  it('says why in one sentence and offers another try', async () => {
    const model = show({ phase: 'failed', error: new WorkbookError('cell-editing') });
    expect(screen.getByRole('alert').textContent).toContain(id.errors['cell-editing']);
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(model.check).toHaveBeenCalledTimes(1);
  });

  it('has a sentence for what nobody foresaw', () => {
    show({ phase: 'failed', error: new TypeError('x is undefined') });
    expect(screen.getByRole('alert').textContent).toContain(id.errors.unexpected);
    expect(screen.getByRole('alert').textContent).not.toContain('undefined');
  });
});

describe('the panel of a workbook without a known table', () => {
  it('says what is looked for and lets the user check again', async () => {
    const snapshot = workbookOf(sheetOf('Catatan', [['Rapat hari Senin']]));
    const model = show(result({ report: report([], { tables: [], recognised: [], snapshot }) }));
    expect(screen.getByRole('heading', { name: 'Belum ada tabel yang dikenali' })).toBeTruthy();
    expect(screen.getByText('Perjanjian Kinerja')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Periksa ulang' }));
    expect(model.check).toHaveBeenCalledTimes(1);
  });
});

describe('the overview', () => {
  it('says that it cannot be handed in while an error is open, and how many there are', () => {
    const findings = [finding(), finding({ id: 'f2' }), finding({ id: 'f3', severity: 'info' })];
    show(result({ report: report(findings) }));
    expect(screen.getByRole('heading', { name: 'Belum siap dikirim' })).toBeTruthy();
    expect(screen.getByText('2 hal perlu diperbaiki lebih dahulu')).toBeTruthy();
    expect(screen.getByText('53 jumlah cocok')).toBeTruthy();
    expect(screen.getByRole('button', { name: `1 ${id.severities.info}` })).toBeTruthy();
  });

  it.each([
    ['no finding', [], 'Siap dikirim'],
    ['warnings only', [finding({ severity: 'warning' })], /^Siap dikirim, tetapi/],
    ['an error that is let stand', [finding({ status: 'diabaikan' })], 'Siap dikirim'],
  ])('says that it can be handed in with %s', (_, findings, name) => {
    show(result({ report: report(findings) }));
    expect(screen.getByRole('heading', { name })).toBeTruthy();
  });

  it('is not certain where a check could not run, and names it', () => {
    show(result({ report: report([], { failures: [{ rule: 'angka-rusak', message: 'boom' }] }) }));
    expect(screen.getByRole('heading', { name: /^Belum dapat dipastikan/ })).toBeTruthy();
    expect(screen.getByText(/tidak dapat dijalankan/).textContent).toContain(
      id.rules['angka-rusak']?.title,
    );
  });

  it('names each sheet with what it was understood as and how large it is', () => {
    show(result());
    const summary = screen.getByRole('region', { name: 'Hasil pemeriksaan' });
    expect(summary.textContent).toContain('1 program, 2 kegiatan, 1 sub kegiatan');
    expect(summary.textContent).toContain(id.kinds['realisasi-program']);
  });

  it('folds many tables away, but for what the largest of them is', () => {
    const tables = Array.from({ length: 9 }, (_, i) =>
      table({ id: i, sheet: `Lembar ${i}`, ...(i !== 4 && { rows: [] }) }),
    );
    show(result({ report: report([finding()], { tables }) }));
    const heading = screen.getByText(/^Lembar yang dikenali/);
    expect(heading.textContent).toBe(
      'Lembar yang dikenali: Lembar 4 (1 program, 2 kegiatan, 1 sub kegiatan) dan 8 lembar lain',
    );
    expect(heading.closest('details')?.open).toBe(false);
  });

  it('says how many tables can be made, and leads there', async () => {
    show(result());
    await userEvent.click(screen.getByRole('button', { name: '2 dari 3 tabel LKIP dapat dibuat' }));
    expect(screen.getByRole('tab', { name: 'Tabel' }).getAttribute('aria-selected')).toBe('true');
  });

  it('keeps the last result in sight while it checks again, and says so', () => {
    show(result({ checking: { step: null } }));
    expect(screen.getByRole('progressbar', { name: 'Memeriksa ulang …' })).toBeTruthy();
    expect(item()).toBeTruthy();
  });

  it('keeps it as well where checking again failed, with the reason', () => {
    show(result({ recheckError: new WorkbookError('cell-editing') }));
    expect(screen.getByRole('alert').textContent).toContain(id.errors['cell-editing']);
    expect(item()).toBeTruthy();
  });
});

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

describe('the language', () => {
  it('is English where that was chosen', () => {
    show(result(), undefined, 'en');
    expect(screen.getByRole('tab', { name: 'Tables' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});
