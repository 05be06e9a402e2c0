/**
 * Keeps the page without Excel for times without internet: stores the files that it is made of when it
 * is first opened, and answers with them. A new version is stored beside the old one and takes over
 * when the page is next opened, or at once where the user asks for it.
 */
import { storedFile } from './offline/answer';
import { TAKE_OVER } from './offline/message';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a service worker's world has and a page's has not. */
interface WorkerWorld {
  readonly location: Location;
  /** Written here by the build. */
  readonly build: { readonly version: string; readonly files: readonly string[] };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const world = self as unknown as WorkerWorld;
const folder = new URL('./', world.location.href).href;
const files = new Set(world.build.files);

/** Other programs of the same address may keep caches of their own. */
const OURS = 'capaian-';
const store = OURS + world.build.version;

world.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(store)
      .then((cache) =>
        cache.addAll([...files].map((name) => new Request(folder + name, { cache: 'reload' }))),
      ),
  );
});

world.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(OURS) && name !== store))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  );
});

world.addEventListener('fetch', (event) => {
  const { url, method, mode, referrer } = event.request;
  const asked = { url, method, isPage: mode === 'navigate', referrer };
  const name = storedFile(asked, folder, files);
  if (name !== null) event.respondWith(stored(name, event.request));
});

world.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void world.skipWaiting();
});

/** The stored file, or the network's where the browser has thrown it away. */
async function stored(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(store);
  return (await cache.match(folder + name)) ?? fetch(request);
}
