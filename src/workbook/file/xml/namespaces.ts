/** The two dialects of the format: what Excel writes by default, and "Strict Open XML". */
export const MAIN = {
  transitional: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
} as const;

export type Dialect = keyof typeof MAIN;

export const OFFICE_RELATIONSHIPS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** Of the parts that describe custom XML parts. */
export const CUSTOM_XML = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
} as const;

/** Of pictures and charts: what lies on a sheet, the chart itself, and lines, colours and texts in both. */
export const DRAWING = {
  transitional: {
    sheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  },
  strict: {
    sheet: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
    chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
    main: 'http://purl.oclc.org/ooxml/drawingml/main',
  },
} as const;

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The dialect of a part by its main namespace. */
export function dialectOf(uri: string): Dialect {
  return uri === MAIN.strict ? 'strict' : 'transitional';
}

export function isMain(uri: string): boolean {
  return uri === MAIN.transitional || uri === MAIN.strict;
}
