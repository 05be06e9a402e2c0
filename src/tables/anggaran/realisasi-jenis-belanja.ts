import type { JoinedTable } from '../../join';
import type { TableKind } from '../../recognise';
import { sheetFinder } from '../../workbook';
import { budgetTable } from './budget-table';
import { budgetTree, hasBudget } from './budget-tree';
import { bestView } from '../source/best-view';
import type { TableInput, TableMaker } from '../types';

/** Tables that list accounts of the whole agency. */
const KINDS: readonly TableKind[] = ['realisasi-akun', 'dpa-ringkasan'];

/** Realisasi per Jenis Belanja: the same by akun. */
export const realisasiJenisBelanja: TableMaker = {
  id: 'realisasi-jenis-belanja',
  lacks: (input) => (viewOf(input) ? [] : ['realisasi-akun']),
  make(input) {
    const view = viewOf(input)!;
    return budgetTable({
      id: 'realisasi-jenis-belanja',
      sheetName: 'LKIP Jenis Belanja',
      title: 'Realisasi Anggaran per Jenis Belanja',
      nameHeading: 'Uraian',
      paguHeading: 'Anggaran (Rp)',
      view,
      tree: budgetTree(view, () => true),
      sheetOf: sheetFinder(input.snapshot, input.others),
    });
  },
};

function viewOf(input: TableInput): JoinedTable | undefined {
  return bestView(input, KINDS, completeness);
}

function completeness(view: JoinedTable): number {
  return hasBudget(view) ? 1 + view.table.rows.length / 1e6 : 0;
}
