import { numberText } from '../../src/workbook';

const MONEY = '#,##0;(#,##0);"-"';
const ACCOUNTING = '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-';

// value, number format, what Excel shows with Indonesian settings
it.each<[number, string | undefined, string]>([
  [1_250_000, '#,##0', '1.250.000'],
  [0, '#,##0', '0'],
  [-1_250_000.4, '#,##0', '-1.250.000'],
  [98.6, '0.00', '98,60'],
  [98.605, '#,##0.00', '98,61'],
  [12345.5, '0.00', '12345,50'],
  [0.9342, '0.00%', '93,42%'],
  // Sections for positive, negative and zero.
  [1_250_000, MONEY, '1.250.000'],
  [-1_250_000, MONEY, '(1.250.000)'],
  [0, MONEY, '-'],
  [0, ACCOUNTING, '-'],
  // Thousands and millions.
  [1_250_000, '#,##0,;(#,##0,);"-"', '1.250'],
  [1_250_499.99, '#,##0,;(#,##0,);"-"', '1.250'],
  [-1_250_000, '#,##0.00,,;(#,##0.00,,);"-"', '(1,25)'],
  [1_250_000, '0,', '1250'],
  // Texts beside the figure.
  [3, '"Rp" #,##0', 'Rp 3'],
  [1_250_000, '[$Rp-421]#,##0', 'Rp1.250.000'],
  [12, 'General" ton"', '12 ton'],
  // Without a format.
  [206_054, undefined, '206054'],
  [1234.5, undefined, '1234,5'],
  [100 / 3, undefined, '33,333333333'],
  [0.1 + 0.2, 'General', '0,3'],
  [1_234_567_890_123, undefined, '1234567890123'],
  // Days since 1900.
  [45_658, 'dd/mm/yyyy', '01/01/2025'],
])('%d in the format %s reads %s', (value, format, text) => {
  expect(numberText(value, format)).toBe(text);
});
