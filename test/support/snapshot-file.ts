import { a1, a1Range, isCellError, type Cell, type WorkbookSnapshot } from '../../src/workbook';
import { xlsxPackage } from './xlsx/package';

/** A file in which a snapshot stands: its values, formulas, number formats and merges. */
export function fileOf({ sheets }: WorkbookSnapshot): Uint8Array {
  const formats = ['General'];
  const styleOf = ({ numberFormat = 'General' }: Cell): number => {
    if (!formats.includes(numberFormat)) formats.push(numberFormat);
    return formats.indexOf(numberFormat);
  };
  const sources = sheets.map(({ name, rows, merges }) => ({
    name: escaped(name),
    data: rows
      .map((cells, row) => {
        const xml = (cells ?? []).map((cell, column) =>
          cell ? cellXml(cell, a1({ row, column }), styleOf(cell)) : '',
        );
        return `<row r="${row + 1}">${xml.join('')}</row>`;
      })
      .join(''),
    after:
      merges.length === 0
        ? ''
        : `<mergeCells>${merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join('')}</mergeCells>`,
  }));
  const codes = formats.map(
    (code, id) => `<numFmt numFmtId="${200 + id}" formatCode="${escaped(code)}"/>`,
  );
  const looks = formats.map(
    (code, id) =>
      `<xf numFmtId="${id === 0 ? 0 : code === '@' ? 49 : 200 + id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return xlsxPackage({
    sheets: sources,
    styles:
      `<numFmts count="${codes.length}">${codes.join('')}</numFmts>` +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
      '<borders count="1"><border/></borders>' +
      `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
  });
}

function cellXml({ value, formula }: Cell, address: string, style: number): string {
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  const open = (type: string): string => `<c r="${address}" s="${style}"${type}>${f}`;
  if (value === null) return `${open('')}</c>`;
  if (typeof value === 'number') return `${open('')}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open(' t="b"')}<v>${Number(value)}</v></c>`;
  if (isCellError(value)) return `${open(' t="e"')}<v>${value.error}</v></c>`;
  if (f !== '') return `${open(' t="str"')}<v>${escaped(value)}</v></c>`;
  return `${open(' t="inlineStr"')}<is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
