import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Frame, Page, Route } from 'playwright-core';
import { ExcelHost, type HostOptions } from './host';
import { LIBRARY_ADDRESS, LIBRARY_FOLDER } from './library';
import { librarySurface } from './library-surface';
import { WebConversation, type WebSession } from './web-messages';

/** Where the page of Excel may stand; the library trusts both. */
const HOSTS = {
  /** https and the add-in's own host name: the frame keeps its storage. */
  'same-site': 'https://localhost:9443/excel.html',
  /** As Excel on the web does: Chromium denies a foreign frame its storage. */
  'cross-site': 'https://excel.officeapps.live.com/excel.html',
} as const;

/** Where the add-in is served from, as in its manifest during development. */
export const ADDIN_ORIGIN = 'https://localhost:3000';

/** Width of a task pane in Excel on the web, in pixels. */
const PANE_WIDTH = 350;

export interface WebExcelOptions extends Omit<HostOptions, 'surface'> {
  /** The add-in's built files: their folder, or a function from a path (`/taskpane.html`) to a text. */
  readonly addin: string | ((path: string) => string | undefined);
  /** Path of the pane with its query: `/taskpane.html`. */
  readonly pane: string;
  readonly locale?: string;
  /** Where Excel's page stands, seen from the add-in. */
  readonly site?: keyof typeof HOSTS;
  /** Milliseconds until Excel takes a message up, from the start on; `host.latency` changes it. */
  readonly latency?: number;
  /** Pixels, or that the pane is as wide as the window, whatever that becomes. */
  readonly paneWidth?: number | 'window';
  /** Arranges the Excel before the add-in asks it anything. */
  readonly arrange?: (host: ExcelHost) => void;
}

/** An add-in running in Chromium inside the emulated Excel on the web. */
export interface WebExcel {
  /** The workbook and everything that was asked of it. */
  readonly host: ExcelHost;
  /** The add-in's frame. */
  readonly pane: Frame;
  /** Addresses that somebody asked for and that belong to neither add-in nor library. */
  readonly blocked: readonly string[];
  /** The frame of the dialog that is open, once its page is loaded. */
  readonly dialog: () => Promise<Frame>;
}

/**
 * Opens an add-in in the emulated Excel on the web. Every request is answered here, none reaches the
 * network: the library's address leads to node_modules, all but the add-in's own is refused.
 * @param page a fresh page of Chromium; it can hold one Excel
 */
export async function openWebExcel(page: Page, options: WebExcelOptions): Promise<WebExcel> {
  const host = new ExcelHost({ ...options, surface: librarySurface });
  options.arrange?.(host);
  host.latency = options.latency ?? 0;
  const session: WebSession = {
    conversationId: 'percakapan-1',
    hostUrl: HOSTS[options.site ?? 'same-site'],
    locale: options.locale ?? 'id-ID',
  };
  const dialogSession = { ...session, conversationId: 'percakapan-2', isDialog: true };
  const conversations = {
    pane: new WebConversation(host, session),
    dialog: new WebConversation(host, dialogSession),
  };
  // What is still under way when a test closes its page is of no interest any more.
  const tell = (event: 'to-pane' | 'dialog', detail: unknown): void => {
    page
      .evaluate(([name, data]) => window.dispatchEvent(new CustomEvent(name, { detail: data })), [
        event,
        detail,
      ] as const)
      .catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
  };
  conversations.pane.send = (message) => {
    tell('to-pane', message);
  };
  host.dialogs.onChange = (dialog) => {
    tell('dialog', dialog && frameOf(dialog.url, dialogSession));
  };
  const blocked: string[] = [];
  await page.exposeFunction('answerFrame', async (frame: 'pane' | 'dialog', text: string) => {
    if (host.latency > 0) await pause(host.latency);
    return conversations[frame].answer(text);
  });
  await page.route('**/*', (route) => serve(route, options, session, blocked));
  await page.goto(session.hostUrl);
  const pane = page.frame({ url: (url) => url.origin === ADDIN_ORIGIN });
  if (!pane) throw new Error(`the pane did not open: ${options.pane}`);
  await pane.waitForLoadState();
  return { host, pane, blocked, dialog: () => dialogFrame(page, host) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    // A test does not wait for answers that nobody asks for any more.
    setTimeout(resolve, milliseconds).unref();
  });
}

