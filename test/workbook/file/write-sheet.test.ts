import fc from 'fast-check';
import {
  cellAt,
  type Cell,
  type CellStyle,
  type SpecCell,
  type TableSpec,
} from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { partText, xlsxPackage } from '../../support/xlsx/package';
import { formula, number, specOf, text } from '../../support/xlsx/spec';

const FILE = xlsxPackage({
  sheets: [{ name: 'Data', data: '<row><c><v>1</v></c></row>' }],
  styles: '<cellXfs count="1"><xf/></cellXfs>',
});
const SHEET = 'xl/worksheets/sheet2.xml';

async function sheetXmlOf(spec: TableSpec): Promise<string> {
  const workbook = await openWorkbookFile(FILE);
  await workbook.writeTables([spec]);
  return partText(workbook.copy(), SHEET);
}

async function readBack(spec: TableSpec) {
  const workbook = await openWorkbookFile(FILE);
  await workbook.writeTables([spec]);
  const { sheets } = await (await openWorkbookFile(workbook.copy())).read();
  return sheets[1]!;
}

describe('a text', () => {
  const TEXTS = [
    '=cmd',
    '1:30',
    '2.01',
    '06',
    '-5',
    '@a',
    "'06",
    'TRUE',
    '#N/A',
    ' a  b ',
    'a<b>&"c"',
  ];
  const ODD = [
    'a\nb',
    'a\tb',
    'a\vb',
    '\u0000',
    '_x000B_',
    '_x005F_',
    '\uD83D\uDE00',
    '\uD83D',
    '\uFFFE',
  ];
  test.each([...TEXTS, ...ODD])('stays a text, letter for letter: %j', async (value) => {
    const sheet = await readBack(specOf([[text(value)]]));
    expect(cellAt(sheet, 0, 0)).toEqual({ value, bold: false, numberFormat: '@' });
  });

  test('reads with plain line feeds, whatever ended its lines', async () => {
    const sheet = await readBack(specOf([[text('a\r\nb')]]));
    expect(cellAt(sheet, 0, 0)?.value).toBe('a\nb');
  });

  test('has the text format whatever its style says', async () => {
    const sheet = await readBack(specOf([[text('2.01', { numberFormat: '0.00' })]]));
    expect(cellAt(sheet, 0, 0)?.numberFormat).toBe('@');
  });

  test('longer than a cell can hold is refused', async () => {
    await expect(readBack(specOf([[text('a'.repeat(32_768))]]))).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('a formula', () => {
  test('stands beside its value, newer functions prefixed', async () => {
    const code = `IFERROR(NUMBERVALUE(SUBSTITUTE('DPA & LRA'!B2,".",""),",",".")<1,0)`;
    const xml = await sheetXmlOf(specOf([[formula(code, 1250.5)]]));
    expect(xml).toContain(
      `<f>IFERROR(_xlfn.NUMBERVALUE(SUBSTITUTE('DPA &amp; LRA'!B2,&quot;.&quot;,&quot;&quot;),` +
        `&quot;,&quot;,&quot;.&quot;)&lt;1,0)</f><v>1250.5</v>`,
    );
  });

  test('with a text as its value is typed so', async () => {
    const xml = await sheetXmlOf(specOf([[formula('Data!A1&" %"', '93 %')]]));
    expect(xml).toContain('t="str"><f>Data!A1&amp;&quot; %&quot;</f><v>93 %</v></c>');
  });
});

test('an empty cell keeps its style, a missing one is left alone', async () => {
  const empty: SpecCell = { content: null, style: { border: true } };
  const xml = await sheetXmlOf(specOf([[undefined, empty]]));
  expect(xml).toContain('<sheetData><row r="1"><c r="B1" s="1"/></row></sheetData>');
});

test('widths, heights, merges and frozen rows are drawn', async () => {
  const xml = await sheetXmlOf(
    specOf([], {
      columnWidths: [10, 40],
      rows: [{ cells: [text('Judul')], height: 30 }],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      freezeRows: 3,
    }),
  );
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="10.7109375" customWidth="1"/>' +
      '<col min="2" max="2" width="40.7109375" customWidth="1"/></cols>',
  );
  expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
  expect(xml).toContain(
    '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
  );
});

test('widths and heights stay within what Excel opens', async () => {
  const xml = await sheetXmlOf(
    specOf([], { columnWidths: [300], rows: [{ cells: [], height: 900 }] }),
  );
  expect(xml).toContain('width="255"');
  expect(xml).toContain('ht="409"');
});

test.each([
  ['F4', 'landscape', 14],
  ['A4', 'portrait', 9],
] as const)('prints on %s, %s', async (paper, orientation, size) => {
  const print = { paper, orientation, repeatRows: [0, 0] } as const;
  const xml = await sheetXmlOf(specOf([[text('a')]], { print }));
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml).toContain(
    `<pageSetup paperSize="${size}" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
  );
  expect(xml).toContain('<printOptions horizontalCentered="1"/>');
  expect(xml).toContain('<oddFooter>&amp;CHalaman &amp;P dari &amp;N</oddFooter>');
});

test('pages begin where the table says', async () => {
  const print = { paper: 'F4', orientation: 'landscape', repeatRows: null } as const;
  const broken = { ...print, pageBreaks: [12, 40] };
  const [none, two] = await Promise.all(
    [print, broken].map((setup) => sheetXmlOf(specOf([[text('a')]], { print: setup }))),
  );
  expect(none).not.toContain('Breaks');
  // The number of a break is that of the row above it, counted from one.
  expect(two).toContain(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16383" man="1"/>' +
      '<brk id="40" max="16383" man="1"/></rowBreaks>',
  );
});

test('the elements of a sheet stand in the order of the schema', async () => {
  const spec = specOf([[text('a')]], {
    print: { paper: 'F4', orientation: 'portrait', repeatRows: null, pageBreaks: [1] },
    columnWidths: [9],
    merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    freezeRows: 1,
  });
  const depthOne = [...(await sheetXmlOf(spec)).matchAll(/<(\w+)[ />]/g)].map((match) => match[1]!);
  const wanted =
    'sheetPr sheetViews sheetFormatPr cols sheetData mergeCells printOptions pageMargins pageSetup headerFooter rowBreaks';
  expect(depthOne.filter((name) => wanted.split(' ').includes(name)).join(' ')).toBe(wanted);
});

describe('any table', () => {
  const style: fc.Arbitrary<CellStyle> = fc.record(
    {
      bold: fc.boolean(),
      italic: fc.boolean(),
      fontSize: fc.integer({ min: 6, max: 20 }),
      fontColor: fc.constantFrom('C00000', '1F4E78'),
      fill: fc.constantFrom('D9E1F2', 'FFF2CC'),
      horizontal: fc.constantFrom('left', 'center', 'right'),
      vertical: fc.constantFrom('top', 'center'),
      wrap: fc.boolean(),
      indent: fc.integer({ min: 0, max: 4 }),
      border: fc.boolean(),
      numberFormat: fc.constantFrom('#,##0', '0.00%', '#,##0.00;(#,##0.00)', '0.0 "juta"'),
    },
    { requiredKeys: [] },
  );
  const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
  const code = fc.constantFrom('SUM(Data!A1:A9)', 'IF(A1="<&>",1,2)', 'XLOOKUP(A1,B:B,C:C)');
  const content: fc.Arbitrary<SpecCell['content']> = fc.oneof(
    anyText.map((value) => ({ kind: 'text', text: value }) as const),
    double.map((value) => ({ kind: 'number', value }) as const),
    fc
      .tuple(code, fc.oneof(double, anyText))
      .map(([formula, value]) => ({ kind: 'formula', formula, value }) as const),
    fc.constant(null),
  );
  const cell = fc.record({ content, style });
  const rows = fc.array(fc.array(fc.option(cell, { nil: undefined }), { maxLength: 5 }), {
    maxLength: 5,
  });

  function expected({ content, style }: SpecCell): Cell | undefined {
    if (content === null) return undefined;
    const value = content.kind === 'text' ? content.text : content.value;
    const format = content.kind === 'text' ? '@' : style.numberFormat;
    return {
      value,
      ...(content.kind === 'formula' && { formula: content.formula }),
      ...(format !== undefined && { numberFormat: format }),
      ...(typeof value === 'string' && { bold: style.bold ?? false }),
      ...(typeof value === 'string' && style.indent && { indent: style.indent }),
    };
  }

  test('reads back with the same values, formulas, formats and merges', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(9), async (cells, right) => {
        const merges = [{ top: 7, left: 0, bottom: 8, right }];
        const sheet = await readBack(specOf(cells, { merges }));
        cells.forEach((row, r) => {
          row.forEach((one, c) => {
            expect(cellAt(sheet, r, c)).toEqual(one && expected(one));
          });
        });
        expect(sheet.merges).toEqual(merges);
      }),
      { numRuns: 150 },
    );
  });
});

test('a number is written with all its digits', async () => {
  const xml = await sheetXmlOf(specOf([[number(0.1 + 0.2), number(70368744177664.01)]]));
  expect(xml).toContain('<v>0.30000000000000004</v>');
  expect(xml).toContain('<v>70368744177664.02</v>');
});
