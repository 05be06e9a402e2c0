/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { WorkbookSnapshot } from '../../src/app';
import { Pane } from '../../src/taskpane/Pane';
import { openWorkbookFile } from '../../src/workbook/file';
import { openDesktopExcel } from '../excel-host/desktop';
import { workbookFrom } from '../excel-host/model/workbook';
import { layOut } from '../ui/support/layout';

// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

jest.setTimeout(60_000);

/** A finding of the sample that can be mended, and another one. */
const MENDABLE = [/Sel D14/, /Sel E15/];

let sample: WorkbookSnapshot;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/contoh.xlsx'));
  sample = await (await openWorkbookFile(new Uint8Array(bytes))).read();
  layOut();
});

afterEach(cleanup);

async function openPane(excelApi: string): Promise<UserEvent> {
  const requirements = { ExcelApi: excelApi };
  await openDesktopExcel({ workbook: workbookFrom(sample), requirements });
  render(<Pane start="excel" />);
  await screen.findByRole('button', { name: MENDABLE[0]! }, { timeout: 15_000 });
  return userEvent.setup();
}

async function propose(user: UserEvent, finding: RegExp): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: finding }));
  await user.click(await screen.findByRole('button', { name: 'Perbaiki' }));
  return screen.findByRole('region', { name: 'Yang akan diubah' });
}

describe('what is said of undoing before the first repair', () => {
  it.each([
    ['1.9', /tidak masuk daftar Urungkan/],
    ['1.17', /tidak masuk daftar Urungkan/],
    ['1.20', /atau dengan Ctrl\+Z di Excel/],
  ])('is what Excel does with ExcelApi %s', async (excelApi, note) => {
    const user = await openPane(excelApi);
    const preview = await propose(user, MENDABLE[0]!);
    expect(preview.textContent).toMatch(note);
  });

  it('is not said again before the second', async () => {
    const user = await openPane('1.15');
    await propose(user, MENDABLE[0]!);
    await user.click(screen.getByRole('button', { name: 'Terapkan' }));
    const isMended = () => {
      expect(screen.queryByRole('button', { name: MENDABLE[0]! })).toBeNull();
    };
    await waitFor(isMended, { timeout: 15_000 });
    const preview = await propose(user, MENDABLE[1]!);
    expect(preview.textContent).toContain('E15');
    expect(preview.textContent).not.toMatch(/Urungkan|Ctrl\+Z/);
  });
});
