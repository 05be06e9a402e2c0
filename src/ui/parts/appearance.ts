import { useCallback, useSyncExternalStore } from 'react';
import type { Appearance } from './theme';

/** Whether the system replaces all colours by few, as Windows does in its high-contrast themes. */
export function useForcedColors(): boolean {
  return useMedia('(forced-colors: active)');
}

/** What the user has set in his system or browser. */
export function usePreferredAppearance(): Appearance {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  if (useForcedColors()) return 'contrast';
  return isDark ? 'dark' : 'light';
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = mediaList(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => mediaList(query)?.matches ?? false);
}

/** Not every surrounding that renders the parts knows media. */
function mediaList(query: string): MediaQueryList | undefined {
  return 'matchMedia' in window ? window.matchMedia(query) : undefined;
}
