import { thresholdFromText } from '../app';
import { listed, type SortedWords } from './sort-words';

/** What `capaian aturan` is to set in a workbook. */
export interface RuleChanges {
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly thresholds: readonly ThresholdChange[];
}

export interface ThresholdChange {
  readonly rule: string;
  readonly name: string;
  /** Null for the rule's own. */
  readonly value: number | null;
}

/** Why a change cannot be understood. */
export interface BadChange {
  readonly problem: 'badThreshold' | 'bothWays';
  readonly name: string;
}

/** What gives a rule its own threshold back. */
const OWN = 'baku';

/** Reads `--matikan ID`, `--nyalakan ID` and `--ambang ID.name=value`; null where none is given. */
export function readRuleChanges(options: SortedWords['options']): RuleChanges | BadChange | null {
  const [off, on] = [listed(options.get('--matikan')), listed(options.get('--nyalakan'))];
  const both = off.find((id) => on.includes(id));
  if (both !== undefined) return { problem: 'bothWays', name: both };
  const thresholds: ThresholdChange[] = [];
  for (const text of options.get('--ambang') ?? []) {
    const change = thresholdChange(text);
    if (!change) return { problem: 'badThreshold', name: text };
    thresholds.push(change);
  }
  const count = off.length + on.length + thresholds.length;
  return count === 0 ? null : { off, on, thresholds };
}

function thresholdChange(text: string): ThresholdChange | undefined {
  const [, rule, name, written = ''] = /^([^.=]+)\.([^.=]+)=(.+)$/.exec(text.trim()) ?? [];
  if (rule === undefined || name === undefined) return undefined;
  if (written === OWN) return { rule, name, value: null };
  const value = thresholdFromText(written);
  return value === undefined ? undefined : { rule, name, value };
}
