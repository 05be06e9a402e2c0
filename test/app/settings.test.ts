import { changeSettings, checkWorkbook, readMemory, USUAL_SETTINGS } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';
import { xlsxPackage } from '../support/xlsx/package';

const SIGNATORY = { place: 'Ende', date: '', position: '', name: 'Maria', rank: '', nip: '1' };
const SCALE = {
  id: 'perbup',
  classes: [
    { name: 'Baik', from: 75, inclusive: false, fill: 'A9D08E' },
    { name: 'Kurang', from: -Infinity, inclusive: true, fill: 'F8CBAD' },
  ],
};
const parsed = ({ stored }: { stored: string | null }): unknown => JSON.parse(stored ?? 'null');

describe('settings of the report', () => {
  it('are remembered one by one; what nobody chose is not written down', async () => {
    const port = memoryPort(null);
    expect(await changeSettings(port, { unit: 1000 })).toBeNull();
    expect(await changeSettings(port, { paper: 'A4' })).toBeNull();
    expect(parsed(port)).toEqual({ version: 1, report: { unit: 1000, paper: 'A4' } });
  });

  it('leave beside them what this version does not understand', async () => {
    const stored = { version: 1, report: { unit: 7, lambang: 'x' }, later: [1] };
    const port = memoryPort(JSON.stringify(stored));
    await changeSettings(port, { paper: 'A4' });
    expect(parsed(port)).toEqual({ ...stored, report: { ...stored.report, paper: 'A4' } });
    expect((await readMemory(port)).droppedSettings).toEqual(['unit', 'lambang']);
    await changeSettings(port, { unit: 1000 });
    expect((await readMemory(port)).memory.report).toEqual({ unit: 1000, paper: 'A4' });
  });

  it.each([
    ['newer', { version: 2 }],
    ['unreadable', { version: 1, report: [] }],
  ])('are not written where what is remembered is %s', async (problem, stored) => {
    const port = memoryPort(JSON.stringify(stored));
    expect(await changeSettings(port, { unit: 1000 })).toBe(problem);
    expect(parsed(port)).toEqual(stored);
  });

  it('are used by the next check, those of the call before those of the workbook', async () => {
    const port = memoryPort(JSON.stringify({ version: 1, report: { unit: 1000, year: 2023 } }));
    const snapshot = workbookOf(sheetOf('Kosong', [['x']]));
    const read = () => Promise.resolve({ ...snapshot, memory: port.stored! });
    const report = await checkWorkbook({ ...port, read }, { settings: { year: 2024 } });
    expect(report.settings).toEqual({ ...USUAL_SETTINGS, unit: 1000, year: 2024 });
  });

  it('come back from a saved copy of a file, the open end of a scale included', async () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const workbook = await openWorkbookFile(xlsxPackage({ sheets: [{ name: 'Data', data }] }));
    await changeSettings(workbook, { signatory: SIGNATORY, scale: SCALE });
    const again = await checkWorkbook(await openWorkbookFile(workbook.copy()));
    expect(again.settings).toEqual({ ...USUAL_SETTINGS, signatory: SIGNATORY, scale: SCALE });
  });
});
