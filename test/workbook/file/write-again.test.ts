import { contentsOfSpec, fingerprintOf, type TableSpec } from '../../../src/workbook';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { partText, partsOf, xlsxPackage, type PackageSource } from '../../support/xlsx/package';
import { formula, number, specOf, text } from '../../support/xlsx/spec';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const FIRST = specOf([[formula('Data!A1', 1)]]);
const SECOND: TableSpec = {
  ...specOf([[text('baru')]]),
  sheetName: 'Nama lain',
  print: { paper: 'A4', orientation: 'portrait', repeatRows: [4, 5] },
};
const FINGERPRINT = fingerprintOf(contentsOfSpec(SECOND));
const GENERATED =
  '<definedName name="_Capaian" localSheetId="1" hidden="1">"realisasi-anggaran"</definedName>';

/** A workbook whose second sheet was generated, then renamed by its user and saved by Excel. */
function savedByExcel(more: Partial<PackageSource> = {}): Uint8Array {
  return xlsxPackage({
    sheets: [
      { name: 'Data', data: CELL },
      { name: 'Tabel LKIP', data: '<row><c><f>Data!A1</f><v>1</v></c></row>', state: 'hidden' },
      { name: 'Catatan', data: CELL },
    ],
    afterSheets:
      `<definedNames>${GENERATED}<definedName name="_xlnm.Print_Area" localSheetId="1">'Tabel LKIP'!$A$1:$B$9</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Tabel LKIP'!$1:$2</definedName></definedNames>`,
    relationships:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    contentTypes:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    parts: {
      'xl/calcChain.xml': '<calcChain><c r="A1" i="2"/></calcChain>',
      'xl/worksheets/_rels/sheet2.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    },
    ...more,
  });
}

async function sheetNames(workbook: FileWorkbook): Promise<string[]> {
  const { sheets } = await (await openWorkbookFile(workbook.copy())).read();
  return sheets.map((sheet) => sheet.name);
}

describe('writing a table again', () => {
  test('draws it on the sheet it had, whatever its name is now', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    expect(await workbook.writeTables([SECOND], { onEdited: 'replace' })).toEqual([
      { id: 'realisasi-anggaran', sheet: 'Tabel LKIP', replaced: true },
    ]);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name, generatedBy }) => [name, generatedBy])).toEqual([
      ['Data', undefined],
      ['Tabel LKIP', 'realisasi-anggaran'],
      ['Catatan', undefined],
    ]);
    expect(sheets[1]?.visibility).toBe('hidden');
    expect(sheets[1]?.rows).toEqual([[{ value: 'baru', bold: false, numberFormat: '@' }]]);
  });

  test('changes only that sheet and what belongs to it', async () => {
    const before = savedByExcel();
    const workbook = await openWorkbookFile(before);
    await workbook.writeTables([SECOND], { onEdited: 'replace' });
    const [old, now] = [partsOf(before), partsOf(workbook.copy())];
    const changed = Object.keys({ ...old, ...now }).filter(
      (name) => Buffer.compare(old[name] ?? Buffer.of(), now[name] ?? Buffer.of()) !== 0,
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('updates the names of the drawing and no others', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    await workbook.writeTables([SECOND], { onEdited: 'replace' });
    const names = /<definedNames>.*<\/definedNames>/.exec(
      partText(workbook.copy(), 'xl/workbook.xml'),
    );
    expect(names?.[0]).toBe(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>' +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Tabel LKIP'!$5:$6</definedName>` +
        '<definedName name="_Capaian" localSheetId="1" hidden="1">&quot;realisasi-anggaran&quot;</definedName>' +
        `<definedName name="_Capaian_Tabel" localSheetId="1" hidden="1">'Tabel LKIP'!$A$1</definedName>` +
        `<definedName name="_Capaian_Isi" localSheetId="1" hidden="1">&quot;${FINGERPRINT}&quot;</definedName></definedNames>`,
    );
  });

  test('drops the calculation chain with its relationship and content type', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    await workbook.writeTables([SECOND], { onEdited: 'replace' });
    const copy = workbook.copy();
    expect(Object.keys(partsOf(copy))).not.toContain('xl/calcChain.xml');
    expect(partText(copy, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(copy, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('leaves the calculation chain alone where sheets are only added', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    await workbook.writeTables([{ ...SECOND, id: 'tabel-lain' }]);
    const copy = workbook.copy();
    expect(partText(copy, 'xl/calcChain.xml')).toContain('i="2"');
    expect(partText(copy, '[Content_Types].xml')).toContain('calcChain');
    expect(await sheetNames(workbook)).toEqual(['Data', 'Tabel LKIP', 'Catatan', 'Nama lain']);
  });

  test('never replaces a sheet of the user that has the wanted name', async () => {
    const workbook = await openWorkbookFile(
      xlsxPackage({ sheets: [{ name: 'Realisasi', data: CELL }] }),
    );
    expect(await workbook.writeTables([FIRST])).toEqual([
      { id: 'realisasi-anggaran', sheet: 'Realisasi (2)', replaced: false },
    ]);
    expect(await workbook.writeTables([FIRST])).toEqual([
      { id: 'realisasi-anggaran', sheet: 'Realisasi (2)', replaced: true },
    ]);
    expect(await sheetNames(workbook)).toEqual(['Realisasi', 'Realisasi (2)']);
  });

  test('gives the very same file when nothing has changed', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    await workbook.writeTables([SECOND, { ...FIRST, id: 'kedua' }], { onEdited: 'replace' });
    const once = workbook.copy();
    await workbook.writeTables([SECOND, { ...FIRST, id: 'kedua' }], { onEdited: 'replace' });
    expect(workbook.copy()).toEqual(once);
  });

  test('uses a sheet once, though two tables have its id', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    const tables = await workbook.writeTables([SECOND, SECOND], { onEdited: 'replace' });
    expect(tables.map(({ sheet, replaced }) => [sheet, replaced])).toEqual([
      ['Tabel LKIP', true],
      ['Nama lain', false],
    ]);
  });

  test('draws only the first of two sheets, where its user has copied one', async () => {
    const copied = GENERATED.replace('localSheetId="1"', 'localSheetId="2"');
    const afterSheets = `<definedNames>${GENERATED}${copied}</definedNames>`;
    const workbook = await openWorkbookFile(savedByExcel({ afterSheets }));
    expect(await workbook.writeTables([SECOND], { onEdited: 'replace' })).toEqual([
      { id: 'realisasi-anggaran', sheet: 'Tabel LKIP', replaced: true },
    ]);
    const { sheets } = await workbook.read();
    expect(sheets.map(({ rows }) => rows[0]?.[0]?.value)).toEqual([1, 'baru', 1]);
  });

  test('leaves a sheet alone that its user has protected', async () => {
    const file = (protection: string) =>
      xlsxPackage({
        sheets: [
          { name: 'Data', data: CELL },
          { name: 'Tabel LKIP', data: CELL, after: `<sheetProtection ${protection}/>` },
        ],
        afterSheets: `<definedNames>${GENERATED}</definedNames>`,
      });
    const isProtected = await openWorkbookFile(file('sheet="1" objects="1"'));
    await expect(isProtected.writeTables([SECOND], { onEdited: 'replace' })).rejects.toMatchObject({
      code: 'sheet-protected',
      detail: 'Tabel LKIP',
    });
    const other = await isProtected.writeTables([{ ...SECOND, id: 'tabel-lain' }]);
    expect(other[0]?.replaced).toBe(false);
    const isOpen = await openWorkbookFile(file('sheet="0" objects="1"'));
    expect((await isOpen.writeTables([SECOND], { onEdited: 'replace' }))[0]?.replaced).toBe(true);
  });

  test('reading after writing sees what was written', async () => {
    const workbook = await openWorkbookFile(savedByExcel());
    await workbook.writeTables([{ ...specOf([[number(42)]]), id: 'angka' }]);
    const { sheets } = await workbook.read();
    expect(sheets.at(-1)?.rows).toEqual([[{ value: 42 }]]);
  });
});
