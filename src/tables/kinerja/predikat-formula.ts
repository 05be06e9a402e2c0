import type { PredikatScale } from '../../domain';

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
