import { ExcelHost, type HostOptions } from './host';
import { LIBRARY_ADDRESS, librarySource } from './library';
import { type Surface, readSurface } from './surface';
import type { EventEntry } from './wire';

/** Methods and events of desktop Excel that the client library uses, by number. */
const BATCH = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const DIALOG_MESSAGE = 10;
const EXCEL_FOR_WINDOWS = 1;
const READ_WRITE = 0;
const READ_ONLY = 1;

/** A list as desktop Excel hands it to script. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => [...items],
  dimensions: () => 1,
});

let surface: Surface | undefined;
let current: ExcelHost | undefined;
let bootedFor = '';
/** Globals that the library made at its last start. */
let libraryGlobals: readonly string[] = [];

/**
 * Opens a workbook in the emulated desktop Excel. The first call in a test file boots the real
 * client library in this window (jest-environment-jsdom); later calls only change the workbook.
 * @returns the host, with the globals `Office` and `Excel` ready
 */
export async function openDesktopExcel(
  options: Omit<HostOptions, 'surface'> = {},
): Promise<ExcelHost> {
  const host = new ExcelHost({ ...options, surface: () => (surface ??= readSurface(Excel)) });
  current = host;
  connectEvents(host);
  // The library asks once, when it starts, what its Excel is: another Excel is another start.
  const excel = JSON.stringify([host.requirements, host.readOnly, host.locale, host.theme]);
  if (excel !== bootedFor) await boot();
  bootedFor = excel;
  return host;
}

function hostNow(): ExcelHost {
  if (!current) throw new Error('no workbook is open');
  return current;
}

let sendEvent: ((entries: readonly EventEntry[]) => void) | undefined;

/** Set once the library listens for buttons, which it does at its start. */
let pressButton: ExcelHost['ribbon']['press'];

function connectEvents(host: ExcelHost): void {
  host.ribbon.press = pressButton;
  host.onEvent = (entries) => {
    if (host === current) sendEvent?.(entries);
  };
}

/** The seam of desktop Excel: what it hangs on `window.external`. */
const external = {
  GetHostInfo: () => `Excel|Win32|16.01|${hostNow().locale}|||disableLogging|0`,
  GetContext: () => ({
    GetAppType: () => EXCEL_FOR_WINDOWS,
    GetSolutionRef: () => 'capaian',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => hostNow().locale,
    GetAppDataLocale: () => hostNow().locale,
    GetDocUrl: () => 'C:\\Data\\workbook.xlsx',
    GetAppCapabilities: () => (hostNow().readOnly ? READ_ONLY : READ_WRITE),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => matrixText(hostNow()),
    GetOfficeThemeInfo: () => themeText(hostNow()),
    GetHostFullVersion: () => '16.0.15407.10000',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  }),
  Execute: (id: number, params: unknown[], answer: (response: SafeArray | number) => void) => {
    if (id === COMMAND_COMPLETED) {
      hostNow().ribbon.complete(String(fieldsOf(params)[0]));
      answer(safeArray([0]));
      return;
    }
    if (id !== BATCH) throw new Error(`emulator: method ${id} of the host is not emulated`);
    const reply = hostNow().answer(requestText(params));
    queueMicrotask(() => {
      if ('fault' in reply) answer(safeArray([reply.fault]));
      else answer(safeArray([0, safeArray([200, safeArray([]), reply.body])]));
    });
  },
  RegisterEvent: (
    id: number,
    target: string,
    handle: (id: number, payload: SafeArray) => void,
    done: (status: number) => void,
  ) => {
    if (id === DIALOG_MESSAGE) {
      const status = hostNow().dialogs.open(target, (event) => {
        handle(id, safeArray(event));
      });
      if (status !== undefined) done(status);
      return;
    }
    if (id === COMMAND_INVOKED) {
      pressButton = (press) => {
        handle(id, safeArray(press));
      };
      hostNow().ribbon.press = pressButton;
    }
    if (id === RICH_API_MESSAGE) {
      // One at a time: the client takes a list of exactly two lists for a table.
      sendEvent = (entries) => {
        for (const entry of entries) handle(id, safeArray([eventFields(entry)]));
      };
    }
    done(0);
  },
  UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
    if (id === DIALOG_MESSAGE) hostNow().dialogs.close();
    done(0);
  },
};

function eventFields(entry: EventEntry): SafeArray {
  const { messageCategory, messageType, targetId, message } = entry;
  return safeArray([messageCategory, messageType, targetId, message]);
}

/** The JSON of a request among the fields that the client sends; long ones come in pieces. */
function requestText(params: unknown[]): string {
  const body = fieldsOf(params)[4];
  return Array.isArray(body) ? body.join('') : String(body);
}

function fieldsOf(params: unknown[]): unknown[] {
  return Array.isArray(params[0]) ? (params[0] as unknown[]) : params;
}

/** Colours as numbers, as desktop Excel tells them. */
function themeText({ theme }: ExcelHost): string {
  const colors = Object.entries(theme).map(([name, color]) => [name, parseInt(color.slice(1), 16)]);
  return JSON.stringify(Object.fromEntries(colors));
}

function matrixText({ requirements }: ExcelHost): string {
  const entries = Object.entries(requirements).map(([set, version]) => [
    set.toLowerCase(),
    version,
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

async function boot(): Promise<void> {
  for (const name of [...libraryGlobals, ...lateGlobals()]) Reflect.deleteProperty(window, name);
  window.sessionStorage.clear();
  const before = new Set(Object.getOwnPropertyNames(window));
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  sendEvent = undefined;
  pressButton = undefined;
  const stop = runLibraryScripts();
  // The library takes its base address from the element that loaded it.
  const script = document.createElement('script');
  script.setAttribute('src', `${LIBRARY_ADDRESS}office.debug.js`);
  const loaded = new Promise((done) => {
    script.addEventListener('load', done);
  });
  document.head.appendChild(script);
  await loaded;
  await Office.onReady();
  stop();
  script.remove();
  libraryGlobals = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
}

/** The theme that the library was told is kept in the window for some seconds. */
function lateGlobals(): string[] {
  return Object.getOwnPropertyNames(window).filter((name) => name.startsWith('_osf'));
}

/**
 * jsdom loads no scripts: those of the library are run from node_modules, in this realm.
 * @returns ends it again
 */
function runLibraryScripts(): () => void {
  const head = HTMLHeadElement.prototype;
  const append = function <T extends Node>(this: HTMLHeadElement, node: T): T {
    this.insertBefore(node, null);
    if (node instanceof HTMLScriptElement && node.src.startsWith(LIBRARY_ADDRESS)) {
      setTimeout(() => {
        run(node.src.slice(LIBRARY_ADDRESS.length), node);
      });
    }
    return node;
  };
  Object.defineProperty(head, 'appendChild', { value: append, configurable: true });
  return () => {
    Reflect.deleteProperty(head, 'appendChild');
  };
}

function run(name: string, script: HTMLScriptElement): void {
  const source = librarySource(name);
  if (source === undefined) script.dispatchEvent(new Event('error'));
  else {
    (0, eval)(source);
    script.dispatchEvent(new Event('load'));
  }
}
