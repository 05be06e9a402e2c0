import { openWorkbookFile } from '../../../src/workbook/file';
import { describeWith } from '../../support/needs';
import { packageFaults } from '../../support/package-rules';
import { richWorkbook } from '../../support/rich-workbook';
import { convert } from '../../support/xlsx/libreoffice';
import { partsOf, zipOf } from '../../support/xlsx/package';
import { formula, specOf, text } from '../../support/xlsx/spec';

const SPEC = specOf([
  [text('Program', { bold: true, fill: 'D9E1F2' })],
  [formula('Data!B2', 1000, { numberFormat: '#,##0' })],
]);
const LONGER = { ...SPEC, rows: [...SPEC.rows, { cells: [formula('SUM(A2)', 1000)] }] };

const MUST_CHANGE = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

/** Names of parts that are not byte for byte the same in both. */
function differences(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !Buffer.from(old[name] ?? []).equals(now[name] ?? Buffer.from('-')))
    .sort();
}

async function twice(): Promise<{ first: Uint8Array; second: Uint8Array }> {
  const workbook = await openWorkbookFile(richWorkbook());
  await workbook.writeTables([SPEC]);
  const first = workbook.copy();
  const [table] = await workbook.writeTables([LONGER]);
  expect(table?.replaced).toBe(true);
  return { first, second: workbook.copy() };
}

describe('a workbook with all that Excel offers', () => {
  test('is sound to begin with, and it would be seen if a part were missing or unknown', () => {
    expect(packageFaults(richWorkbook())).toEqual([]);
    const { 'xl/media/image1.png': picture, ...parts } = partsOf(richWorkbook());
    expect(packageFaults(zipOf({ ...parts, 'xl/media/image1.gif': picture! }))).toEqual([
      'xl/drawings/_rels/drawing1.xml.rels: xl/media/image1.png is not there',
      'xl/media/image1.gif has no type',
    ]);
  });

  test('has every part byte for byte in the copy but the four that tell of the new sheet', async () => {
    const { first } = await twice();
    expect(differences(richWorkbook(), first)).toEqual([
      ...MUST_CHANGE,
      'xl/worksheets/sheet3.xml',
    ]);
    expect(packageFaults(first)).toEqual([]);
  });

  test('loses but the calculation chain when tables are written again', async () => {
    const { first, second } = await twice();
    expect(differences(first, second)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(packageFaults(second)).toEqual([]);
  });

  test('keeps names, the link to another workbook and the pivot cache in the workbook part', async () => {
    const { second } = await twice();
    const part = Buffer.from(partsOf(second)['xl/workbook.xml']!).toString();
    for (const xml of [
      '<workbookPr codeName="ThisWorkbook"/>',
      '<externalReferences><externalReference r:id="rId7"/></externalReferences>',
      '<definedName name="Pagu">Data!$B$2:$B$5</definedName>',
      '<definedName name="Luar">[1]Lembar1!$A$1</definedName>',
      '<pivotCaches><pivotCache cacheId="7" r:id="rId6"/></pivotCaches>',
    ]) {
      expect(part).toContain(xml);
    }
  });
});

describeWith('libreoffice', 'such a copy in LibreOffice', (program) => {
  jest.setTimeout(240_000);

  test('opens with its sheets, its figures and its drawings', async () => {
    const { second } = await twice();
    const saved = convert(program, second, 'xlsx');
    const { sheets } = await (await openWorkbookFile(saved)).read();
    expect(sheets.map(({ name }) => name)).toEqual(['Data', 'Pivot', 'Realisasi']);
    expect(sheets[0]?.rows[5]?.[1]).toMatchObject({ value: 10_000, formula: 'SUM(B2:B5)' });
    expect(sheets[2]?.rows.map((cells) => cells?.[0]?.value)).toEqual(['Program', 1000, 1000]);
    const parts = Object.keys(partsOf(saved));
    for (const kind of [/charts\/chart/, /media\/image/, /comments/, /pivotTables\//])
      expect(parts.some((name) => kind.test(name))).toBe(true);
  });
});
