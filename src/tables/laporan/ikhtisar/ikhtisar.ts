import { sheetFinder, type TableSpec } from '../../../workbook';
import { programBudget, programsOf } from '../../anggaran/program-budget';
import { viewOf } from '../../kinerja/indicators/capaian-source';
import { scaleFor } from '../../kinerja/capaian/scale';
import { captionLines } from '../../sheet/caption';
import { frameSheet, type SectionBody, type TableSection } from '../../sheet/frame';
import type { ReportSettings } from '../../settings/types';
import type { TableInput, TableMaker } from '../../types';
import { reportSettings, reportTable } from '../report-table';
import { budgetFigures } from './budget';
import type { CellOf, Figure } from './figures';
import { columnRange, GRID } from './grid';
import { indicatorBasis, type IndicatorBasis } from './indicators';
import { performanceFigures } from './performance';
import { programBasis, type ProgramBasis } from './programs';
import { budgetSentence, performanceSentence, type Lines, type Sentence } from './sentences';
import { figureCellName, paragraphs, SUMMARY_COLUMNS, summaryRow } from './summary';

/** Zero-based rows at which the bodies of the sheet's tables start. */
interface Starts {
  summary: number;
  indicators: number;
  programs: number;
}

interface Bases {
  readonly indicators: IndicatorBasis | undefined;
  readonly programs: ProgramBasis | undefined;
}

/** The figures of the executive summary in ready sentences, and below what they are counted from. */
export const ikhtisar: TableMaker = {
  id: 'ikhtisar',
  sheetName: 'LKIP Ikhtisar',
  follows: 'quarter',
  numbered: false,
  lacks: (input) => (viewOf(input) || hasPrograms(input) ? [] : ['capaian-atau-program']),
  make(input) {
    // Formulas point at tables further down: laid once to learn where these stand, then again.
    const { starts } = laid(input, { summary: 0, indicators: 0, programs: 0 });
    return laid(input, starts).spec;
  },
};

function hasPrograms(input: TableInput): boolean {
  const budget = programBudget(input);
  return budget !== undefined && programsOf(budget).length > 0;
}

/** The sheet with formulas that point at given places, and where its tables really stand. */
function laid(
  input: TableInput,
  known: Readonly<Starts>,
): { readonly spec: TableSpec; readonly starts: Starts } {
  const settings = reportSettings(input);
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const bases: Bases = {
    indicators: indicatorBasis(input, known.indicators, sheetOf),
    programs: programBasis(input, known.programs, sheetOf),
  };
  const lines = summaryLines(input, known, bases);
  const starts: Starts = { ...known };
  const spec = frameSheet({
    table: ikhtisar,
    number: null,
    settings,
    grid: GRID,
    sections: [
      {
        caption: captionLines(settings, 'Ikhtisar Eksekutif', reportTable(input)!, 'Tahun'),
        lead: (start) => paragraphs(sentencesOf(settings, bases, lines), start),
        columns: SUMMARY_COLUMNS,
        body: (start) => {
          starts.summary = start;
          return summaryBody(lines.figures, settings);
        },
      },
      ...baseSection('Capaian Indikator', bases.indicators, (start) => (starts.indicators = start)),
      ...baseSection('Anggaran Program', bases.programs, (start) => (starts.programs = start)),
    ],
    orientation: 'portrait',
  });
  return { spec, starts };
}

interface SummaryLines extends Lines {
  readonly figures: readonly Figure[];
}

function summaryLines(
  input: TableInput,
  known: Readonly<Starts>,
  { indicators, programs }: Bases,
): SummaryLines {
  const figuresWith = (cellOf: CellOf): Figure[] => [
    ...(indicators
      ? performanceFigures(
          indicators.values,
          columnRange(known.indicators, indicators.values.length),
          cellOf,
          scaleFor(input),
        )
      : []),
    ...(programs
      ? budgetFigures(
          programs,
          columnRange(known.programs, programs.values.length),
          cellOf,
          input.settings.terbilang,
        )
      : []),
  ];
  // Figures refer to each other: their order must be known before their cells are.
  const ids = figuresWith(() => '').map(({ id }) => id);
  const cellOf: CellOf = (id) => figureCellName(known.summary, ids.indexOf(id));
  const figures = figuresWith(cellOf);
  return { figures, cellOf, figure: (id) => figures.find((one) => one.id === id) };
}

function sentencesOf(
  { agency, year }: Pick<ReportSettings, 'agency' | 'year'>,
  { indicators, programs }: Bases,
  lines: Lines,
): Sentence[] {
  const who = agency ?? 'perangkat daerah';
  const opening = year === null ? capitalised(who) : `Pada tahun ${year} ${who}`;
  return [
    ...(indicators ? [performanceSentence(opening, lines)] : []),
    ...(programs ? [budgetSentence(opening, lines)] : []),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function summaryBody(
  figures: readonly Figure[],
  { unit, terbilang }: Pick<ReportSettings, 'unit' | 'terbilang'>,
): SectionBody {
  return {
    rows: figures.map((figure, place) => summaryRow(figure, place, unit)),
    notes: [
      'Kalimat di atas tersusun dari rumus dan mengikuti angkanya; salin sebagai nilai ke naskah laporan.',
      ...(terbilang && figures.some(({ shown }) => shown === 'rupiah')
        ? [
            'Terbilang ditulis sebagai teks dan tidak mengikuti perubahan angka; buat ulang tabel ini bila angka berubah.',
          ]
        : []),
    ],
  };
}

/** A table that the summary counts; none where its sources are missing. */
function baseSection(
  title: string,
  basis: IndicatorBasis | ProgramBasis | undefined,
  found: (start: number) => void,
): TableSection[] {
  if (!basis) return [];
  return [
    {
      caption: [title],
      columns: basis.headings.map((heading, place) => ({ heading, width: GRID[place]! })),
      body: (start) => {
        found(start);
        return basis.body;
      },
    },
  ];
}
