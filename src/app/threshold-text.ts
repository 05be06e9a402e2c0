/**
 * A threshold as people type it: `150`, `99,5` or `99.5`.
 * @returns undefined for what is no number; `1.000` may be one or a thousand, so it is none
 */
export function thresholdFromText(text: string): number | undefined {
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(text.trim());
  if (!match || match[2]?.length === 3) return undefined;
  return Number(`${match[1] ?? ''}.${match[2] ?? '0'}`);
}
