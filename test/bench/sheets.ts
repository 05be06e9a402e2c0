/** Large sheets of a known number of cells, the same at every call. */
import type { Cell, SheetSnapshot } from '../../src/workbook';

export const COLUMNS = 20;
const MONTHS = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'],
  ...['Oktober', 'November', 'Desember'],
];
const KEGIATAN_IN_PROGRAM = 5;
const SUB_IN_KEGIATAN = 9;
const ROWS_OF_PROGRAM = 1 + KEGIATAN_IN_PROGRAM * (1 + SUB_IN_KEGIATAN);

/** What tells the levels of a large sheet. */
export const TOLD = ['kode', 'indentasi', 'jumlah saja'] as const;
export type Told = (typeof TOLD)[number];

/** A yearly cash plan: programmes, kegiatan and sub kegiatan, with a figure for every month. */
export function largeSheet(rows: number, told: Told): SheetSnapshot {
  const heading = [
    ...(told === 'kode' ? ['Kode', 'Uraian'] : ['No', 'Program/Kegiatan/Sub Kegiatan']),
    ...['Pagu', ...MONTHS, 'Jumlah', 'Realisasi', '%', 'Sisa', 'Keterangan'],
  ];
  const body: Cell[][] = [];
  // Whole programmes only: half of one would be a sheet whose sums are wrong.
  for (let program = 0; body.length + ROWS_OF_PROGRAM <= rows; program++)
    body.push(...programRows(program, told));
  return {
    name: 'Besar',
    visibility: 'visible',
    rows: [heading.map((value) => ({ value })), ...body],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
  };
}

/** In a few rows a figure that is not what the others add up to. */
export function withMistakes(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((cells, row) =>
    row % 500 === 25
      ? cells?.map((cell, column) =>
          column === 5 && typeof cell?.value === 'number' ? { value: cell.value + 1000 } : cell,
        )
      : cells,
  );
  return { ...sheet, rows };
}

/** In so many rows a percentage that is not what the row's figures give. */
export function withWrongPercentages(sheet: SheetSnapshot, count: number): SheetSnapshot {
  const percent = COLUMNS - 3;
  const rows = sheet.rows.map((cells, row) =>
    row > 0 && row <= count
      ? cells?.map((cell, column) =>
          column === percent ? { value: 1 + Number(cell?.value) } : cell,
        )
      : cells,
  );
  return { ...sheet, rows };
}

/** So many sheets of the same cells. */
export function manySheets(count: number, sheet: SheetSnapshot): readonly SheetSnapshot[] {
  return Array.from({ length: count }, (_, place) => ({ ...sheet, name: `Lembar ${place + 1}` }));
}

interface Part {
  readonly depth: number;
  readonly kode: string;
  readonly months: readonly number[];
  readonly spent: number;
}

function programRows(program: number, told: Told): Cell[][] {
  const kode = `1.${two(1 + Math.floor(program / 90))}.${two(2 + (program % 90))}`;
  const below: Part[] = [];
  const kegiatan: Part[] = [];
  for (let k = 0; k < KEGIATAN_IN_PROGRAM; k++) {
    const subs = Array.from({ length: SUB_IN_KEGIATAN }, (_, s): Part => {
      const months = MONTHS.map((_month, m) => amount(program, k, s, m));
      return {
        depth: 2,
        kode: `${kode}.2.${two(k + 1)}.${String(s + 1).padStart(4, '0')}`,
        months,
        spent: Math.round(sum(months) * (0.5 + ((s * 7) % 49) / 100)),
      };
    });
    const whole = together(1, `${kode}.2.${two(k + 1)}`, subs);
    kegiatan.push(whole);
    below.push(whole, ...subs);
  }
  return [together(0, kode, kegiatan), ...below].map((part, place) => cellsOf(part, place, told));
}

function together(depth: number, kode: string, parts: readonly Part[]): Part {
  return {
    depth,
    kode,
    months: MONTHS.map((_, month) => sum(parts.map(({ months }) => months[month]!))),
    spent: sum(parts.map(({ spent }) => spent)),
  };
}

function cellsOf({ depth, kode, months, spent }: Part, place: number, told: Told): Cell[] {
  const pagu = sum(months);
  const name = `Penyelenggaraan urusan bidang ${kode.split('.').join(' ')}`;
  const figures = [pagu, ...months, pagu, spent, Math.round((spent / pagu) * 1e4) / 100];
  return [
    told === 'kode' ? { value: kode } : { value: place + 1 },
    { value: name, ...(told === 'indentasi' ? { indent: depth, bold: depth < 2 } : {}) },
    ...[...figures, pagu - spent].map((value) => ({ value })),
    { value: 'DAU' },
  ];
}

/** Uneven amounts, so that no two sums are alike by chance. */
function amount(...places: readonly number[]): number {
  const state = places.reduce(
    (seed, place) => (seed * 48_271 + place * 7_919 + 11) % 2_147_483_647,
    7,
  );
  return 100_000 + (state % 9_000_000);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
