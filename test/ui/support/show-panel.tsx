import { render, screen, within } from '@testing-library/react';
import type { SheetCell } from '../../../src/app';
import type { Language } from '../../../src/locales';
import { Frame, Panel, type PanelState } from '../../../src/ui';
import { finding, modelOf, OFFERS, report } from './reports';

/** The state in which the panel shows what was found. */
export type Result = Extract<PanelState, { phase: 'result' }>;

/** With one finding and all tables chosen, unless it is said otherwise. */
export function result(different: Partial<Result> = {}): Result {
  return {
    phase: 'result',
    checking: null,
    recheckError: null,
    report: report([finding()]),
    offers: OFFERS,
    chosen: new Set(['realisasi-anggaran', 'realisasi-jenis-belanja']),
    names: new Map(),
    selected: null,
    writing: { phase: 'idle' },
    remembering: { phase: 'idle' },
    ...different,
  };
}

/** Draws the panel with a model that only remembers what it was asked for, and gives the model. */
export function show(
  state: PanelState,
  onSelect = jest.fn(),
  language: Language = 'id',
  cursor: SheetCell | null = null,
) {
  const model = modelOf(state);
  render(
    <Frame language={language}>
      <Panel model={model} onSelect={onSelect} cursor={cursor} />
    </Frame>,
  );
  return model;
}

/** Looks within the list of findings. */
export const findings = () => within(screen.getByRole('region', { name: 'Temuan' }));
