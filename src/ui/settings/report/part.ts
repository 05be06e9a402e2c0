import type { ReportDefaults } from '../../../app';
import type { Draft } from './draft';

/** What every group of fields is given. */
export interface PartProps {
  readonly draft: Draft;
  /** Names of settings that cannot be used as they are typed. */
  readonly bad: readonly string[];
  readonly defaults: ReportDefaults;
  readonly onChange: (changes: Partial<Draft>) => void;
}

/** Choices as a field takes them, in their order. */
export function optionsOf(choices: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(choices);
}
