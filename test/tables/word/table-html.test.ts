/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { checkWorkbook, documentTable, makeTables, type TableSpec } from '../../../src/app';
import { tableForDocument } from '../../../src/tables';
import { openGolden, TWINS } from '../../golden/workbooks';

// jsdom has none, and files are read with it.
Object.assign(globalThis, { TextDecoder });

interface GridCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly inHead: boolean;
}

/** Cells of a table by `row,column`, as a browser lays them out. */
function gridOf(table: HTMLTableElement): Map<string, GridCell> {
  const grid = new Map<string, GridCell>();
  const taken = new Set<string>();
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(`${at},${column}`)) column++;
      const [rows, columns] = [cell.rowSpan, cell.colSpan];
      for (let down = 0; down < rows; down++) {
        for (let right = 0; right < columns; right++) taken.add(`${at + down},${column + right}`);
      }
      const text = cell.textContent === '\u00a0' ? '' : cell.textContent.trim();
      const inHead = cell.closest('thead') !== null;
      grid.set(`${at},${column}`, { text, rows, columns, inHead });
      column += columns;
    }
  });
  return grid;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What a text in Indonesian notation says, and the last place that it shows. */
function numberOf(text: string): { readonly value: number; readonly step: number } {
  const plain = text.replace(/^\((.*)\)$/, '-$1').replaceAll('.', '');
  const decimals = plain.split(',')[1]?.length ?? 0;
  return { value: plain === '-' ? 0 : Number(plain.replace(',', '.')), step: 10 ** -decimals };
}

/** Rows of the sheet that are in a table, and those of its lines. */
function rowsOf({ rows, print }: TableSpec) {
  const right = print.area!.right;
  const shown = rows.map(({ cells }, at) => ({ at, cells: cells.slice(0, right + 1) }));
  return {
    bordered: shown.filter(({ cells }) => cells.some((cell) => cell?.style.border)),
    lines: shown.filter(({ cells }) => !cells.some((cell) => cell?.style.border)),
  };
}

describe.each(TWINS)('tables of %s for a document', (name) => {
  let specs: readonly TableSpec[];
  beforeAll(async () => {
    specs = makeTables(await checkWorkbook(await openGolden(name)));
    expect(specs.length).toBeGreaterThan(1);
  });

  it('hold every text and figure of the sheet in its place', () => {
    let numbers = 0;
    for (const spec of specs) {
      const document = parse(tableForDocument(spec).html);
      const { bordered } = rowsOf(spec);
      const grids = [...document.querySelectorAll('table')].map(gridOf);
      let at = 0;
      for (const [place, grid] of grids.entries()) {
        const count = document.querySelectorAll('table')[place]!.rows.length;
        bordered.slice(at, at + count).forEach(({ cells, at: sheetRow }, row) => {
          cells.forEach((cell, column) => {
            const content = cell?.content;
            const inMerge = spec.merges.some(
              ({ top, bottom, left, right }) =>
                sheetRow >= top &&
                sheetRow <= bottom &&
                column >= left &&
                column <= right &&
                (sheetRow !== top || column !== left),
            );
            const found = grid.get(`${row},${column}`);
            expect([spec.id, sheetRow, column, found === undefined]).toEqual([
              spec.id,
              sheetRow,
              column,
              inMerge,
            ]);
            if (!content || !found) return;
            const value = content.kind === 'text' ? content.text : content.value;
            if (typeof value !== 'number') {
              expect(found.text).toBe((typeof value === 'object' ? value.error : value).trim());
              return;
            }
            const { value: read, step } = numberOf(found.text);
            expect(Math.abs(read - value)).toBeLessThanOrEqual(step / 2 + Math.abs(value) * 1e-9);
            numbers += 1;
          });
        });
        at += count;
      }
      expect(at).toBe(bordered.length);
    }
    expect(numbers).toBeGreaterThan(20);
  });

  it('span what the sheet merges', () => {
    for (const spec of specs) {
      const { bordered } = rowsOf(spec);
      const document = parse(tableForDocument(spec).html);
      const spans = [...document.querySelectorAll('table')]
        .flatMap((table) => [...gridOf(table).values()])
        .filter(({ rows, columns }) => rows > 1 || columns > 1)
        .map(({ rows, columns }) => `${rows}×${columns}`);
      const inTable = new Set(bordered.map(({ at }) => at));
      const merges = spec.merges
        .filter(({ top, left }) => inTable.has(top) && left <= spec.print.area!.right)
        .map(({ top, bottom, left, right }) => `${bottom - top + 1}×${right - left + 1}`);
      expect(spans.sort()).toEqual(merges.sort());
    }
  });

  it('repeat the heading rows and no other', () => {
    for (const spec of specs) {
      const document = parse(tableForDocument(spec).html);
      expect(document.querySelector('thead')).not.toBeNull();
      const repeat = spec.print.repeatRows;
      if (repeat) {
        const heads = [...document.querySelectorAll('thead')].map((head) => head.children.length);
        expect(heads).toContain(repeat[1] - repeat[0] + 1);
        if (document.querySelectorAll('table').length === 1) expect(heads).toHaveLength(1);
      }
    }
  });

  it('have titles and notes as paragraphs around them', () => {
    for (const spec of specs) {
      const { lines } = rowsOf(spec);
      const wanted = lines.flatMap(({ cells }) =>
        // A sentence that a formula builds is a paragraph too.
        cells.flatMap((cell) => {
          const { content } = cell ?? {};
          if (content?.kind === 'text') return content.text;
          return content?.kind === 'formula' && typeof content.value === 'string'
            ? content.value
            : [];
        }),
      );
      const found = [...parse(tableForDocument(spec).html).querySelectorAll('p')].map(
        ({ textContent }) => textContent,
      );
      expect(found.filter((text) => text !== '\u00a0')).toEqual(wanted);
    }
  });

  it('are no wider than the page', () => {
    for (const spec of specs) {
      for (const table of parse(tableForDocument(spec).html).querySelectorAll('table')) {
        const widths = [...table.querySelectorAll('col')].map((col) =>
          Number(/width:([\d.]+)cm/.exec(col.getAttribute('style')!)![1]),
        );
        expect(widths).toHaveLength(spec.print.area!.right + 1);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(30.5);
      }
    }
  });

  it('come as text with tabs as well', () => {
    for (const spec of specs) {
      const { text } = tableForDocument(spec);
      const { bordered } = rowsOf(spec);
      const columns = spec.print.area!.right + 1;
      const full = text.split('\r\n').filter((line) => line.split('\t').length === columns);
      expect(full.length).toBeLessThanOrEqual(bordered.length);
      expect(full[0]).not.toMatch(/[<>]/);
    }
  });
});

it('writes no markup of its cells and knows only tables that can be made', async () => {
  const report = await checkWorkbook(await openGolden('ntt-2024'));
  expect(documentTable(report, 'tidak-ada')).toBeUndefined();
  const [spec] = makeTables(report);
  const style = { border: true };
  const cells = [{ content: { kind: 'text', text: '<b>A & B</b>' } as const, style }];
  const { html } = tableForDocument({
    ...spec!,
    rows: [{ cells }],
    merges: [],
    columnWidths: [9],
    print: { ...spec!.print, area: { top: 0, bottom: 0, left: 0, right: 0 } },
  });
  expect(parse(html).querySelector('td')?.textContent).toBe('<b>A & B</b>');
});
