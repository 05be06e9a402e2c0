import {
  listedFor,
  type CheckReport,
  type CheckStep,
  type TableOffer,
  type WrittenTable,
} from '../../app';

/** How far the writing of tables has come. */
export type Writing =
  | { readonly phase: 'idle' }
  /** `share` of the work that is done, 0–1; `table` is made just now, null where that is not known. */
  | { readonly phase: 'writing'; readonly share: number; readonly table: string | null }
  | { readonly phase: 'written'; readonly tables: readonly WrittenTable[] }
  | { readonly phase: 'failed'; readonly error: unknown };

/** How far the remembering of what the user lets stand has come. */
export type Remembering =
  | { readonly phase: 'idle' }
  | { readonly phase: 'saving' }
  /** `error` is a `MemoryProblem` where what the workbook remembers cannot be changed. */
  | { readonly phase: 'failed'; readonly error: unknown };

export interface ResultState {
  readonly phase: 'result';
  /**
   * How far the workbook is read and checked once more, or null where it is not; what is shown is the
   * last result. `step` is null while the workbook itself is read.
   */
  readonly checking: { readonly step: CheckStep | null } | null;
  /** Why the last checking failed, or null; what is shown is an earlier result. */
  readonly recheckError: unknown;
  readonly report: CheckReport;
  readonly offers: readonly TableOffer[];
  /** Ids of the tables to write; at first all that can be written. */
  readonly chosen: ReadonlySet<string>;
  /** Names that the user wants for the sheets of tables; the others have their usual ones. */
  readonly names: ReadonlyMap<string, string>;
  /** Id of the finding that is open, or null; one that the list shows. */
  readonly selected: string | null;
  readonly writing: Writing;
  readonly remembering: Remembering;
}

/** What the panel shows: all of it, as plain data. */
export type PanelState =
  | {
      readonly phase: 'reading';
      /** What the check does now; null while the workbook itself is read. */
      readonly step: CheckStep | null;
    }
  | { readonly phase: 'failed'; readonly error: unknown }
  | ResultState;

export type PanelEvent =
  | { readonly type: 'check-started' }
  | { readonly type: 'check-progressed'; readonly step: CheckStep }
  /** The user let go of a check; `error` is shown where there is no earlier result. */
  | { readonly type: 'check-dropped'; readonly error: unknown }
  | { readonly type: 'check-failed'; readonly error: unknown }
  | {
      readonly type: 'checked';
      readonly report: CheckReport;
      readonly offers: readonly TableOffer[];
    }
  | { readonly type: 'finding-selected'; readonly id: string | null }
  | { readonly type: 'table-toggled'; readonly id: string }
  /** All that can be made, or none of it. */
  | { readonly type: 'all-tables-chosen'; readonly isChosen: boolean }
  /** `name` is null where the table is to have its usual one. */
  | { readonly type: 'table-named'; readonly id: string; readonly name: string | null }
  | { readonly type: 'write-started' }
  | {
      readonly type: 'write-progressed';
      readonly share: number;
      readonly table: string | null;
    }
  | { readonly type: 'write-failed'; readonly error: unknown }
  | { readonly type: 'write-dropped' }
  | { readonly type: 'written'; readonly tables: readonly WrittenTable[] }
  | { readonly type: 'remember-started' }
  | { readonly type: 'remember-failed'; readonly error: unknown }
  | {
      readonly type: 'remembered';
      readonly report: CheckReport;
      readonly offers: readonly TableOffer[];
    }
  /** The workbook was read again because it was changed; what the user chose and saw stays. */
  | {
      readonly type: 'rechecked';
      readonly report: CheckReport;
      readonly offers: readonly TableOffer[];
    }
  /** The workbook was read again after writing or a repair; what the user chose and saw stays. */
  | {
      readonly type: 'refreshed';
      readonly report: CheckReport;
      readonly offers: readonly TableOffer[];
    };

export const INITIAL: PanelState = { phase: 'reading', step: null };

/** True for an offer that lacks nothing. */
export function isReady(offer: TableOffer): boolean {
  return offer.lacks.length === 0;
}

/** The newest report that there is, or null. */
export function reportOf(state: PanelState): CheckReport | null {
  return state.phase === 'result' ? state.report : null;
}

