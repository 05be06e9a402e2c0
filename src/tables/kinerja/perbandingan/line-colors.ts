/** Colours of lines that are told apart by people who see colours differently, dark enough on white. */
export const NAMED_LINES: readonly string[] = [
  '1F4E79',
  'C55A11',
  '2E7D32',
  '7B1FA2',
  '00838F',
  'AD1457',
];
