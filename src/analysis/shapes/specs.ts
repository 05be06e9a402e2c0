import type { TableSpec } from '../../app';
import type { Receiver, Sender } from '../transport/parts';

/** Sends tables that are to be written. @returns their numbers */
export async function packSpecs(sender: Sender, specs: readonly TableSpec[]): Promise<number[]> {
  const numbers: number[] = [];
  for (const spec of specs) {
    const number = await sender.object(spec, async () => {
      const { rows, merges, ...fields } = spec;
      return {
        fields,
        lists: {
          rows: await sender.list(rows, ({ cells }) => 1 + 3 * cells.length),
          merges: await sender.list(merges, () => 1),
        },
      };
    });
    numbers.push(number);
  }
  return numbers;
}

export function unpackSpecs(receiver: Receiver, numbers: readonly number[]): TableSpec[] {
  return numbers.map((number) => receiver.take(number) as TableSpec);
}
