/** The hidden name, scoped to its sheet, that marks what the add-in wrote: it survives a rename. */
export const GENERATED_NAME = '_Capaian';

/** The mark's formula for a table id. */
export function markFormula(tableId: string): string {
  return `="${tableId.replaceAll('"', '""')}"`;
}

/** The table id in a mark, whether Excel tells it as a value or as its formula. */
export function tableIdOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const quoted = /^=?"(.*)"$/s.exec(value)?.[1];
  return quoted === undefined ? value : quoted.replaceAll('""', '"');
}
