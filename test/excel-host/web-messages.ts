import type { ExcelHost } from './host';
import type { EventEntry } from './wire';

/** The methods of Excel on the web that the client library calls, by number. */
const Method = { SaveSettings: 76, Batch: 93, CommandCompleted: 94, MessageParent: 144 } as const;

enum MessageType {
  Request = 0,
  Response = 1,
}

enum ResponseType {
  Call = 0,
  Event = 1,
}

enum ActionType {
  Invoke = 0,
  RegisterEvent = 1,
  UnregisterEvent = 2,
}

const EXCEL_ON_THE_WEB = 16;
/** The other way round than in desktop Excel. */
const READ_ONLY = 0;
const READ_WRITE = 1;

/** The answer to a call that gives nothing back. */
const DONE = { Error: 0, Version: 1 };

/** The event by which the library learns of a pressed ribbon button. */
const COMMAND = 'appCommandInvoked';
/** The event that opens a dialog by being listened for, and tells what becomes of it. */
const DIALOG = 'dialogMessageReceived';

interface Message {
  readonly _messageType: MessageType;
  readonly _actionName: string;
  readonly _actionType: ActionType;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly messageToParent?: unknown;
  readonly 0?: unknown;
}

/** What differs from one start of the add-in to the next. */
export interface WebSession {
  readonly conversationId: string;
  /** Address of the page that holds the pane. */
  readonly hostUrl: string;
  /** E.g. `id-ID`. */
  readonly locale: string;
  /** Set for the frame of a dialog. */
  readonly isDialog?: boolean;
}

/** The messages between Excel on the web and the frame of an add-in: text in, text out. */
export class WebConversation {
  /** Hands events to whatever carries them into the frame. */
  send: (message: string) => void = () => undefined;
  readonly #listening = new Set<string>();

  constructor(
    private readonly host: ExcelHost,
    private readonly session: WebSession,
  ) {
    // A dialog's frame hears neither of changes nor of buttons.
    if (session.isDialog) return;
    host.onEvent = (entries) => {
      this.#fire('richApiMessage', { ArrayData: entries.map(fieldsOf) });
    };
  }

  /** @returns the answer to a message of the frame, or undefined where none is due */
  answer(text: string): string | undefined {
    const message = parse(text);
    if (message?._messageType !== MessageType.Request) return undefined;
    if (message._conversationId !== this.session.conversationId) return undefined;
    const { _actionName: name, _correlationId: correlationId } = message;
    const data =
      message._actionType === ActionType.Invoke ? this.#invoke(message) : this.#listen(message);
    return data && this.#envelope(name, correlationId, ResponseType.Call, data);
  }

  #listen({ _actionName: name, _actionType: type, _data: data }: Message): object | undefined {
    if (type === ActionType.UnregisterEvent) {
      this.#listening.delete(name);
      if (name === DIALOG) this.host.dialogs.close();
      return DONE;
    }
    this.#listening.add(name);
    if (name === COMMAND) {
      this.host.ribbon.press = (press) => {
        this.#fire(COMMAND, press);
      };
    }
    return name === DIALOG ? this.#openDialog((data as { targetId: string }).targetId) : DONE;
  }

  #openDialog(request: string): object | undefined {
    const status = this.host.dialogs.open(request, ([type, content, origin]) => {
      this.#fire(DIALOG, { messageType: type, messageContent: content, messageOrigin: origin });
    });
    return status === undefined ? undefined : { ...DONE, Error: status };
  }

  #invoke(message: Message): object {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      return this.#context();
    }
    return message._actionName === 'executeMethod' ? this.#execute(message._data) : {};
  }

  #execute(data: unknown): object {
    const call = data as MethodCall;
    const { DdaMethod, ArrayData } = call;
    switch (DdaMethod.DispatchId) {
      case Method.Batch: {
        const body = ArrayData?.[4];
        const reply = this.host.answer(Array.isArray(body) ? body.join('') : String(body));
        return 'fault' in reply
          ? { ...DONE, Error: reply.fault }
          : { ...DONE, Data: [200, [], reply.body] };
      }
      case Method.CommandCompleted: {
        this.host.ribbon.complete(String(call[0]));
        return DONE;
      }
      case Method.MessageParent:
        this.host.dialogs.message(String(call.messageToParent));
        return DONE;
      case Method.SaveSettings:
        return DONE;
      default:
        throw new Error(`emulator: method ${DdaMethod.DispatchId} of the host is not emulated`);
    }
  }

  /** What the add-in learns about its Excel when it starts. */
  #context(): object {
    const { requirements, readOnly } = this.host;
    const matrix = Object.entries(requirements).map(([set, version]) => [
      set.toLowerCase(),
      version,
    ]);
    return {
      _id: 'capaian',
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: 16,
      _appUILocale: this.session.locale,
      _dataLocale: this.session.locale,
      _docUrl: 'https://localhost/workbook.xlsx',
      _clientMode: readOnly ? READ_ONLY : READ_WRITE,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _hostFullVersion: '16.0.15407.10000',
      _requirementMatrix: JSON.stringify(Object.fromEntries(matrix)),
    };
  }

  #fire(name: string, data: unknown): void {
    if (this.#listening.has(name)) this.send(this.#envelope(name, 0, ResponseType.Event, data));
  }

  #envelope(name: string, correlationId: number, type: ResponseType, data: unknown): string {
    return JSON.stringify({
      _messageType: MessageType.Response,
      _actionName: name,
      _conversationId: this.session.conversationId,
      _correlationId: correlationId,
      _origin: this.session.hostUrl,
      _data: data,
      _errorCode: 0,
      _responseType: type,
      _serializerVersion: 1,
    });
  }
}

function parse(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}

function fieldsOf({ messageCategory, messageType, targetId, message }: EventEntry): unknown[] {
  return [messageCategory, messageType, targetId, message];
}
