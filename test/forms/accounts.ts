/** The account ladder (akun … sub rincian objek) over the lines of a budget. */
import type { Level } from '../../src/domain';
import type { Literal } from '../support/sheet';
import type { Line } from './budget';
import type { DraftRow } from './draft';

export type AkunWidth = 'lama' | 'baru';

export interface AkunNode {
  readonly level: Level;
  readonly kode: string;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly children: readonly AkunNode[];
}

/** Digits of the six segments: 5.1.02.01.01.0024 and 5.1.02.01.001.00024. */
const WIDTHS: Readonly<Record<AkunWidth, readonly number[]>> = {
  lama: [1, 1, 2, 2, 2, 4],
  baru: [1, 1, 2, 2, 3, 5],
};

/**
 * The ladder from one step to another, in the order of the codes.
 * @param from first step shown, 1 (akun) to 6 (sub rincian objek)
 * @param to last step shown
 */
export function akunTree(
  lines: readonly Line[],
  width: AkunWidth,
  from: number,
  to: number,
): AkunNode[] {
  return from > to ? [] : steps(lines, width, from, to);
}

function steps(lines: readonly Line[], width: AkunWidth, step: number, to: number): AkunNode[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const kode = akunKode(line, width, step);
    groups.set(kode, [...(groups.get(kode) ?? []), line]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kode, members]) => ({
      level: `akun-${step}` as Level,
      kode,
      name: members[0]!.account.names[step - 1]!,
      lines: members,
      children: step === to ? [] : steps(members, width, step + 1, to),
    }));
}

export function akunKode({ account }: Line, width: AkunWidth, step: number): string {
  return account.segments
    .slice(0, step)
    .map((segment, place) => segment.padStart(WIDTHS[width][place]!, '0'))
    .join('.');
}

export function totalOf(lines: readonly Line[], figure: (line: Line) => number): number {
  return lines.reduce((sum, line) => sum + figure(line), 0);
}

export function akunRows(
  nodes: readonly AkunNode[],
  cells: (node: AkunNode) => readonly Literal[],
  parent: DraftRow | null = null,
  withKode = true,
): DraftRow[] {
  return nodes.flatMap((node) => {
    const row: DraftRow = {
      cells: cells(node),
      role: 'data',
      level: node.level,
      kode: withKode ? node.kode : null,
      parent,
    };
    return [row, ...akunRows(node.children, cells, row, withKode)];
  });
}
