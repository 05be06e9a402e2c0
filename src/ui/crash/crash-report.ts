/** What a report of a fault says of the place where it happened. */
export interface CrashFacts {
  readonly version: string;
  /** What runs the program: the browser's own words. */
  readonly engine: string;
  /** What Office offers (`ExcelApi 1.15`), or null where there is no Office. */
  readonly office: string | null;
  readonly language: string;
  /** Names of the last steps, as `noteStep` keeps them. */
  readonly steps: readonly string[];
  /** Addresses that scripts of ours or of Office come from: `https://…`, without a path. */
  readonly origins: readonly string[];
}

/** Kinds of error that are told by name; any other is an `Error`. */
const NAMES = [
  'AbortError',
  'ChunkLoadError',
  'DataCloneError',
  'NotFoundError',
  'QuotaExceededError',
  'RangeError',
  'ReferenceError',
  'RichApi.Error',
  'SecurityError',
  'SyntaxError',
  'TypeError',
  'WorkbookError',
];

/** Frames beyond these say little. */
const FRAMES = 15;

/**
 * A report of a fault that may be sent to anybody. Of the error it tells its kind and where in the program
 * it arose, never its message, which may hold a cell's text.
 */
export function crashReport(error: unknown, facts: CrashFacts): string {
  const frames = framesOf(error, facts.origins);
  return [
    `Capaian ${facts.version}`,
    `Error: ${nameOf(error)}`,
    ...(frames.length > 0 ? frames.map((frame) => `  ${frame}`) : ['  (no frames)']),
    `Steps: ${facts.steps.join(' > ') || '-'}`,
    `Office: ${facts.office ?? '-'}`,
    `Language: ${facts.language}`,
    `Engine: ${facts.engine}`,
  ].join('\n');
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const name = NAMES.includes(error.name) ? error.name : 'Error';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Codes of Excel and of the workbook's own errors are words of a program.
  const told = name === 'RichApi.Error' || name === 'WorkbookError';
  return told && /^[A-Za-z-]{1,40}$/.test(code) ? `${name} (${code})` : name;
}

/** `function file.js:1:2`, one a line of the stack that leads into a script of ours or of Office. */
function framesOf(error: unknown, origins: readonly string[]): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  // Chromium begins the stack with the message, which may go over several lines.
  const stack = error.message === '' ? error.stack : error.stack.replace(error.message, '');
  return stack
    .split('\n')
    .map((line) => frameOf(line, origins))
    .filter((frame) => frame !== null)
    .slice(0, FRAMES);
}

/** Chromium and Edge: `at name (address:1:2)`; Safari and Firefox: `name@address:1:2`. */
function frameOf(line: string, origins: readonly string[]): string | null {
  const match = /^(?:\s*at (?:(.*) \()?|(.*)@)(https?:\/\/[^\s()]+):(\d+):(\d+)\)?$/.exec(line);
  const address = match?.[3];
  if (!match || address === undefined || !URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  if (!origins.includes(origin)) return null;
  const file = pathname.slice(pathname.lastIndexOf('/') + 1);
  const name = match[1] ?? match[2] ?? '';
  const told = /^[\w$.<> ]{1,60}$/.test(name) ? name : '?';
  return /^[\w.-]+\.(js|tsx?)$/.test(file) ? `${told} ${file}:${match[4]}:${match[5]}` : null;
}
