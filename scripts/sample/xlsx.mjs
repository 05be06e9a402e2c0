// The least of SpreadsheetML that the sample needs: values, formulas with their results, a few styles.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A fixed time, so that the same data always give the same bytes. */
const MODIFIED = new Date(2026, 0, 5, 8, 0, 0);

const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Letters of a zero-based column below 26: no sample sheet is wider. */
export const letter = (column) => String.fromCharCode(65 + column);

/** Numbers of the formats that every Excel knows: `0.00`, `#,##0`, `@`. */
const NUMBER_FORMATS = { decimals: 2, amount: 3, text: 49 };

function xf(style) {
  const { bold, indent = 0, align, wrap, border, fill, format } = style;
  const alignment = [
    align ? `horizontal="${align}"` : indent ? 'horizontal="left"' : '',
    indent ? `indent="${indent}"` : '',
    `vertical="${align === 'center' ? 'center' : 'top'}"`,
    wrap ? 'wrapText="1"' : '',
  ];
  return (
    `<xf numFmtId="${NUMBER_FORMATS[format] ?? 0}" fontId="${bold ? 1 : 0}" fillId="${fill ? 2 : 0}" ` +
    `borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" ` +
    `applyBorder="1" applyAlignment="1"><alignment ${alignment.filter(Boolean).join(' ')}/></xf>`
  );
}

function stylesXml(styles) {
  const side = (name) => `<${name} style="thin"><color rgb="FF8A8886"/></${name}>`;
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE2EFDA"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styles.length}">${styles.map(xf).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** One cell: `{ text }`, `{ number }`, `{ formula, result }`, `{ formula, error }` or nothing, and `style`. */
function cellXml(cell, place, styleIndex) {
  const open = `<c r="${place}" s="${styleIndex}"`;
  const formula = cell.formula === undefined ? '' : `<f>${escape(cell.formula)}</f>`;
  if (cell.text) {
    return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(cell.text)}</t></is></c>`;
  }
  if (cell.error !== undefined) return `${open} t="e">${formula}<v>${escape(cell.error)}</v></c>`;
  const value = cell.formula === undefined ? cell.number : cell.result;
  return value === undefined ? `${open}/>` : `${open}>${formula}<v>${value}</v></c>`;
}

function sheetXml({ rows, widths, merges = [], freeze = 0 }, styleIndex) {
  const columns = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const body = rows
    .map((cells, row) => {
      const inner = cells
        .map((cell, column) =>
          cell ? cellXml(cell, `${letter(column)}${row + 1}`, styleIndex(cell.style ?? {})) : '',
        )
        .join('');
      return inner ? `<row r="${row + 1}">${inner}</row>` : '';
    })
    .join('');
  const pane = freeze
    ? `<pane ySplit="${freeze}" topLeftCell="A${freeze + 1}" activePane="bottomLeft" state="frozen"/>`
    : '';
  const merged = merges.length
    ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    : '';
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="13.2"/><cols>${columns}</cols><sheetData>${body}</sheetData>${merged}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/></worksheet>'
  );
}

/**
 * Makes the bytes of a workbook.
 * @param sheets `{ name, rows, widths, merges, freeze }`; rows hold cells from column A
 */
export function xlsx(sheets) {
  const styles = [{}];
  const known = new Map([['{}', 0]]);
  const styleIndex = (style) => {
    const key = JSON.stringify(style);
    if (!known.has(key)) known.set(key, styles.push(style) - 1);
    return known.get(key);
  };
  const parts = sheets.map((sheet) => sheetXml(sheet, styleIndex));
  const type = (part, kind) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const files = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}` +
      `${sheets.map((_, i) => type(`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>` +
      `${sheets.map(({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(styles),
    ...Object.fromEntries(parts.map((part, i) => [`xl/worksheets/sheet${i + 1}.xml`, part])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { mtime: MODIFIED, level: 9 },
  );
}
