import { agencyOf } from '../../join';
import { columnName, sheetFinder, type SpecRow } from '../../workbook';
import { programBudget, programsOf } from '../anggaran/program-budget';
import { viewOf } from '../kinerja/capaian-source';
import { indicatorsOf } from '../kinerja/indicators';
import { scaleFor } from '../kinerja/scale';
import { captionLines, reportYear } from '../sheet/caption';
import { emptyCell, formulaCell, textCell } from '../sheet/cells';
import { frameSheet, type SectionBody, type TableSection } from '../sheet/frame';
import { moneyFormat, moneyHeading } from '../sheet/money';
import { wrappedHeight } from '../sheet/row-height';
import { bodyStyle, PERCENT_FORMAT } from '../sheet/style';
import type { TableInput, TableMaker } from '../types';
import { columnRange, indicatorBasis, NAME_WIDTH, programBasis } from './ikhtisar-basis';
import { budgetFigures, performanceFigures, type Figure } from './ikhtisar-figures';
import {
  budgetSentence,
  performanceSentence,
  type Cells,
  type Sentence,
} from './ikhtisar-sentences';

const GRID = [5, NAME_WIDTH, 19, 19, 13, 16, 16] as const;
const WIDTH = GRID.reduce((sum, width) => sum + width, 0);
const REMARK_WIDTH = 45;
const UNITS = { rupiah: 'Rp', persen: '%', buah: '' } as const;

/** The figures of the executive summary with ready sentences, and below what they are counted from. */
export const ikhtisar: TableMaker = {
  id: 'ikhtisar',
  numbered: false,
  lacks: (input) => [
    ...(viewOf(input) ? [] : ['capaian']),
    ...(programsIn(input).length > 0 ? [] : ['realisasi-program']),
  ],
  make(input) {
    const { settings } = input;
    const scale = scaleFor(input);
    const view = viewOf(input)!;
    const { view: budget } = programBudget(input)!;
    const sheetOf = sheetFinder(input.snapshot, input.others);
    const indicators = indicatorsOf(view, sheetOf, settings);
    const programs = programsIn(input);
    const figures: Figure[] = [];
    const figuresAt = { start: 0 };
    const cellOf = (column: number) => (id: string) =>
      `${columnName(column)}${figuresAt.start + figures.findIndex((one) => one.id === id) + 1}`;
    const later: ((start: number) => void)[] = [];
    const kinerja: TableSection = {
      caption: captionLines(settings, 'Ikhtisar: Capaian Indikator', view.table, 'Tahun'),
      columns: columnsOf([
        'No',
        'Indikator Kinerja',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Predikat',
        'Sasaran ke-',
      ]),
      body: (start) => {
        const { rows, values } = indicatorBasis(indicators, start, scale, settings, sheetOf);
        later.push(() =>
          figures.push(...performanceFigures(columnRange(start, rows.length), values, scale)),
        );
        return {
          rows,
          notes: [`Sumber: lembar ${view.table.sheet}. Predikat menurut ${scale.source}.`],
        };
      },
    };
    const anggaran: TableSection = {
      caption: ['Ikhtisar: Anggaran Program'],
      columns: columnsOf([
        'No',
        'Program',
        moneyHeading('Pagu', settings.unit),
        moneyHeading('Realisasi', settings.unit),
        'Penyerapan (%)',
        'Kegiatan',
        'Sub Kegiatan',
      ]),
      body: (start) => {
        const { rows, values } = programBasis(programs, start, settings, sheetOf);
        const at = columnRange(start, rows.length);
        // The lines refer to each other, so all names must be known before the cells are.
        later.push(() => {
          const known = figures.length;
          figures.push(...budgetFigures(at, values, () => '', settings.terbilang));
          const final = budgetFigures(at, values, cellOf(2), settings.terbilang);
          figures.splice(known, final.length, ...final);
        });
        return { rows, notes: [`Sumber: lembar ${budget.table.sheet}.`] };
      },
    };
    const ringkasan: TableSection = {
      caption: ['Ikhtisar Eksekutif'],
      columns: [
        ...columnsOf(['No', 'Uraian', 'Nilai', 'Satuan']),
        { heading: 'Keterangan', width: REMARK_WIDTH, span: 3 },
      ],
      body: (start) => {
        figuresAt.start = start;
        for (const fill of later) fill(start);
        const cells: Cells = {
          figure: (id) => figures.find((one) => one.id === id)!,
          cell: cellOf(2),
          remarkCell: cellOf(4),
        };
        return summaryBody(input, start, figures, cells);
      },
    };
    return frameSheet({
      id: 'ikhtisar',
      sheetName: 'LKIP Ikhtisar',
      number: null,
      settings,
      grid: GRID,
      sections: [kinerja, anggaran, ringkasan],
      orientation: 'landscape',
    });
  },
};

function programsIn(input: TableInput) {
  const budget = programBudget(input);
  return budget ? programsOf(budget) : [];
}

function columnsOf(headings: readonly string[]) {
  return headings.map((heading, place) => ({ heading, width: GRID[place]! }));
}

function summaryBody(
  input: TableInput,
  start: number,
  figures: readonly Figure[],
  cells: Cells,
): SectionBody {
  const { settings } = input;
  const rows = figures.map(({ label, formula, value, unit, remark }, place): SpecRow => {
    const numberFormat =
      unit === 'rupiah' ? moneyFormat(settings.unit) : unit === 'persen' ? PERCENT_FORMAT : '0';
    const wrapped = bodyStyle('plain', { wrap: true });
    return {
      cells: [
        textCell(`${place + 1}`, bodyStyle('plain', { horizontal: 'center' })),
        textCell(label, wrapped),
        formulaCell(formula, value, bodyStyle('plain', { numberFormat, horizontal: 'right' })),
        textCell(UNITS[unit], bodyStyle('plain', { horizontal: 'center' })),
        remark
          ? remark.formula === ''
            ? textCell(remark.value, wrapped)
            : formulaCell(remark.formula, remark.value, wrapped)
          : emptyCell(wrapped),
      ],
      height: Math.max(
        wrappedHeight(label, NAME_WIDTH),
        wrappedHeight(remark?.value ?? '', REMARK_WIDTH),
      ),
    };
  });
  const table = viewOf(input)!.table;
  const agency = settings.agency ?? agencyOf(table) ?? 'perangkat daerah';
  const year = reportYear(settings, table);
  const opening = year === undefined ? agency : `Pada tahun ${year} ${agency}`;
  const sentences = [performanceSentence(opening, cells), budgetSentence(opening, cells)];
  const from = start + rows.length;
  return {
    rows: [...rows, ...sentences.map(sentenceRow)],
    merges: sentences.map((_, place) => ({
      top: from + place,
      bottom: from + place,
      left: 0,
      right: 4,
    })),
    notes: [
      'Kalimat di atas tersusun dari rumus dan mengikuti angkanya; salin sebagai nilai ke naskah laporan.',
      ...(settings.terbilang
        ? [
            'Terbilang ditulis sebagai teks dan tidak mengikuti perubahan angka; buat ulang tabel ini bila angka berubah.',
          ]
        : []),
    ],
  };
}

function sentenceRow({ formula, value }: Sentence): SpecRow {
  const style = bodyStyle('plain', { wrap: true });
  return {
    cells: [
      formulaCell(formula, value, style),
      ...Array.from({ length: 4 }, () => emptyCell(style)),
    ],
    height: wrappedHeight(value, WIDTH) + 4,
  };
}
