import { relationships, zipOf } from './xlsx/package';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationship = (id: number, kind: string, target: string, more = ''): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;

const main = (root: string, content: string): string =>
  `${DECLARATION}<${root} xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</${root}>`;

const PROGRAMS = ['Penunjang', 'Pelayanan', 'Pembinaan', 'Pengawasan'];

const DATA = PROGRAMS.map(
  (_, place) =>
    `<row r="${place + 2}"><c r="A${place + 2}" t="s"><v>${place + 2}</v></c>` +
    `<c r="B${place + 2}"><v>${(place + 1) * 1000}</v></c></row>`,
).join('');

/** The user's sheet: comments, coloured cells, a rule for input, a link, a chart and a picture. */
const SHEET_1 = main(
  'worksheet',
  `<sheetPr><tabColor rgb="FFC00000"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
    `<cols><col min="1" max="1" width="30" customWidth="1"/></cols>` +
    `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>${DATA}` +
    `<row r="6"><c r="A6" t="s"><v>6</v></c><c r="B6"><f>SUM(B2:B5)</f><v>10000</v></c></row></sheetData>` +
    `<conditionalFormatting sqref="B2:B5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>2000</formula></cfRule></conditionalFormatting>` +
    `<dataValidations count="1"><dataValidation type="whole" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="B2:B5"><formula1>0</formula1></dataValidation></dataValidations>` +
    `<hyperlinks><hyperlink ref="A6" r:id="rId4"/></hyperlinks>` +
    `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>`,
);

const PIVOT_SHEET = main(
  'worksheet',
  `<sheetData><row r="3"><c r="A3" t="s"><v>7</v></c><c r="B3" t="s"><v>8</v></c></row></sheetData>`,
);

const STRINGS = ['Program', 'Pagu', ...PROGRAMS, 'Jumlah', 'Row Labels', 'Sum of Pagu'];

const CHART =
  `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
  `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  `<c:cat><c:strRef><c:f>Data!$A$2:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$5</c:f></c:numRef></c:val></c:ser>` +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
  `<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>` +
  `</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const anchor = (row: number, content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 10}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const DRAWING_1 =
  `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  anchor(
    1,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">` +
      `<c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ) +
  anchor(
    14,
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/>` +
      `<a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ) +
  `</xdr:wsDr>`;

/** A picture of one red dot. */
const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const COMMENTS = main(
  'comments',
  `<authors><author>Kepala Bidang</author></authors><commentList><comment ref="B3" authorId="0"><text><t>Periksa lagi</t></text></comment></commentList>`,
);

const COMMENT_SHAPES =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>` +
  `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const CACHE = main(
  'pivotCacheDefinition',
  `<cacheSource type="worksheet"><worksheetSource ref="A1:B5" sheet="Data"/></cacheSource><cacheFields count="2">` +
    `<cacheField name="Program"><sharedItems count="4">${PROGRAMS.map((name) => `<s v="${name}"/>`).join('')}</sharedItems></cacheField>` +
    `<cacheField name="Pagu"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1000" maxValue="4000"/></cacheField></cacheFields>`,
).replace('<pivotCacheDefinition ', '<pivotCacheDefinition r:id="rId1" recordCount="4" ');

const RECORDS = main(
  'pivotCacheRecords',
  PROGRAMS.map((_, place) => `<r><x v="${place}"/><n v="${(place + 1) * 1000}"/></r>`).join(''),
);

const PIVOT = main(
  'pivotTableDefinition',
  `<location ref="A3:B8" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2">` +
    `<pivotField axis="axisRow" showAll="0"><items count="5">${[0, 1, 2, 3].map((x) => `<item x="${x}"/>`).join('')}<item t="default"/></items></pivotField>` +
    `<pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields>` +
    `<dataFields count="1"><dataField name="Sum of Pagu" fld="1"/></dataFields>`,
).replace(
  '<pivotTableDefinition ',
  '<pivotTableDefinition name="Pivot1" cacheId="7" dataCaption="Values" ',
);

const WORKBOOK = main(
  'workbook',
  `<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Pivot" sheetId="2" r:id="rId2"/></sheets>` +
    `<externalReferences><externalReference r:id="rId7"/></externalReferences>` +
    `<definedNames><definedName name="Pagu">Data!$B$2:$B$5</definedName><definedName name="Luar">[1]Lembar1!$A$1</definedName></definedNames>` +
    `<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rId6"/></pivotCaches>`,
);

