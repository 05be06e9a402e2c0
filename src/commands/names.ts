/** The names by which manifest.xml calls the functions of the ribbon. */
export const COMMANDS = {
  makeTables: 'buatTabelCapaian',
  explainCell: 'jelaskanSel',
} as const;
