/**
 * One mistake is read once: each finding names the one that explains it. What the figures tell comes
 * first (a wrong row breaks its kegiatan's sum and its own percentage), then what follows from a
 * rule's nature (a percentage out of range because the realisasi exceeds its pagu).
 */
import type { RecognisedTable } from '../../recognise';
import { generalCause } from '../causes/general';
import { diagnose, type Diagnosis } from '../diagnose';
import { rowAt } from '../draft';
import type { Finding, FindingDraft, Message } from '../types';
import { withCancelling } from './cancelling';
import { followsFrom, partsOf } from './follow-ups';
import { placesOf, type Places } from './places';
import { findingOf } from './relations';
import { wrongFigure } from './wrong-figures';

/** Makes a finding of a rule's draft: its id, severity and status. */
export type Finish = (rule: string, draft: FindingDraft) => Finding;

/**
 * The findings with their roots and causes, and those added for wrong figures at which no rule looks
 * by itself.
 */
export function withRoots(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
  finish: Finish,
): Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const places = placesOf(findings);
  for (const diagnosis of diagnose(tables)) attribute(diagnosis, places, byId, finish);
  const withWrongFigures = placesOf([...byId.values()]);
  const parts = partsOf(tables);
  for (const finding of byId.values()) {
    if (finding.root !== null) continue;
    const root = followsFrom(finding, withWrongFigures, parts);
    if (root && !leadsTo(root, finding, byId)) setRoot(finding, root.id, byId);
  }
  return withCancelling([...byId.values()], tables);
}

/** Puts what a wrong figure explains under one finding. */
function attribute(
  diagnosis: Diagnosis,
  places: Places,
  byId: Map<string, Finding>,
  finish: Finish,
): void {
  const { cell, explains } = diagnosis;
  const told = explains.flatMap((relation) => findingOf(diagnosis, relation, places) ?? []);
  const wrong = wrongFigure(diagnosis, places);
  const own = told.find(({ cell: at }) => at.row === cell.row && at.column === cell.column);
  const root = wrong ? finish(wrong.rule, wrong.draft) : own;
  if (!root) return;
  byId.set(root.id, wrong ? root : withCause(root, diagnosis));
  for (const finding of told) if (finding.id !== root.id) setRoot(finding, root.id, byId);
}

function setRoot(finding: Finding, root: string, byId: Map<string, Finding>): void {
  const now = byId.get(finding.id) ?? finding;
  byId.set(now.id, { ...now, root });
}

function leadsTo(root: Finding, finding: Finding, byId: ReadonlyMap<string, Finding>): boolean {
  for (
    let at: Finding | undefined = root;
    at;
    at = at.root === null ? undefined : byId.get(at.root)
  ) {
    if (at.id === finding.id) return true;
  }
  return false;
}

/** A cause that the rule itself did not see. */
function withCause(finding: Finding, diagnosis: Diagnosis): Finding {
  return { ...finding, cause: finding.cause ?? causeOf(finding, diagnosis) };
}

function causeOf({ found, expected }: Finding, diagnosis: Diagnosis): Message | null {
  if (diagnosis.isBorneOut) return { id: 'cocok-dengan-atasnya', data: {} };
  if (typeof found !== 'number' || typeof expected !== 'number') return null;
  const { table, cell } = diagnosis;
  return generalCause({ table, row: rowAt(table, cell.row), column: cell.column, found, expected });
}
