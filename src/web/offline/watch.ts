import { TAKE_OVER } from './message';

/** Address of the service worker, beside the page. */
const WORKER = 'service-worker.js';

/** What the page knows of its own being kept. */
export interface Kept {
  /** The page opens without internet. */
  readonly ready: boolean;
  /** Loads the new version that is waiting, or null where none is. */
  readonly update: (() => void) | null;
}

/**
 * Has the browser keep the page, where it can: not on addresses without https, nor where storage is refused.
 * @param tell called whenever something has changed
 * @param world the browser's part that keeps pages; undefined where there is none
 * @param reload opens the page anew
 */
export async function watchKeeping(
  tell: (kept: Kept) => void,
  world: ServiceWorkerContainer | undefined = keeper(),
  reload: () => void = () => {
    window.location.reload();
  },
): Promise<void> {
  if (!world) return;
  // At the first visit the worker that comes into force is no new version.
  const registration = await world.register(WORKER).catch(() => null);
  if (!registration) return;
  const look = () => {
    const { waiting, active } = registration;
    const update = () => {
      world.addEventListener('controllerchange', reload, { once: true });
      waiting?.postMessage(TAKE_OVER);
    };
    tell({ ready: active !== null, update: waiting && active ? update : null });
  };
  const follow = () => {
    registration.installing?.addEventListener('statechange', look);
  };
  registration.addEventListener('updatefound', follow);
  follow();
  look();
}

/** Some browsers throw where a site's storage is refused. */
function keeper(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
