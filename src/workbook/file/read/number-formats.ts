/**
 * Number formats that a workbook names by number only (ECMA-376 part 1, 18.8.30), in the notation of
 * en-US. Numbers that stand for another format in other countries are left out: they read as General.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Code of a built-in number format; undefined for General and for numbers without one meaning. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

/** Those that look the same in every country; Excel adapts the others to the one it runs in. */
const ALIKE_EVERYWHERE = [1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 47, 48, 49];

/** Number of the built-in format that shows exactly what the code says, wherever it is opened. */
export function builtInFormatId(code: string): number | undefined {
  return code === 'General' ? 0 : ALIKE_EVERYWHERE.find((id) => BUILT_IN[id] === code);
}
