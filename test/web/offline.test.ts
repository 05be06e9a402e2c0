/** @jest-environment jsdom */
import { storedFile } from '../../src/web/offline/answer';
import { watchKeeping, type Kept } from '../../src/web/offline/watch';

const FOLDER = 'https://contoh.go.id/capaian/';
const FILES = new Set([
  'index.html',
  'web.1.js',
  'fluent.2.js',
  'contoh.xlsx',
  'pages.css',
  'aturan/kode-ganda.html',
]);

describe('a request of the page', () => {
  const asked = (name: string, more: Partial<Parameters<typeof storedFile>[0]> = {}) =>
    storedFile(
      { url: FOLDER + name, method: 'GET', isPage: false, referrer: FOLDER, ...more },
      FOLDER,
      FILES,
    );

  it.each(['', 'index.html', '?id=1', 'index.html#awal'])('for “%s” gets the page', (name) => {
    expect(asked(name, { isPage: true, referrer: '' })).toBe('index.html');
  });

  it('for a file of the page gets it, also where a script of the page asks', () => {
    expect(asked('contoh.xlsx')).toBe('contoh.xlsx');
    expect(asked('fluent.2.js', { referrer: `${FOLDER}web.1.js` })).toBe('fluent.2.js');
  });

  it('for the page of a rule gets it, with its looks', () => {
    const page = 'aturan/kode-ganda.html';
    expect(asked(page, { isPage: true, referrer: '' })).toBe(page);
    expect(asked('pages.css', { referrer: FOLDER + page })).toBe('pages.css');
  });

  it.each(['taskpane.html', 'commands.html'])('for %s is left to the network', (name) => {
    expect(asked(name, { isPage: true, referrer: '' })).toBeNull();
  });

  it('is left to the network where a page of Excel asks for a file that both have', () => {
    expect(
      asked('fluent.2.js', { referrer: `${FOLDER}taskpane.html?_host_Info=excel` }),
    ).toBeNull();
  });

  it('is left to the network for other files, other addresses, and what is sent', () => {
    expect(asked('baru.js')).toBeNull();
    expect(asked('', { url: 'https://lain.go.id/capaian/web.1.js' })).toBeNull();
    expect(asked('contoh.xlsx', { method: 'POST' })).toBeNull();
  });
});

describe('keeping the page', () => {
  class Registration extends EventTarget {
    active: object | null = null;
    waiting: { postMessage: jest.Mock } | null = null;
    installing: EventTarget | null = null;
  }
  const world = (register: () => Promise<unknown>) => {
    const events = new EventTarget();
    return Object.assign(events, { register }) as unknown as ServiceWorkerContainer;
  };

  it('tells nothing where the browser refuses, or has no service worker', async () => {
    const tell = jest.fn();
    await watchKeeping(
      tell,
      world(() => Promise.reject(new Error('SecurityError'))),
    );
    await watchKeeping(tell, undefined);
    expect(tell).not.toHaveBeenCalled();
  });

  it('tells that the page is kept once all files are stored, without calling it a new version', async () => {
    const registration = new Registration();
    registration.installing = new EventTarget();
    const told: Kept[] = [];
    await watchKeeping(
      (kept) => told.push(kept),
      world(() => Promise.resolve(registration)),
    );
    expect(told.at(-1)).toEqual({ ready: false, update: null });
    registration.active = {};
    registration.installing.dispatchEvent(new Event('statechange'));
    expect(told.at(-1)).toEqual({ ready: true, update: null });
  });

  it('loads a waiting version only when asked', async () => {
    const registration = new Registration();
    const postMessage = jest.fn();
    registration.active = {};
    registration.waiting = { postMessage };
    const container = world(() => Promise.resolve(registration));
    const reload = jest.fn();
    let kept: Kept = { ready: false, update: null };
    await watchKeeping((now) => (kept = now), container, reload);
    expect(postMessage).not.toHaveBeenCalled();
    kept.update?.();
    expect(postMessage).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
