import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Whether the user's system is set to dark. */
export function useDark(): boolean {
  return useSyncExternalStore(follow, () => query().matches);
}

function follow(changed: () => void): () => void {
  const media = query();
  media.addEventListener('change', changed);
  return () => {
    media.removeEventListener('change', changed);
  };
}
