import { useEffect } from 'react';

/** Milliseconds that whoever takes a thing away has to lead the keyboard on himself. */
const PATIENCE_MS = 120;

const REACHED_BY_TAB =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], summary, [tabindex]';

/** Where the keyboard was. */
interface Spot {
  readonly element: Element;
  /** What the element stood in, the innermost first. */
  readonly within: readonly Element[];
  /** Pixels from the top of the window. */
  readonly middle: number;
}

/**
 * Keeps the keyboard where the user was: when what he pressed is gone, it goes on from the nearest thing that
 * is left, instead of from the beginning of the page. Who is elsewhere, such as in Excel's sheet, stays there.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let spot: Spot | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element) spot = spotOf(target);
    };
    const goOn = () => {
      if (!spot || spot.element.isConnected || !document.hasFocus()) return;
      if (document.activeElement !== document.body) return;
      nearest(spot)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (!spot || spot.element.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(goOn, PATIENCE_MS);
    });
    document.addEventListener('focusin', onFocus);
    observer.observe(document.body, { subtree: true, childList: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

function spotOf(element: Element): Spot {
  const within: Element[] = [];
  for (let above = element.parentElement; above; above = above.parentElement) within.push(above);
  return { element, within, middle: middleOf(element) };
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

/** What the Tab key reaches in the innermost of the places that are left, by the height where the user was. */
function nearest({ within, middle }: Spot): HTMLElement | undefined {
  for (const place of within) {
    if (!place.isConnected) continue;
    const [first, ...others] = [...place.querySelectorAll<HTMLElement>(REACHED_BY_TAB)].filter(
      (one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }),
    );
    if (!first) continue;
    const away = (one: Element): number => Math.abs(middleOf(one) - middle);
    return others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
  }
  return undefined;
}
