import { ApiGuard, type RequirementMatrix, compareVersions } from './api-guard';
import { workbookObject } from './classes/workbook';
import { type References, execute } from './executor';
import { type ModelEvent, WorkbookModel } from './model/workbook';
import { typeInto } from './model/user-actions';
import { Dialogs } from './dialogs';
import { Ribbon } from './ribbon';
import type { Surface } from './surface';
import type { Answer, Batch, EventEntry } from './wire';

/** One request as it came in: what a test counts. */
export interface HostMessage {
  readonly request: Batch;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** True for the request with which the client frees its references after `Excel.run`. */
  readonly cleanUp: boolean;
  /** Set where the request was refused before any action, or failed at one. */
  readonly error?: string;
}

/** Codes with which Excel refuses a whole request before any of its actions. */
export const FAULTS = {
  cellEditing: 5004,
  timedOut: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** What a transport sends back: the answer's JSON, or the number of a host error. */
export type Reply = { readonly body: string } | { readonly fault: number };

/** An error that comes up when a member is touched: `Range.merge`. */
export interface ExecutionFault {
  readonly atMember: string;
  readonly code: string;
}

/** A refusal of a whole request by a code that has no number: `RequestAborted`. */
export interface RefusalFault {
  readonly refusedAs: string;
}

/** A fault for a coming request: a refusal by number or code, or an error at one of its actions. */
export type Fault = number | RefusalFault | ExecutionFault;

/** Colours of the surroundings, as `#RRGGBB`: what Excel tells of the theme that its user has chosen. */
export type OfficeColors = Readonly<
  Record<
    | 'bodyBackgroundColor'
    | 'bodyForegroundColor'
    | 'controlBackgroundColor'
    | 'controlForegroundColor',
    string
  >
>;

/** Excel's theme *Colorful*. */
const COLORFUL: OfficeColors = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#262626',
  controlBackgroundColor: '#F3F2F1',
  controlForegroundColor: '#262626',
};

export interface HostOptions {
  readonly workbook?: WorkbookModel;
  /** The API of the loaded library; asked for at the first request. */
  readonly surface: () => Surface;
  readonly requirements?: RequirementMatrix;
  /** Makes the document read-only to add-ins. */
  readonly readOnly?: boolean;
  /** Desktop Excel's; the library of the tests learns none from Excel on the web. */
  readonly theme?: OfficeColors;
  /** Language of the user's interface and of his data: `id-ID`. */
  readonly locale?: string;
  /** Bytes of a request or an answer above which it is refused; Excel on the web allows 5 MB. */
  readonly payloadLimit?: number;
  /** Cells of a range above which it is not told; five million in Excel. */
  readonly cellLimit?: number;
  /** Whether such a range makes its request fail or comes as null. */
  readonly beyondCells?: 'refuse' | 'null';
}

/** The newest set that the client library of the tests knows. */
export const NEWEST: RequirementMatrix = { ExcelApi: '1.15' };

const MESSAGE_CATEGORY = 65_536;
const EVENT_TYPES = {
  changed: 10,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  renamed: 25,
} as const;
/** Since then Excel tells whether a change is the add-in's own. */
const TELLS_TRIGGER = '1.14';
const EVERY_SHEET = 'Workbook';

/** The emulated Excel: a workbook that answers the client library, whatever carries its requests. */
export class ExcelHost {
  readonly workbook: WorkbookModel;
  readonly requirements: RequirementMatrix;
  readonly readOnly: boolean;
  readonly theme: OfficeColors;
  readonly locale: string;
  readonly messages: HostMessage[] = [];
  /** Milliseconds until Excel on the web takes a message up. */
  latency = 0;
  readonly dialogs = new Dialogs();
  readonly ribbon = new Ribbon();
  /** Hands events to the transport once one listens. */
  onEvent: (entries: readonly EventEntry[]) => void = () => undefined;
  readonly #payloadLimit: number;
  readonly #guard: ApiGuard;
  readonly #references: References = new Map();
  readonly #faults: (Fault | undefined)[] = [];

  constructor({
    workbook = newWorkbook(),
    surface,
    requirements = NEWEST,
    readOnly = false,
    theme = COLORFUL,
    locale = 'en-US',
    payloadLimit = Infinity,
    cellLimit,
    beyondCells,
  }: HostOptions) {
    this.workbook = workbook;
    if (cellLimit !== undefined) workbook.cellLimit = cellLimit;
    if (beyondCells !== undefined) workbook.beyondCells = beyondCells;
    this.requirements = requirements;
    this.readOnly = readOnly;
    this.theme = theme;
    this.locale = locale;
    this.#payloadLimit = payloadLimit;
    this.#guard = new ApiGuard(surface, requirements);
    const tellsTrigger = compareVersions(requirements.ExcelApi ?? '1.1', TELLS_TRIGGER) >= 0;
    this.workbook.onEvent = (event) => {
      this.onEvent(entriesOf(event, tellsTrigger));
    };
  }

