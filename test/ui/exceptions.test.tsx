/** @jest-environment jsdom */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RULES, WorkbookError, type WorkbookPort } from '../../src/app';
import { messagesFor } from '../../src/locales';
import { Frame, Panel, usePanel } from '../../src/ui';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';
import { layOut } from './support/layout';

layOut();

const id = messagesFor('id');
const SNAPSHOT = workbookOf(
  sheetOf('LRA', [
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['5', 'BELANJA DAERAH', 3_000_000, 2_700_000, 90],
    ['5.1', 'BELANJA OPERASI', 2_000_000, 1_800_000, 90],
    ['5.2', 'BELANJA MODAL', 1_000_000, 900_000, 80],
  ]),
);

type Port = ReturnType<typeof memoryPort> & WorkbookPort;

/** A workbook with one wrong percentage, E4, that remembers what it is told. */
function workbook(stored: string | null = null, different: Partial<WorkbookPort> = {}): Port {
  const port: Port = Object.assign(memoryPort(stored), {
    read: () =>
      Promise.resolve(port.stored === null ? SNAPSHOT : { ...SNAPSHOT, memory: port.stored }),
    ...different,
  });
  return port;
}

function Door({ port }: { readonly port: WorkbookPort }) {
  return <Panel model={usePanel(port)} onSelect={jest.fn()} afterChange={() => <b>Unduh</b>} />;
}

async function show(port: WorkbookPort) {
  render(
    <Frame language="id">
      <Door port={port} />
    </Frame>,
  );
  return screen.findByRole('region', { name: 'Hasil pemeriksaan' });
}

const finding = () => screen.findByRole('button', { name: /Sel E4/ });
const heading = (name: string) => screen.findByRole('heading', { name });

