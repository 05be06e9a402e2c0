/** @jest-environment jsdom */
import { checkWorkbook, correctionFor, readMemory, saveMemory } from '../../../src/app';
import { MEMORY_NAMESPACE, memoryXml } from '../../../src/workbook';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openDesktopExcel } from '../../excel-host/desktop';
import { type ExcelHost, FAULTS } from '../../excel-host/host';
import { workbookFrom } from '../../excel-host/model/workbook';
import { rejection, sheetOf, workbookOf } from './fixtures';

const SNAPSHOT = workbookOf(sheetOf('Data', [['a', 1]]), sheetOf('Lain', [['b', 2]]));
const JSON_TEXT = JSON.stringify({ version: 1, kata: '<Pagu> & "sisa" \u0007 😀 ]]>' });
const FOREIGN = `<other xmlns="urn:other">${MEMORY_NAMESPACE}</other>`;

async function open(version = '1.15', payloadLimit = Infinity): Promise<ExcelHost> {
  const host = await openDesktopExcel({
    workbook: workbookFrom(SNAPSHOT),
    requirements: { ExcelApi: version },
    payloadLimit,
  });
  host.workbook.addCustomXml(FOREIGN);
  return host;
}

const parts = (host: ExcelHost): string[] => host.workbook.customXml.map(({ xml }) => xml);

describe('what is remembered in the workbook open in Excel', () => {
  it('is nothing before anything was', async () => {
    await open();
    expect(await excelWorkbook().readMemory()).toBeNull();
    expect(await excelWorkbook().read()).toEqual(SNAPSHOT);
  });

  it('is added as a part of its own, in one request, and read again', async () => {
    const host = await open();
    await excelWorkbook().writeMemory(JSON_TEXT);
    expect(parts(host)).toEqual([FOREIGN, memoryXml(JSON_TEXT)]);
    expect(host.syncs).toHaveLength(2);
    expect(await excelWorkbook().readMemory()).toBe(JSON_TEXT);
  });

  it('is replaced in its part', async () => {
    const host = await open();
    await excelWorkbook().writeMemory(JSON_TEXT);
    await excelWorkbook().writeMemory('{"version":1}');
    expect(parts(host)).toEqual([FOREIGN, memoryXml('{"version":1}')]);
  });

  it('comes with the sheets, in three round trips all the same', async () => {
    const host = await open();
    host.workbook.addCustomXml(`<?xml version="1.0"?>${memoryXml(JSON_TEXT)}`);
    expect(await excelWorkbook().read()).toEqual({ ...SNAPSHOT, memory: JSON_TEXT });
    expect(host.syncs).toHaveLength(3);
  });

  it('comes with the sheets also where Excel has to be asked in parts', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`Teks ${row}`, row]);
    const large = workbookOf(...[1, 2, 3].map((sheet) => sheetOf(`Besar ${sheet}`, rows)));
    const memory = JSON.stringify({ version: 1 });
    const host = await openDesktopExcel({
      workbook: workbookFrom({ ...large, memory }),
      payloadLimit: 12_000,
    });
    expect(await excelWorkbook().read()).toEqual({ ...large, memory });
    expect(host.syncs.length).toBeGreaterThan(3);
  });

  it('is the first of two parts, as when two people remembered something at once', async () => {
    const host = await open();
    host.workbook.addCustomXml(memoryXml('{"a":1}'));
    host.workbook.addCustomXml(memoryXml('{"b":2}'));
    expect(await excelWorkbook().readMemory()).toBe('{"a":1}');
    await excelWorkbook().writeMemory('{"c":3}');
    expect(parts(host)).toEqual([FOREIGN, memoryXml('{"c":3}'), memoryXml('{"b":2}')]);
  });
});

describe('a correction that is saved in Excel', () => {
  it('is applied at the next check, without a further round trip', async () => {
    const sheet = sheetOf('LRA', [
      ['Kode', 'Uraian', 'Pagu', 'Nilai'],
      ['1.06.02', 'PROGRAM SOSIAL', 300_000, 150_000],
      ['1.06.03', 'PROGRAM BENCANA', 100_000, 90_000],
    ]);
    const host = await openDesktopExcel({ workbook: workbookFrom(workbookOf(sheet)) });
    const excel = excelWorkbook();
    const { recognised } = await checkWorkbook(excel);
    const table = recognised[0]!;
    expect(table.kind).not.toBe('realisasi-program');
    const wish = { about: 'column', column: 3, role: 'realisasi' } as const;
    const corrections = [correctionFor(recognised, table, wish)];
    expect(await saveMemory(excel, { corrections })).toBeNull();
    expect((await readMemory(excel)).memory.corrections).toEqual(corrections);

    host.workbook.renameSheet(host.workbook.sheets[0]!, 'LRA 2024');
    const before = host.syncs.length;
    const { tables } = await checkWorkbook(excelWorkbook());
    expect(host.syncs.length - before).toBe(3);
    expect(tables[0]).toMatchObject({ sheet: 'LRA 2024', kind: 'realisasi-program' });
    expect(tables[0]?.columns[3]).toMatchObject({ role: 'realisasi', confidence: 1 });
  });
});

describe('remembering that Excel refuses', () => {
  it('leaves everything as it was where a request is refused', async () => {
    const host = await open();
    host.fail(undefined, FAULTS.cellEditing);
    expect(await rejection(excelWorkbook({ pauses: [] }).writeMemory('{}'))).toMatchObject({
      code: 'cell-editing',
    });
    host.fail(undefined, { atMember: 'CustomXmlPartCollection.add', code: 'AccessDenied' });
    expect(await rejection(excelWorkbook().writeMemory('{}'))).toMatchObject({ code: 'read-only' });
    expect(parts(host)).toEqual([FOREIGN]);
  });

  it('says where the document is read-only', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT), readOnly: true });
    expect(await rejection(excelWorkbook().writeMemory('{}'))).toMatchObject({ code: 'read-only' });
    expect(host.syncs).toHaveLength(0);
  });
});
