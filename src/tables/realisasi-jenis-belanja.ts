import { budgetColumns, budgetTree } from './budget-tree';
import { budgetTable } from './budget-table';
import { bestTable, sheetsByName } from './source';
import type { RecognisedTable } from '../recognise';
import type { TableMaker } from './types';

/** Realisasi per Jenis Belanja: the same by akun. */
export const realisasiJenisBelanja: TableMaker = {
  id: 'realisasi-jenis-belanja',
  lacks: ({ tables, snapshot }) =>
    bestTable(tables, snapshot, 'realisasi-akun', completeness) ? [] : ['realisasi-akun'],
  make({ tables, snapshot }) {
    const table = bestTable(tables, snapshot, 'realisasi-akun', completeness)!;
    const columns = budgetColumns(table)!;
    return budgetTable({
      id: 'realisasi-jenis-belanja',
      sheetName: 'LKIP Jenis Belanja',
      title: 'Realisasi Anggaran per Jenis Belanja',
      nameHeading: 'Uraian',
      paguHeading: 'Anggaran (Rp)',
      table,
      columns,
      tree: budgetTree(table, columns),
      sheets: sheetsByName(snapshot),
    });
  },
};

function completeness(table: RecognisedTable): number {
  return budgetColumns(table) ? 1 + table.rows.length / 1e6 : 0;
}
