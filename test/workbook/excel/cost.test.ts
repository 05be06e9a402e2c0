/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { checkSnapshot, offerTables, writeTables } from '../../../src/app';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openWorkbookFile } from '../../../src/workbook/file';
import { openDesktopExcel } from '../../excel-host/desktop';
import { workbookFrom } from '../../excel-host/model/workbook';
import { PAYLOAD_LIMIT, costOf, roundTripsAllowed, type Cost } from '../../support/round-trips';
import { sheetOf, workbookOf } from './fixtures';

// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

const FILES = [
  'assets/contoh.xlsx',
  ...['flores-timur-2023', 'manggarai-2023', 'ntt-2024'].flatMap((name) => [
    `test/golden/${name}.xlsx`,
    `test/golden/${name}-teks.xlsx`,
  ]),
];

const lines: string[] = [];

function note(what: string, cost: Cost, milliseconds: number): void {
  const { roundTrips, requestBytes, responseBytes, refused } = cost;
  const figures = [roundTrips, refused, requestBytes, responseBytes, Math.round(milliseconds)];
  lines.push([what.padEnd(46), ...figures.map((figure) => String(figure).padStart(11))].join(''));
}

/** Runs something in the emulated Excel on the web, and notes what it cost. */
async function measured<T>(
  what: string,
  workbook: WorkbookSnapshot,
  run: () => Promise<T>,
  payloadLimit = PAYLOAD_LIMIT,
): Promise<{ readonly result: T; readonly cost: Cost }> {
  const host = await openDesktopExcel({ workbook: workbookFrom(workbook), payloadLimit });
  const before = performance.now();
  const result = await run();
  const cost = costOf(host);
  note(what, cost, performance.now() - before);
  return { result, cost };
}

function readFile(name: string): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../..', name)));
  return openWorkbookFile(bytes).then((workbook) => workbook.read());
}

jest.setTimeout(240_000);

afterAll(() => {
  const heads = ['round trips', 'refused', 'sent', 'answered', 'ms'];
  const head = ['bytes and time'.padEnd(46), ...heads.map((one) => one.padStart(11))].join('');
  console.info([head, ...lines].join('\n'));
});

describe.each(FILES)('%s', (name) => {
  it('is read, and its tables written, in few round trips', async () => {
    const file = await readFile(name);
    const { result, cost } = await measured(`read ${name}`, file, () => excelWorkbook().read());
    expect(result.sheets).toEqual(file.sheets);
    expect(cost.roundTrips).toBe(3);
    const report = checkSnapshot(file);
    const ids = offerTables(report).filter(({ lacks }) => lacks.length === 0);
    if (ids.length === 0) return;
    await measured(`write ${ids.length} tables of ${name}`, file, () =>
      writeTables(
        excelWorkbook(),
        report,
        ids.map(({ id }) => id),
      ),
    );
  });
});

describe('100 sheets of 1,000 rows', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [
    { value: `5.1.02.${row}`, numberFormat: '@', bold: row % 20 === 0 },
    { value: `Belanja barang dan jasa nomor ${row}`, bold: row % 20 === 0, indent: 2 },
    ...Array.from({ length: 5 }, (__, column) => ({
      value: 1_000_000 + row * column,
      numberFormat: '#,##0',
    })),
    { value: row / 1000, formula: `C${row + 1}/1000000`, numberFormat: '0.00%' },
  ]);
  const large = workbookOf(
    ...Array.from({ length: 100 }, (_, sheet) => sheetOf(`Lembar ${sheet + 1}`, rows)),
  );

  it.each([
    ['on the web', PAYLOAD_LIMIT],
    ['on the desktop, where no answer is too large', Infinity],
  ])('are read %s in three round trips and one for every 5 MB', async (where, limit) => {
    const what = `read 100 sheets ${where.slice(0, 14)}`;
    const { result, cost } = await measured(what, large, () => excelWorkbook().read(), limit);
    expect(result.sheets).toHaveLength(100);
    expect(result.sheets[99]).toEqual(large.sheets[99]);
    expect(cost.roundTrips).toBeLessThanOrEqual(roundTripsAllowed(cost));
    expect(cost.requestBytes).toBeLessThan(PAYLOAD_LIMIT);
  });
});
