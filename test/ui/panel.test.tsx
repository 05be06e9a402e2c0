/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookError } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { Frame, Panel, type PanelState } from '../../src/ui';
import { INITIAL } from '../../src/ui/state';
import { finding, modelOf, OFFERS, report, table } from './support/reports';

const id = messagesFor('id');

// jsdom lays nothing out, so it cannot scroll.
const scrollIntoView = jest.fn();
Element.prototype.scrollIntoView = scrollIntoView;

type Result = Extract<PanelState, { phase: 'result' }>;

function result(different: Partial<Result> = {}): Result {
  return {
    phase: 'result',
    report: report([finding()]),
    offers: OFFERS,
    chosen: new Set(['realisasi-anggaran', 'realisasi-jenis-belanja']),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
    ...different,
  };
}

function show(state: PanelState, onSelect = jest.fn(), language: 'id' | 'en' = 'id') {
  const model = modelOf(state);
  render(
    <Frame language={language}>
      <Panel model={model} onSelect={onSelect} />
    </Frame>,
  );
  return model;
}

const findings = () => within(screen.getByRole('region', { name: 'Temuan' }));

describe('the panel while it reads', () => {
  it('says that it reads', () => {
    show(INITIAL);
    expect(screen.getByRole('status').textContent).toContain('Membaca dan memeriksa');
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
    const model = show(result({ report: report([], { tables: [] }) }));
    expect(screen.getByRole('heading', { name: 'Belum ada tabel yang dikenali' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
    await userEvent.click(screen.getByRole('button', { name: 'Periksa ulang' }));
    expect(model.check).toHaveBeenCalledTimes(1);
  });
});

describe('the summary', () => {
  it('counts what is wrong and what agrees', () => {
    show(
      result({
        report: report([finding(), finding({ id: 'f2' }), finding({ id: 'f3', severity: 'info' })]),
      }),
    );
    expect(screen.getByRole('heading', { name: '2 hal perlu diperbaiki' })).toBeTruthy();
    expect(screen.getByText('53 jumlah cocok')).toBeTruthy();
    expect(screen.getByText(`1 ${id.severities.info}`)).toBeTruthy();
  });

  it('says so when nothing needs correcting', () => {
    show(result({ report: report([]) }));
    expect(screen.getByRole('heading', { name: 'Tidak ada yang perlu diperbaiki' })).toBeTruthy();
  });

  it('names each sheet with what it was understood as and how large it is', () => {
    show(result());
    const summary = screen.getByRole('region', { name: 'Hasil pemeriksaan' });
    expect(summary.textContent).toContain('1 program, 2 kegiatan, 1 sub kegiatan');
    expect(summary.textContent).toContain(id.kinds['realisasi-program']);
  });

  it('folds many tables away', () => {
    const tables = Array.from({ length: 9 }, (_, i) => table({ id: i, sheet: `Lembar ${i}` }));
    show(result({ report: report([finding()], { tables }) }));
    expect(screen.getByText('Lembar yang dikenali (9)').closest('details')?.open).toBe(false);
  });

  it('names a check that could not run', () => {
    show(result({ report: report([], { failures: [{ rule: 'angka-rusak', message: 'boom' }] }) }));
    expect(screen.getByText(/tidak dapat dijalankan/).textContent).toContain(
      id.rules['angka-rusak']?.title,
    );
  });
});

describe('the findings', () => {
  it('stand under their sheets, each with severity, cell, sentence and what should be', () => {
    show(result());
    const group = screen.getByRole('region', { name: 'Realisasi' });
    const item = within(group).getByRole('button');
    expect(item.textContent).toContain(id.severities.error);
    expect(item.textContent).toContain('Sel D7');
    expect(item.textContent).toContain('Seharusnya: 96,5');
  });

  it('are grouped by sheet in reading order', () => {
    const of = (sheet: string, n: number) =>
      finding({ id: `${sheet}${n}`, cell: { sheet, row: n, column: 0 } });
    show(result({ report: report([of('B', 1), of('B', 2), of('A', 1)]) }));
    const headings = findings().getAllByRole('heading');
    expect(headings.map(({ textContent }) => textContent)).toEqual(['B2', 'A1']);
  });

  it('say when they follow from another finding', () => {
    show(result({ report: report([finding({ root: 'f0' })]) }));
    expect(findings().getByText(/Akibat temuan lain/)).toBeTruthy();
  });

  it.each(['pointer', 'keyboard'])('show their cell by %s', async (by) => {
    const onSelect = jest.fn();
    const model = show(result(), onSelect);
    const item = findings().getByRole('button');
    if (by === 'pointer') await userEvent.click(item);
    else {
      item.focus();
      await userEvent.keyboard('{Enter}');
    }
    expect(model.selectFinding).toHaveBeenCalledWith('f1');
    expect(onSelect).toHaveBeenCalledWith({ sheet: 'Realisasi', row: 6, column: 3 });
  });

  it('tell which one is selected, and bring it into sight', () => {
    show(result({ selected: 'f1' }));
    expect(findings().getByRole('button', { pressed: true })).toBeTruthy();
    expect(scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
  });
});

describe('the tables', () => {
  it('are all written by the one main button', async () => {
    const model = show(result());
    await userEvent.click(screen.getByRole('button', { name: 'Buat Tabel Capaian' }));
    expect(model.write).toHaveBeenCalledTimes(1);
  });

  it('can be chosen, and say what they lack', async () => {
    const model = show(result());
    await userEvent.click(screen.getByRole('button', { name: 'Pilih tabel' }));
    const title = id.tables['realisasi-anggaran']!.title;
    await userEvent.click(screen.getByRole('checkbox', { name: title }));
    expect(model.toggleTable).toHaveBeenCalledWith('realisasi-anggaran');
    const lacking = screen.getByRole('checkbox', { name: /Belum bisa/ });
    expect(lacking).toHaveProperty('disabled', true);
  });

  it('cannot be written when none is chosen', () => {
    show(result({ chosen: new Set() }));
    const button = screen.getByRole('button', { name: 'Buat Tabel Capaian' });
    expect(button).toHaveProperty('disabled', true);
  });

  it('cannot be written twice at a time, but stopped', async () => {
    const model = show(result({ writing: { phase: 'writing', share: 0.4 } }));
    expect(screen.queryByRole('button', { name: 'Buat Tabel Capaian' })).toBeNull();
    const bar = screen.getByRole('progressbar', { name: 'Menulis tabel …' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.4');
    await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(model.dropWriting).toHaveBeenCalledTimes(1);
  });

  it('say which sheets were made and which renewed', () => {
    const tables = [
      { id: 'realisasi-anggaran', sheet: 'Realisasi Anggaran', replaced: false },
      { id: 'capaian-kinerja', sheet: 'Capaian Kinerja', replaced: true },
    ];
    show(result({ writing: { phase: 'written', tables } }));
    expect(screen.getByText(/lembar baru “Realisasi Anggaran”/)).toBeTruthy();
    expect(screen.getByText(/lembar “Capaian Kinerja” diperbarui/)).toBeTruthy();
  });

  it('ask about sheets that their user has changed, and do nothing where he cancels', async () => {
    const sheets = ['Realisasi', 'Tabel 3.2'];
    const error = new WorkbookError('edited-by-user', '', { sheets });
    const model = show(result({ writing: { phase: 'failed', error } }));
    const question = within(screen.getByRole('alertdialog', { name: id.ui.tables.edited }));
    expect(question.getAllByRole('listitem').map((item) => item.textContent)).toEqual(sheets);
    await userEvent.click(question.getByRole('button', { name: 'Buat lembar baru' }));
    await userEvent.click(question.getByRole('button', { name: 'Timpa' }));
    expect(model.write.mock.calls).toEqual([['keep'], ['replace']]);
    await userEvent.click(question.getByRole('button', { name: 'Batal' }));
    expect(model.dropWriting).toHaveBeenCalledTimes(1);
  });

  it('say why they were not written', () => {
    const error = new WorkbookError('workbook-protected');
    show(result({ writing: { phase: 'failed', error } }));
    expect(screen.getByRole('alert').textContent).toContain(id.errors['workbook-protected']);
  });
});

describe('the language', () => {
  it('is English where that was chosen', () => {
    show(result(), undefined, 'en');
    expect(screen.getByRole('button', { name: 'Make Capaian tables' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});
