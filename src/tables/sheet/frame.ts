import type { CellRange, ConditionalFill, SpecRow, TableSpec } from '../../workbook';
import type { ReportSettings, Signatory } from '../settings/types';
import type { TableMaker } from '../types';
import { wholeYearNote } from './caption';
import { textCell } from './cells';
import type { FrameChart } from './chart-block';
import { drawCharts } from './frame-charts';
import { headingBlock, type TableColumn } from './headings';
import { pageBreaksWith, type Stretch } from './page-breaks';
import { signatureBlock } from './signature';
import { sheetWidth, spread } from './spread';
import { titleHeight, wrappedHeight } from './row-height';
import { NOTE, TITLE } from './style';

export type { TableColumn } from './headings';

/** What stands below the headings: cells and merges by the table's columns, all else by the sheet's. */
export interface SectionBody {
  readonly rows: readonly SpecRow[];
  /** Lines under the table: its source first. */
  readonly notes: readonly string[];
  readonly merges?: readonly CellRange[];
  readonly conditionals?: readonly ConditionalFill[];
  /** Drawn below the notes of the last table. */
  readonly charts?: readonly FrameChart[];
}

/** Rows with the cells that are merged in them. */
export interface LeadRows {
  readonly rows: readonly SpecRow[];
  readonly merges: readonly CellRange[];
}

/** One table of a sheet. */
export interface TableSection {
  /** Title lines; the first is the table's own, empty ones are left out. */
  readonly caption: readonly string[];
  /** What stands between title and headings, given the zero-based row at which it starts. */
  readonly lead?: (start: number) => LeadRows;
  readonly columns: readonly TableColumn[];
  /** Body rows, given the zero-based row at which the body starts. */
  readonly body: (start: number) => SectionBody;
}

export interface SheetInput {
  readonly table: Pick<TableMaker, 'id' | 'sheetName'>;
  /** The table's number: `Tabel 3.1`; null where it has none. Further tables of a sheet count on: `Tabel 3.1.2`. */
  readonly number: string | null;
  readonly settings: Pick<ReportSettings, 'paper' | 'signatory'>;
  /** The time that was asked for, where the tables are of whole years whatever it is. */
  readonly askedPeriod?: ReportSettings['period'];
  /** Tables below each other. */
  readonly sections: readonly TableSection[];
  /** Widths of the sheet's columns where tables cover several of them; else those of the first table. */
  readonly grid?: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  /** Each of several tables begins a page. */
  readonly onPages?: boolean;
}

/** A table with its title and notes. */
interface Block extends Required<Omit<SectionBody, 'notes'>> {
  /** The row of its title. */
  readonly top: number;
  /** The rows of its headings. */
  readonly head: Pick<CellRange, 'top' | 'bottom'>;
}

/** Rows between two tables of a sheet, and above the signature. */
const GAP: readonly SpecRow[] = [{ cells: [] }, { cells: [] }];

/** Puts title, headings, column numbers, notes and signature around tables: what all have in common. */
export function frameSheet(input: SheetInput): TableSpec {
  const { sections, settings } = input;
  const columns: readonly Pick<TableColumn, 'width'>[] =
    input.grid?.map((width) => ({ width })) ?? sections[0]?.columns ?? [];
  const rows: SpecRow[] = [];
  const blocks = sections.map((section, place) => {
    if (place > 0) rows.push(...GAP);
    const part = sections.length > 1 ? `.${place + 1}` : '';
    const block = sectionBlock(
      section,
      input.number === null ? null : `${input.number}${part}`,
      place === sections.length - 1 ? wholeYearNote(input.askedPeriod ?? 'tahun') : [],
      rows.length,
    );
    rows.push(...block.rows);
    return block;
  });
  const heads = blocks.map(({ head }) => head);
  const charts = blocks.flatMap((block) => block.charts);
  const drawn = drawCharts(charts, rows, columns.length);
  const signed = withSignature(drawn.rows, settings.signatory, columns);
  const whole = [...drawn.charts.map(({ anchor }) => anchor), ...signed.whole];
  const [head] = heads;
  const isSingle = heads.length === 1 && head !== undefined;
  const widths = columns.map(({ width }) => width);
  const print = {
    paper: settings.paper,
    orientation: input.orientation,
    repeatRows: isSingle ? ([head.top, head.bottom] as const) : null,
    ...(input.onPages && { pageBreaks: blocks.slice(1).map(({ top }) => top) }),
  };
  return {
    id: input.table.id,
    sheetName: input.table.sheetName,
    columnWidths: [...widths, ...drawn.widths],
    rows: signed.rows,
    merges: [...blocks.flatMap(({ merges }) => merges), ...signed.merges],
    freezeRows: isSingle && !sections[0]?.lead ? head.bottom + 1 : 0,
    print: {
      ...print,
      area: { top: 0, bottom: signed.rows.length - 1, left: 0, right: columns.length - 1 },
      ...(whole.length > 0 && {
        pageBreaks: pageBreaksWith({ widths, rows: signed.rows, print }, whole),
      }),
    },
    conditionals: blocks.flatMap(({ conditionals }) => conditionals),
    charts: drawn.charts,
  };
}

function withSignature(
  rows: readonly SpecRow[],
  signatory: Signatory | null,
  columns: readonly Pick<TableColumn, 'width'>[],
): {
  readonly rows: readonly SpecRow[];
  readonly merges: readonly CellRange[];
  /** Where it stands, without the gap above it. */
  readonly whole: readonly Stretch[];
} {
  if (!signatory) return { rows, merges: [], whole: [] };
  const top = rows.length + GAP.length;
  const signature = signatureBlock(signatory, columns, top);
  return {
    rows: [...rows, ...GAP, ...signature.rows],
    merges: signature.merges,
    whole: [{ top, bottom: top + signature.rows.length - 1 }],
  };
}

function sectionBlock(
  section: TableSection,
  number: string | null,
  furtherNotes: readonly string[],
  at: number,
): Block {
  const { columns } = section;
  const title = [number ?? '', ...section.caption].filter((line) => line !== '');
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const across = (row: number): CellRange => ({
    top: row,
    bottom: row,
    left: 0,
    right: sheetWidth(columns) - 1,
  });
  const lead = section.lead?.(at + title.length + 1) ?? { rows: [], merges: [] };
  const headingRow = at + title.length + 1 + lead.rows.length;
  const heading = headingBlock(columns, headingRow);
  const start = headingRow + heading.rows.length;
  const body = section.body(start);
  const table = spread(
    columns,
    {
      rows: [...heading.rows, ...body.rows],
      merges: [...heading.merges, ...(body.merges ?? [])],
    },
    headingRow,
  );
  const notes = [...body.notes, ...furtherNotes];
  const notesFrom = start + body.rows.length + 1;
  return {
    top: at,
    head: { top: headingRow, bottom: start - 1 },
    rows: [
      ...title.map((line): SpecRow => ({
        cells: [textCell(line, TITLE)],
        height: titleHeight(line, total),
      })),
      { cells: [] },
      ...lead.rows,
      ...table.rows,
      { cells: [] },
      ...notes.map((line): SpecRow => ({
        cells: [textCell(line, NOTE)],
        height: wrappedHeight(line, total),
      })),
    ],
    merges: [
      ...title.map((_, row) => across(at + row)),
      ...lead.merges,
      ...table.merges,
      ...notes.map((_, place) => across(notesFrom + place)),
    ],
    conditionals: body.conditionals ?? [],
    charts: body.charts ?? [],
  };
}
