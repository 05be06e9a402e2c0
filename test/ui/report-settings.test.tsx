/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type WorkbookPort } from '../../src/app';
import { Frame, Panel, usePanel } from '../../src/ui';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';
import { layOut } from './support/layout';

layOut();
// Finding fields by role among so many takes jsdom its time.
jest.setTimeout(30_000);

const SNAPSHOT = workbookOf(
  sheetOf('Capaian', [
    ['CAPAIAN KINERJA DINAS SOSIAL TAHUN 2024'],
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Angka kemiskinan', 10, 9, 110],
    ['Indeks kepuasan masyarakat', 90, 81, 90],
  ]),
);

type Port = ReturnType<typeof memoryPort> & WorkbookPort;

function workbook(stored: string | null = null): Port {
  const port: Port = Object.assign(memoryPort(stored), {
    read: () =>
      Promise.resolve(port.stored === null ? SNAPSHOT : { ...SNAPSHOT, memory: port.stored }),
  });
  return port;
}

function Door({ port }: { readonly port: WorkbookPort }) {
  return <Panel model={usePanel(port)} onSelect={jest.fn()} />;
}

async function open(port: WorkbookPort, language: 'id' | 'en' = 'id') {
  render(
    <Frame language={language}>
      <Door port={port} />
    </Frame>,
  );
  const heading = language === 'id' ? 'Pengaturan laporan' : 'Settings of the report';
  const settings = language === 'id' ? 'Pengaturan' : 'Settings';
  await userEvent.click(await screen.findByRole('tab', { name: settings }));
  await userEvent.click(await screen.findByText(heading));
  return within(await screen.findByRole('form', { name: heading }, { timeout: 20_000 }));
}

const remembered = ({ stored }: Port): unknown =>
  (JSON.parse(stored ?? '{}') as { report?: unknown }).report;
const save = async () => userEvent.click(screen.getByRole('button', { name: 'Simpan pengaturan' }));

/** Pasted, because every letter typed draws the whole form. */
async function enter(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

describe('settings of the report', () => {
  it('are saved in the workbook, only those that were changed', async () => {
    const port = workbook();
    const form = await open(port);
    await enter(form.getByRole('textbox', { name: 'Perangkat daerah' }), 'Dinas Contoh');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Satuan uang' }), '1000');
    await userEvent.click(form.getByRole('checkbox', { name: 'Nilai, bukan rumus' }));
    await enter(form.getByRole('textbox', { name: 'Nama' }), 'Maria');
    await save();
    await waitFor(() => {
      expect(remembered(port)).toEqual({
        agency: 'Dinas Contoh',
        unit: 1000,
        asValues: true,
        signatory: { place: '', date: '', position: '', name: 'Maria', rank: '', nip: '' },
      });
    });
  });

  it('say what the workbook itself names', async () => {
    const form = await open(workbook());
    expect(form.getByText('dari buku kerja: DINAS SOSIAL')).toBeTruthy();
    expect(form.getByText('dari buku kerja: 2024')).toBeTruthy();
  });

  it('show what is remembered, and take it back', async () => {
    const port = workbook(JSON.stringify({ version: 1, report: { year: 2023, numbering: null } }));
    const form = await open(port);
    const year = form.getByRole<HTMLInputElement>('textbox', { name: 'Tahun' });
    expect(year.value).toBe('2023');
    expect(form.queryByRole('textbox', { name: 'Bab' })).toBeNull();
    await userEvent.clear(year);
    await save();
    await waitFor(() => {
      expect(remembered(port)).toEqual({ year: null, numbering: null });
    });
  });

  it('refuse what is no year, no number and no scale, each with a sentence', async () => {
    const form = await open(workbook());
    await enter(form.getByRole('textbox', { name: 'Tahun' }), 'dua ribu');
    expect(form.getByText(/Tulis tahun empat angka/)).toBeTruthy();
    await userEvent.clear(form.getByRole('textbox', { name: 'Nomor pertama' }));
    expect(form.getByText(/bilangan bulat/)).toBeTruthy();
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Skala' }), 'sendiri');
    expect(form.getByText(/batas bawah yang menurun/).getAttribute('role')).toBe('alert');
    const button = form.getByRole<HTMLButtonElement>('button', { name: 'Simpan pengaturan' });
    expect(button.disabled).toBe(true);
  });

  it('take a scale of the agency’s own', async () => {
    const port = workbook();
    const form = await open(port);
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Skala' }), 'sendiri');
    await enter(form.getByRole('textbox', { name: 'Predikat kelas 1' }), 'Baik');
    await enter(form.getByRole('textbox', { name: 'Batas bawah kelas 1 (%)' }), '75,5');
    await enter(form.getByRole('textbox', { name: 'Predikat kelas 2' }), 'Kurang');
    await save();
    await waitFor(() => {
      expect(remembered(port)).toMatchObject({
        scale: {
          classes: [
            { name: 'Baik', from: 75.5, inclusive: true },
            { name: 'Kurang', from: null },
          ],
        },
      });
    });
  });

  it('show the direction of every indicator and let it be corrected', async () => {
    const port = workbook();
    const form = await open(port);
    const poverty = form.getByRole('combobox', { name: 'Angka kemiskinan' });
    expect(within(poverty).getByText('Menurut namanya: makin kecil makin baik')).toBeTruthy();
    await userEvent.selectOptions(poverty, 'naik');
    await save();
    await waitFor(() => {
      expect(remembered(port)).toEqual({ directions: { angkakemiskinan: 'naik' } });
    });
  });

  it('offer the tables once more: a part of the year has none here', async () => {
    const port = workbook();
    const form = await open(port);
    await userEvent.selectOptions(
      form.getByRole('combobox', { name: 'Realisasi sampai dengan' }),
      'tw2',
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Tabel' }));
    expect(screen.getByRole('checkbox', { name: /Capaian Kinerja$/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: 'Pengaturan' }));
    await save();
    await userEvent.click(screen.getByRole('tab', { name: 'Tabel' }));
    await waitFor(() => {
      expect(screen.queryByRole('checkbox', { name: /Capaian Kinerja$/ })).toBeNull();
    });
  });

  it('speak English', async () => {
    const form = await open(workbook(), 'en');
    expect(form.getByRole('combobox', { name: 'Unit of money' })).toBeTruthy();
    expect(form.getByText('from the workbook: 2024')).toBeTruthy();
  });
});

describe('copying a table for Word', () => {
  const copyIt = async () => {
    render(
      <Frame language="id">
        <Door port={workbook()} />
      </Frame>,
    );
    await userEvent.click(await screen.findByRole('tab', { name: 'Tabel' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lihat isi Capaian Kinerja' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Salin untuk Word: Capaian Kinerja' }),
    );
  };

  it('gives the browser’s own copying the table where the clipboard is closed', async () => {
    const given = new Map<string, string>();
    Object.assign(document, {
      execCommand: () => {
        const event = Object.assign(new Event('copy', { cancelable: true }), {
          clipboardData: { setData: (type: string, text: string) => given.set(type, text) },
        });
        return document.dispatchEvent(event);
      },
    });
    await copyIt();
    expect(await screen.findByText('Tabel disalin; tempelkan di Word.')).toBeTruthy();
    expect(given.get('text/html')).toContain('Angka kemiskinan');
    expect(given.get('text/plain')).toContain('Angka kemiskinan\t');
  });

  it('says in one sentence where nothing can be copied', async () => {
    Object.assign(document, { execCommand: () => false });
    await copyIt();
    expect(await screen.findByText(/Tabel tidak dapat disalin/)).toBeTruthy();
  });
});
