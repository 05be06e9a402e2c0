import { PROGRAM_LEVELS, type Level } from '../../domain';
import { joinedTables, type JoinedTable } from '../../join';
import type { TableKind } from '../../recognise';
import { sheetFinder } from '../../workbook';
import { captionLines } from '../sheet/caption';
import { frameSheet } from '../sheet/frame';
import { budgetSection } from './budget-table';
import { budgetTree, hasBudget } from './budget-tree';
import { joinDetails } from './join-details';
import { bestView } from '../source/best-view';
import type { TableInput, TableMaker } from '../types';

/** Tables that list programmes, the realisasi table of the office before what it is made from. */
const KINDS: readonly TableKind[] = [
  'realisasi-program',
  'dpa-belanja',
  'evaluasi-renja',
  'rfk',
  'spj',
  'rak',
  'pk-program',
];
const SHOWN: ReadonlySet<Level> = new Set(PROGRAM_LEVELS);

/** Realisasi Anggaran per program, kegiatan and sub kegiatan: part B of Bab III. */
export const realisasiAnggaran: TableMaker = {
  id: 'realisasi-anggaran',
  lacks: (input) => (viewOf(input) ? [] : ['realisasi-program']),
  numbered: true,
  make(input, number) {
    const { snapshot, others, tables, joins, settings } = input;
    const view = viewOf(input)!;
    const isShown = (level: Level): boolean => SHOWN.has(level);
    const details = joinedTables(tables, joins, settings).filter(
      (other) => other.table !== view.table && other.table.kind === 'realisasi-program',
    );
    return frameSheet({
      id: 'realisasi-anggaran',
      sheetName: 'LKIP Realisasi Anggaran',
      number,
      settings,
      sections: [
        budgetSection({
          caption: captionLines(
            settings,
            'Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan',
            view.table,
            'Tahun Anggaran',
          ),
          nameHeading: 'Program / Kegiatan / Sub Kegiatan',
          paguHeading: 'Pagu Anggaran',
          unit: settings.unit,
          view,
          tree: joinDetails(budgetTree(view, isShown), details, isShown),
          sheetOf: sheetFinder(snapshot, others),
        }),
      ],
      orientation: 'landscape',
    });
  },
};

function viewOf(input: TableInput): JoinedTable | undefined {
  return bestView(input, KINDS, completeness);
}

/** A table of programmes before one of a single programme's kegiatan; then the one with most rows. */
function completeness(view: JoinedTable): number {
  if (!hasBudget(view)) return 0;
  const { rows } = view.table;
  const has = (level: Level): boolean => rows.some((row) => row.level === level);
  const levels =
    (has('program') ? 4 : 0) + (has('kegiatan') ? 2 : 0) + (has('sub-kegiatan') ? 1 : 0);
  return levels + rows.length / 1e6;
}
