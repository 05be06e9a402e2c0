/**
 * The names that sheets have now, by their ids, in the order of the sheets. Events tell ids only, and
 * names change. Waits while a cell is being edited.
 */
export function sheetNames(): Promise<ReadonlyMap<string, string>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
