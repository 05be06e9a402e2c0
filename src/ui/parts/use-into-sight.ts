import { useCallback } from 'react';

/** For what opens at the user's press, perhaps below the edge: brings it wholly into sight, once. */
export function useIntoSight(): (element: HTMLElement | null) => void {
  return useCallback((element: HTMLElement | null) => {
    // Once the lists around it have made room.
    if (element)
      setTimeout(() => {
        element.scrollIntoView({ block: 'nearest' });
      });
  }, []);
}
