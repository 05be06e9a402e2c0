/**
 * Which place of one list became which of the other: their longest common subsequence.
 * @returns places in `after` by place in `before`; what came or went is absent
 */
export function aligned(before: readonly string[], after: readonly string[]): Map<number, number> {
  // Longest common length of what follows two places, from the ends of both lists.
  const length = before.map(() => new Array<number>(after.length + 1).fill(0));
  length.push(new Array<number>(after.length + 1).fill(0));
  for (let a = before.length - 1; a >= 0; a--) {
    for (let b = after.length - 1; b >= 0; b--) {
      length[a]![b] =
        before[a] === after[b]
          ? length[a + 1]![b + 1]! + 1
          : Math.max(length[a + 1]![b]!, length[a]![b + 1]!);
    }
  }
  const pairs = new Map<number, number>();
  let [a, b] = [0, 0];
  while (a < before.length && b < after.length) {
    if (before[a] === after[b]) pairs.set(a++, b++);
    else if (length[a + 1]![b]! >= length[a]![b + 1]!) a += 1;
    else b += 1;
  }
  return pairs;
}
