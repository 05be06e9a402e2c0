import type { Frame } from 'playwright-core';

/**
 * What does not fit on a screen as it stands, one sentence an element: what lies outside to the left or
 * right, and texts that are cut off.
 */
export function misfits(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 60)}”`;
    if (document.documentElement.scrollWidth > width) {
      found.push(`the page is ${document.documentElement.scrollWidth} px wide, of ${width}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      // What is there for screen readers alone is a dot of a pixel.
      if (box.width <= 1 || box.height <= 1 || element.closest('[hidden]')) continue;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (!hasText) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (scrollsSideways(element)) continue;
      if (box.left < -1 || box.right > width + 1) {
        found.push(`${nameOf(element)} reaches from ${box.left} to ${box.right} px`);
      }
      const style = getComputedStyle(element);
      const cuts = style.overflowX !== 'visible' && style.overflowX !== 'auto';
      if (cuts && element.scrollWidth > element.clientWidth + 1 && element.title === '') {
        found.push(`${nameOf(element)} is cut off`);
      }
    }
    return found;

    function scrollsSideways(element: Element): boolean {
      for (let above: Element | null = element; above; above = above.parentElement) {
        const { overflowX } = getComputedStyle(above);
        const isScroller = overflowX === 'auto' || overflowX === 'scroll';
        if (isScroller && above.scrollWidth > above.clientWidth + 1) return true;
      }
      return false;
    }
  });
}