  /** Answers one request of the client library (`ProcessQuery`). */
  answer(requestText: string): Reply {
    const request = JSON.parse(requestText) as Batch;
    const cleanUp = isCleanUp(request);
    const requestBytes = Buffer.byteLength(requestText);
    const note = (responseBytes: number, error?: string | number): void => {
      const failed = error === undefined ? {} : { error: String(error) };
      this.messages.push({ request, requestBytes, responseBytes, cleanUp, ...failed });
    };
    const refuse = (fault: number): Reply => {
      note(0, fault);
      return { fault };
    };

    const fault = cleanUp || isStartUp(request) ? undefined : this.#faults.shift();
    if (typeof fault === 'number') return refuse(fault);
    if (fault && 'refusedAs' in fault) {
      const body = JSON.stringify(refusal(fault.refusedAs));
      note(Buffer.byteLength(body), fault.refusedAs);
      return { body };
    }
    if (requestBytes > this.#payloadLimit) return refuse(FAULTS.requestTooLarge);
    const answer = this.#execute(request, fault);
    const body = JSON.stringify(answer);
    const responseBytes = Buffer.byteLength(body);
    if (responseBytes > this.#payloadLimit) return refuse(FAULTS.responseTooLarge);
    note(responseBytes, answer.Error?.Code);
    return { body };
  }

  #execute(request: Batch, fault: ExecutionFault | undefined): Answer {
    this.#guard.failAt = fault;
    try {
      return execute(request, workbookObject(this.workbook), this.#guard, this.#references);
    } finally {
      this.#guard.failAt = undefined;
      this.workbook.calculateFormulas();
    }
  }

  /** Requests of the add-in itself, without the client's own start-up and clean-up. */
  get syncs(): readonly HostMessage[] {
    return this.messages.filter(({ request, cleanUp }) => !cleanUp && !isStartUp(request));
  }

  /**
   * Makes coming requests fail, one entry each; `undefined` lets one pass.
   * @example host.fail(undefined, FAULTS.cellEditing); // at the second request
   */
  fail(...faults: readonly (Fault | undefined)[]): void {
    this.#faults.push(...faults);
  }

  /** Every member used so far with its requirement set: `Range.values` → `ExcelApi 1.1`. */
  get used(): ReadonlyMap<string, string> {
    return this.#guard.used;
  }

  /** The lowest ExcelApi version that has everything used so far. */
  get minimumVersion(): string {
    const versions = [...this.used.values()].map((set) => set.replace('ExcelApi ', ''));
    return versions.reduce((low, next) => (compareVersions(next, low) > 0 ? next : low), '1.1');
  }

  /** The user types into a cell: `userEdit('Data!C9', '77')`. */
  userEdit(address: string, text: string): void {
    typeInto(this.workbook, address, text);
  }
}

function newWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.addSheet();
  return workbook;
}

function refusal(code: string): Answer {
  const error = { Code: code, Message: 'An error that a test asked for.', HttpStatusCode: 400 };
  return { Error: { ...error, Location: '', ActionIndex: 0 }, Results: [], TraceIds: [] };
}

function isCleanUp({ Actions: actions }: Batch): boolean {
  return actions.some(({ Name }) => Name === '_RemoveReference');
}

function isStartUp({ ObjectPaths: paths }: Batch): boolean {
  return Object.values(paths).some(({ Name }) => Name.startsWith('Microsoft.InternalService'));
}

function entriesOf(event: ModelEvent, tellsTrigger: boolean): EventEntry[] {
  const worksheetId = event.sheet.id;
  const message = JSON.stringify({
    worksheetId,
    source: 'Local',
    ...detailsOf(event, tellsTrigger),
  });
  const entry = {
    messageCategory: MESSAGE_CATEGORY,
    messageType: EVENT_TYPES[event.kind],
    message,
  };
  const isOfSheetToo = event.kind === 'changed' || event.kind === 'selected';
  const targets = isOfSheetToo ? [worksheetId, EVERY_SHEET] : [EVERY_SHEET];
  return targets.map((targetId) => ({ ...entry, targetId }));
}

function detailsOf(event: ModelEvent, tellsTrigger: boolean): object {
  if (event.kind === 'selected') return { address: event.address };
  if (event.kind !== 'changed') return {};
  const { address, source, change = 'RangeEdited', byAddin = false } = event;
  return {
    address,
    source,
    changeType: change,
    shiftDirection: 'None',
    ...(tellsTrigger && { triggerSource: byAddin ? 'ThisLocalAddin' : 'Unknown' }),
  };
}
