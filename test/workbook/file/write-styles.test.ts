import type { CellStyle } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { parseTree } from '../../../src/workbook/file/xml/tree';
import { partText, xlsxPackage } from '../../support/xlsx/package';
import { number, specOf, text } from '../../support/xlsx/spec';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts>' +
  '<fonts count="1"><font><sz val="10"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
  "<cellXfs count='2'><xf numFmtId='0' fontId='0' xfId='0'/><xf numFmtId='170' fontId='0' xfId='0'/></cellXfs>" +
  '<dxfs count="0"/>';
const HEADING: CellStyle = { bold: true, fontColor: 'ffffff', fill: '1f4e78', border: true };

function fileWith(styles: string | undefined, prefix?: string): Uint8Array {
  return xlsxPackage({
    sheets: [{ name: 'Data', data: '<row><c><v>1</v></c></row>' }],
    ...(styles !== undefined && { styles }),
    ...(prefix !== undefined && { prefix }),
  });
}

async function stylesAfter(file: Uint8Array, ...styles: CellStyle[]): Promise<string> {
  const workbook = await openWorkbookFile(file);
  await workbook.writeTables([specOf([styles.map((style) => number(1, style))])]);
  return partText(workbook.copy(), 'xl/styles.xml');
}

/** What each list says it holds, and what it does hold. */
function countsOf(xml: string): [name: string, said: number, held: number][] {
  return parseTree(xml, 'styles').children.map(({ tag, children }) => [
    tag.local,
    Number(tag.attributes.count?.value),
    children.length,
  ]);
}

const LISTS: readonly [string, string | undefined, string | undefined][] = [
  ['full', STYLES, undefined],
  ['with prefixes', STYLES, 'x'],
  ['with lists missing', '<fonts count="1"><font/></fonts><dxfs count="0"/>', undefined],
  ['empty', '', undefined],
  ['missing', undefined, undefined],
];

describe('the styles part', () => {
  test.each(LISTS)(
    'counts right and keeps the order of its lists: %s',
    async (_, styles, prefix) => {
      const xml = await stylesAfter(fileWith(styles, prefix), HEADING, { numberFormat: '0.000' });
      const counts = countsOf(xml);
      for (const [name, said, held] of counts) expect([name, said]).toEqual([name, held]);
      const names = counts.map(([name]) => name).filter((name) => !/cellStyleXfs|dxfs/.test(name));
      expect(names).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']);
    },
  );

  test('keeps all it had, letter for letter', async () => {
    const file = fileWith(STYLES);
    const before = partText(file, 'xl/styles.xml');
    const after = await stylesAfter(file, HEADING, { numberFormat: '0.000', indent: 2 });
    const rest = after
      .replace(/<numFmt numFmtId="171".*?\/>/, '')
      .replace(/(<\/font>)<font>.*?(<\/fonts>)/, '$1$2')
      .replace(/<fill><patternFill patternType="solid">.*?<\/fill>/, '')
      .replace(/<border><left style.*?<\/border>/, '')
      .replace(/(fontId='0' xfId='0'\/>)<xf numFmtId="0" fontId="1".*?(<\/cellXfs>)/, '$1$2');
    const count = (xml: string) => xml.replace(/count=(["'])\d+\1/g, 'count=');
    expect(count(rest)).toBe(count(before));
  });

  test('gets a look once, however many cells have it', async () => {
    const xml = await stylesAfter(fileWith(STYLES), HEADING, HEADING, { ...HEADING });
    expect(countsOf(xml)).toContainEqual(['cellXfs', 3, 3]);
    expect(countsOf(xml)).toContainEqual(['fonts', 2, 2]);
  });

  test('does not grow when the same tables are written again', async () => {
    const workbook = await openWorkbookFile(fileWith(STYLES));
    const spec = specOf([[text('a', HEADING), number(1, { numberFormat: '0.000' })]]);
    await workbook.writeTables([spec]);
    const once = partText(workbook.copy(), 'xl/styles.xml');
    await workbook.writeTables([spec]);
    expect(partText(workbook.copy(), 'xl/styles.xml')).toBe(once);
  });

  test('uses number formats that exist, and takes free numbers for new ones', async () => {
    const xml = await stylesAfter(
      fileWith(STYLES),
      { numberFormat: '#,##0' },
      { numberFormat: '0.0' },
      { numberFormat: '0.0"<x>"' },
      {},
    );
    const formats = [...xml.matchAll(/<xf numFmtId="(\d+)"[^>]*applyNumberFormat/g)];
    expect(formats.map((match) => match[1])).toEqual(['3', '170', '171', '0']);
    expect(xml).toContain('<numFmt numFmtId="171" formatCode="0.0&quot;&lt;x&gt;&quot;"/>');
  });

  test('writes formats out that Excel would adapt to the country', async () => {
    const date = await stylesAfter(fileWith(STYLES), { numberFormat: 'm/d/yyyy' });
    expect(date).toContain('formatCode="m/d/yyyy"');
  });

  test('changes of the default font only what the style asks for', async () => {
    const xml = await stylesAfter(fileWith(STYLES), { bold: true, fontSize: 12 });
    expect(xml).toContain(
      '<font><b/><sz val="12"/><color theme="1"/><name val="Arial"/><scheme val="minor"/></font>',
    );
  });

  test('aligns, wraps and indents', async () => {
    const xml = await stylesAfter(
      fileWith(STYLES),
      { horizontal: 'center', vertical: 'center', wrap: true },
      { indent: 2 },
    );
    expect(xml).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
    expect(xml).toContain('<alignment horizontal="left" indent="2"/>');
  });

  test('is refused where a cell format would be one too many', async () => {
    const formats = '<xf numFmtId="0"/>'.repeat(65_490);
    const workbook = await openWorkbookFile(fileWith(`<cellXfs>${formats}</cellXfs>`));
    await expect(workbook.writeTables([specOf([[number(1, HEADING)]])])).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
