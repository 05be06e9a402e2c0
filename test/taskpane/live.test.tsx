/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WorkbookSnapshot } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { Pane } from '../../src/taskpane/Pane';
import { openDesktopExcel } from '../excel-host/desktop';
import { type ExcelHost, FAULTS } from '../excel-host/host';
import { ActionType } from '../excel-host/wire';
import { selectCell } from '../excel-host/model/user-actions';
import { workbookFrom } from '../excel-host/model/workbook';
import { layOut } from '../ui/support/layout';

// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

jest.setTimeout(30_000);

/** A percentage of the sample that is wrong by itself, and what it should be. */
const WRONG = 'Sel E15';
const PLACE = 'DPA-Realisasi!E15';
const RIGHT = '96.99';

let sample: WorkbookSnapshot;
let host: ExcelHost;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, '../../assets/contoh.xlsx'));
  sample = await (await openWorkbookFile(new Uint8Array(bytes))).read();
  layOut();
});

afterEach(cleanup);

const findings = () => screen.getByRole('region', { name: 'Temuan' });
const wrong = () => within(findings()).queryByRole('button', { name: new RegExp(WRONG) });
const pause = (milliseconds: number) =>
  act(() => new Promise((done) => setTimeout(done, milliseconds)));

async function openPane(): Promise<void> {
  host = await openDesktopExcel({ workbook: workbookFrom(sample) });
  render(<Pane start="excel" />);
  // The lines of the list are drawn after what stands around them.
  await waitFor(
    () => {
      expect(wrong()).not.toBeNull();
    },
    { timeout: 15_000 },
  );
}

/** How many sheets were asked what they hold. */
const usedRangesAsked = (): number =>
  host.syncs.flatMap(({ request }) =>
    Object.values(request.ObjectPaths).filter(({ Name }) => Name === 'GetUsedRangeOrNullObject'),
  ).length;

const mend = (): void => {
  host.userEdit(PLACE, RIGHT);
};

describe('a finding that is mended in Excel', () => {
  it('goes by itself, without the workbook being shown as read again', async () => {
    await openPane();
    const cell = document.activeElement;
    mend();

    await pause(200);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await waitFor(
      () => {
        expect(wrong()).toBeNull();
      },
      { timeout: 10_000 },
    );
    expect(document.activeElement).toBe(cell);
  });

  it('goes a while later where a cell was being edited just then', async () => {
    await openPane();
    mend();
    // The name of the sheet is asked for first, then the sheets.
    host.fail(undefined, ...Array<number>(3).fill(FAULTS.cellEditing));
    await pause(1500);
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(
      () => {
        expect(wrong()).toBeNull();
      },
      { timeout: 15_000 },
    );
  });

  it('has only the sheets read again that it may touch', async () => {
    await openPane();
    const all = usedRangesAsked();
    mend();
    await waitFor(
      () => {
        expect(wrong()).toBeNull();
      },
      { timeout: 10_000 },
    );
    const again = usedRangesAsked() - all;
    expect(all).toBe(sample.sheets.length);
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThan(all);
  });

  it('writes nothing', async () => {
    await openPane();
    mend();
    await waitFor(
      () => {
        expect(wrong()).toBeNull();
      },
      { timeout: 10_000 },
    );
    const set = host.syncs.flatMap(({ request }) =>
      request.Actions.filter(({ ActionType: type }) => type === ActionType.SetProperty),
    );
    expect(set).toEqual([]);
  });
});

describe('a cell that is selected in Excel', () => {
  it('has its finding shown, with the focus left alone', async () => {
    await openPane();
    expect(wrong()?.getAttribute('aria-expanded')).toBe('false');
    const focused = document.activeElement;
    selectCell(host.workbook, PLACE);
    await waitFor(() => {
      expect(wrong()?.getAttribute('aria-expanded')).toBe('true');
    });
    expect(document.activeElement).toBe(focused);
  });

  it('and has none leaves the pane as it is', async () => {
    await openPane();
    selectCell(host.workbook, PLACE);
    await waitFor(() => {
      expect(wrong()?.getAttribute('aria-expanded')).toBe('true');
    });
    selectCell(host.workbook, 'DPA-Realisasi!A1');
    await pause(300);
    expect(wrong()?.getAttribute('aria-expanded')).toBe('true');
  });

  it('by the pane changes nothing of what the user has chosen there', async () => {
    await openPane();
    const user = userEvent.setup();
    const all = within(findings()).getAllByRole('button', { name: /^.*Sel/ });
    const last = all.at(-1)!;
    await user.click(last);
    await waitFor(() => {
      expect(host.workbook.selection).toBeDefined();
    });
    await pause(300);
    const open = within(findings())
      .getAllByRole('button', { name: /^.*Sel/ })
      .filter((button) => button.getAttribute('aria-expanded') === 'true');
    expect(open).toEqual([last]);
  });
});
