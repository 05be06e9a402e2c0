import { readCorrections, type Correction, type DroppedCorrection } from '../recognise';
import { NO_EXCEPTIONS, readExceptions, type DroppedException, type RuleSettings } from '../rules';
import { readSettings, type ReportSettings } from '../tables';
import type { WorkbookPort } from '../workbook';

/** Version of what is remembered; a newer one is left alone. */
const MEMORY_VERSION = 1;

/**
 * What people have told the add-in about a workbook, kept inside it. Fields that this version does not
 * know stay in the workbook as they are.
 */
export interface WorkbookMemory {
  readonly corrections: readonly Correction[];
  readonly exceptions: RuleSettings;
  /** What the agency chose for its tables; what it did not choose is not among it. */
  readonly report: Partial<ReportSettings>;
}

/** Why what is remembered cannot be used: it is broken, or a newer version wrote it. */
export type MemoryProblem = 'unreadable' | 'newer';

export interface Remembered {
  /** Empty where there is a problem. */
  readonly memory: WorkbookMemory;
  readonly dropped: readonly DroppedCorrection[];
  readonly droppedExceptions: readonly DroppedException[];
  /** Settings of the report that are not understood; the usual ones are used in their place. */
  readonly droppedSettings: readonly string[];
  readonly problem: MemoryProblem | null;
}

type Fields = Readonly<Record<string, unknown>>;

const EMPTY: WorkbookMemory = {
  corrections: [],
  exceptions: NO_EXCEPTIONS,
  report: {},
};

/** Understands what a workbook remembers, or a file of corrections, which has the same form. */
export function parseMemory(json: string | null): Remembered {
  const fields = fieldsOf(json);
  if (typeof fields === 'string') return broken(fields);
  const exceptions = readExceptions(fields.exceptions);
  const report = readSettings(fields.report);
  if (!exceptions || !report) return broken('unreadable');
  const { corrections, dropped } = readCorrections(fields.corrections);
  return {
    memory: { corrections, exceptions: exceptions.settings, report: report.chosen },
    dropped,
    droppedExceptions: exceptions.dropped,
    droppedSettings: report.dropped,
    problem: null,
  };
}

function broken(problem: MemoryProblem): Remembered {
  return { memory: EMPTY, dropped: [], droppedExceptions: [], droppedSettings: [], problem };
}

/** @throws WorkbookError where the workbook cannot be read */
export async function readMemory(port: WorkbookPort): Promise<Remembered> {
  return parseMemory(await port.readMemory());
}

/**
 * Remembers something in the workbook; what is not given stays as it was. What stands there and is not
 * understood is kept beside it; where that is broken or newer as a whole, nothing is written unless it
 * is asked for.
 * @param forget an entry among the corrections that is not understood, to be left out from now on
 * @returns why nothing was written, or null
 * @throws WorkbookError where the workbook cannot be written
 */
export async function saveMemory(
  port: WorkbookPort,
  memory: Partial<WorkbookMemory>,
  {
    overwrite = false,
    forget,
  }: { readonly overwrite?: boolean; readonly forget?: DroppedCorrection } = {},
): Promise<MemoryProblem | null> {
  const stored = await port.readMemory();
  const { dropped, droppedExceptions, problem } = parseMemory(stored);
  if (problem !== null && !overwrite) return problem;
  const fields = problem === null ? (fieldsOf(stored) as Fields) : {};
  const { corrections, exceptions, report } = memory;
  const all = {
    ...fields,
    version: MEMORY_VERSION,
    ...(corrections && {
      corrections: [...corrections, ...keptBeside(dropped, forget)],
    }),
    ...(exceptions && {
      exceptions: withDropped(fields.exceptions, exceptions, droppedExceptions),
    }),
    // What was chosen before stays, and what was not understood.
    ...(report && { report: { ...(fields.report as Fields | undefined), ...report } }),
  };
  await port.writeMemory(JSON.stringify(all));
  return null;
}

function keptBeside(dropped: readonly DroppedCorrection[], forget?: DroppedCorrection): unknown[] {
  const text = forget && JSON.stringify(forget.value);
  return dropped.map(({ value }) => value).filter((value) => JSON.stringify(value) !== text);
}

/** Exceptions as they are stored: with what else stood there. */
function withDropped(
  stored: unknown,
  { off, thresholds, ignored }: RuleSettings,
  dropped: readonly DroppedException[],
): Fields {
  const of = (list: DroppedException['list']): unknown[] =>
    dropped.filter((one) => one.list === list).map(({ value }) => value);
  const kept: Record<string, Record<string, unknown>> = {};
  for (const { list, at, field, value } of dropped) {
    if (list !== 'thresholds') continue;
    kept[at] = { ...kept[at], [field]: value };
  }
  const rules = [...new Set([...Object.keys(kept), ...Object.keys(thresholds)])];
  return {
    ...(stored as Fields | undefined),
    off: [...off, ...of('off')],
    thresholds: Object.fromEntries(
      rules.map((rule) => [rule, { ...kept[rule], ...thresholds[rule] }]),
    ),
    ignored: [...ignored, ...of('ignored')],
  };
}

/** The fields that are remembered, or why they cannot be told. */
function fieldsOf(json: string | null): Fields | MemoryProblem {
  if (json === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'unreadable';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'unreadable';
  const { version, corrections = [] } = value as Fields;
  if (typeof version !== 'number' || version < 1) return 'unreadable';
  if (version > MEMORY_VERSION) return 'newer';
  return Array.isArray(corrections) ? (value as Fields) : 'unreadable';
}
