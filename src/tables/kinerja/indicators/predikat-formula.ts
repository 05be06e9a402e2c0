import type { PredikatScale } from '../../../domain';
import type { CellRange, ConditionalFill } from '../../../workbook';

/** `IF(G5>=91,"Sangat Tinggi",IF(G5>=76,…))`: a chain that staff can read and change. */
export function predikatFormula(
  reference: string,
  scale: PredikatScale,
  otherwise: string,
): string {
  const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const chain = scale.classes.reduceRight(
    (rest, { name, from, inclusive }) =>
      rest === ''
        ? quote(name)
        : `IF(${reference}${inclusive ? '>=' : '>'}${from},${quote(name)},${rest})`,
    '',
  );
  return `IF(ISNUMBER(${reference}),${chain},${quote(otherwise)})`;
}

/** Each class in its colour, as long as the formula shows it. */
export function predikatFills(range: CellRange, scale: PredikatScale): ConditionalFill[] {
  return scale.classes.map(({ name, fill }) => ({ range, equals: name, fill }));
}