const STYLES = main(
  'styleSheet',
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>` +
    `<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`,
);

const EXTERNAL_LINK = main(
  'externalLink',
  `<externalBook r:id="rId1"><sheetNames><sheetName val="Lembar1"/></sheetNames></externalBook>`,
);

const OVERRIDES: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
  'xl/worksheets/sheet2.xml': `${SPREADSHEET}.worksheet+xml`,
  'xl/styles.xml': `${SPREADSHEET}.styles+xml`,
  'xl/sharedStrings.xml': `${SPREADSHEET}.sharedStrings+xml`,
  'xl/calcChain.xml': `${SPREADSHEET}.calcChain+xml`,
  'xl/comments1.xml': `${SPREADSHEET}.comments+xml`,
  'xl/pivotTables/pivotTable1.xml': `${SPREADSHEET}.pivotTable+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SPREADSHEET}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${SPREADSHEET}.pivotCacheRecords+xml`,
  'xl/externalLinks/externalLink1.xml': `${SPREADSHEET}.externalLink+xml`,
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
};

const DEFAULTS: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  bin: 'application/vnd.ms-office.vbaProject',
};

function contentTypes(): string {
  const defaults = Object.entries(DEFAULTS).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const overrides = Object.entries(OVERRIDES).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${DECLARATION}<Types xmlns="${TYPES}">${defaults.join('')}${overrides.join('')}</Types>`;
}

/** A macro that no program could run: what matters is that its bytes stay. */
const MACRO = Uint8Array.from({ length: 4096 }, (_, place) => (place * 31 + (place >> 4)) & 0xff);

/**
 * A workbook with macro (.xlsm) in which a person has used what Excel offers: chart, picture, pivot
 * table, comment, conditional format, rule for input, link, names, a link to another workbook.
 */
export function richWorkbook(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(relationship(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': relationships(
      relationship(1, 'worksheet', 'worksheets/sheet1.xml') +
        relationship(2, 'worksheet', 'worksheets/sheet2.xml') +
        relationship(3, 'styles', 'styles.xml') +
        relationship(4, 'sharedStrings', 'sharedStrings.xml') +
        relationship(5, 'calcChain', 'calcChain.xml') +
        relationship(6, 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml') +
        relationship(7, 'externalLink', 'externalLinks/externalLink1.xml') +
        '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
    ),
    'xl/worksheets/sheet1.xml': SHEET_1,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      relationship(1, 'drawing', '../drawings/drawing1.xml') +
        relationship(2, 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
        relationship(3, 'comments', '../comments1.xml') +
        relationship(4, 'hyperlink', 'https://example.go.id/lkip', ' TargetMode="External"'),
    ),
    'xl/worksheets/sheet2.xml': PIVOT_SHEET,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships(
      relationship(1, 'pivotTable', '../pivotTables/pivotTable1.xml'),
    ),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': main('sst', STRINGS.map((text) => `<si><t>${text}</t></si>`).join('')),
    'xl/calcChain.xml': main('calcChain', '<c r="B6" i="1"/>'),
    'xl/drawings/drawing1.xml': DRAWING_1,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      relationship(1, 'chart', '../charts/chart1.xml') +
        relationship(2, 'image', '../media/image1.png'),
    ),
    'xl/drawings/vmlDrawing1.vml': COMMENT_SHAPES,
    'xl/charts/chart1.xml': CHART,
    'xl/media/image1.png': PICTURE,
    'xl/comments1.xml': COMMENTS,
    'xl/pivotCache/pivotCacheDefinition1.xml': CACHE,
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships(
      relationship(1, 'pivotCacheRecords', 'pivotCacheRecords1.xml'),
    ),
    'xl/pivotCache/pivotCacheRecords1.xml': RECORDS,
    'xl/pivotTables/pivotTable1.xml': PIVOT,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships(
      relationship(1, 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'),
    ),
    'xl/externalLinks/externalLink1.xml': EXTERNAL_LINK,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
      relationship(1, 'externalLinkPath', 'lain.xlsx', ' TargetMode="External"'),
    ),
    'xl/vbaProject.bin': MACRO,
  });
}
