/** Pixels: of what scrolls, and of one line of a list in it. */
const WIDTH = 320;
const HEIGHT = 4000;
const LINE = 40;

/** jsdom lays nothing out: lists that draw only the lines in sight are given a window to draw them in. */
export function layOut(): void {
  Element.prototype.scrollIntoView = () => undefined;
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, value: WIDTH },
    clientHeight: { configurable: true, value: HEIGHT },
    offsetHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return this.dataset.index === undefined ? HEIGHT : LINE;
      },
    },
  });
}
