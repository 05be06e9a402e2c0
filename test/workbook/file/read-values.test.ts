import { openWorkbookFile } from '../../../src/workbook/file';
import { cellAt, parseA1, type Cell, type SheetSnapshot } from '../../../src/workbook';
import { xlsxPackage, type PackageSource } from '../../support/xlsx/package';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
  '<cellXfs count="7"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/>' +
  '<xf numFmtId="164" fontId="1"/><xf numFmtId="10"/><xf numFmtId="49" quotePrefix="1"/>' +
  '<xf fontId="0"><alignment horizontal="left" indent="3"/></xf><xf numFmtId="3"/></cellXfs>';

async function readSheet(source: Partial<PackageSource> & { data?: string }) {
  const { data = '', ...rest } = source;
  const file = xlsxPackage({ sheets: [{ name: 'Data', data }], styles: STYLES, ...rest });
  const snapshot = await (await openWorkbookFile(file)).read();
  return snapshot.sheets[0]!;
}

function cell(sheet: SheetSnapshot, address: string): Cell | undefined {
  const { row, column } = parseA1(address)!;
  return cellAt(sheet, row, column);
}

async function readA1(xml: string, more: Partial<PackageSource> = {}) {
  return cell(await readSheet({ data: `<row r="1">${xml}</row>`, ...more }), 'A1');
}

