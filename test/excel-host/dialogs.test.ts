/** @jest-environment jsdom */
import { openDesktopExcel } from './desktop';
import { DIALOG_CODES } from './dialogs';
import type { ExcelHost } from './host';

const ADDRESS = 'https://localhost:3000/notice.html#halo';

let host: ExcelHost;

beforeEach(async () => {
  host = await openDesktopExcel();
});

function open(): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(ADDRESS, { width: 30, height: 40 }, resolve);
  });
}

function events(dialog: Office.Dialog): unknown[] {
  const heard: unknown[] = [];
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => {
    heard.push('message' in event ? event.message : event);
  });
  dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
    heard.push('error' in event ? 'closed' : event);
  });
  return heard;
}

describe('a dialog of desktop Excel', () => {
  it('is shown as it was asked for', async () => {
    const { status } = await open();
    expect(status).toBe(Office.AsyncResultStatus.Succeeded);
    expect(host.dialogs.current).toMatchObject({ width: 30, height: 40, inFrame: false });
    expect(host.dialogs.current?.url.href).toBe(ADDRESS);
  });

  it('says when its page speaks and when the user closes it', async () => {
    const { value } = await open();
    const heard = events(value);
    host.dialogs.message('halo');
    host.dialogs.closeByUser();
    expect(heard).toEqual(['halo', 'closed']);
    expect(host.dialogs.current).toBeUndefined();
  });

  it('is closed by the code that opened it', async () => {
    const { value } = await open();
    value.close();
    expect(host.dialogs.current).toBeUndefined();
  });

  it('is refused while another is open, and where the user does not want it', async () => {
    await open();
    const second = await open();
    expect(second.error.code).toBe(DIALOG_CODES.alreadyOpen);
    host.dialogs.closeByUser();
    host.dialogs.next = DIALOG_CODES.refusedByUser;
    const third = await open();
    expect(third.status).toBe(Office.AsyncResultStatus.Failed);
    expect(host.dialogs.shown).toHaveLength(1);
  });
});
