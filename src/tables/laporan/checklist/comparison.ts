import { indicatorTables, type IndicatorTable } from '../../../join';
import { columnsOf, type Figure } from '../../../recognise';
import { columnRange } from './compare';
import { cellIn, hint, words } from './evidence';
import type { Answer, Evidence, ReviewSources } from './types';

/** Whether last year's figures, and a national standard, stand in the workbook; not what use they are. */
export function compared(sources: ReviewSources): Answer {
  const { report, input } = sources;
  const year = input.settings.year ?? report?.year;
  const earlier = indicatorTables(input).filter(
    (table) => year !== undefined && table.year === year - 1 && measureOf(table) !== undefined,
  );
  const best = earlier
    .map((table) => ({ table, filled: filledIn(table) }))
    .sort((a, b) => b.filled - a.filled)[0];
  const national = nationalEvidence(sources);
  if (!best || best.filled === 0) {
    const missing = words('Buku kerja tidak memuat realisasi atau capaian tahun lalu.');
    return hint(missing, national);
  }
  const { table, filled } = best;
  const text = `Angka tahun ${table.year} terisi untuk ${filled} dari ${table.rows.length} indikator`;
  const evidence = [columnRange(table, measureOf(table)!, text), national];
  return filled === table.rows.length ? { verdict: 'ya', evidence } : { verdict: null, evidence };
}

function measureOf({ columns }: IndicatorTable): 'realisasi-kinerja' | 'capaian' | undefined {
  if (columns['realisasi-kinerja']) return 'realisasi-kinerja';
  return columns.capaian ? 'capaian' : undefined;
}

function filledIn(table: IndicatorTable): number {
  const column = table.columns[measureOf(table)!]!;
  return table.rows.filter(({ row }) => row.figures.has(column.index)).length;
}

function nationalEvidence({ tables }: ReviewSources): Evidence {
  for (const table of tables) {
    const [column] = columnsOf(table, 'standar-nasional');
    const rows = table.rows.filter(({ role, label }) => role === 'data' && label !== '');
    const filled = column ? rows.filter(({ figures }) => isFigure(figures.get(column.index))) : [];
    const [first, last] = [filled[0], filled.at(-1)];
    if (!column || !first || !last) continue;
    return {
      text: `Standar nasional terisi untuk ${filled.length} dari ${rows.length} indikator`,
      from: cellIn(table, first.index, column.index),
      to: cellIn(table, last.index, column.index),
    };
  }
  return words('Standar nasional tidak ada di buku kerja.');
}

/** A dash says that there is no standard. */
function isFigure(figure: Figure | undefined): boolean {
  return figure !== undefined && (figure.kind !== 'target' || figure.target.kind !== 'nothing');
}
