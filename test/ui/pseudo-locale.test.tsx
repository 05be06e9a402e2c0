/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  checkSnapshot,
  offerTables,
  PREDIKAT_SCALES,
  type CellValue,
  type CheckReport,
  type WorkbookSnapshot,
} from '../../src/app';
import { messagesFor, type Messages } from '../../src/locales';
import { Frame, Panel, type PanelState } from '../../src/ui';
import { WordsContext } from '../../src/ui/parts/words';
import { INITIAL } from '../../src/ui/model/state/state';
import { openWorkbookFile } from '../../src/workbook/file';
import { layOut } from './support/layout';
import { modelOf } from './support/reports';

layOut();
// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

/** Every word of the locales between brackets, whatever it is made of. */
function bracketed<T>(value: T): T {
  if (typeof value === 'string') return `⟦${value}⟧` as T;
  if (typeof value === 'function') {
    const make = value as unknown as (...data: readonly unknown[]) => unknown;
    return ((...data: readonly unknown[]) => bracketed(make(...data))) as T;
  }
  if (Array.isArray(value)) return value.map((one) => bracketed<unknown>(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)])) as T;
}

// Figures are no words: `1.250.000`.
const messages: Messages = { ...bracketed(messagesFor('id')), figures: messagesFor('id').figures };

let snapshot: WorkbookSnapshot;
let report: CheckReport;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/contoh.xlsx'));
  snapshot = await (await openWorkbookFile(new Uint8Array(bytes))).read();
  report = checkSnapshot(snapshot);
});

const textOf = (value: CellValue | undefined): string =>
  typeof value === 'object' ? (value?.error ?? '') : String(value);

/** What is written in the workbook and its tables, in whatever language the panel is; in small letters. */
function written(): string {
  const cells = snapshot.sheets.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap((row) => row?.map((cell) => textOf(cell?.value)) ?? []),
  ]);
  const numbers = offerTables(report).map(({ number }) => number ?? '');
  const classes = PREDIKAT_SCALES.map((scale) => scale.classes.map(({ name }) => name).join(' / '));
  return [...cells, ...numbers, ...classes].join('\n').toLowerCase();
}

const ADDRESS = /\b[A-Z]{1,3}\d+\b/gu;

/** Words on the screen that stand in no locale and not in the workbook. */
function strangers(): string[] {
  const spoken = ['aria-label', 'title', 'placeholder', 'alt'];
  const texts = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent ?? ''),
    ...spoken.flatMap((name) => element.getAttribute(name) ?? []),
  ]);
  const known = written();
  return texts
    .map((text) => withoutBracketed(text).replace(ADDRESS, '').trim())
    .filter((text) => /\p{L}{3}/u.test(text) && !known.includes(text.toLowerCase()));
}

/** Brackets stand in brackets where a sentence is filled with another word. */
function withoutBracketed(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/gu, '');
  return rest === text ? text : withoutBracketed(rest);
}

const stateOf = (different: object = {}): PanelState => ({
  phase: 'result',
  checking: null,
  recheckError: null,
  report,
  offers: offerTables(report),
  chosen: new Set(),
  names: new Map(),
  selected: null,
  writing: { phase: 'idle' },
  remembering: { phase: 'idle' },
  ...different,
});

function show(state: PanelState): void {
  render(
    <Frame language="id">
      <WordsContext value={{ language: 'id', messages }}>
        <Panel model={modelOf(state)} onSelect={jest.fn()} />
      </WordsContext>
    </Frame>,
  );
}

const go = (place: 'tables' | 'settings') =>
  userEvent.click(screen.getByRole('tab', { name: messages.ui.places[place] }));

describe('every word of the panel comes from the locales', () => {
  it('notices one that does not', () => {
    render(<p title="Ditulis langsung">⟦Periksa⟧ sekarang juga</p>);
    expect(strangers()).toEqual(['sekarang juga', 'Ditulis langsung']);
  });

  it('while it reads', () => {
    show(INITIAL);
    expect(document.body.textContent).toContain('⟦');
    expect(strangers()).toEqual([]);
  });

  it('where reading failed', () => {
    show({ phase: 'failed', error: new Error('tidak untuk mata') });
    expect(strangers()).toEqual([]);
  });

  it('among the findings, each opened', () => {
    for (const { id } of report.findings.slice(0, 8)) show(stateOf({ selected: id }));
    expect(strangers()).toEqual([]);
  });

  it('while it checks again, and where that failed', () => {
    show(stateOf({ checking: { step: { doing: 'joining' } }, recheckError: new Error('x') }));
    expect(strangers()).toEqual([]);
  });

  it('among the tables, also once they are written', async () => {
    const tables = [{ id: 'temuan', sheet: 'PK', replaced: false, without: ['charts'] }];
    show(stateOf({ writing: { phase: 'written', tables } }));
    await go('tables');
    expect(strangers()).toEqual([]);
  });

  it('among the settings, all of them opened', async () => {
    show(stateOf());
    await go('settings');
    for (const section of screen.getAllByRole('button', { expanded: false })) {
      await userEvent.click(section);
    }
    await screen.findByRole('form', {}, { timeout: 20_000 });
    expect(strangers()).toEqual([]);
  });
});
