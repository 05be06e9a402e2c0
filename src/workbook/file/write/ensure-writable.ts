import { WorkbookError } from '../..';
import type { Package } from '../package';

/** @throws WorkbookError `signed`: any change would break the signature */
export function ensureUnsigned(pack: Package): void {
  if (pack.names.some((name) => /^[\\/]?_xmlsignatures[\\/]/i.test(name)))
    throw new WorkbookError('signed');
}
