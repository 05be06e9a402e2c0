import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { SaxesParser } from 'saxes';
import { contentsOfSpec, fingerprintOf, type TableSpec } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { partText, partsOf, xlsxPackage, type PackageSource } from '../../support/xlsx/package';
import { formula, number, specOf, text } from '../../support/xlsx/spec';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SPEC = specOf([
  [text('Uraian', { bold: true, fill: 'd9e1f2' })],
  [formula('Data!A1', 1, { numberFormat: '#,##0.000' })],
]);
const MAY_CHANGE = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function written(file: Uint8Array, ...specs: TableSpec[]): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.writeTables(specs.length === 0 ? [SPEC] : specs);
  return workbook.copy();
}

function source(more: Partial<PackageSource> = {}): PackageSource {
  return { sheets: [{ name: 'Data', data: CELL }], ...more };
}

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return Object.keys(old).filter(
    (name) => !now[name] || !Buffer.from(old[name]!).equals(now[name]),
  );
}

function zipOrder(file: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(file, { filter: ({ name }: UnzipFileInfo) => names.push(name) < 0 });
  return names;
}

/** Every XML part of a file must at least be well-formed, with all its prefixes declared. */
function ensureWellFormed(file: Uint8Array): void {
  for (const name of Object.keys(partsOf(file)).filter((part) => /\.(xml|rels)$/.test(part)))
    new SaxesParser({ xmlns: true }).write(partText(file, name)).close();
}

const FOLDER = join(__dirname, '../../golden');
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

