import { useEffect, useState, useSyncExternalStore } from 'react';
import { watchKeeping, type Kept } from './watch';

const NOT_KEPT: Kept = { ready: false, update: null };

/** Whether the page opens without internet, a new version that waits, and whether there is internet now. */
export function useKeeping(): Kept & { readonly online: boolean } {
  const [kept, setKept] = useState(NOT_KEPT);
  const online = useSyncExternalStore(followNetwork, () => navigator.onLine);
  useEffect(() => {
    // While the page is developed, the newest build is wanted, not a kept one.
    if (process.env.NODE_ENV === 'production') void watchKeeping(setKept);
  }, []);
  return { ...kept, online };
}

function followNetwork(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
