import type { Finding } from '../../../src/rules';
import { parseA1, type SheetCell } from '../../../src/workbook';

/** A cell of the only sheet. */
export function at(address: string): SheetCell {
  return { sheet: 'Realisasi', ...parseA1(address)! };
}

/** A finding of a rule at a cell; what is not given is empty. Its id is `rule@cell`. */
export function finding(rule: string, address: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `${rule}@${address}`,
    rule,
    severity: 'error',
    cell: at(address),
    found: null,
    expected: null,
    related: [],
    message: { id: rule, data: {} },
    cause: null,
    subject: address,
    fixable: false,
    root: null,
    status: 'terbuka',
    reason: null,
    ...more,
  };
}

/** A finding that says which figure should stand in place of which. */
export function wrong(
  rule: string,
  address: string,
  found: number | null,
  expected: number | null,
  more: Partial<Finding> = {},
): Finding {
  return finding(rule, address, { found, expected, ...more });
}
