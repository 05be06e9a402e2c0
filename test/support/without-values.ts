import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A copy whose formulas have no stored values, so that whoever opens it must calculate them. */
export function withoutValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(/(<\/f>|<f\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}
