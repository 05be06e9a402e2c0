import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import {
  changeOf,
  inverseChanges,
  parseA1,
  cellAt,
  type CellChange,
  type CellContent,
  type WorkbookSnapshot,
} from '../../../src/workbook';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { describeWith } from '../../support/needs';
import { convert } from '../../support/xlsx/libreoffice';
import { partText, partsOf, xlsxPackage, type PackageSource } from '../../support/xlsx/package';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0"/></numFmts>' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1">' +
  '<alignment horizontal="right"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>';

const DATA =
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="2"><f>SUM(B2:B4)</f><v>30</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="2"><v>10</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">SUM(B2)*$B$1</f><v>300</v></c></row>' +
  '<row r="3"><c r="B3" s="1" t="s"><v>1</v></c><c r="C3"><f t="shared" si="0"/><v>0</v></c></row>' +
  '<row r="4"><c r="B4" s="2"><v>20</v></c><c r="C4"><f t="shared" si="0"/><v>600</v></c></row>' +
  '<row r="6"><c r="B6"><f t="array" ref="B6:B7">B2:B3*2</f><v>20</v></c></row>' +
  '<row r="7"><c r="B7"><v>0</v></c></row>';

const CHAIN =
  '<?xml version="1.0"?><calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function source(more: Partial<PackageSource> = {}): PackageSource {
  return {
    sheets: [
      { name: 'Data', data: DATA },
      { name: 'Lain', data: '<row r="1"><c r="A1"><f>Data!B1/2</f><v>15</v></c></row>' },
      { name: 'Tetap', data: '<row r="1"><c r="A1"><v>7</v></c></row>' },
    ],
    styles: STYLES,
    strings: ['<si><t>Uraian</t></si>', '<si><t>1.250</t></si>'],
    afterSheets: '<calcPr calcId="191029"/>',
    parts: { 'xl/calcChain.xml': CHAIN, 'xl/media/gambar.png': new Uint8Array([1, 2, 3]) },
    relationships: `<Relationship Id="rIdChain" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
    contentTypes:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
      '<Default Extension="png" ContentType="image/png"/>',
    ...more,
  };
}

function change(snapshot: WorkbookSnapshot, address: string, after: CellContent): CellChange {
  const [sheet = '', cell = ''] = address.split('!');
  const place = parseA1(cell)!;
  const found = snapshot.sheets.find(({ name }) => name === sheet)!;
  return changeOf({ sheet, ...place }, cellAt(found, place.row, place.column), after);
}

async function open(more: Partial<PackageSource> = {}): Promise<FileWorkbook> {
  return openWorkbookFile(xlsxPackage(source(more)));
}

async function applied(
  workbook: FileWorkbook,
  ...cells: readonly (readonly [string, CellContent])[]
): Promise<readonly CellChange[]> {
  const snapshot = await workbook.read();
  const changes = cells.map(([address, after]) => change(snapshot, address, after));
  await workbook.applyChanges(changes);
  return changes;
}

async function at(workbook: FileWorkbook, address: string): Promise<unknown> {
  const [sheet, cell = ''] = address.split('!');
  const { row, column } = parseA1(cell)!;
  const found = (await workbook.read()).sheets.find(({ name }) => name === sheet)!;
  return cellAt(found, row, column);
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => !old[name] || !now[name] || !Buffer.from(old[name]).equals(now[name]),
  );
}

function ensureWellFormed(file: Uint8Array): void {
  for (const name of Object.keys(partsOf(file)).filter((part) => /\.(xml|rels)$/.test(part)))
    new SaxesParser({ xmlns: true }).write(partText(file, name)).close();
}

const NUMBER: CellContent = { value: 1250, numberFormat: '#,##0' };

describe('cells of a file are changed', () => {
  it('a text of digits becomes a number with a format that shows it as one', async () => {
    const workbook = await open();
    await applied(workbook, ['Data!B3', NUMBER]);
    expect(await at(workbook, 'Data!B3')).toEqual({ value: 1250, numberFormat: '#,##0' });
    const styles = partText(workbook.copy(), 'xl/styles.xml');
    expect(styles).toContain('<cellXfs count="4">');
    // What follows an apostrophe is text for Excel, so the mark must go; the alignment stays.
    expect(styles.split('<xf ').at(-1)).toBe(
      'numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1">' +
        '<alignment horizontal="right"/></xf></cellXfs></styleSheet>',
    );
  });

  it('formulas that follow show their new value, on other sheets too', async () => {
    const workbook = await open();
    await applied(workbook, ['Data!B3', NUMBER]);
    expect(await at(workbook, 'Data!B1')).toMatchObject({ value: 1280, formula: 'SUM(B2:B4)' });
    expect(await at(workbook, 'Data!C3')).toMatchObject({
      value: 1600000,
      formula: 'SUM(B3)*$B$1',
    });
    expect(await at(workbook, 'Lain!A1')).toEqual({ value: 640, formula: 'Data!B1/2' });
  });

  it('only the parts that must change do', async () => {
    const workbook = await open();
    const before = workbook.copy();
    await applied(workbook, ['Data!B2', { value: 11 }]);
    expect(changedParts(before, workbook.copy()).sort()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    expect(partText(workbook.copy(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    ensureWellFormed(workbook.copy());
  });

  it('within the sheet, everything but the changed cells is as it was written', async () => {
    const workbook = await open({ sheets: [{ name: 'Data', data: DATA }] });
    await applied(workbook, ['Data!A2', { value: 'Uraian & <judul>' }]);
    expect(partText(workbook.copy(), 'xl/worksheets/sheet1.xml')).toContain(
      `<sheetData>${DATA.replace(
        '<c r="A2" t="s"><v>0</v></c>',
        '<c r="A2" t="inlineStr"><is><t xml:space="preserve">Uraian &amp; &lt;judul&gt;</t></is></c>',
      )}</sheetData>`,
    );
  });

  it('the list of formula cells goes with its relationship and content type', async () => {
    const workbook = await open();
    await applied(workbook, ['Data!B4', { value: 20, formula: 'B2*2' }]);
    expect(Object.keys(partsOf(workbook.copy()))).not.toContain('xl/calcChain.xml');
    expect(partText(workbook.copy(), 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(workbook.copy(), '[Content_Types].xml')).not.toContain('calcChain');
    ensureWellFormed(workbook.copy());
  });

  it('a cell whose formula others share hands it on to them', async () => {
    const workbook = await open();
    await applied(workbook, ['Data!C2', { value: 1 }]);
    expect(await at(workbook, 'Data!C2')).toEqual({ value: 1 });
    expect(await at(workbook, 'Data!C3')).toEqual({ value: 0, formula: 'SUM(B3)*$B$1' });
    expect(await at(workbook, 'Data!C4')).toEqual({ value: 600, formula: 'SUM(B4)*$B$1' });
    expect(partText(workbook.copy(), 'xl/worksheets/sheet1.xml')).not.toContain('shared');
  });

  it('one of the cells that share a formula leaves it to the others', async () => {
    const workbook = await open();
    await applied(workbook, ['Data!C3', { value: null }]);
    expect(await at(workbook, 'Data!C3')).toBeUndefined();
    expect(await at(workbook, 'Data!C4')).toEqual({ value: 600, formula: 'SUM(B4)*$B$1' });
  });

  it('cells and rows that the file does not have are put in their place', async () => {
    const workbook = await open();
    await applied(
      workbook,
      ['Data!A3', { value: 'baru' }],
      ['Data!E1', { value: true }],
      ['Data!A5', { value: 3, formula: 'B2+1' }],
      ['Data!C9', { value: 4 }],
    );
    expect(await at(workbook, 'Data!A3')).toMatchObject({ value: 'baru' });
    expect(await at(workbook, 'Data!E1')).toEqual({ value: true });
    expect(await at(workbook, 'Data!A5')).toEqual({ value: 11, formula: 'B2+1' });
    expect(await at(workbook, 'Data!C9')).toEqual({ value: 4 });
    const xml = partText(workbook.copy(), 'xl/worksheets/sheet1.xml');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 9].map(String),
    );
    expect(xml).toContain('spans="1:5"');
    expect(xml).toMatch(/<row r="3"><c r="A3"/);
  });

  it('a new cell looks as its row or column says', async () => {
    const before = '<cols><col min="3" max="4" width="9" style="2"/></cols>';
    const data = '<row r="1"/><row r="2" s="1" customFormat="1"/>';
    const workbook = await open({
      sheets: [{ name: 'Data', before, data }, ...source().sheets.slice(2)],
    });
    const changes = [0, 1, 4].map((row): CellChange => ({
      sheet: 'Data',
      row,
      column: 2,
      before: { value: null },
      after: { value: 5 },
    }));
    await workbook.applyChanges(changes);
    expect(await at(workbook, 'Data!C1')).toEqual({ value: 5, numberFormat: '#,##0' });
    expect(await at(workbook, 'Data!C2')).toEqual({ value: 5, numberFormat: '@' });
    expect(await at(workbook, 'Data!C5')).toEqual({ value: 5, numberFormat: '#,##0' });
  });

  it.each<[string, Partial<PackageSource>]>([
    ['with prefixes', { prefix: 'x' }],
    ['strict', { strict: true, relationships: '', contentTypes: '', parts: {} }],
    ['without styles', { styles: undefined }],
  ] as [string, Partial<PackageSource>][])('in a workbook %s', async (_, more) => {
    const workbook = await open(more);
    await applied(
      workbook,
      ['Data!B3', { ...NUMBER, numberFormat: '0.00' }],
      ['Data!D3', { value: 2, formula: 'B3*2' }],
    );
    ensureWellFormed(workbook.copy());
    const again = await openWorkbookFile(workbook.copy());
    expect(await at(again, 'Data!B3')).toMatchObject({ value: 1250 });
    expect(await at(again, 'Data!D3')).toMatchObject({ value: 2500, formula: 'B3*2' });
  });
});

describe('nothing is changed', () => {
  const CASES: readonly [string, string, Partial<PackageSource>, string, CellContent][] = [
    [
      'in a protected sheet',
      'sheet-protected',
      { sheets: [{ name: 'Data', data: DATA, after: '<sheetProtection sheet="1"/>' }] },
      'Data!B2',
      { value: 1 },
    ],
    ['in an array formula', 'array-formula', {}, 'Data!B6', { value: 1 }],
    ['in the other cells of an array formula', 'array-formula', {}, 'Data!B7', { value: 1 }],
    [
      'in a signed workbook',
      'signed',
      { parts: { '_xmlsignatures/origin.sigs': '' } },
      'Data!B2',
      { value: 1 },
    ],
  ];
  it.each(CASES)('%s', async (_, code, more, address, after) => {
    const workbook = await open(more);
    const before = workbook.copy();
    await expect(
      applied(workbook, ['Data!A2', { value: 'x' }], [address, after]),
    ).rejects.toMatchObject({ code });
    expect(workbook.copy()).toEqual(before);
  });

  it('where a cell does not hold any more what the change was made for', async () => {
    const workbook = await open();
    const snapshot = await workbook.read();
    const changes = [
      change(snapshot, 'Data!B2', { value: 1 }),
      change(snapshot, 'Data!B4', { value: 2 }),
    ];
    await applied(workbook, ['Data!B4', { value: 21 }]);
    const before = workbook.copy();
    await expect(workbook.applyChanges(changes)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    expect(workbook.copy()).toEqual(before);
  });

  it('on a sheet that is gone', async () => {
    const workbook = await open();
    const one = {
      sheet: 'Hilang',
      row: 0,
      column: 0,
      before: { value: null },
      after: { value: 1 },
    };
    await expect(workbook.applyChanges([one])).rejects.toMatchObject({ code: 'sheet-gone' });
  });
});

describe('undoing', () => {
  const CHANGES: readonly (readonly [string, CellContent])[] = [
    ['Data!A1', { value: null }],
    ['Data!B1', { value: 5 }],
    ['Data!B3', NUMBER],
    ['Data!C2', { value: 4, formula: 'B2*$B$1*2' }],
    ['Data!D4', { value: 'baru' }],
  ];

  it('gives the very same file', async () => {
    const workbook = await open();
    const before = workbook.copy();
    const changes = await applied(workbook, ...CHANGES);
    expect(workbook.copy()).not.toEqual(before);
    await workbook.applyChanges(inverseChanges(changes));
    expect(workbook.copy()).toEqual(before);
  });

  it('restores formula, value and format of each cell in a copy that was saved meanwhile', async () => {
    const workbook = await open();
    const before = await workbook.read();
    const changes = await applied(workbook, ...CHANGES);
    const copy = await openWorkbookFile(workbook.copy());
    await copy.applyChanges(inverseChanges(changes));
    expect(await copy.read()).toEqual(before);
  });
});

describeWith('libreoffice', 'changed cells in LibreOffice', (program) => {
  jest.setTimeout(120_000);

  it('are worth what the copy says', async () => {
    const workbook = await open();
    await applied(
      workbook,
      ['Data!B3', NUMBER],
      ['Data!C2', { value: 0 }],
      ['Data!D4', { value: 0, formula: 'IF(B2=0,"",B4/B2*100)' }],
    );
    const saved = await openWorkbookFile(convert(program, workbook.copy(), 'xlsx'));
    const values = async (one: FileWorkbook): Promise<unknown> =>
      (await one.read()).sheets.map(({ rows }) =>
        rows.slice(0, 5).map((row) => row?.map((cell) => cell?.value)),
      );
    expect(await values(saved)).toEqual(await values(workbook));
  });
});

const FOLDER = join(__dirname, '../../golden');
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

test.each(GOLDEN)('a cell of %s is changed and put back', async (name) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const workbook = await openWorkbookFile(bytes);
  const before = await workbook.read();
  const sheet = before.sheets.find(({ rows }) => rows.some((cells) => cells?.some(Boolean)))!;
  const row = sheet.rows.findIndex((cells) => cells?.some(Boolean));
  const column = sheet.rows[row]!.findIndex(Boolean);
  const one = changeOf({ sheet: sheet.name, row, column }, cellAt(sheet, row, column), {
    value: 123,
  });
  await workbook.applyChanges([one]);
  expect(
    cellAt(
      (await workbook.read()).sheets.find((s) => s.name === sheet.name)!,
      row,
      column,
    )?.value,
  ).toBe(123);
  ensureWellFormed(workbook.copy());
  const copy = await openWorkbookFile(workbook.copy());
  await copy.applyChanges(inverseChanges([one]));
  const { value, formula, numberFormat } = cellAt(sheet, row, column)!;
  expect(
    cellAt(
      (await copy.read()).sheets.find((s) => s.name === sheet.name)!,
      row,
      column,
    ),
  ).toMatchObject({
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
  });
});
