import { useEffect } from 'react';

/** Marks an area of the page; F6 goes from one to the next, as in Excel from sheet to task pane. */
export const AREA = 'data-area';

/** Where the keyboard begins in an area that it has not been in, the first of them that is there. */
const BEGINNINGS = [
  '[role="grid"]',
  '[role="tab"][aria-selected="true"]',
  'button:not(:disabled), [tabindex="0"], summary, a[href]',
];

/** Lets F6 and Shift+F6 move between the areas of the page; each goes on where the user was in it. */
export function useAreas(): void {
  useEffect(() => {
    const last = new WeakMap<Element, HTMLElement>();
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const area = target.closest(`[${AREA}]`);
      if (area) last.set(area, target);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.altKey || event.metaKey || event.defaultPrevented) return;
      const areas = [...document.querySelectorAll(`[${AREA}]`)];
      const here = areas.findIndex((area) => area.contains(document.activeElement));
      const onward = event.shiftKey
        ? [...areas.slice(0, Math.max(here, 0)).reverse(), ...areas.slice(here + 1).reverse()]
        : [...areas.slice(here + 1), ...areas.slice(0, Math.max(here, 0))];
      // The browser would go to its own bars.
      if (onward.some((area) => enter(area, last.get(area)))) event.preventDefault();
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Gives the keyboard to an area by its name; where it cannot be given, nothing happens. */
export function enterArea(name: string): void {
  const area = document.querySelector(`[${AREA}="${name}"]`);
  if (area) enter(area, undefined);
}

function enter(area: Element, before: HTMLElement | undefined): boolean {
  const wanted = [before, ...BEGINNINGS.map((one) => area.querySelector<HTMLElement>(one))];
  return wanted.some((element) => {
    if (!element?.isConnected) return false;
    element.focus();
    return document.activeElement === element;
  });
}
