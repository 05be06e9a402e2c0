/** The ribbon of an emulated Excel: presses buttons and waits until their functions have completed. */
export class Ribbon {
  readonly #waiting = new Map<string, () => void>();
  #count = 0;
  /** Hands a press to the library, as the list that it takes; undefined until it listens. */
  press: ((press: readonly [id: string, functionName: string, source: string]) => void) | undefined;

  /** Presses the button of a function; fulfilled when that has called `event.completed()`. */
  run(functionName: string): Promise<void> {
    const { press } = this;
    if (!press) return Promise.reject(new Error('the add-in has not started yet'));
    const id = String(++this.#count);
    return new Promise((done) => {
      this.#waiting.set(id, done);
      press([id, functionName, JSON.stringify({ source: { id: functionName } })]);
    });
  }

  /** The function of a press has completed. */
  complete(id: string): void {
    if (!this.#waiting.has(id)) throw new Error(`emulator: command ${id} completed twice or never`);
    this.#waiting.get(id)!();
    this.#waiting.delete(id);
  }
}
