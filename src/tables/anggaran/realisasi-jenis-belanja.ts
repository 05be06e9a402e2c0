import type { JoinedTable } from '../../join';
import type { TableKind } from '../../recognise';
import { sheetFinder } from '../../workbook';
import { captionLines } from '../sheet/caption';
import { frameSheet } from '../sheet/frame';
import { budgetSection } from './budget-table';
import { budgetTree, hasBudget } from './budget-tree';
import { bestView } from '../source/best-view';
import type { TableInput, TableMaker } from '../types';

/** Tables that list accounts of the whole agency. */
const KINDS: readonly TableKind[] = ['realisasi-akun', 'dpa-ringkasan'];

/** Realisasi per Jenis Belanja: the same by akun. */
export const realisasiJenisBelanja: TableMaker = {
  id: 'realisasi-jenis-belanja',
  sheetName: 'LKIP Jenis Belanja',
  follows: 'quarter',
  lacks: (input) => (viewOf(input) ? [] : ['realisasi-akun']),
  numbered: true,
  make(input, number) {
    const view = viewOf(input)!;
    const { settings } = input;
    return frameSheet({
      table: realisasiJenisBelanja,
      number,
      settings,
      sections: [
        budgetSection({
          caption: captionLines(
            settings,
            'Realisasi Anggaran per Jenis Belanja',
            view.table,
            'Tahun Anggaran',
          ),
          nameHeading: 'Uraian',
          paguHeading: 'Anggaran',
          unit: settings.unit,
          view,
          tree: budgetTree(view, () => true),
          sheetOf: sheetFinder(input.snapshot, input.others),
        }),
      ],
      orientation: 'landscape',
    });
  },
};

function viewOf(input: TableInput): JoinedTable | undefined {
  return bestView(input, KINDS, completeness);
}

function completeness(view: JoinedTable): number {
  return hasBudget(view) ? 1 + view.table.rows.length / 1e6 : 0;
}
