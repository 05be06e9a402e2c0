/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Frame, Panel, type PanelState, type Sample } from '../../src/ui';
import { sheetOf, workbookOf } from '../support/sheet';
import { layOut } from './support/layout';
import { finding, modelOf, OFFERS, report, table } from './support/reports';

layOut();

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

function result(different: Parameters<typeof report>[1] = {}, findings = [finding()]): PanelState {
  return {
    phase: 'result',
    checking: null,
    recheckError: null,
    report: report(findings, different),
    offers: OFFERS,
    chosen: new Set(),
    names: new Map(),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
  };
}

function show(state = result(), sample?: Sample) {
  const panel = (shown: PanelState) => (
    <Frame language="id" onLanguage={jest.fn()}>
      <Panel model={modelOf(shown)} onSelect={jest.fn()} {...(sample && { sample })} />
    </Frame>
  );
  const { unmount, rerender } = render(panel(state));
  return {
    unmount,
    become: (next: PanelState) => {
      rerender(panel(next));
    },
  };
}

const introduction = () => screen.queryByRole('region', { name: 'Perkenalan' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const settings = async (section: string) => {
  await userEvent.click(screen.getByRole('tab', { name: 'Pengaturan' }));
  await press(section);
};

describe('the introduction', () => {
  it('stands above the first result, and takes no focus', () => {
    show();
    expect(within(introduction()!).getByRole('img', { name: 'Langkah 1 dari 3' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Hasil pemeriksaan' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('has three steps, forth and back, and is put away after the last', async () => {
    show();
    await press('Berikutnya');
    await press('Berikutnya');
    expect(screen.getByRole('img', { name: 'Langkah 3 dari 3' })).toBeTruthy();
    await press('Sebelumnya');
    expect(screen.getByRole('img', { name: 'Langkah 2 dari 3' })).toBeTruthy();
    await press('Berikutnya');
    await press('Mulai memeriksa');
    expect(introduction()).toBeNull();
  });

  it('once skipped is not shown at the next visit, but can be asked for', async () => {
    const { unmount } = show();
    await press('Lewati perkenalan');
    expect(introduction()).toBeNull();
    unmount();
    show();
    expect(introduction()).toBeNull();
    await settings('Perkenalan dan contoh');
    await press('Lihat perkenalan lagi');
    expect(introduction()).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Periksa' })).toHaveProperty('ariaSelected', 'true');
  });

  it('can be put away where the browser refuses to remember it', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    show();
    await press('Lewati perkenalan');
    expect(introduction()).toBeNull();
  });
});

describe('the sample', () => {
  const toLastStep = async () => {
    await press('Berikutnya');
    await press('Berikutnya');
  };

  it('is opened at once where no window opens for it', async () => {
    const open = jest.fn(() => Promise.resolve());
    show(result(), { open, inNewWindow: false });
    await toLastStep();
    await press('Coba dengan contoh');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is opened in a new window only after it was asked, and need not be', async () => {
    const open = jest.fn(() => Promise.resolve());
    show(result(), { open, inNewWindow: true });
    await toLastStep();
    await press('Coba dengan contoh');
    expect(screen.getByText(/jendela Excel yang baru/)).toBeTruthy();
    await press('Batal');
    expect(open).not.toHaveBeenCalled();
    await press('Coba dengan contoh');
    await press('Buka contoh');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('says so where it cannot be opened', async () => {
    show(result(), { open: () => Promise.reject(new Error('no')), inNewWindow: false });
    await toLastStep();
    await press('Coba dengan contoh');
    expect((await screen.findByRole('alert')).textContent).toContain('tidak dapat dibuka');
  });
});

describe('a workbook without a table of a known kind', () => {
  const none = { tables: [], recognised: [] };

  it('is told to be empty where no sheet holds anything', () => {
    show(result({ ...none, snapshot: workbookOf(sheetOf('Sheet1', [])) }, []));
    expect(screen.getByRole('heading', { name: 'Buku kerja ini masih kosong' })).toBeTruthy();
    expect(screen.queryByText(/^Yang dilihat/)).toBeNull();
  });

  it('is told sheet by sheet, with what was seen there', () => {
    const other = table({
      sheet: 'Pegawai',
      kind: 'lain',
      columns: ['Nama', 'Golongan'].map((heading, index) => ({
        index,
        heading,
        role: 'lain' as const,
        qualifiers: {},
        confidence: 0,
        why: [],
        notation: 'undecided' as const,
      })),
    });
    const snapshot = workbookOf(
      sheetOf('Pegawai', [['Nama', 'Golongan']]),
      sheetOf('Catatan', [['Rapat']]),
      sheetOf('Sheet3', []),
    );
    show(result({ tables: [], recognised: [other], snapshot }, []));
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toContain('Sheet3: kosong');
    // What could be a table is asked for, what is none is told why; each once.
    const about = (name: string) => lines.filter((line) => line.startsWith(name));
    expect(about('Pegawai')).toEqual([expect.stringContaining('Ini tabel')]);
    expect(about('Catatan')).toEqual([expect.stringContaining('Tidak ada judul kolom')]);
  });

  it('offers the sample and the guide, and the settings stay within reach', () => {
    const sample = { open: () => Promise.resolve(), inNewWindow: false };
    show(result({ ...none, snapshot: workbookOf(sheetOf('Catatan', [['Rapat']])) }, []), sample);
    expect(screen.getByRole('button', { name: 'Coba dengan contoh' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Panduan' }).getAttribute('href')).toBe('panduan.html');
    expect(screen.getByRole('tab', { name: 'Pengaturan' })).toBeTruthy();
  });
});

describe('what a screen reader hears of findings that come and go', () => {
  const said = () =>
    [...document.querySelectorAll('[aria-live=polite]')].map(({ textContent }) => textContent);
  const three = ['a', 'b', 'c'].map((id) => finding({ id }));

  it('is whether the workbook is ready, their number, and by how many it has changed', () => {
    const { become } = show(result({}, three));
    expect(said()).toContain('Belum siap dikirim. 3 temuan');
    become(result({}, three.slice(1)));
    expect(said()).toContain('Belum siap dikirim. 2 temuan; 1 berkurang');
    become(result({}, three));
    expect(said()).toContain('Belum siap dikirim. 3 temuan; 1 bertambah');
    become(result({}, []));
    expect(said()).toContain('Siap dikirim. Tidak ada temuan lagi');
  });

  it('is told once: nothing else that is announced says it too', () => {
    const { become } = show(result({}, three));
    become(result({}, three.slice(1)));
    const announced = [...document.querySelectorAll('[aria-live], [role=status], [role=alert]')];
    const telling = announced.filter(({ textContent }) => /siap dikirim|temuan/i.test(textContent));
    expect(telling).toHaveLength(1);
  });
});

describe('the settings', () => {
  it('find a rule by its name and lead to its page', async () => {
    const rules = ['kode-ganda', 'angka-rusak'].map((id) => ({
      id,
      severity: 'error' as const,
      on: true,
      thresholds: [],
    }));
    show(result({ exceptions: { ...report([]).exceptions, rules } }));
    await settings('Aturan (2)');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Cari aturan' }), 'tidak terbaca');
    const link = screen.getByRole('link', { name: 'Penjelasan lengkap: Angka tidak terbaca' });
    expect(link.getAttribute('href')).toBe('aturan/angka-rusak.html');
    expect(screen.queryByRole('link', { name: /Kode dipakai dua kali/ })).toBeNull();
  });

  it('offer the languages, each in its own name', async () => {
    show();
    await settings('Bahasa');
    const group = within(screen.getByRole('group', { name: 'Bahasa' }));
    expect(group.getByRole('button', { name: 'Indonesia', pressed: true })).toBeTruthy();
    expect(group.getByRole('button', { name: 'English', pressed: false })).toBeTruthy();
  });

  it('tell the version, and lead to help and privacy', async () => {
    show();
    await settings('Tentang Capaian');
    expect(screen.getByText(/^Versi \d+\.\d+\.\d+/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Privasi' }).getAttribute('href')).toBe('privasi.html');
  });
});
