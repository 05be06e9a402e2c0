import type { IndicatorTable, MeasuredAt } from '../../../join';
import { columnsOf, type RecognisedColumn, type RecognisedTable } from '../../../recognise';
import { agencyLine } from '../../sheet/caption';
import { frameSheet } from '../../sheet/frame';
import type { TableInput, TableMaker } from '../../types';
import { againstSection, type Against, type AgainstWords } from './against-reference';
import { reportedIndicators, rowsOf } from '../perbandingan/comparison-source';
import { pairingNotes } from '../indicators/pairing-notes';
import { figuresOfYear } from '../indicators/yearly-figures';

/** The realisasi of a year beside the standards of one table. */
interface Standards {
  readonly base: IndicatorTable;
  readonly column: RecognisedColumn;
  readonly year: number | undefined;
  readonly items: readonly Against[];
  readonly tables: readonly IndicatorTable[];
}

/** Realisasi terhadap Standar Nasional: where the workbook names one beside its indicators. */
export const standarNasional: TableMaker = {
  id: 'standar-nasional',
  sheetName: 'LKIP Standar Nasional',
  follows: 'year',
  numbered: true,
  lacks: (input) => (standardsOf(input) ? [] : ['standar-nasional']),
  make(input, number) {
    const { settings } = input;
    const { base, column, year, items, tables } = standardsOf(input)!;
    const title = 'Realisasi Kinerja Dibandingkan dengan Standar Nasional';
    return frameSheet({
      table: standarNasional,
      number,
      settings,
      askedPeriod: input.askedPeriod,
      sections: [
        againstSection(
          input,
          [title, agencyLine(settings, base.table), year === undefined ? '' : `Tahun ${year}`],
          items,
          wordsOf(column),
          pairingNotes(
            base,
            tables,
            items.flatMap(({ realisasi }) => realisasi ?? []),
          ),
        ),
      ],
      orientation: 'landscape',
    });
  },
};

/** The table with standards of which the most indicators have a realisasi. */
function standardsOf(input: TableInput): Standards | undefined {
  const { tables, base: reported } = reportedIndicators(input);
  const year = input.settings.year ?? reported?.year;
  const filled = ({ items }: Standards): number =>
    items.filter(({ realisasi }) => realisasi !== undefined).length;
  return tables
    .filter((one) => year === undefined || one.year === undefined || one.year === year)
    .flatMap((base): Standards[] => {
      const column = standardColumn(base.table);
      return column
        ? [{ base, column, year, items: itemsOf(input, base, column, tables), tables }]
        : [];
    })
    .filter((one) => filled(one) > 0)
    .sort((a, b) => filled(b) - filled(a))[0];
}

function standardColumn(table: RecognisedTable): RecognisedColumn | undefined {
  return columnsOf(table, 'standar-nasional').at(-1);
}

function itemsOf(
  input: TableInput,
  base: IndicatorTable,
  column: RecognisedColumn,
  tables: readonly IndicatorTable[],
): Against[] {
  const figures = base.year === undefined ? undefined : figuresOfYear(base, base.year, tables);
  const own = base.columns['realisasi-kinerja'];
  const { table } = base;
  const at = (
    row: MeasuredAt['row'],
    from: RecognisedColumn | undefined,
  ): MeasuredAt | undefined =>
    from && row.figures.has(from.index) ? { table, row, columns: [from] } : undefined;
  return rowsOf(input, base)
    .map(({ row, ...indicator }) => ({
      ...indicator,
      reference: at(row, column),
      realisasi: at(row, own) ?? figures?.get(row.index)?.['realisasi-kinerja'],
    }))
    .filter(({ reference }) => reference !== undefined);
}

function wordsOf({ heading }: RecognisedColumn): AgainstWords {
  const printed = heading.split(' / ').at(-1) ?? heading;
  return {
    reference: printed,
    realisasi: 'Realisasi',
    percent: 'Realisasi terhadap Standar (%)',
    verdict: { heading: 'Keterangan', yes: 'Mencapai standar', no: 'Belum mencapai standar' },
    formula: (words) => `Realisasi terhadap standar = ${words}, dengan standar sebagai target.`,
  };
}
