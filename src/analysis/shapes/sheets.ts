import type { SheetSnapshot, WorkbookSnapshot } from '../../app';
import type { Receiver, Sender } from '../transport/parts';

/** A workbook whose sheets are named by their numbers. */
export interface PackedWorkbook extends Omit<WorkbookSnapshot, 'sheets'> {
  readonly sheets: readonly number[];
}

export async function packWorkbook(
  sender: Sender,
  { sheets, ...rest }: WorkbookSnapshot,
): Promise<PackedWorkbook> {
  const numbers: number[] = [];
  for (const sheet of sheets) numbers.push(await packSheet(sender, sheet));
  return { ...rest, sheets: numbers };
}

export function unpackWorkbook(
  receiver: Receiver,
  { sheets, ...rest }: PackedWorkbook,
): WorkbookSnapshot {
  return { ...rest, sheets: sheets.map((number) => receiver.take(number) as SheetSnapshot) };
}

function packSheet(sender: Sender, sheet: SheetSnapshot): Promise<number> {
  return sender.object(sheet, async () => {
    const { rows, merges, ...fields } = sheet;
    return {
      fields,
      lists: {
        rows: await sender.list(rows, (row) => 1 + (row?.length ?? 0)),
        merges: await sender.list(merges, () => 1),
      },
    };
  });
}