async function dialogFrame(page: Page, { dialogs }: ExcelHost): Promise<Frame> {
  const path = dialogs.current?.url.pathname;
  const frame = page.frame({ url: (url) => url.origin === ADDIN_ORIGIN && url.pathname === path });
  if (!frame) throw new Error(`no dialog is shown: ${path ?? ''}`);
  await frame.waitForLoadState();
  return frame;
}

async function serve(
  route: Route,
  options: WebExcelOptions,
  session: WebSession,
  blocked: string[],
): Promise<void> {
  const address = route.request().url();
  const url = new URL(address);
  if (address === session.hostUrl) {
    await route.fulfill({ contentType: 'text/html', body: hostPage(options, session) });
  } else if (address.startsWith(LIBRARY_ADDRESS)) {
    await fulfillFile(route, LIBRARY_FOLDER, url.pathname.replace('/lib/1/hosted', ''), blocked);
  } else if (url.origin !== ADDIN_ORIGIN) {
    blocked.push(address);
    await route.abort();
  } else if (typeof options.addin === 'string') {
    await fulfillFile(route, options.addin, url.pathname, blocked);
  } else {
    const body = options.addin(url.pathname);
    await (body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: contentType(url.pathname), body }));
  }
}

async function fulfillFile(
  route: Route,
  folder: string,
  path: string,
  blocked: string[],
): Promise<void> {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (existsSync(file) && statSync(file).isFile()) {
    const headers = { 'access-control-allow-origin': '*' };
    await route.fulfill({ contentType: contentType(file), headers, body: readFileSync(file) });
  } else {
    blocked.push(route.request().url());
    await route.fulfill({ status: 404 });
  }
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function contentType(path: string): string {
  return CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';
}

/** A frame's address and name, by which the library knows where it is. */
function frameOf(
  address: URL,
  session: WebSession,
): { readonly url: string; readonly name: string } {
  const dialog = session.isDialog ? 'isDialog' : '';
  const hostInfo = ['Excel', 'Web', '16.00', session.locale, 'id', dialog, 'disableLogging', '0'];
  const url = new URL(address);
  url.searchParams.set('_host_Info', hostInfo.join('$'));
  const name = JSON.stringify({
    baseFrameName: '_xdm_capaian',
    hostInfo: hostInfo.join('|'),
    xdmInfo: [session.conversationId, 'capaian', session.hostUrl].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
  return { url: url.href, name };
}

/** The page of Excel: nothing but the frames of pane and dialog, and messages passed to and fro. */
function hostPage(options: WebExcelOptions, session: WebSession): string {
  const pane = frameOf(new URL(options.pane, ADDIN_ORIGIN), session);
  const script = `
    const frames = {};
    const open = (id, { url, name }) => {
      const frame = document.createElement('iframe');
      // The library reads its frame's name; Chromium only knows one given before the frame is inserted.
      frame.name = name;
      frame.src = url;
      frame.id = id;
      frames[id] = frame;
      document.body.append(frame);
    };
    const send = (id, text) =>
      frames[id]?.contentWindow.postMessage(text, ${JSON.stringify(ADDIN_ORIGIN)});
    addEventListener('message', async ({ source, data }) => {
      const id = Object.keys(frames).find((key) => frames[key].contentWindow === source);
      const answer = id && (await answerFrame(id, data));
      if (answer) send(id, answer);
    });
    addEventListener('to-pane', (event) => send('pane', event.detail));
    addEventListener('dialog', ({ detail }) => {
      frames.dialog?.remove();
      delete frames.dialog;
      if (detail) open('dialog', detail);
    });
    open('pane', ${JSON.stringify(pane)});`;
  const { paneWidth = PANE_WIDTH } = options;
  const width = paneWidth === 'window' ? '100vw' : `${paneWidth}px`;
  const style = `
    body { margin: 0 }
    iframe { display: block; border: 0; width: ${width}; height: 100vh }
    #dialog { position: fixed; inset: 10vh 5vw auto; width: 90vw; height: 60vh; background: #fff }`;
  return `<!doctype html><title>Excel</title><link rel="icon" href="data:,"><style>${style}</style><body><script>${script}</script>`;
}
