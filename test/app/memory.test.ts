import { checkWorkbook, correctionFor, readMemory, saveMemory } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { COLUMN, ROW, SHEET } from '../recognise/corrections/cases';
import { memoryPort as portWith } from '../support/memory-port';
import { xlsxPackage } from '../support/xlsx/package';

const text = (value: unknown): string => JSON.stringify(value);
const parsed = ({ stored }: { stored: string | null }): unknown => JSON.parse(stored ?? 'null');
const LATER = { about: 'cell', sheet: 'LRA', says: 'something new' };

describe('what a workbook remembers', () => {
  it('is empty before anything was remembered', async () => {
    expect(await readMemory(portWith(null))).toEqual({
      memory: {
        corrections: [],
        exceptions: { off: [], thresholds: {}, ignored: [] },
        report: {},
      },
      dropped: [],
      droppedExceptions: [],
      droppedSettings: [],
      problem: null,
    });
  });

  it('is read back as it was saved', async () => {
    const port = portWith(null);
    const { memory } = await readMemory(portWith(text({ version: 1, corrections: [ROW, SHEET] })));
    expect(await saveMemory(port, memory)).toBeNull();
    expect(parsed(port)).toMatchObject({ version: 1, corrections: [ROW, SHEET] });
    expect((await readMemory(port)).memory).toEqual(memory);
  });

  it('keeps what this version does not understand: fields, and corrections of another kind', async () => {
    const choices = { capaian: 'cap-100' };
    const port = portWith(text({ version: 1, choices, corrections: [ROW, LATER] }));
    const { memory, dropped } = await readMemory(port);
    expect(dropped).toEqual([{ index: 1, field: 'about', value: LATER }]);
    await saveMemory(port, { corrections: [...memory.corrections, SHEET as never] });
    expect(parsed(port)).toEqual({ version: 1, choices, corrections: [ROW, SHEET, LATER] });
  });

  it.each([
    ['unreadable', ''],
    ['unreadable', '{"version":1,'],
    ['unreadable', '[]'],
    ['unreadable', 'null'],
    ['unreadable', text({ corrections: [ROW] })],
    ['unreadable', text({ version: '1', corrections: [ROW] })],
    ['unreadable', text({ version: 1, corrections: { a: ROW } })],
    ['newer', text({ version: 2, corrections: [COLUMN] })],
  ])('is %s and stays as it is unless asked: %s', async (problem, stored) => {
    const port = portWith(stored);
    expect(await readMemory(port)).toMatchObject({ memory: { corrections: [] }, problem });
    expect(await saveMemory(port, { corrections: [] })).toBe(problem);
    expect(port.stored).toBe(stored);
    expect(await saveMemory(port, { corrections: [] }, { overwrite: true })).toBeNull();
    expect(parsed(port)).toEqual({ version: 1, corrections: [] });
  });
});

const cell = (ref: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${ref}"><v>${value}</v></c>`
    : `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows: readonly (readonly (string | number)[])[] = [
  ['Kode', 'Uraian', 'Pagu', 'Nilai'],
  ['1.06.02', 'PROGRAM SOSIAL', 300_000, 150_000],
  ['1.06.03', 'PROGRAM BENCANA', 100_000, 90_000],
];
const data = rows
  .map((cells, row) => {
    const xml = cells.map((value, column) => cell(`${'ABCD'.charAt(column)}${row + 1}`, value));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  })
  .join('');

describe('a correction that is saved in a file', () => {
  it('is applied when the copy is opened again', async () => {
    const workbook = await openWorkbookFile(xlsxPackage({ sheets: [{ name: 'LRA', data }] }));
    const before = await checkWorkbook(workbook);
    const table = before.recognised[0]!;
    expect(table.columns[3]?.role).not.toBe('realisasi');
    const wish = { about: 'column', column: 3, role: 'realisasi' } as const;
    const said = correctionFor(before.recognised, table, wish);
    await saveMemory(workbook, { corrections: [said] });

    const again = await openWorkbookFile(workbook.copy());
    const { tables, corrections } = await checkWorkbook(again);
    expect(tables[0]?.columns[3]).toMatchObject({ role: 'realisasi', confidence: 1 });
    expect(tables[0]?.kind).toBe('realisasi-program');
    expect(corrections).toEqual({ inForce: [said], unused: [], dropped: [], problem: null });
  });

  it('gives way to what is said besides', async () => {
    const workbook = await openWorkbookFile(xlsxPackage({ sheets: [{ name: 'LRA', data }] }));
    const { recognised } = await checkWorkbook(workbook);
    const said = (role: 'realisasi' | 'sisa') =>
      correctionFor(recognised, recognised[0]!, { about: 'column', column: 3, role });
    await saveMemory(workbook, { corrections: [said('realisasi')] });
    const { tables } = await checkWorkbook(workbook, { corrections: [said('sisa')] });
    expect(tables[0]?.columns[3]?.role).toBe('sisa');
  });
});
