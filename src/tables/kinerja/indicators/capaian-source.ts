import type { JoinedTable } from '../../../join';
import { columnsOf, type ColumnRole, type RecognisedRow, type TableKind } from '../../../recognise';
import { indicatorRows, printedCapaian } from './indicators';
import type { ReportSettings } from '../../settings/types';
import { bestView } from '../../source/best-view';
import { foreignSources } from '../../source/sourced';
import { rowsText } from '../../source/source-line';
import type { TableInput } from '../../types';

/** What is promised of indicators, or what became of them. */
const KINDS: readonly TableKind[] = ['capaian', 'pk-indikator'];

/** @param accepts which tables will do; any where absent */
export function viewOf(
  input: TableInput,
  accepts: (view: JoinedTable) => boolean = () => true,
): JoinedTable | undefined {
  return bestView(input, KINDS, (view) => (accepts(view) ? completeness(view, input.settings) : 0));
}

/** Target and realisasi before capaian alone. */
function completeness(view: JoinedTable, settings: ReportSettings): number {
  const rows = indicatorRows(view);
  const isFilled = (measure: 'target' | 'realisasi-kinerja'): boolean =>
    rows.some(({ index }) => view.figures.get(index)?.[measure] !== undefined);
  const has = (role: ColumnRole): boolean => columnsOf(view.table, role).length > 0;
  if (rows.length === 0) return 0;
  if (isFilled('target') && isFilled('realisasi-kinerja')) return has('indikator') ? 4 : 3;
  return printedCapaian(view.table, settings).length > 0 ? (has('indikator') ? 2 : 1) : 0;
}

/** `Sumber: PK, baris 4–9; LKIP.xlsx, lembar Capaian, sel F5:F10.` */
export function sourceLine(
  { table, figures }: JoinedTable,
  rows: readonly RecognisedRow[],
): string {
  const used = rows.flatMap(({ index }) => Object.values(figures.get(index) ?? {}));
  const place = rowsText(rows.map(({ index }) => index + 1));
  const others = [...new Set(used.map((at) => at.table))].filter(
    (other) => other !== table && other.file === undefined,
  );
  const own = table.file === undefined ? [`${table.sheet}, ${place}`] : [];
  return `Sumber: ${[...own, ...others.map(({ sheet }) => sheet), ...foreignSources(used)].join('; ')}.`;
}
