import type {
  Cell,
  CellStyle,
  CellValue,
  SheetSnapshot,
  SpecCell,
  TableSpec,
  WorkbookSnapshot,
} from '../../../src/workbook';

/** A sheet from rows of values; `=A1` and `Cell`s may stand among them, `null` leaves a cell empty. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellValue | Cell)[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    rows: rows.map((cells) => (cells.length === 0 ? undefined : cells.map(toCell))),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    ...rest,
  };
}

function toCell(content: CellValue | Cell): Cell | undefined {
  if (content === null) return undefined;
  if (typeof content === 'object' && 'value' in content) return content;
  return { value: content, ...(typeof content === 'string' && { bold: false }) };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

export const text = (value: string, style: CellStyle = {}): SpecCell => ({
  content: { kind: 'text', text: value },
  style: { border: true, ...style },
});

export const formula = (value: string, style: CellStyle = {}): SpecCell => ({
  content: { kind: 'formula', formula: value, value: 0 },
  style: { border: true, numberFormat: '#,##0', ...style },
});

const HEAD: CellStyle = { bold: true, fill: 'D9E1F2', horizontal: 'center', wrap: true };

/** A small table as the add-in writes it: title, headings, figures that are formulas, texts. */
export function tableSpec(change: Partial<TableSpec> = {}): TableSpec {
  const number: SpecCell = {
    content: { kind: 'number', value: 2.5 },
    style: { border: true, numberFormat: '0.00' },
  };
  return {
    id: 'realisasi-anggaran',
    sheetName: 'Realisasi Anggaran',
    columnWidths: [8.43, 40, 20, 20],
    rows: [
      { cells: [{ content: { kind: 'text', text: 'Realisasi Anggaran' }, style: { bold: true } }] },
      { cells: [undefined], height: 6 },
      {
        cells: ['Kode', 'Uraian', 'Pagu', 'Realisasi'].map((head) => text(head, HEAD)),
        height: 30,
      },
      { cells: [text('2.01'), text('1:30'), formula("'LRA Akun'!C4"), formula("'LRA Akun'!D4")] },
      { cells: [text("'06"), text('=A1'), formula("'LRA Akun'!C5"), number] },
      {
        cells: [{ content: null, style: { border: true } }, text('Jumlah'), formula('SUM(C4:C5)')],
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    freezeRows: 3,
    print: { paper: 'F4', orientation: 'landscape', repeatRows: [2, 2] },
    conditionals: [],
    charts: [],
    ...change,
  };
}

/** What a failed promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('should have failed');
}
