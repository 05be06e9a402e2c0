/** @jest-environment jsdom */
import { openInNewWindow } from '../../../src/workbook/excel';
import { openDesktopExcel } from '../../excel-host/desktop';

describe('a workbook file opened in a new window', () => {
  it('comes to Excel byte for byte, and leaves the open workbook alone', async () => {
    const host = await openDesktopExcel();
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
    const before = host.workbook.sheets.map(({ name }) => name);
    await openInNewWindow(bytes);
    const [file] = host.workbook.openedWindows;
    expect(Buffer.from(file ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });
});
