import { randomOf, type Random } from './random';
import type { LineSpec, Shape } from './shape';

/** Draws a table of nested totals: above or below, deep or flat, rounded, gaps, shuffled sizes. */
export function drawNested(seed: number): Shape {
  const random = randomOf(seed * 7919 + 13);
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const rows = tree('r', 2 + Math.floor(random() * 2), random, 'Kelompok');
  const columns = tree('c', 1 + Math.floor(random() * 2), random, 'Golongan');
  const isRounded = random() < 0.3;
  return {
    name: `nested ${seed}`,
    titles: ['Table', 'drawn by chance'],
    stub: ['Name'],
    rows,
    columns: columns.map(([what, label]) => [what, label.trim().replace('*', '')]),
    digits: pick([1, 3], [2, 4], [3, 6]),
    zeros: pick(0, 0, 0.15),
    zeroAs: pick<string | number | null>('-', 0, null, '(X)'),
    ...(isRounded ? { rounded: 1000 } : {}),
    ...(random() < 0.5 ? { text: pick('comma', 'dot') } : {}),
  };
}

/** A total with its parts; where totals stand, and whether labels tell of it, is drawn once. */
function tree(key: string, depth: number, random: Random, word: string): LineSpec[] {
  const above = random() < 0.6;
  const told = random() < 0.7;
  const indented = random() < 0.6;
  const lines = (own: string, level: number): LineSpec[] => {
    const indent = ' '.repeat(indented ? level : 0);
    const name = `${word} ${own.slice(1)}`;
    const isLeaf = level === depth || (level > 0 && random() < 0.3);
    if (isLeaf) return [[own, `${indent}${name}`]];
    const parts = Array.from({ length: 2 + Math.floor(random() * 4) }, (_, n) => `${own}${n + 1}`);
    const label = told ? (level === 0 ? 'Total' : `${name} total`) : name;
    const total: LineSpec = [`${own}=${parts.join('+')}`, `${indent}${label}`];
    const below = parts.flatMap((part) => lines(part, level + 1));
    return above ? [total, ...below] : [...below, total];
  };
  return lines(key, 0);
}
