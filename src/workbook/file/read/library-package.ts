import { strToU8, zipSync } from 'fflate';
import {
  CONTENT_TYPES,
  MAIN,
  OFFICE_RELATIONSHIPS,
  PACKAGE_RELATIONSHIPS,
} from '../xml/namespaces';

/** The parts of a workbook that hold what its cells show. */
export interface CellParts {
  readonly sheets: readonly string[];
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONSHIPS = OFFICE_RELATIONSHIPS.transitional;

/**
 * A plain workbook of these parts for the library: under the names it looks for, without pictures,
 * charts or macros that it would unpack for nothing. Its sheets are called `0`, `1`, … in their order.
 */
export function libraryPackage({ sheets, styles, strings }: CellParts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${CONTENT_TYPES}">` +
      contentType('workbook', 'sheet.main') +
      contentType('styles', 'styles') +
      contentType('sharedStrings', 'sharedStrings') +
      '</Types>',
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN.transitional}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
      sheets.map((_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="r${i}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
      sheets.map((_, i) => relationship(i)).join('') +
      '</Relationships>',
    'xl/styles.xml': styles ?? `<styleSheet xmlns="${MAIN.transitional}"/>`,
    'xl/sharedStrings.xml': strings === undefined ? '' : withClosingTags(strings, 'si'),
  };
  sheets.forEach((xml, index) => {
    parts[`xl/worksheets/${index}.xml`] = withClosingTags(withSpaces(xml), 'row');
  });
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 0 });
}

function contentType(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
}

function relationship(index: number): string {
  const target = `worksheets/${index}.xml`;
  return `<Relationship Id="r${index}" Type="${RELATIONSHIPS}/worksheet" Target="${target}"/>`;
}

/** The library counts rows and texts by their closing tags: it must not miss an empty one. */
function withClosingTags(xml: string, element: string): string {
  const empty = new RegExp(String.raw`<((?:\w+:)?${element})((?:\s[^<>]*)?)/>`, 'g');
  return xml.replace(empty, '<$1$2></$1>');
}

/** It finds cells by the space behind `<c`, where others may put a line break. */
function withSpaces(xml: string): string {
  return xml.replace(/<((?:\w+:)?c)[\t\r\n]/g, '<$1 ');
}
