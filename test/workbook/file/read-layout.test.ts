import { openWorkbookFile } from '../../../src/workbook/file';
import { xlsxPackage, type PackageSource, type SheetSource } from '../../support/xlsx/package';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

async function readAll(source: PackageSource) {
  return (await (await openWorkbookFile(xlsxPackage(source))).read()).sheets;
}

async function readOne(sheet: Partial<SheetSource>) {
  return (await readAll({ sheets: [{ name: 'Data', data: CELL, ...sheet }] }))[0]!;
}

test('hidden rows are told, those of height zero as well', async () => {
  const sheet = await readOne({
    data:
      '<row r="1"><c><v>1</v></c></row><row r="2" hidden="1"><c><v>2</v></c></row>' +
      '<row r="3" ht="0" customHeight="1"><c><v>3</v></c></row>' +
      '<row r="4" hidden="0"><c><v>4</v></c></row>',
  });
  expect([...sheet.hiddenRows]).toEqual([1, 2]);
});

test('hidden columns are told, those of width zero as well', async () => {
  const sheet = await readOne({
    before:
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0"/>' +
      '<col min="5" max="5" width="9"/></cols>',
    data: '<row><c r="A1"><v>1</v></c><c r="E1"><v>1</v></c></row>',
  });
  expect([...sheet.hiddenColumns]).toEqual([1, 2, 3]);
});

test('rows and columns hidden beyond the used part cost nothing', async () => {
  const sheet = await readOne({
    before: '<cols><col min="2" max="16384" hidden="1"/></cols>',
    data: '<row r="1"><c r="C1"><v>1</v></c></row><row r="2" hidden="1"/><row r="9" hidden="1"/>',
  });
  expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  expect(sheet.hiddenRows.size).toBe(0);
});

test('merged cells are told', async () => {
  const sheet = await readOne({
    after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B4:B5"/></mergeCells>',
  });
  expect(sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 3, left: 1, bottom: 4, right: 1 },
  ]);
});

test('sheets come in the order of the tabs, with their visibility', async () => {
  const sheets = await readAll({
    sheets: [
      { name: 'DPA &amp; LRA', data: CELL },
      { name: 'Bantu', data: CELL, state: 'hidden' },
      { name: 'Sangat', data: CELL, state: 'veryHidden' },
    ],
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['DPA & LRA', 'visible'],
    ['Bantu', 'hidden'],
    ['Sangat', 'very-hidden'],
  ]);
});

test('chart sheets are left out', async () => {
  const sheets = await readAll({
    sheets: [
      { name: 'Grafik', kind: 'chartsheet' },
      { name: 'Data', data: CELL },
    ],
  });
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Data']);
});

test('a generated sheet is known by its own hidden name, counted with chart sheets', async () => {
  const sheets = await readAll({
    sheets: [
      { name: 'Grafik', kind: 'chartsheet' },
      { name: 'Data', data: CELL },
      { name: 'Tabel', data: CELL },
    ],
    afterSheets:
      '<definedNames><definedName name="_Capaian">"seluruh-buku"</definedName>' +
      '<definedName name="_Capaian" localSheetId="1">Data!$A$1</definedName>' +
      '<definedName name="_Capaian" localSheetId="2" hidden="1">"realisasi-anggaran"</definedName>' +
      '</definedNames>',
  });
  expect(sheets.map((sheet) => sheet.generatedBy)).toEqual([undefined, 'realisasi-anggaran']);
});

test('parts are found by absolute and by winding targets, whatever their case', async () => {
  const file = xlsxPackage({
    sheets: [{ name: 'Data', kind: 'unused' }],
    relationships:
      '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/XL/SharedStrings.xml"/>',
    parts: {
      'xl/sharedstrings.xml':
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>ada</t></si></sst>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../XL/./Worksheets/Sheet1.xml"/>' +
        '<Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/XL/SharedStrings.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>',
    },
  });
  const { sheets } = await (await openWorkbookFile(file)).read();
  expect(sheets[0]?.rows[0]?.[0]?.value).toBe('ada');
});

test('a part with a byte order mark is read', async () => {
  const xml =
    '\uFEFF<?xml version="1.0" encoding="utf-8"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
    `${CELL}</sheetData></worksheet>`;
  const [sheet] = await readAll({
    sheets: [{ name: 'Data' }],
    parts: { 'xl/worksheets/sheet1.xml': xml },
  });
  expect(sheet?.rows).toEqual([[{ value: 1 }]]);
});
