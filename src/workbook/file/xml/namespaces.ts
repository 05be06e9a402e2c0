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

export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

export function isMain(uri: string): boolean {
  return uri === MAIN.transitional || uri === MAIN.strict;
}
