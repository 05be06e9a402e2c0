import { startTransition, useCallback, useState } from 'react';

/**
 * What a list scrolls in, once it is there, and the ref that finds it. The list's lines are drawn after what
 * stands around them, in a task of their own.
 */
export function useScroller(): readonly [
  HTMLDivElement | null,
  (element: HTMLDivElement | null) => void,
] {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const ref = useCallback((element: HTMLDivElement | null) => {
    startTransition(() => {
      setScroller(element);
    });
  }, []);
  return [scroller, ref];
}
