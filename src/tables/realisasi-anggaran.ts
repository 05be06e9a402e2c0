import type { Level } from '../domain';
import type { RecognisedTable } from '../recognise';
import { budgetColumns, budgetTree } from './budget-tree';
import { budgetTable } from './budget-table';
import { joinDetails } from './join-details';
import { bestTable, sheetsByName } from './source';
import type { TableMaker } from './types';

/** Realisasi Anggaran per program, kegiatan and sub kegiatan: part B of Bab III. */
export const realisasiAnggaran: TableMaker = {
  id: 'realisasi-anggaran',
  lacks: ({ tables, snapshot }) =>
    bestTable(tables, snapshot, 'realisasi-program', completeness) ? [] : ['realisasi-program'],
  make({ tables, snapshot }) {
    const table = bestTable(tables, snapshot, 'realisasi-program', completeness)!;
    const columns = budgetColumns(table)!;
    const others = tables.filter((other) => other !== table && other.kind === 'realisasi-program');
    return budgetTable({
      id: 'realisasi-anggaran',
      sheetName: 'LKIP Realisasi Anggaran',
      title: 'Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan',
      nameHeading: 'Program / Kegiatan / Sub Kegiatan',
      paguHeading: 'Pagu Anggaran (Rp)',
      table,
      columns,
      tree: joinDetails(budgetTree(table, columns), others),
      sheets: sheetsByName(snapshot),
    });
  },
};

/** A table of programmes before one of a single programme's kegiatan; then the one with most rows. */
function completeness(table: RecognisedTable): number {
  if (!budgetColumns(table)) return 0;
  const has = (level: Level): boolean => table.rows.some((row) => row.level === level);
  const levels =
    (has('program') ? 4 : 0) + (has('kegiatan') ? 2 : 0) + (has('sub-kegiatan') ? 1 : 0);
  return levels + table.rows.length / 1e6;
}
