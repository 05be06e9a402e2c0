import { MARK_NAMES, readMark, type SheetMark } from '..';

type MarkName = keyof typeof MARK_NAMES;

const KINDS = Object.keys(MARK_NAMES) as readonly MarkName[];

/** The add-in's own names of a sheet, asked for; readable once the context is synchronised. */
export type MarkRequest = Readonly<Record<MarkName, Excel.NamedItem>>;

export function requestMark({ names }: Excel.Worksheet): MarkRequest {
  const request = (kind: MarkName): Excel.NamedItem => {
    const item = names.getItemOrNullObject(MARK_NAMES[kind]);
    item.load('value');
    return item;
  };
  return { table: request('table'), range: request('range'), content: request('content') };
}

/** What the add-in left on the sheet, or undefined where it did not write it. */
export function markOf({ table, range, content }: MarkRequest): SheetMark | undefined {
  return readMark({ table: textOf(table), range: textOf(range), content: textOf(content) });
}

function textOf(item: Excel.NamedItem): string | undefined {
  const value: unknown = item.isNullObject ? undefined : item.value;
  return typeof value === 'string' ? value : undefined;
}

/** Formulas of the add-in's own names, without `=`; undefined where a sheet has none of that kind. */
export type MarkFormulas = Readonly<Partial<Record<MarkName, string>>>;

/** Gives a sheet names of the add-in's own, in place of those that it has. Only queues the work. */
export function setMarks(
  { names }: Excel.Worksheet,
  existing: MarkRequest | undefined,
  formulas: MarkFormulas,
): void {
  for (const kind of KINDS) {
    const formula = formulas[kind];
    if (formula === undefined) continue;
    if (existing && !existing[kind].isNullObject) existing[kind].delete();
    names.add(MARK_NAMES[kind], `=${formula}`).visible = false;
  }
}
