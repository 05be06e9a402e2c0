import { subtractRupiah } from '../../domain';
import { amountAt, productValues, type Identity, type RecognisedTable } from '../../recognise';
import { columnAt, draftAt, rowAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** Koefisien × harga × (1 + PPN) must be the amount, to whole rupiah. */
export const perkalianTidakSesuai: Rule = {
  id: 'perkalian-tidak-sesuai',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const products = table.identities.filter(({ kind }) => kind === 'product');
      checked += products.length;
      for (const product of products) if (!product.holds) findings.push(report(table, product));
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function report(table: RecognisedTable, product: Identity): FindingDraft {
  const row = rowAt(table, product.cell.row);
  const column = columnAt(table, product.cell.column);
  const factors = product.of.map((cell) => columnAt(table, cell.column));
  const printed = amountAt(row, column.index, table.unit)!;
  const [expected] = productValues(row, factors);
  const koefisien = row.figures.get(factors[0]!.index)!;
  const harga = amountAt(row, factors[1]!.index, table.unit)!;
  return draftAt(
    { table, row, column },
    {
      id: 'perkalian-tidak-sesuai',
      data: {
        name: row.label.split('\n')[0]!,
        koefisien: koefisien.kind === 'text' ? koefisien.text : '',
        harga: rupiahFigure(harga),
        ppn: factors.length > 2 ? 1 : 0,
        printed: rupiahFigure(printed),
        expected: rupiahFigure(expected!),
        difference: rupiahFigure(subtractRupiah(printed, expected!)),
      },
    },
    {
      found: rupiahFigure(printed),
      expected: rupiahFigure(expected!),
      related: product.of.map((cell) => ({ sheet: table.sheet, ...cell })),
    },
  );
}