async function ignoreIt(reason: string) {
  await userEvent.click(await finding());
  await userEvent.click(screen.getByRole('button', { name: 'Abaikan' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Alasan' }), reason);
  await userEvent.click(screen.getByRole('button', { name: 'Abaikan temuan ini' }));
}

describe('a finding that the user lets stand', () => {
  it('is remembered in the workbook with its reason, listed, and can be shown again', async () => {
    const port = workbook();
    await show(port);
    expect(screen.queryByRole('list', { name: 'Temuan yang diabaikan' })).toBeNull();
    await ignoreIt('Sesuai berita acara');

    await heading('Siap dikirim');
    expect(screen.queryByRole('button', { name: /Sel E4/ })).toBeNull();
    expect(JSON.parse(port.stored ?? '')).toMatchObject({
      exceptions: { ignored: [{ rule: 'persen-tidak-sesuai', reason: 'Sesuai berita acara' }] },
    });
    expect(screen.getByText('Unduh')).toBeTruthy();

    await userEvent.click(screen.getByText('Diabaikan (1)'));
    const list = within(screen.getByRole('list', { name: 'Temuan yang diabaikan' }));
    const item = list.getByRole('listitem');
    expect(item.textContent).toContain('LRA E4: ');
    expect(item.textContent).toContain('Alasan: Sesuai berita acara');

    await userEvent.click(within(item).getByRole('button', { name: 'Tampilkan lagi' }));
    expect(await finding()).toBeTruthy();
    expect(JSON.parse(port.stored ?? '')).toMatchObject({ exceptions: { ignored: [] } });
  });

  it('needs a reason', async () => {
    const port = workbook();
    await show(port);
    await ignoreIt('  ');
    const confirm = screen.getByRole<HTMLButtonElement>('button', { name: 'Abaikan temuan ini' });
    expect(confirm.disabled).toBe(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Alasan' }), '{Enter}');
    expect(port.stored).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Batal' }));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('stays where the workbook cannot remember, which is said', async () => {
    await show(
      workbook(null, { writeMemory: () => Promise.reject(new WorkbookError('read-only')) }),
    );
    await ignoreIt('Sesuai berita acara');
    expect((await screen.findByRole('alert')).textContent).toBe(id.errors['read-only']);
    expect(await finding()).toBeTruthy();
    expect(screen.queryByText('Unduh')).toBeNull();
  });

  it('does not overwrite what a newer version remembers', async () => {
    const stored = JSON.stringify({ version: 2 });
    const port = workbook(stored);
    await show(port);
    await ignoreIt('Sesuai berita acara');
    expect((await screen.findByRole('alert')).textContent).toContain('lebih baru');
    expect(port.stored).toBe(stored);
  });
});

describe('what the workbook remembers', () => {
  it('is said: rules that are off, and exceptions without a finding', async () => {
    const gone = { id: 'kode-ganda-1', rule: 'kode-ganda', subject: '5.1', reason: 'Dua.' };
    const exceptions = { off: ['persen-tidak-sesuai'], ignored: [gone] };
    await show(workbook(JSON.stringify({ version: 1, exceptions })));
    expect(screen.getByText(/Aturan dimatikan di buku kerja ini/).textContent).toContain(
      id.rules['persen-tidak-sesuai']?.title,
    );
    await userEvent.click(screen.getByText('Diabaikan (1)'));
    expect(screen.getByText(/Tidak ditemukan lagi/)).toBeTruthy();
  });
});

const place = (name: string) => userEvent.click(screen.getByRole('tab', { name }));

async function openRules() {
  await place('Pengaturan');
  await userEvent.click(screen.getByText(/^Aturan \(/));
}

describe('the list of rules', () => {
  const rule = (title: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${title} `));

  it('stands among the settings and names every rule with its severity', async () => {
    await show(workbook());
    await openRules();
    const list = within(await screen.findByRole('list', { name: 'Aturan yang diperiksa' }));
    expect(list.getAllByRole('listitem')).toHaveLength(RULES.length);
    for (const { id: name, severity } of RULES) {
      const title = id.rules[name]?.title ?? '';
      const box = list.getByLabelText(`${title} (${id.severities[severity]})`);
      expect(box).toHaveProperty('checked', true);
    }
  });

  it('switches a rule off in the workbook, says so, and on again', async () => {
    const port = workbook();
    await show(port);
    await finding();
    await openRules();
    const title = id.rules['persen-tidak-sesuai']?.title ?? '';
    await userEvent.click(rule(title));
    expect(await screen.findByText(`Aturan (${RULES.length}, dimatikan 1)`)).toBeTruthy();
    expect(JSON.parse(port.stored ?? '')).toMatchObject({
      exceptions: { off: ['persen-tidak-sesuai'] },
    });
    await place('Periksa');
    await heading('Siap dikirim');
    expect(screen.getByText(`Aturan dimatikan di buku kerja ini: ${title}`)).toBeTruthy();

    await place('Pengaturan');
    await userEvent.click(rule(title));
    await screen.findByText(`Aturan (${RULES.length})`);
    await place('Periksa');
    expect(await finding()).toBeTruthy();
    expect(screen.queryByText(/dimatikan/)).toBeNull();
  });

  it('sets a threshold, refuses what is no number, and gives the rule its own back', async () => {
    const port = workbook();
    await show(port);
    await openRules();
    const words = id.rules['realisasi-tidak-wajar'];
    const box = () => screen.getByLabelText<HTMLInputElement>(words?.thresholds?.atas ?? '');
    await userEvent.clear(box());
    await userEvent.type(box(), '1.000');
    expect(screen.getByText(id.ui.rules.noNumber)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Pakai' }).disabled).toBe(true);
    await userEvent.clear(box());
    await userEvent.type(box(), '149,5{Enter}');
    expect(
      await screen.findByText(`Ambang diubah di buku kerja ini: ${words?.title}`),
    ).toBeTruthy();
    expect(box().value).toBe('149,5');
    expect(JSON.parse(port.stored ?? '')).toMatchObject({
      exceptions: { thresholds: { 'realisasi-tidak-wajar': { atas: 149.5 } } },
    });

    await userEvent.click(screen.getByRole('button', { name: 'Kembalikan ke nilai baku' }));
    await waitFor(() => {
      expect(box().value).toBe('200');
    });
    expect(JSON.parse(port.stored ?? '')).toMatchObject({ exceptions: { thresholds: {} } });
  });
});
