import type { IndicatorRow, IndicatorTable } from '../../../join';
import { columnsOf, targetAt } from '../../../recognise';
import { textAt } from '../../../workbook';
import { cellIn, hint, namedEvidence, places, words } from './evidence';
import type { Answer, ReviewSources } from './types';

/** Names that tell what is done instead of what comes of it. */
const ACTIVITY =
  /^(terlaksana|tersusun|terselenggara|terbentuk|melaksanakan|menyusun|menyelenggarakan|pelaksanaan|penyusunan|penyelenggaraan|pembuatan|pengadaan|jumlah (kegiatan|rapat|laporan|dokumen)\b)/i;
/** Names that say what is counted or in what it is measured. */
const NAMES_UNIT =
  /%|\b(pers?entase|prosentase|presentase|indeks|nilai|rasio|angka|predikat|opini|level)\b/i;

/** What makes an indicator hard to measure, as far as words and figures show it; people decide. */
export function smartHints(sources: ReviewSources): Answer {
  const table = sources.agreement ?? sources.report;
  if (!table) return hint(words('Buku kerja tidak memuat lembar indikator.'));
  const doubtful = table.rows.flatMap((row) => {
    const doubts = doubtsAbout(table, row, sources);
    const cell = cellIn(table.table, row.row.index, row.column.index);
    return doubts.length === 0
      ? []
      : [namedEvidence({ name: row.name, cell }, `(${doubts.join(', ')})`)];
  });
  return doubtful.length > 0
    ? hint(...places(doubtful))
    : hint(
        words(
          `${table.rows.length} indikator mempunyai satuan dan target berangka, dan tidak ada yang berbunyi kegiatan.`,
        ),
      );
}

function doubtsAbout(
  table: IndicatorTable,
  { row, name }: IndicatorRow,
  sources: ReviewSources,
): string[] {
  const { target } = table.columns;
  const reading = target && targetAt(row, target.index);
  const hasUnit = reading !== undefined && 'unit' in reading;
  const isFigure =
    reading !== undefined && !['nothing', 'presence', 'unreadable'].includes(reading.kind);
  return [
    ...(hasUnit || NAMES_UNIT.test(name) || unitBeside(table, row.index, sources)
      ? []
      : ['tanpa satuan']),
    ...(isFigure ? [] : ['target tanpa angka']),
    ...(ACTIVITY.test(name) ? ['berbunyi kegiatan'] : []),
  ];
}

function unitBeside({ table }: IndicatorTable, row: number, { sheetOf }: ReviewSources): boolean {
  const [column] = columnsOf(table, 'satuan');
  return column !== undefined && textAt(sheetOf(table), row, column.index) !== '';
}
