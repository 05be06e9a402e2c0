/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { COMMANDS } from '../../src/commands/names';
import { openWorkbookFile } from '../../src/workbook/file';
import type { WorkbookSnapshot } from '../../src/workbook';
import { openDesktopExcel } from '../excel-host/desktop';
import { DIALOG_CODES } from '../excel-host/dialogs';
import { FAULTS, type ExcelHost } from '../excel-host/host';
import { workbookFrom } from '../excel-host/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

let sample: WorkbookSnapshot;
let host: ExcelHost;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/contoh.xlsx'));
  sample = await (await openWorkbookFile(new Uint8Array(bytes))).read();
  await openDesktopExcel();
  // The ribbon's file, as Excel loads it: once, into a window of its own.
  await import('../../src/commands');
  await Office.onReady();
});

beforeEach(() => {
  localStorage.clear();
});

async function open(snapshot: WorkbookSnapshot = sample): Promise<void> {
  host = await openDesktopExcel({ workbook: workbookFrom(snapshot) });
}

/** Presses a button, closes the dialog it may show, and tells what that said. */
async function press(name: string): Promise<readonly string[] | null> {
  let said: readonly string[] | null = null;
  host.dialogs.onChange = (dialog) => {
    if (!dialog) return;
    const [, ...texts] = JSON.parse(decodeURIComponent(dialog.url.hash.slice(1))) as string[];
    said = texts;
    setTimeout(() => {
      host.dialogs.closeByUser();
    });
  };
  await host.ribbon.run(name);
  return said;
}

describe('Buat Tabel Capaian', () => {
  it('writes the tables without a word and shows the first', async () => {
    await open();
    const before = host.workbook.sheets.length;
    expect(await press(COMMANDS.makeTables)).toBeNull();
    const made = host.workbook.sheets.slice(before);
    expect(made.length).toBeGreaterThan(4);
    expect(host.workbook.active).toBe(made[0]);
    expect(host.workbook.selection).toMatchObject({ row: 0, column: 0 });
    // Below its number the sheet says what it is.
    expect(made[0]?.cell(1, 0)?.value).toBe('Perjanjian Kinerja');
  });

  it('says so where nothing can be made', async () => {
    await open(workbookOf(sheetOf('Catatan', [['Rapat Senin']])));
    const [title, sentence] = (await press(COMMANDS.makeTables))!;
    expect(title).toBe('Buat Tabel Capaian');
    expect(sentence).toMatch(/Belum ada tabel/);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it('completes and says what to do where Excel refuses', async () => {
    await open();
    host.fail(FAULTS.cellEditing, FAULTS.cellEditing, FAULTS.cellEditing, FAULTS.cellEditing);
    const said = await press(COMMANDS.makeTables);
    expect(said?.join(' ')).toMatch(/Enter atau Esc/);
  });

  it('completes where not even a dialog can be shown', async () => {
    await open(workbookOf(sheetOf('Catatan', [['Rapat Senin']])));
    host.dialogs.next = DIALOG_CODES.refusedByUser;
    expect(await press(COMMANDS.makeTables)).toBeNull();
  });
});

describe('Jelaskan sel ini', () => {
  it('says what is wrong with the selected cell', async () => {
    await open();
    const sheet = host.workbook.sheet('DPA-Realisasi')!;
    host.workbook.select(sheet, { top: 26, left: 3, bottom: 26, right: 3 });
    const [title, ...paragraphs] = (await press(COMMANDS.explainCell))!;
    expect(title).toBe('Sel D27 di lembar DPA-Realisasi');
    expect(paragraphs.join('\n')).toMatch(/dalam tabel Realisasi per program/);
    expect(paragraphs.join('\n')).not.toMatch(/Tidak ada yang keliru/);
  });

  it('changes nothing in the workbook', async () => {
    await open();
    const names = host.workbook.sheets.map(({ name }) => name);
    await press(COMMANDS.explainCell);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(names);
    expect(host.workbook.customXml).toHaveLength(0);
  });

  it('speaks the language that was chosen in the pane', async () => {
    await open();
    localStorage.setItem('capaian.language', 'en');
    const [title] = (await press(COMMANDS.explainCell))!;
    expect(title).toMatch(/^Cell A1 on sheet /);
  });

  it('speaks Indonesian where the browser keeps nothing', async () => {
    await open();
    const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const said = await press(COMMANDS.explainCell);
    blocked.mockRestore();
    expect(said?.[0]).toMatch(/^Sel A1 di lembar /);
  });
});
