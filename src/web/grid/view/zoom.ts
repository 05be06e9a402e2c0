import { useEffect, type RefObject } from 'react';

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** `in` is larger. */
export type ZoomChange = 'in' | 'out' | 'reset';

/** The next size of the view: 1 is 100 %. */
export function zoomed(zoom: number, change: ZoomChange): number {
  if (change === 'reset') return 1;
  return change === 'in'
    ? (STEPS.find((step) => step > zoom) ?? 2)
    : (STEPS.filter((step) => step < zoom).at(-1) ?? 0.5);
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** What a key does to the size, as in Excel and browsers; undefined for all others. */
export function zoomOf({ key, ctrlKey, metaKey }: Key): ZoomChange | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (key === '+' || key === '=') return 'in';
  if (key === '-' || key === '_') return 'out';
  return key === '0' ? 'reset' : undefined;
}

/** Ctrl with the wheel, or two fingers on a touchpad, changes the size of the sheet instead of the page. */
export function useWheelZoom(
  scroller: RefObject<HTMLElement | null>,
  onZoom: (change: ZoomChange) => void,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || event.deltaY === 0) return;
      event.preventDefault();
      onZoom(event.deltaY < 0 ? 'in' : 'out');
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [scroller, onZoom]);
}
