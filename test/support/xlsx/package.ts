import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** One worksheet of a package that is written by hand. */
export interface SheetSource {
  readonly name: string;
  /** What stands inside `<sheetData>`. */
  readonly data?: string;
  /** What stands before and behind `<sheetData>`. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What the workbook's relationship says the sheet is; `worksheet` by default. */
  readonly kind?: string;
}

export interface PackageSource {
  readonly sheets: readonly SheetSource[];
  /** Content of `<styleSheet>`; absent leaves the part out. */
  readonly styles?: string;
  /** `<si>` elements. */
  readonly strings?: readonly string[];
  /** What stands before and behind `<sheets>` in the workbook part. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Write every element of the main namespace with this prefix. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Folder of the workbook part, `xl/` by default. */
  readonly folder?: string;
  /** More parts, as they are. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More `<Relationship>` elements of the workbook. */
  readonly relationships?: string;
  /** More entries of the content types. */
  readonly contentTypes?: string;
}

/** Files of a test are the same whenever it runs. */
const FIXED_DATE = new Date(2021, 4, 6, 7, 8, 10);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook from literal XML: what stands in the test is what stands in the file. */
export function xlsxPackage(source: PackageSource): Uint8Array {
  const folder = source.folder ?? 'xl/';
  const office = source.strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(source, folder),
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="${folder}workbook.xml"/>`,
    ),
    [`${folder}workbook.xml`]: workbook(source, office),
    [`${folder}_rels/workbook.xml.rels`]: workbookRelationships(source, office),
  };
  source.sheets.forEach((sheet, index) => {
    const { before = '', data = '', after = '' } = sheet;
    const content = `${before}<sheetData>${data}</sheetData>${after}`;
    parts[`${folder}worksheets/sheet${index + 1}.xml`] = main(source, 'worksheet', content);
  });
  if (source.styles !== undefined)
    parts[`${folder}styles.xml`] = main(source, 'styleSheet', source.styles);
  if (source.strings)
    parts[`${folder}sharedStrings.xml`] = main(source, 'sst', source.strings.join(''));
  return zipOf({ ...parts, ...source.parts });
}

/** A zip of these parts, in this order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: FIXED_DATE });
}

/** The parts of a file, by name, as another program's zip reader sees them. */
export function partsOf(file: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(file);
}

/** Text of one part. */
export function partText(file: Uint8Array, name: string): string {
  const part = partsOf(file)[name];
  if (!part) throw new Error(`${name} is not in the file`);
  return strFromU8(part);
}

function main(source: PackageSource, root: string, content: string, more = ''): string {
  const namespace = source.strict
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const { prefix } = source;
  if (prefix === undefined)
    return `${DECLARATION}<${root} xmlns="${namespace}"${more}>${content}</${root}>`;
  const prefixed = content.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}:`);
  const name = `${prefix}:${root}`;
  return `${DECLARATION}<${name} xmlns:${prefix}="${namespace}"${more}>${prefixed}</${name}>`;
}

function workbook(source: PackageSource, office: string): string {
  const sheets = source.sheets.map(({ name, state }, index) => {
    const visibility = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${index + 1}"${visibility} r:id="rId${index + 1}"/>`;
  });
  const { beforeSheets = '', afterSheets = '' } = source;
  const content = `${beforeSheets}<sheets>${sheets.join('')}</sheets>${afterSheets}`;
  return main(source, 'workbook', content, ` xmlns:r="${office}"`);
}

function workbookRelationships(source: PackageSource, office: string): string {
  const sheets = source.sheets.map(({ kind = 'worksheet' }, index) => {
    const target = `worksheets/sheet${index + 1}.xml`;
    return `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`;
  });
  const styles = `<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/>`;
  const strings = `<Relationship Id="rIdStrings" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`;
  return relationships(
    sheets.join('') +
      (source.styles === undefined ? '' : styles) +
      (source.strings ? strings : '') +
      (source.relationships ?? ''),
  );
}

/** A relationships part. */
export function relationships(content: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

function contentTypes(source: PackageSource, folder: string): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${folder}${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('workbook.xml', 'sheet.main') +
    source.sheets
      .map((_, index) => override(`worksheets/sheet${index + 1}.xml`, 'worksheet'))
      .join('') +
    (source.styles === undefined ? '' : override('styles.xml', 'styles')) +
    (source.strings ? override('sharedStrings.xml', 'sharedStrings') : '') +
    `${source.contentTypes ?? ''}</Types>`
  );
}
