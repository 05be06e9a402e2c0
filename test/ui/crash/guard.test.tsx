/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Frame, Guard } from '../../../src/ui';

const SECRET = 'Belanja Rahasia 1.250.000';

function Part({ fault }: { readonly fault: Error | null }) {
  if (fault) throw fault;
  return <p>Isi panel</p>;
}

function show(fault: Error | null, onReload?: () => void) {
  render(
    <Frame language="id">
      <Guard {...(onReload && { onReload })}>
        <Part fault={fault} />
      </Guard>
    </Frame>,
  );
}

/** As a browser tells of a promise that nobody caught. */
function reject(reason: unknown): void {
  act(() => {
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  });
}

describe('a panel that cannot be drawn', () => {
  beforeEach(() => {
    // React writes every caught fault to the console.
    jest.spyOn(console, 'error').mockImplementation();
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says so in one sentence, and can be loaded again', async () => {
    const reload = jest.fn();
    show(new Error(SECRET), reload);
    expect(screen.getByRole('alert').textContent).toContain('Panel berhenti');
    await userEvent.click(screen.getByRole('button', { name: 'Muat ulang panel' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('says that a part did not arrive, where that is what happened', () => {
    show(Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' }));
    expect(screen.getByRole('alert').textContent).toContain('sambungan internet');
  });

  it('gives a report to copy that holds nothing of the workbook', async () => {
    const user = userEvent.setup();
    show(new Error(SECRET));
    await user.click(screen.getByRole('button', { name: 'Salin laporan' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('Error: Error');
    expect(copied + document.body.textContent).not.toMatch(/rahasia|1\.250/i);
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Laporan disalin.');
    });
  });
});

describe('a fault that was caught nowhere', () => {
  it('is told in one line; what is on the screen stays', async () => {
    show(null);
    expect(screen.queryByRole('alert')).toBeNull();
    reject(new TypeError(SECRET));
    expect(screen.getByRole('alert').textContent).toContain('Ada bagian program yang gagal');
    expect(screen.getByText('Isi panel')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/rahasia/i);
    await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is nothing where somebody has cancelled, or where the browser names no error', () => {
    show(null);
    reject(new DOMException('stopped', 'AbortError'));
    act(() => {
      window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }));
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
