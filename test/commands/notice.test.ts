/** @jest-environment jsdom */
import { noticeAddress, showNotice, type Notice } from '../../src/commands/notice';
import { openDesktopExcel } from '../excel-host/desktop';
import { DIALOG_CODES } from '../excel-host/dialogs';
import type { ExcelHost } from '../excel-host/host';

const NOTICE: Notice = {
  title: 'Sel D27',
  paragraphs: ['Jumlah “Program A” 100% & lebih #1.', 'Kedua.'],
  close: 'Tutup',
};

let host: ExcelHost;

beforeEach(async () => {
  host = await openDesktopExcel();
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** Begins to show the notice; tells whether that has ended. */
async function begin(): Promise<{ readonly ended: () => Promise<boolean> }> {
  let done = false;
  void showNotice(NOTICE).then(() => {
    done = true;
  });
  const settle = () => jest.advanceTimersByTimeAsync(0);
  await settle();
  return {
    ended: async () => {
      await settle();
      return done;
    },
  };
}

function textOf(url: URL): unknown {
  return JSON.parse(decodeURIComponent(url.hash.slice(1)));
}

describe('a notice', () => {
  it('carries its text where no request shows it', async () => {
    await begin();
    const { url } = host.dialogs.current!;
    expect(textOf(url)).toEqual(['Tutup', NOTICE.title, ...NOTICE.paragraphs]);
    url.hash = '';
    expect(url.href).toMatch(/\/notice\.html$/);
  });

  it('ends when the user closes it', async () => {
    const { ended } = await begin();
    expect(await ended()).toBe(false);
    host.dialogs.closeByUser();
    expect(await ended()).toBe(true);
  });

  it('is closed when its button is pressed', async () => {
    const { ended } = await begin();
    host.dialogs.message('close');
    expect(await ended()).toBe(true);
    expect(host.dialogs.current).toBeUndefined();
  });

  it('ends where its page cannot be loaded', async () => {
    const { ended } = await begin();
    host.dialogs.missPage();
    expect(await ended()).toBe(true);
  });

  it('ends at once where Office refuses it', async () => {
    host.dialogs.next = DIALOG_CODES.refusedByUser;
    const { ended } = await begin();
    expect(await ended()).toBe(true);
  });

  it('ends after a while where Office never answers', async () => {
    host.dialogs.next = 'silence';
    const { ended } = await begin();
    await jest.advanceTimersByTimeAsync(9_000);
    expect(await ended()).toBe(false);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await ended()).toBe(true);
  });

  it('ends before Excel ends the command, however long it is read', async () => {
    const { ended } = await begin();
    await jest.advanceTimersByTimeAsync(3 * 60_000);
    expect(await ended()).toBe(false);
    await jest.advanceTimersByTimeAsync(2 * 60_000 - 1_000);
    expect(await ended()).toBe(true);
  });

  it('can be shown again', async () => {
    await begin();
    host.dialogs.closeByUser();
    const second = await begin();
    expect(host.dialogs.shown).toHaveLength(2);
    expect(await second.ended()).toBe(false);
  });

  it('leaves out from the end what no address can hold', () => {
    const paragraphs = Array.from({ length: 60 }, (_, n) => `Paragraf ${n} “dengan tanda kutip”.`);
    const address = noticeAddress({ ...NOTICE, paragraphs }, 'https://localhost:3000/a.html');
    expect(address.length).toBeLessThanOrEqual(2_000);
    const [, , ...kept] = textOf(new URL(address)) as string[];
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).toEqual(paragraphs.slice(0, kept.length));
  });
});
