import { openWorkbookFile } from '../../../src/workbook/file';
import { chartedSpec, CHARTS } from '../../support/chart-specs';
import { describeWith } from '../../support/needs';
import { chartsIn, conditionalsIn, danglingIn } from '../../support/xlsx/charts';
import { convert } from '../../support/xlsx/libreoffice';
import { partText, partsOf, relationships, xlsxPackage } from '../../support/xlsx/package';
import { zipOf, type PackageSource } from '../../support/xlsx/package';

const DATA = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = "Bagan 'baru' 1";
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const R = `xmlns:r="${TYPE}"`;
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';

const override = (part: string, type: string): string =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
const relation = (id: string, kind: string, target: string): string =>
  relationships(`<Relationship Id="${id}" Type="${TYPE}/${kind}" Target="${target}"/>`);

/** A workbook whose user has drawn a chart of his own. */
function withChart(more: Partial<PackageSource> = {}): Uint8Array {
  return xlsxPackage({
    sheets: [{ name: 'Data', data: DATA, after: `<drawing ${R} r:id="rId7"/>` }],
    contentTypes:
      override('drawings/drawing1.xml', 'drawing') +
      override('charts/chart1.xml', 'drawingml.chart'),
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relation(
        'rId7',
        'drawing',
        '../drawings/drawing1.xml',
      ),
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${XDR}/>`,
      'xl/drawings/_rels/drawing1.xml.rels': relation('rId3', 'chart', '../charts/chart1.xml'),
      'xl/charts/chart1.xml': '<chartSpace/>',
    },
    ...more,
  });
}

async function written(file: Uint8Array, spec = chartedSpec()): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.writeTables([spec]);
  return workbook.copy();
}

/** Part of the drawing of the generated sheet. */
function drawingOf(file: Uint8Array): string {
  const target = /Target="\/(xl\/drawings\/[^"]+)"/.exec(
    partText(file, 'xl/worksheets/_rels/sheet2.xml.rels'),
  );
  return target![1]!;
}

/** The file after its user has put a picture and a comment on the generated sheet. */
function withThingsOfTheUser(file: Uint8Array): Uint8Array {
  const parts = partsOf(file);
  const drawing = drawingOf(file);
  const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
  const anchor =
    '<xdr:absoluteAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="Catatan saya"/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>';
  const comments = `<Relationship Id="rId9" Type="${TYPE}/comments" Target="../comments7.xml"/>`;
  return zipOf({
    ...parts,
    [drawing]: partText(file, drawing).replace('<xdr:twoCellAnchor', `${anchor}<xdr:twoCellAnchor`),
    [rels]: partText(file, rels).replace('</Relationships>', `${comments}</Relationships>`),
    'xl/comments7.xml': '<comments/>',
    '[Content_Types].xml': partText(file, '[Content_Types].xml').replace(
      '</Types>',
      `${override('comments7.xml', 'spreadsheetml.comments')}</Types>`,
    ),
  });
}

describe('charts in a file', () => {
  test('come with parts that are all referred to and typed, the first time and again', async () => {
    const first = await written(withChart());
    expect(danglingIn(first)).toEqual([]);
    const again = await written(first);
    expect(danglingIn(again)).toEqual([]);
    expect(Object.keys(partsOf(again))).toHaveLength(Object.keys(partsOf(first)).length);
    expect(chartsIn(again, SHEET)).toEqual(chartsIn(first, SHEET));
  });

  test('leave the charts of other sheets byte for byte as they are', async () => {
    const before = withChart();
    const after = partsOf(await written(await written(before)));
    for (const [name, bytes] of Object.entries(partsOf(before))) {
      if (/drawing|chart|sheet1/.test(name)) expect([name, after[name]]).toEqual([name, bytes]);
    }
  });

  test('go with everything of theirs where the table has none any more', async () => {
    const again = await written(await written(withChart()), chartedSpec({ charts: [] }));
    expect(Object.keys(partsOf(again)).filter((name) => /drawing|chart/.test(name))).toEqual(
      Object.keys(partsOf(withChart())).filter((name) => /drawing|chart/.test(name)),
    );
    expect(partText(again, 'xl/worksheets/sheet2.xml')).not.toContain('<drawing');
    expect(danglingIn(again)).toEqual([]);
  });

  test('are drawn anew beside what the user has drawn on the sheet', async () => {
    const changed = withThingsOfTheUser(await written(withChart()));
    for (const spec of [chartedSpec(), chartedSpec({ charts: CHARTS.slice(1, 2) })]) {
      const again = await written(changed, spec);
      expect(chartsIn(again, SHEET).map(({ title }) => title)).toEqual(
        spec.charts.map(({ title }) => title),
      );
      const drawing = partText(again, drawingOf(again));
      expect(drawing).toContain('name="Catatan saya"');
      const ids = [...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(danglingIn(again)).toEqual([]);
      expect(Object.keys(partsOf(again))).toContain('xl/comments7.xml');
    }
  });

  test('show figures and words before anything is calculated, and nothing for missing ones', async () => {
    const chart = partText(await written(withChart()), 'xl/charts/chart2.xml');
    const caches = [...chart.matchAll(/<c:(?:str|num)Cache>.*?<\/c:(?:str|num)Cache>/g)].map(
      ([xml]) =>
        [...xml.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, place, shown]) => [
          place,
          shown,
        ]),
    );
    const names = [
      ['0', 'Program &quot;A&quot; &amp; B'],
      ['1', 'Program C'],
      ['2', 'Program C lagi'],
    ];
    expect(caches).toEqual([
      names,
      [
        ['0', '40000000'],
        ['1', '30000000'],
        ['2', '10.5'],
      ],
      names,
      [
        ['0', '20000000'],
        ['2', '0'],
      ],
    ]);
  });

  test('are described for those who cannot see them', async () => {
    const file = await written(withChart());
    expect(partText(file, drawingOf(file))).toContain('descr="Grafik tiga program"');
  });

  test('follow the dialect of the workbook', async () => {
    const file = await written(
      xlsxPackage({ sheets: [{ name: 'Data', data: DATA }], strict: true }),
    );
    const [chart, drawing] = [
      partText(file, 'xl/charts/chart1.xml'),
      partText(file, drawingOf(file)),
    ];
    expect(chart + drawing).not.toContain('schemas.openxmlformats.org');
    expect(chart).toContain('<c:gapWidth val="60%"/>');
    expect(chartsIn(file, SHEET)).toHaveLength(CHARTS.length);
  });

  test('stand on sheets that print only their table', async () => {
    expect(partText(await written(withChart()), 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Bagan ''baru'' 1'!$A$1:$D$41</definedName>`,
    );
  });

  test('do not grow the styles when their sheet is drawn again', async () => {
    const first = await written(withChart());
    expect(partText(await written(first), 'xl/styles.xml')).toBe(partText(first, 'xl/styles.xml'));
  });
});

describeWith('libreoffice', 'charts in LibreOffice', (program) => {
  jest.setTimeout(120_000);

  test('are understood with their cells, live colours too', async () => {
    const file = await written(
      withChart({ contentTypes: '', parts: {}, sheets: [{ name: 'Data', data: DATA }] }),
    );
    const saved = convert(program, file, 'xlsx');
    const cells = (list: ReturnType<typeof chartsIn>) =>
      list.map(({ kind, title, runsDown, series }) => ({
        ...{ kind, title, runsDown },
        series: series.map(({ name, values, categories, color }) => ({
          ...{ name, values, categories },
          color: color?.toUpperCase(),
        })),
      }));
    expect(cells(chartsIn(saved, SHEET))).toEqual(cells(chartsIn(file, SHEET)));
    expect(conditionalsIn(saved, SHEET)).toEqual(conditionalsIn(file, SHEET));
  });
});