/** The panel's next state. An event that does not fit the state changes nothing. */
export function reduce(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'check-started':
      // The last result stays in sight meanwhile.
      return state.phase === 'result'
        ? { ...state, checking: { step: null }, recheckError: null }
        : INITIAL;
    case 'check-progressed':
      if (state.phase === 'reading') return { ...state, step: event.step };
      return state.phase === 'result' && state.checking
        ? { ...state, checking: { step: event.step } }
        : state;
    case 'check-dropped':
      if (state.phase === 'result') return { ...state, checking: null };
      return { phase: 'failed', error: event.error };
    case 'check-failed':
      return state.phase === 'result'
        ? { ...state, checking: null, recheckError: event.error }
        : { phase: 'failed', error: event.error };
    case 'checked':
      return state.phase === 'result'
        ? {
            ...firstResult(event),
            chosen: stillChosen(state, event.offers),
            names: state.names,
          }
        : firstResult(event);
    case 'rechecked':
      if (state.phase === 'failed') return firstResult(event);
      return state.phase === 'result' ? { ...state, ...newer(state, event) } : state;
    default:
      return state.phase === 'result' ? reduceResult(state, event) : state;
  }
}

interface Outcome {
  readonly report: CheckReport;
  readonly offers: readonly TableOffer[];
}

function firstResult({ report, offers }: Outcome): ResultState {
  return {
    phase: 'result',
    checking: null,
    recheckError: null,
    report,
    offers,
    chosen: readyIds(offers),
    names: new Map(),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
  };
}

/** What a later check puts in place of an earlier one. */
function newer(state: ResultState, { report, offers }: Outcome) {
  return {
    report,
    offers,
    chosen: stillChosen(state, offers),
    selected: listedId(report, state.selected),
    recheckError: null,
  };
}

type ResultEvent = Exclude<
  PanelEvent,
  { type: 'checked' | 'rechecked' | `check-${'started' | 'progressed' | 'dropped' | 'failed'}` }
>;

function reduceResult(state: ResultState, event: ResultEvent): ResultState {
  switch (event.type) {
    case 'finding-selected':
      return { ...state, selected: listedId(state.report, event.id) };
    case 'table-toggled':
      return { ...state, chosen: toggled(state.chosen, event.id) };
    case 'all-tables-chosen':
      return { ...state, chosen: event.isChosen ? readyIds(state.offers) : new Set() };
    case 'table-named':
      return { ...state, names: renamed(state.names, event.id, event.name) };
    case 'write-started':
      return { ...state, writing: { phase: 'writing', share: 0, table: null } };
    case 'write-progressed':
      return state.writing.phase === 'writing'
        ? { ...state, writing: { phase: 'writing', share: event.share, table: event.table } }
        : state;
    case 'write-failed':
      return { ...state, writing: { phase: 'failed', error: event.error } };
    case 'write-dropped':
      return { ...state, writing: { phase: 'idle' } };
    case 'written':
      return { ...state, writing: { phase: 'written', tables: event.tables } };
    case 'remember-started':
      return { ...state, remembering: { phase: 'saving' } };
    case 'remember-failed':
      return { ...state, remembering: { phase: 'failed', error: event.error } };
    case 'remembered':
      return {
        ...state,
        ...newer(state, event),
        remembering: { phase: 'idle' },
      };
    case 'refreshed':
      return { ...state, ...newer(state, event), checking: null };
  }
}

/** The finding that the list shows for the one that was selected, perhaps by its cell. */
function listedId({ findings }: CheckReport, id: string | null): string | null {
  return id === null ? null : (listedFor(findings, id)?.id ?? null);
}

/** What was chosen and can still be made, with what can be made only now. */
function stillChosen(
  { offers: before, chosen }: ResultState,
  offers: readonly TableOffer[],
): ReadonlySet<string> {
  const wasReady = new Set(before.filter(isReady).map(({ id }) => id));
  const ids = offers.filter(isReady).map(({ id }) => id);
  return new Set(ids.filter((id) => chosen.has(id) || !wasReady.has(id)));
}

function readyIds(offers: readonly TableOffer[]): ReadonlySet<string> {
  return new Set(offers.filter(isReady).map(({ id }) => id));
}

function renamed(
  names: ReadonlyMap<string, string>,
  id: string,
  name: string | null,
): ReadonlyMap<string, string> {
  const next = new Map(names);
  if (name === null) next.delete(id);
  else next.set(id, name);
  return next;
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