describe('the value of a cell', () => {
  const cases: readonly [string, string, unknown][] = [
    ['a number', '<c r="A1"><v>12500000.5</v></c>', 12500000.5],
    ['a number in scientific notation', '<c r="A1"><v>1.25E+9</v></c>', 1_250_000_000],
    ['an explicitly typed number', '<c r="A1" t="n"><v>7</v></c>', 7],
    ['a number of a cell over several lines', '<c\n  r="A1"\n><v>7</v></c>', 7],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an error newer than Excel 2007', '<c r="A1" t="e"><v>#SPILL!</v></c>', { error: '#SPILL!' }],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>Belanja</t></is></c>', 'Belanja'],
    ['a text computed', '<c r="A1" t="str"><f>A2</f><v>a &amp; b</v></c>', 'a & b'],
    ['an empty text computed', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['a formula never computed', '<c r="A1"><f>SUM(A2:A3)</f></c>', null],
    ['a formula computed to nothing', '<c r="A1" t="n"><f>SUM(A2:A3)</f><v/></c>', null],
    ['a typed formula never computed', '<c r="A1" t="str"><f>A2</f></c>', null],
    ['an ISO date', '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5],
    ['an ISO date of early 1900', '<c r="A1" t="d"><v>1900-01-15</v></c>', 15],
    [
      'a text computed that looks escaped',
      '<c r="A1" t="str"><f>A2</f><v>&amp;lt;</v></c>',
      '&lt;',
    ],
    ['an escaped control character', '<c r="A1" t="str"><f>A2</f><v>a_x000B_b</v></c>', 'a\vb'],
    ['a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
  ];
  test.each(cases)('%s', async (_, xml, value) => {
    expect((await readA1(xml))?.value).toEqual(value);
  });

  test('is the plain text of a rich text, without phonetic hints', async () => {
    const strings = [
      '<si><r><t xml:space="preserve">Jumlah </t></r><r><rPr><i/></rPr><t>Belanja</t></r>' +
        '<rPh sb="0" eb="1"><t>hint</t></rPh></si>',
    ];
    expect((await readA1('<c r="A1" t="s"><v>0</v></c>', { strings }))?.value).toBe(
      'Jumlah Belanja',
    );
  });

  test('keeps the spaces of a text', async () => {
    const strings = ['<si><t xml:space="preserve">  06 </t></si>'];
    expect((await readA1('<c r="A1" t="s"><v>0</v></c>', { strings }))?.value).toBe('  06 ');
  });

  test('is found where empty texts stand before it', async () => {
    const strings = ['<si/>', '<si><t/></si>', '<si></si>', '<si><t>Belanja</t></si>'];
    expect((await readA1('<c r="A1" t="s"><v>3</v></c>', { strings }))?.value).toBe('Belanja');
  });

  test('has an apostrophe only where the text itself has one', async () => {
    const strings = ['<si><t>06</t></si>', "<si><t>'06</t></si>"];
    const sheet = await readSheet({
      data: '<row r="1"><c r="A1" s="4" t="s"><v>0</v></c><c r="B1" s="4" t="s"><v>1</v></c></row>',
      strings,
    });
    expect([cell(sheet, 'A1')?.value, cell(sheet, 'B1')?.value]).toEqual(['06', "'06"]);
  });
});

describe('cells that hold nothing', () => {
  const empty: readonly [string, string][] = [
    ['formatted only', '<c r="A1" s="2"/>'],
    ['with an empty value', '<c r="A1"><v></v></c>'],
    ['with an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ];
  test.each(empty)('%s are left out', async (_, xml) => {
    const sheet = await readSheet({ data: `<row r="1">${xml}<c r="B1"><v>1</v></c></row>` });
    expect(cell(sheet, 'A1')).toBeUndefined();
  });

  test('count where later ones have no address of their own', async () => {
    const sheet = await readSheet({
      data: '<row r="1"/><row><c r="B2" s="1"/><c><v>7</v></c></row><row><c s="1"/><c><v>8</v></c></row>',
    });
    expect(cell(sheet, 'C2')?.value).toBe(7);
    expect(cell(sheet, 'B3')?.value).toBe(8);
  });

  test('take no neighbour with them', async () => {
    const sheet = await readSheet({
      data:
        '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c s="1" r="C1" /><c r="D1"><v>2</v></c></row>' +
        '<row r="2"/><row r="3" hidden="1"/><row r="4"><c r="A4"><v>3</v></c></row>',
    });
    expect(sheet.rows).toEqual([
      [undefined, { value: 1 }, undefined, { value: 2 }],
      undefined,
      undefined,
      [{ value: 3 }],
    ]);
    expect([...sheet.hiddenRows]).toEqual([2]);
  });

  const emptyRows: readonly [string, (row: number) => string][] = [
    ['rows', (row) => `<row r="${row}" s="1" ht="15"/>`],
    [
      'rows of cells',
      (row) => `<row r="${row}"><c r="A${row}" s="1"/><c r="B${row}" s="1"/></row>`,
    ],
  ];
  test.each(emptyRows)(
    'a hundred thousand formatted empty %s leave no row behind',
    async (_, xml) => {
      const rows = Array.from({ length: 100_000 }, (_row, i) => xml(i + 2));
      const sheet = await readSheet({ data: `<row r="1"><c><v>1</v></c></row>${rows.join('')}` });
      expect(sheet.rows).toHaveLength(1);
    },
  );
});

describe('the format of a cell', () => {
  test('gives own and built-in number formats, and none for General', async () => {
    const data =
      '<row r="1"><c r="A1" s="2"><v>45657</v></c><c r="B1" s="3"><v>0.5</v></c>' +
      '<c r="C1" s="6"><v>9</v></c><c r="D1"><v>1</v></c></row>';
    const sheet = await readSheet({ data });
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => cell(sheet, address)?.numberFormat)).toEqual([
      'dd\\ mmmm\\ yyyy',
      '0.00%',
      '#,##0',
      undefined,
    ]);
    expect(cell(sheet, 'A1')?.value).toBe(45657);
  });

  test('tells bold and indent of texts', async () => {
    const strings = ['<si><t>Program</t></si>'];
    const of = async (style: number) =>
      await readA1(`<c r="A1" s="${style}" t="s"><v>0</v></c>`, { strings });
    expect(await of(0)).toEqual({ value: 'Program', bold: false });
    expect(await of(1)).toEqual({ value: 'Program', bold: true });
    expect(await of(5)).toEqual({ value: 'Program', bold: false, indent: 3 });
  });

  test('does not call a font bold that says it is not', async () => {
    const styles = '<fonts><font><b val="0"/></font></fonts><cellXfs><xf fontId="0"/></cellXfs>';
    const xml = '<c r="A1" t="inlineStr"><is><t>a</t></is></c>';
    expect((await readA1(xml, { styles }))?.bold).toBe(false);
  });

  test('tells neither of figures', async () => {
    expect(await readA1('<c r="A1" s="1"><v>1</v></c>')).toEqual({ value: 1 });
  });

  const runs: readonly [string, string, number, boolean][] = [
    ['all runs bold', '<r><rPr><b/></rPr><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>', 0, true],
    ['one run not bold', '<r><rPr><b/></rPr><t>a</t></r><r><rPr><i/></rPr><t>b</t></r>', 1, false],
    ['bold switched off', '<r><rPr><b val="0"/></rPr><t>a</t></r>', 1, false],
    ['a run without a font', '<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>', 1, true],
    ['a blank run', '<r><rPr><b/></rPr><t>a</t></r><r><rPr/><t> </t></r>', 0, true],
  ];
  test.each(runs)('takes bold from the runs of a rich text: %s', async (_, si, style, bold) => {
    const read = await readA1(`<c r="A1" s="${style}" t="s"><v>0</v></c>`, {
      strings: [`<si>${si}</si>`],
    });
    expect(read?.bold).toBe(bold);
  });
});

describe('the dialects of the format', () => {
  const data =
    '<row><c t="s" s="1"><v>0</v></c><c s="3"><f>1/2</f><v>0.5</v></c></row><row><c><v>3</v></c></row>';
  const strings = ['<si><r><rPr><b/></rPr><t>Kode</t></r></si>'];
  const dialects: readonly [string, Partial<PackageSource>][] = [
    ['transitional', {}],
    ['strict', { strict: true }],
    ['with prefixes', { prefix: 'x' }],
    ['strict with prefixes', { strict: true, prefix: 'ss' }],
    ['workbook in another folder', { folder: 'buku/' }],
    ['workbook in no folder', { folder: '' }],
  ];
  test.each(dialects)('read alike, addresses left out: %s', async (_, dialect) => {
    const sheet = await readSheet({ data, strings, ...dialect });
    expect(sheet.rows).toEqual([
      [
        { value: 'Kode', bold: true },
        { value: 0.5, formula: '1/2', numberFormat: '0.00%' },
      ],
      [{ value: 3 }],
    ]);
  });
});
