import { draftAt } from '../draft';
import { checkFigures } from './check-figures';
import type { Rule } from '../types';

/** A figure is an error value such as `#DIV/0!`, in a cell or pasted as text. */
export const galatExcel: Rule = {
  id: 'galat-excel',
  severity: 'error',
  check: ({ tables }) =>
    checkFigures(tables, (figure, table, row, column) =>
      figure.kind === 'error'
        ? draftAt(
            { table, row, column },
            { id: 'galat-excel', data: { name: row.label, error: figure.error } },
            { found: figure.error, fixable: figure.error === '#DIV/0!' },
          )
        : undefined,
    ),
};
