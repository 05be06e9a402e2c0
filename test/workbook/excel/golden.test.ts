/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openWorkbookFile } from '../../../src/workbook/file';
import { openDesktopExcel } from '../../excel-host/desktop';
import { workbookFrom } from '../../excel-host/model/workbook';

// Browsers and Node have it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

const GOLDEN = [
  'flores-timur-2023.xlsx',
  'flores-timur-2023-teks.xlsx',
  'manggarai-2023.xlsx',
  'manggarai-2023-teks.xlsx',
  'ntt-2024.xlsx',
  'ntt-2024-teks.xlsx',
];

/** Excel on the web answers no more than this in one request. */
const RESPONSE_LIMIT = 5_000_000;

function readFile(name: string): Promise<WorkbookSnapshot> {
  const path = join(__dirname, '../../golden', name);
  return openWorkbookFile(new Uint8Array(readFileSync(path))).then((workbook) => workbook.read());
}

describe.each(GOLDEN)('%s, opened in Excel', (name) => {
  it('reads as from its file, in three round trips', async () => {
    const file = await readFile(name);
    const host = await openDesktopExcel({ workbook: workbookFrom(file) });
    const read = await excelWorkbook().read();
    expect(read).toEqual(file);
    expect(host.syncs).toHaveLength(3);
    for (const { responseBytes } of host.syncs) expect(responseBytes).toBeLessThan(RESPONSE_LIMIT);
  });
});
