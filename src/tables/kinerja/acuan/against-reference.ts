import type { MeasuredAt } from '../../../join';
import { a1, sheetFinder, type CellRef, type SpecCell } from '../../../workbook';
import { formulaCell } from '../../sheet/cells';
import type { SectionBody, TableSection } from '../../sheet/frame';
import { bodyStyle } from '../../sheet/style';
import { sourceLineOf } from '../../source/source-line';
import type { TableInput } from '../../types';
import { capaianWords, NOTHING } from '../indicators/capaian-formula';
import { byProgramNote, fallingNote, quoted } from '../indicators/capaian-notes';
import { capaianCell, figureCell, type CapaianCell } from '../indicators/indicator-cells';
import { indicatorLines } from '../indicators/indicator-lines';
import type { Indicator } from '../indicators/indicators';

/** An indicator's realisasi beside what it is measured against. */
export interface Against extends Pick<Indicator, 'sasaran' | 'name' | 'unit' | 'direction'> {
  readonly reference: MeasuredAt | undefined;
  readonly realisasi: MeasuredAt | undefined;
}

/** What the table calls its figures. */
export interface AgainstWords {
  readonly reference: string;
  readonly realisasi: string;
  /** The one in percent of the other. */
  readonly percent: string;
  /** A last column that says whether the reference is reached. */
  readonly verdict?: { readonly heading: string; readonly yes: string; readonly no: string };
  /** In a note, what the percentage is. */
  readonly formula: (words: string) => string;
}

const FIGURE_WIDTH = 14;

/** Indicators | reference | realisasi | % [| verdict]: percentages as capaian is computed. */
export function againstSection(
  input: TableInput,
  caption: readonly string[],
  items: readonly Against[],
  words: AgainstWords,
  notes: readonly string[],
): TableSection {
  const { columns } = indicatorLines(items);
  return {
    caption,
    columns: [
      ...columns,
      { heading: words.reference, width: FIGURE_WIDTH },
      { heading: words.realisasi, width: FIGURE_WIDTH },
      { heading: words.percent, width: FIGURE_WIDTH },
      ...(words.verdict ? [{ heading: words.verdict.heading, width: 24 }] : []),
    ],
    body: (start) => againstBody(input, items, words, notes, start),
  };
}

function againstBody(
  input: TableInput,
  items: readonly Against[],
  words: AgainstWords,
  notes: readonly string[],
  start: number,
): SectionBody {
  const { settings } = input;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const lines = indicatorLines(items);
  const first = lines.columns.length;
  const ways = new Map<Against, CapaianCell['by']>();
  const body = lines.body(start, (item, row) => {
    const percent = capaianCell(
      { ...item, target: item.reference, capaian: undefined },
      { target: { row, column: first }, realisasi: { row, column: first + 1 } },
      sheetOf,
      settings,
    );
    ways.set(item, percent.by);
    return [
      figureCell(item.reference, sheetOf),
      figureCell(item.realisasi, sheetOf),
      percent.cell,
      ...(words.verdict
        ? [verdictCell(words.verdict, percent.value, { row, column: first + 2 })]
        : []),
    ];
  });
  const having = (way: CapaianCell['by']): Against[] =>
    items.filter((item) => ways.get(item) === way);
  const missing = items.filter(({ realisasi }) => realisasi === undefined);
  return {
    ...body,
    notes: [
      sourceLineOf(
        items.flatMap(({ reference, realisasi }) => [reference ?? [], realisasi ?? []].flat()),
      ),
      ...(having('rumus').length === 0
        ? []
        : [words.formula(capaianWords(settings.capaian).rising)]),
      ...fallingNote(settings, having('rumus')),
      ...byProgramNote(having('program')),
      ...(missing.length === 0
        ? []
        : [`Realisasinya tidak ada di buku kerja: ${quoted(missing)}.`]),
      ...notes,
    ],
  };
}

function verdictCell(
  { yes, no }: NonNullable<AgainstWords['verdict']>,
  percent: number | undefined,
  at: CellRef,
): SpecCell {
  const cell = a1(at);
  return formulaCell(
    `IF(ISNUMBER(${cell}),IF(${cell}>=100,"${yes}","${no}"),"${NOTHING}")`,
    percent === undefined ? NOTHING : percent >= 100 ? yes : no,
    bodyStyle('plain', { horizontal: 'center', wrap: true }),
  );
}
