/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { WorkbookError } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { INITIAL } from '../../src/ui/model/state/state';
import { sheetOf, workbookOf } from '../support/sheet';
import { layOut } from './support/layout';
import { finding, report, table } from './support/reports';
import { findings, result, show } from './support/show-panel';

const id = messagesFor('id');

layOut();

const item = () => findings().getByRole('button', { name: /Sel D7/ });

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

describe('the language', () => {
  it('is English where that was chosen', () => {
    show(result(), undefined, 'en');
    expect(screen.getByRole('tab', { name: 'Tables' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});
