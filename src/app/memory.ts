import { readCorrections, type Correction, type DroppedCorrection } from '../recognise';
import type { WorkbookPort } from '../workbook';

/** Version of what is remembered; a newer one is left alone. */
const MEMORY_VERSION = 1;

/**
 * What people have told the add-in about a workbook, kept inside it. Fields that this version does not
 * know stay in the workbook as they are.
 */
export interface WorkbookMemory {
  readonly corrections: readonly Correction[];
}

/** Why what is remembered cannot be used: it is broken, or a newer version wrote it. */
export type MemoryProblem = 'unreadable' | 'newer';

export interface Remembered {
  /** Empty where there is a problem. */
  readonly memory: WorkbookMemory;
  readonly dropped: readonly DroppedCorrection[];
  readonly problem: MemoryProblem | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Understands what a workbook remembers, or a file of corrections, which has the same form. */
export function parseMemory(json: string | null): Remembered {
  const fields = fieldsOf(json);
  if (typeof fields === 'string') return { memory: EMPTY, dropped: [], problem: fields };
  const { corrections, dropped } = readCorrections(fields.corrections);
  return { memory: { corrections }, dropped, problem: null };
}

/** @throws WorkbookError where the workbook cannot be read */
export async function readMemory(port: WorkbookPort): Promise<Remembered> {
  return parseMemory(await port.readMemory());
}

/**
 * Remembers something in the workbook. What stands there and is not understood is kept beside it; where
 * that is broken or newer as a whole, nothing is written unless it is asked for.
 * @returns why nothing was written, or null
 * @throws WorkbookError where the workbook cannot be written
 */
export async function saveMemory(
  port: WorkbookPort,
  memory: WorkbookMemory,
  { overwrite = false } = {},
): Promise<MemoryProblem | null> {
  const stored = await port.readMemory();
  const fields = fieldsOf(stored);
  if (typeof fields === 'string') {
    if (!overwrite) return fields;
    await port.writeMemory(JSON.stringify({ version: MEMORY_VERSION, ...memory }));
    return null;
  }
  const kept = parseMemory(stored).dropped.map(({ value }) => value);
  const corrections = [...memory.corrections, ...kept];
  const all = { ...fields, version: MEMORY_VERSION, ...memory, corrections };
  await port.writeMemory(JSON.stringify(all));
  return null;
}

const EMPTY: WorkbookMemory = { corrections: [] };

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
