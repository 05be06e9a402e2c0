import { listedFor, type CheckReport } from '../../../app';
import { readyIds, renamed, stillChosen, toggled } from './chosen-tables';
import type { Outcome, PanelEvent } from './events';
import { INITIAL, type PanelState, type ResultState } from './state';

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
