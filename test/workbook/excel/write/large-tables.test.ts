/** @jest-environment jsdom */
import { checkSnapshot, makeTables, writeTables, type CheckReport } from '../../../../src/app';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { largeSheet } from '../../../bench/sheets';
import { openDesktopExcel } from '../../../excel-host/desktop';
import type { ExcelHost } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';

/** Excel on the web takes and answers no more than this in one request. */
const PAYLOAD_LIMIT = 5_000_000;
const IDS = ['realisasi-anggaran'];
const snapshot = { sheets: [largeSheet(3000, 'kode')] };

async function open(): Promise<ExcelHost> {
  const workbook = workbookFrom(snapshot);
  return openDesktopExcel({ workbook, payloadLimit: PAYLOAD_LIMIT });
}

describe('the table of an export of 3,000 rows', () => {
  jest.setTimeout(240_000);
  let report: CheckReport;

  beforeAll(() => {
    report = checkSnapshot(snapshot);
  });

  it('is written in requests that Excel on the web takes, and tells how far it is', async () => {
    const host = await open();
    const shares: number[] = [];
    const before = performance.now();
    const [written] = await writeTables(excelWorkbook(), report, IDS, {
      onProgress: (share) => shares.push(share),
    });
    const seconds = (performance.now() - before) / 1000;
    const sent = host.syncs.map(({ requestBytes }) => requestBytes);
    console.info(
      `3,000 rows: ${sent.length} requests, ${sent.reduce((a, b) => a + b, 0)} bytes, the largest ${Math.max(...sent)}, ${seconds.toFixed(1)} s`,
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const [spec] = makeTables(report, IDS);
    expect(spec!.rows.length).toBeGreaterThan(2900);
    const sheet = host.workbook.sheet(written!.sheet)!;
    const wrong = spec!.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const { content, style } = cell ?? {};
        const there = sheet.cell(row, column);
        const same =
          (content?.kind !== 'formula' || there?.formula === content.formula) &&
          (content?.kind !== 'text' || there?.value === content.text) &&
          (there?.format.bold ?? false) === (style?.bold ?? false);
        return same ? [] : [[row, column]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is not there, nor any part of it, where the writing was cancelled', async () => {
    const host = await open();
    const stop = new AbortController();
    const writing = writeTables(excelWorkbook(), report, IDS, {
      signal: stop.signal,
      onProgress: (share) => {
        if (share > 0.5) stop.abort();
      },
    });
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(host.syncs.length).toBeGreaterThan(3);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Besar']);
  });
});
