import { strToU8, zipSync } from 'fflate';
import { a1, a1Range, isCellError, type Cell, type SheetSnapshot } from '..';
import { CONTENT_TYPES, MAIN, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './xml/namespaces';
import { escapeXml, escapeXString } from './xml/text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = OFFICE_RELATIONSHIPS.transitional;
/** The first number format that is not one of Excel's own. */
const FIRST_FORMAT = 164;

/** Makes an .xlsx file of one sheet: its values, formats, bold and indented texts, merges and hidden lines. */
export function createWorkbookFile(sheet: SheetSnapshot): Uint8Array {
  const styles = new Styles();
  const parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN.transitional}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(sheet, styles),
    'xl/styles.xml': styles.xml(),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files));
}

function contentTypes(): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  return (
    `<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

function sheetXml(sheet: SheetSnapshot, styles: Styles): string {
  const merges = sheet.merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join('');
  const columns = [...sheet.hiddenColumns]
    .sort((a, b) => a - b)
    .map((index) => `<col min="${index + 1}" max="${index + 1}" width="9" hidden="1"/>`)
    .join('');
  const rows = Array.from(sheet.rows, (cells, row) => {
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    const xml = Array.from(cells ?? [], (cell, column) =>
      cell ? cellXml(cell, a1({ row, column }), styles) : '',
    ).join('');
    return xml === '' && hidden === '' ? '' : `<row r="${row + 1}"${hidden}>${xml}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN.transitional}">` +
    (columns && `<cols>${columns}</cols>`) +
    `<sheetData>${rows.join('')}</sheetData>` +
    (merges && `<mergeCells>${merges}</mergeCells>`) +
    '</worksheet>'
  );
}

function cellXml(cell: Cell, at: string, styles: Styles): string {
  const { value } = cell;
  const start = `<c r="${at}" s="${styles.of(cell)}"`;
  if (value === null) return '';
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${start} t="e"><v>${escapeXml(value.error)}</v></c>`;
  const text = escapeXml(escapeXString(value));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The looks that cells have, each once. */
class Styles {
  private readonly looks = new Map<string, number>([['', 0]]);
  private readonly formats = new Map<string, number>();

  /** Number of the look that a cell has. */
  of({ numberFormat, bold, indent }: Cell): number {
    const format = numberFormat === undefined ? '' : ` numFmtId="${this.format(numberFormat)}"`;
    const alignment = indent ? `<alignment horizontal="left" indent="${indent}"/>` : '';
    if (format === '' && !bold && alignment === '') return 0;
    const look = `<xf xfId="0" fontId="${bold ? 1 : 0}" fillId="0" borderId="0"${format || ' numFmtId="0"'}${format && ' applyNumberFormat="1"'}${bold ? ' applyFont="1"' : ''}${alignment && ' applyAlignment="1"'}>${alignment}</xf>`;
    const known = this.looks.get(look) ?? this.looks.size;
    this.looks.set(look, known);
    return known;
  }

  xml(): string {
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const font = (bold: string) =>
      `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    const looks = [plain, ...[...this.looks.keys()].slice(1)];
    return (
      `<styleSheet xmlns="${MAIN.transitional}">` +
      (formats.length > 0
        ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`
        : '') +
      `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }

  private format(code: string): number {
    const known = this.formats.get(code) ?? FIRST_FORMAT + this.formats.size;
    this.formats.set(code, known);
    return known;
  }
}
