import { parseKode, type Level } from '../domain';
import { columnsOf, type RecognisedRow, type RecognisedTable } from '../recognise';
import { cellAt, type SheetSnapshot } from '../workbook';
import { measureColumns, measuredAmount } from './measures';
import { nameOf, type Name } from './names';
import { rowKey, type RowKey } from './row-key';

/** A row as far as joining needs to know it. */
export interface JoinNode {
  /** Row index in its table; null where lines above the table name it and no row holds it. */
  readonly row: number | null;
  readonly level: Level;
  readonly key: RowKey | null;
  readonly name: Name;
  /** The row that this one is counted in. */
  readonly parent: JoinNode | null;
  /** The programme, kegiatan or sub kegiatan that an account stands below; null for other rows. */
  readonly context: JoinNode | null;
  /** Pagu in sen, where the table has one. */
  readonly pagu: bigint | undefined;
}

/** Finds the sheet of a table, in whatever file it stands. */
export type SheetOf = (table: RecognisedTable) => SheetSnapshot | undefined;

/** Kinds whose rows are indicators, not a budget. */
const PERFORMANCE: ReadonlySet<RecognisedTable['kind']> = new Set([
  'pk-indikator',
  'capaian',
  'perbandingan',
  'target-renstra',
]);
/** Rows of a calculation: no other table has them. */
const NOT_JOINED: ReadonlySet<Level> = new Set(['kelompok', 'komponen', 'total']);
const STRUCTURE: ReadonlySet<Level> = new Set(['program', 'kegiatan', 'sub-kegiatan']);

/** From the widest to the narrowest level that rows are joined at. */
export const JOIN_LEVELS: readonly Level[] = [
  'urusan',
  'bidang',
  'skpd',
  'program',
  'kegiatan',
  'sub-kegiatan',
  'akun-1',
  'akun-2',
  'akun-3',
  'akun-4',
  'akun-5',
  'akun-6',
  'indikator',
];

/** The rows of a table that can be joined, below what the lines above it say it is about. */
export function joinNodes(table: RecognisedTable, sheet: SheetSnapshot | undefined): JoinNode[] {
  const pagu = measureColumns(table, 'pagu');
  const paguOf = (row: RecognisedRow): bigint | undefined =>
    measuredAmount({ table, row, columns: pagu })?.sen;
  const above = scopeNodes(table, paguOf);
  const nodes = new Map<number, JoinNode>();
  for (const row of table.rows) {
    const level = PERFORMANCE.has(table.kind) ? 'indikator' : row.level;
    if (row.role !== 'data' || level === null || NOT_JOINED.has(level) || row.label === '')
      continue;
    if (level === 'indikator' && row.figures.size === 0) continue;
    const parent = parentOf(table, row, nodes) ?? above.at(-1) ?? null;
    nodes.set(row.index, {
      row: row.index,
      level,
      key: keyOf(table, sheet, row, level, parent),
      name: nameOf(row.label),
      parent,
      context: level.startsWith('akun')
        ? nearest(parent, ({ level: up }) => STRUCTURE.has(up))
        : null,
      pagu: paguOf(row),
    });
  }
  return [...above, ...nodes.values()];
}

/** Whether rows of a table are indicators. */
export function isPerformance(table: RecognisedTable): boolean {
  return PERFORMANCE.has(table.kind);
}

/** The nearest row from one upwards that is of a kind. */
export function nearest(from: JoinNode | null, test: (node: JoinNode) => boolean): JoinNode | null {
  for (let node = from; node; node = node.parent) if (test(node)) return node;
  return null;
}

/** The table's own total is the row of the narrowest thing that it is about. */
function scopeNodes(
  table: RecognisedTable,
  paguOf: (row: RecognisedRow) => bigint | undefined,
): JoinNode[] {
  if (table.rows.some(({ level }) => level !== null && STRUCTURE.has(level))) return [];
  const scopes = [...STRUCTURE].flatMap(
    (wanted) => table.scope.find(({ level }) => level === wanted) ?? [],
  );
  const total = table.rows.filter(({ role }) => role === 'total').at(-1);
  const nodes: JoinNode[] = [];
  scopes.forEach(({ level, kode, label }, place) => {
    const parent = nodes.at(-1) ?? null;
    const row = place === scopes.length - 1 ? total : undefined;
    nodes.push({
      row: row?.index ?? null,
      level,
      key: kode === null ? null : rowKey(kode, level, parent?.key ?? null),
      name: nameOf(label),
      parent,
      context: null,
      pagu: row && paguOf(row),
    });
  });
  return nodes;
}

function parentOf(
  table: RecognisedTable,
  row: RecognisedRow,
  nodes: ReadonlyMap<number, JoinNode>,
): JoinNode | undefined {
  // A row that is not joined itself may stand between (a group of components).
  for (let index = row.parent; index !== null;) {
    const node = nodes.get(index);
    if (node) return node;
    const wanted: number = index;
    index = table.rows.find((candidate) => candidate.index === wanted)?.parent ?? null;
  }
  return undefined;
}

function keyOf(
  table: RecognisedTable,
  sheet: SheetSnapshot | undefined,
  row: RecognisedRow,
  level: Level,
  parent: JoinNode | null,
): RowKey | null {
  if (row.kode !== null) {
    const family = level.startsWith('akun') ? 'rekening' : 'program';
    // A code of another level than the row's is a mistake, and says nothing here.
    return parseKode(row.kode, family)?.level === level ? rowKey(row.kode, level, null) : null;
  }
  const above = nearest(parent, ({ key }) => key?.family === 'program')?.key ?? null;
  const text = sheet && STRUCTURE.has(level) ? kodeText(table, sheet, row.index) : '';
  return text === '' ? null : rowKey(text, level, above);
}

/** What stands in the code columns of a row whose code is none in itself: `2.01`, with no program. */
function kodeText(table: RecognisedTable, sheet: SheetSnapshot, row: number): string {
  return columnsOf(table, 'kode')
    .map(({ index }) => cellAt(sheet, row, index)?.value)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim())
    .filter((text) => text !== '')
    .join('.');
}
