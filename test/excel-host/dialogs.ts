/** Numbers by which Office says why a dialog was refused or what became of it. */
export const DIALOG_CODES = {
  /** The page could not be loaded. */
  pageMissing: 12002,
  closedByUser: 12006,
  alreadyOpen: 12007,
  /** The user did not allow it, as Excel on the web may ask. */
  refusedByUser: 12009,
} as const;

const MESSAGE = 0;

/** What the emulated Excel tells the code that opened a dialog: type, text, origin. */
export type DialogEvent = readonly [type: number, content?: string, origin?: string];

export interface OpenDialog {
  readonly url: URL;
  /** Per cent of the screen. */
  readonly width: number;
  readonly height: number;
  readonly inFrame: boolean;
}

/** The dialogs of an Excel: one at a time for an add-in. */
export class Dialogs {
  /** Every dialog that was shown, the last one last. */
  readonly shown: OpenDialog[] = [];
  current: OpenDialog | undefined;
  /** What Excel makes of the next request: it shows the dialog, refuses with a number, or says nothing. */
  next: 'show' | 'silence' | number = 'show';
  /** Called when a dialog comes and when it goes; whatever draws it listens. */
  onChange: (current: OpenDialog | undefined) => void = () => undefined;
  #tell: (event: DialogEvent) => void = () => undefined;

  /**
   * A request of the library to open a dialog.
   * @param request the JSON that it sends
   * @param tell hands events to the code that asked
   * @returns the status to answer with, 0 where it is shown; undefined where Excel never answers
   */
  open(request: string, tell: (event: DialogEvent) => void): number | undefined {
    const fate = this.next;
    this.next = 'show';
    if (fate === 'silence') return undefined;
    if (fate !== 'show') return fate;
    if (this.current) return DIALOG_CODES.alreadyOpen;
    const { url, width, height, displayInIframe } = JSON.parse(request) as Record<string, unknown>;
    this.current = {
      url: new URL(String(url)),
      width: Number(width),
      height: Number(height),
      inFrame: displayInIframe === true,
    };
    this.shown.push(this.current);
    this.#tell = tell;
    this.onChange(this.current);
    return 0;
  }

  /** The code that opened the dialog closes it. */
  close(): void {
    this.current = undefined;
    this.onChange(undefined);
  }

  /** The user closes the dialog by its corner. */
  closeByUser(): void {
    this.#happens([DIALOG_CODES.closedByUser]);
    this.close();
  }

  /** The dialog's page cannot be loaded; the dialog stays open. */
  missPage(): void {
    this.#happens([DIALOG_CODES.pageMissing]);
  }

  /** The dialog's page says something to the code that opened it. */
  message(text: string): void {
    this.#happens([MESSAGE, text, this.current?.url.origin ?? '']);
  }

  #happens(event: DialogEvent): void {
    if (!this.current) throw new Error('emulator: no dialog is open');
    this.#tell(event);
  }
}