describe('a copy', () => {
  test.each(GOLDEN)('of %s has every other part byte for byte', async (name) => {
    const before = new Uint8Array(readFileSync(join(FOLDER, name)));
    const after = await written(before);
    expect(MAY_CHANGE).toEqual(expect.arrayContaining(changedParts(before, after)));
    ensureWellFormed(after);
  });

  test('keeps what it does not know: charts, macros, pivots, custom XML', async () => {
    const noise = (seed: number) =>
      Uint8Array.from({ length: 5000 }, (_, i) => (i * seed + (i >> 3)) & 0xff);
    const before = xlsxPackage(
      source({
        styles: '',
        parts: {
          'xl/vbaProject.bin': noise(7),
          'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:c"><c:chart/></c:chartSpace>',
          'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:d"/>',
          'xl/drawings/_rels/drawing1.xml.rels': '<Relationships xmlns="urn:r"/>',
          'xl/worksheets/_rels/sheet1.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
          'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
          'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
          'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
          'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
          'xl/media/image1.png': noise(13),
          'customXml/item1.xml': '<a  b = "1"/>',
          'docProps/app.xml': '<Properties><TitlesOfParts/></Properties>',
        },
        relationships: `<Relationship Id="rId9" Type="${RELATION}/calcChain" Target="calcChain.xml"/>`,
      }),
    );
    const after = await written(before);
    expect(changedParts(before, after)).toEqual([...MAY_CHANGE].sort(byOrderIn(before)));
  });

  test('keeps the order of its parts, new ones last', async () => {
    const before = xlsxPackage(source({ styles: '', parts: { 'customXml/item1.xml': '<a/>' } }));
    const after = await written(before);
    expect(zipOrder(after)).toEqual([...zipOrder(before), 'xl/worksheets/sheet2.xml']);
  });

  test('is the same whenever it is made, and leaves the original alone', async () => {
    const file = xlsxPackage(source());
    const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const before = hash(file);
    expect(hash(await written(file))).toBe(hash(await written(file)));
    expect(hash(file)).toBe(before);
  });

  test('keeps the byte order mark of a part that is edited', async () => {
    const plain = xlsxPackage(source());
    const parts = { 'xl/workbook.xml': `\uFEFF${partText(plain, 'xl/workbook.xml')}` };
    const after = await written(xlsxPackage(source({ parts })));
    const bytes = partsOf(after)['xl/workbook.xml']!;
    expect([...bytes.subarray(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x3c, 0x3f]);
    ensureWellFormed(after);
  });

  test('without any table is the workbook itself', async () => {
    const file = xlsxPackage(source());
    const workbook = await openWorkbookFile(file);
    await workbook.writeTables([]);
    expect(workbook.copy()).toEqual(file);
  });
});

function byOrderIn(file: Uint8Array) {
  const order = zipOrder(file);
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
}

describe('the workbook part', () => {
  const WORKBOOK = 'xl/workbook.xml';

  test('gets sheets behind the last one, with ids that nobody has', async () => {
    const file = xlsxPackage(
      source({
        sheets: [
          { name: 'Data', data: CELL },
          { name: 'realisasi', data: CELL },
        ],
        relationships: `<Relationship Id="rId3" Type="${RELATION}/theme" Target="theme.xml"/>`,
      }),
    );
    const after = await written(file, SPEC, { ...SPEC, id: 'lain' });
    expect(partText(after, WORKBOOK)).toContain(
      `<sheet name="Realisasi (2)" sheetId="3" xmlns:r="${RELATION}" r:id="rId4"/>` +
        `<sheet name="Realisasi (3)" sheetId="4" xmlns:r="${RELATION}" r:id="rId5"/></sheets>`,
    );
    const { sheets } = await (await openWorkbookFile(after)).read();
    expect(sheets.map(({ name, generatedBy }) => [name, generatedBy])).toEqual([
      ['Data', undefined],
      ['realisasi', undefined],
      ['Realisasi (2)', 'realisasi-anggaran'],
      ['Realisasi (3)', 'lain'],
    ]);
  });

  test('gets names and settings where the schema wants them', async () => {
    const file = xlsxPackage(
      source({ beforeSheets: '<workbookPr/>', afterSheets: '<pivotCaches/><extLst/>' }),
    );
    const order = [...partText(await written(file), WORKBOOK).matchAll(/<(\w+)[ />]/g)]
      .map((match) => match[1])
      .filter((name) => name !== 'sheet' && name !== 'workbookView' && name !== 'definedName');
    expect(order).toEqual([
      'workbook',
      'workbookPr',
      'bookViews',
      'sheets',
      'definedNames',
      'calcPr',
      'pivotCaches',
      'extLst',
    ]);
  });

  test('keeps its own names and settings, letter for letter', async () => {
    const names =
      '<definedName name="Pajak">0.1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Data!$1:$1</definedName>';
    const file = xlsxPackage(
      source({
        beforeSheets: '<!-- a --><bookViews ><workbookView activeTab="0"/></bookViews>',
        afterSheets: `<definedNames>${names}</definedNames><calcPr calcId="191029" iterate='1'/>`,
      }),
    );
    const before = partText(file, WORKBOOK);
    const after = partText(await written(file), WORKBOOK);
    const rest = after
      .replace(/<sheet name="Realisasi"[^>]*>/, '')
      .replace(/<definedName [^>]*localSheetId="1"[^>]*>[^<]*<\/definedName>/g, '')
      .replace(' fullCalcOnLoad="1"', '');
    expect(rest).toBe(before);
    expect(after).toContain('<calcPr fullCalcOnLoad="1" calcId="191029" iterate=\'1\'/>');
  });

  test('repeats heading rows on paper and remembers the table, under names of the sheet', async () => {
    const spec = {
      ...SPEC,
      sheetName: "Tabel 'A'",
      print: { ...SPEC.print, repeatRows: [2, 4] as const },
    };
    expect(partText(await written(xlsxPackage(source()), spec), WORKBOOK)).toContain(
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'Tabel \'\'A\'!$3:$5</definedName>' +
        '<definedName name="_Capaian" localSheetId="1" hidden="1">&quot;realisasi-anggaran&quot;</definedName>' +
        '<definedName name="_Capaian_Tabel" localSheetId="1" hidden="1">\'Tabel \'\'A\'!$A$1:$A$2</definedName>' +
        `<definedName name="_Capaian_Isi" localSheetId="1" hidden="1">&quot;${fingerprintOf(contentsOfSpec(spec))}&quot;</definedName></definedNames>`,
    );
  });

  const dialects: readonly [string, Partial<PackageSource>][] = [
    ['with prefixes', { prefix: 'x' }],
    ['strict', { strict: true }],
    ['strict with prefixes and styles', { strict: true, prefix: 's', styles: '<fonts/>' }],
    ['in another folder', { folder: 'buku/' }],
    ['in no folder', { folder: '' }],
  ];
  test.each(dialects)('is edited in its own dialect: %s', async (_, dialect) => {
    const after = await written(xlsxPackage(source(dialect)));
    ensureWellFormed(after);
    const { sheets } = await (await openWorkbookFile(after)).read();
    expect(sheets.map((sheet) => [sheet.name, sheet.generatedBy])).toEqual([
      ['Data', undefined],
      ['Realisasi', 'realisasi-anggaran'],
    ]);
    expect(sheets[1]!.rows).toEqual([
      [{ value: 'Uraian', bold: true, numberFormat: '@' }],
      [{ value: 1, formula: 'Data!A1', numberFormat: '#,##0.000' }],
    ]);
  });

  test('of a strict workbook gets strict relationships', async () => {
    const after = await written(xlsxPackage(source({ strict: true })));
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    expect(partText(after, 'xl/_rels/workbook.xml.rels')).toContain(
      `Type="${strict}/worksheet" Target="/xl/worksheets/sheet2.xml"`,
    );
  });
});

describe('the content types', () => {
  test('name each new part once, even where an entry was left over', async () => {
    const left =
      '<Override PartName="/xl/worksheets/Sheet2.xml" ContentType="application/left-over"/>';
    const after = await written(xlsxPackage(source({ contentTypes: left })));
    const types = partText(after, '[Content_Types].xml');
    expect(types.match(/worksheets\/sheet2\.xml/gi)).toHaveLength(1);
    expect(types).toContain(
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
    );
  });
});

describe('a workbook that must not be changed', () => {
  const cases: readonly [string, string, Partial<PackageSource>][] = [
    ['signed', 'signed', { parts: { '_xmlsignatures/origin.sigs': '' } }],
    [
      'with protected structure',
      'workbook-protected',
      { beforeSheets: '<workbookProtection lockStructure="1"/>' },
    ],
    [
      'with a broken styles part',
      'damaged',
      { styles: '', parts: { 'xl/styles.xml': '<styleSheet' } },
    ],
  ];
  test.each(cases)('%s: %s, and nothing is written', async (_, code, more) => {
    const file = xlsxPackage(source(more));
    const workbook = await openWorkbookFile(file);
    await expect(workbook.writeTables([SPEC])).rejects.toMatchObject({ code });
    expect(workbook.copy()).toEqual(file);
  });

  test('stays whole where one of several tables cannot be drawn', async () => {
    const file = xlsxPackage(source());
    const workbook = await openWorkbookFile(file);
    const broken = specOf([[number(Number.NaN)]]);
    await expect(workbook.writeTables([SPEC, broken])).rejects.toMatchObject({
      code: 'unexpected',
    });
    expect(workbook.copy()).toEqual(file);
  });

  test('windows protected but not the structure may be written', async () => {
    const file = xlsxPackage(source({ beforeSheets: '<workbookProtection lockWindows="1"/>' }));
    expect(await written(file)).toBeInstanceOf(Uint8Array);
  });
});
