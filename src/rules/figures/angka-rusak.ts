import { draftAt } from '../draft';
import { checkFigures } from './check-figures';
import type { Rule } from '../types';

/** A figure can be read in no single way: `12500.000`, `418.027.115.36`. */
export const angkaRusak: Rule = {
  id: 'angka-rusak',
  severity: 'error',
  check: ({ tables }) =>
    checkFigures(tables, (figure, table, row, column) =>
      figure.kind === 'broken'
        ? draftAt(
            { table, row, column },
            { id: 'angka-rusak', data: { name: row.label, text: figure.text } },
            { found: figure.text },
          )
        : undefined,
    ),
};
