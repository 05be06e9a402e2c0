import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, makeTables } from '../../../src/app';
import { cellAt, parseA1, type CellContent, type TableSpec } from '../../../src/workbook';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { describeWith } from '../../support/needs';
import { convert } from '../../support/xlsx/libreoffice';
import { partText, xlsxPackage } from '../../support/xlsx/package';
import { formula, number, specOf, text } from '../../support/xlsx/spec';

const DATA = [10, 20, 30, 40]
  .map((value, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${value}</v></c></row>`)
  .join('');

/** A table of three lines of the sheet `Data`, from a row on, and their sum. */
function tableOf(first: number, count = 3, more: Partial<TableSpec> = {}): TableSpec {
  const lines = Array.from({ length: count }, (_, line) => [
    text(`baris ${line + 1}`),
    formula(`Data!A${first + line}`, 1),
    number(2.5),
  ]);
  const total = [text('Jumlah'), formula(`SUM(B2:B${count + 1})`, 3)];
  return specOf([[text('Uraian'), text('Nilai')], ...lines, total], {
    columnWidths: [20, 12, 8],
    ...more,
  });
}

async function written(spec = tableOf(1)): Promise<FileWorkbook> {
  const workbook = await openWorkbookFile(xlsxPackage({ sheets: [{ name: 'Data', data: DATA }] }));
  await workbook.writeTables([spec]);
  return workbook;
}

/** Types something into a cell of the written sheet. */
async function type(workbook: FileWorkbook, address: string, after: CellContent): Promise<void> {
  const { sheets } = await workbook.read();
  const cell = parseA1(address)!;
  const before = cellAt(sheets[1]!, cell.row, cell.column);
  await workbook.applyChanges([
    {
      ...cell,
      sheet: 'Realisasi',
      before: {
        value: before?.value ?? null,
        ...(before?.formula !== undefined && { formula: before.formula }),
      },
      after,
    },
  ]);
}

async function valueAt(workbook: FileWorkbook, sheet: number, address: string): Promise<unknown> {
  const { sheets } = await workbook.read();
  const { row, column } = parseA1(address)!;
  const cell = cellAt(sheets[sheet]!, row, column);
  return cell?.formula ?? cell?.value;
}

describe('a table that is written again', () => {
  const edits: readonly [string, string, CellContent][] = [
    ['a text', 'A2', { value: 'baris satu' }],
    ['a figure', 'C3', { value: 2.6 }],
    ['a formula that is typed over', 'B2', { value: 11 }],
    ['a formula with something added', 'B2', { value: 11, formula: 'Data!A1+1' }],
    ['a formula to another cell of the source', 'B4', { value: 40, formula: 'Data!A4' }],
    ['formulas that change places', 'B2', { value: 20, formula: 'Data!A2' }],
    ['a sum with another end', 'B5', { value: 3, formula: 'SUM(B2:B3)' }],
    ['a cell that is emptied', 'A4', { value: null }],
    ['a cell of the table that was empty', 'C5', { value: 'catatan' }],
  ];
  test.each(edits)('is asked about where its user has changed %s', async (_, address, after) => {
    const workbook = await written();
    await type(workbook, address, after);
    const before = workbook.copy();
    await expect(workbook.writeTables([tableOf(1)])).rejects.toMatchObject({
      code: 'edited-by-user',
      sheets: ['Realisasi'],
    });
    expect(workbook.copy()).toEqual(before);
  });

  test('is asked about where notes stand in rows that it needs', async () => {
    const workbook = await written();
    await type(workbook, 'B6', { value: 'diperiksa' });
    await expect(workbook.writeTables([tableOf(1, 4)])).rejects.toMatchObject({
      code: 'edited-by-user',
    });
    const [table] = await workbook.writeTables([tableOf(2)]);
    expect(table?.replaced).toBe(true);
  });

  test('is not asked about where rows were put into its source, which its formulas follow', async () => {
    const workbook = await written();
    for (const [line, row] of [2, 4, 5].entries()) {
      const content = { value: 1, formula: `Data!A${row}` };
      await type(workbook, `B${line + 2}`, content);
    }
    // What stood in rows 1 to 3 stands in 2, 4 and 5 now, new lines before and between.
    const [table] = await workbook.writeTables([tableOf(1, 6)]);
    expect(table).toMatchObject({ sheet: 'Realisasi', replaced: true });
    expect(await valueAt(workbook, 1, 'B7')).toBe('Data!A6');
  });

  test('is not asked about where a row of its source is gone', async () => {
    const workbook = await written();
    await type(workbook, 'B3', { value: { error: '#REF!' }, formula: 'Data!#REF!' });
    await type(workbook, 'B4', { value: 20, formula: 'Data!A2' });
    const [table] = await workbook.writeTables([tableOf(1, 2)]);
    expect(table?.replaced).toBe(true);
  });

  test('keeps what its user added around it', async () => {
    const workbook = await written();
    await type(workbook, 'E2', { value: 'di samping' });
    await type(workbook, 'A9', { value: 'di bawah' });
    await type(workbook, 'E9', { value: 5, formula: 'B5*2' });
    await workbook.writeTables([tableOf(2, 4)]);
    const found = await Promise.all(
      ['E2', 'A9', 'E9', 'B2', 'B6'].map((address) => valueAt(workbook, 1, address)),
    );
    expect(found).toEqual(['di samping', 'di bawah', 'B5*2', 'Data!A2', 'SUM(B2:B5)']);
    await workbook.writeTables([tableOf(1, 2)]);
    expect(await valueAt(workbook, 1, 'A6')).toBeUndefined();
    expect(await valueAt(workbook, 1, 'A9')).toBe('di bawah');
  });

  test('is written over where that is wanted, with everything around it kept', async () => {
    const workbook = await written();
    await type(workbook, 'A2', { value: 'milik saya' });
    await type(workbook, 'E2', { value: 'di samping' });
    await workbook.writeTables([tableOf(1)], { onEdited: 'replace' });
    expect(await valueAt(workbook, 1, 'A2')).toBe('baris 1');
    expect(await valueAt(workbook, 1, 'E2')).toBe('di samping');
    expect((await workbook.writeTables([tableOf(1)]))[0]?.replaced).toBe(true);
  });

  test('stays its user’s for good where a new sheet is wanted', async () => {
    const workbook = await written();
    await type(workbook, 'A2', { value: 'milik saya' });
    const sheet = partText(workbook.copy(), 'xl/worksheets/sheet2.xml');
    const [table] = await workbook.writeTables([tableOf(1)], { onEdited: 'keep' });
    expect(table).toMatchObject({ sheet: 'Realisasi (2)', replaced: false });
    const [again] = await workbook.writeTables([tableOf(2)]);
    expect(again).toMatchObject({ sheet: 'Realisasi (2)', replaced: true });
    expect(partText(workbook.copy(), 'xl/worksheets/sheet2.xml')).toBe(sheet);
    // It is no source either: its figures come from the others.
    expect((await workbook.read()).sheets[1]?.generatedBy).toBe('realisasi-anggaran');
  });
});

describeWith('libreoffice', 'a table that another program has saved', (program) => {
  jest.setTimeout(240_000);

  test.each(['flores-timur-2023', 'manggarai-2023-teks'])(
    'is not taken for a changed one: %s',
    async (name) => {
      const path = join(__dirname, '../../golden', `${name}.xlsx`);
      const workbook = await openWorkbookFile(new Uint8Array(readFileSync(path)));
      const specs = makeTables(await checkWorkbook(workbook));
      await workbook.writeTables(specs);
      const saved = await openWorkbookFile(convert(program, workbook.copy(), 'xlsx'));
      const tables = await saved.writeTables(specs);
      expect(tables).toHaveLength(specs.length);
      expect(tables.every(({ replaced }) => replaced)).toBe(true);
    },
  );
});
