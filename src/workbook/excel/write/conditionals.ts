import { a1Range, type ConditionalFill } from '../..';

/** Colours that follow what cells show, on cells that have none. */
export function setConditionals(
  sheet: Excel.Worksheet,
  conditionals: readonly ConditionalFill[],
): void {
  // Each new one would come before the others.
  for (const { range, equals, fill, fontColor } of [...conditionals].reverse()) {
    const { conditionalFormats } = sheet.getRange(a1Range(range));
    const { cellValue } = conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.format.fill.color = `#${fill}`;
    if (fontColor !== undefined) cellValue.format.font.color = `#${fontColor}`;
    cellValue.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  }
}
