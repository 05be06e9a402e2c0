import {
  a1Range,
  type CellRange,
  type SheetCell,
  type SpecCell,
  type SpecRow,
} from '../../../workbook';
import { captionLines } from '../../sheet/caption';
import { emptyCell, textCell } from '../../sheet/cells';
import { frameSheet, type SectionBody } from '../../sheet/frame';
import { linkCell } from '../../sheet/link';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle } from '../../sheet/style';
import type { Signatory } from '../../settings/types';
import type { TableInput, TableMaker } from '../../types';
import { reportSettings, reportTable } from '../report-table';
import { FORMAT } from './format';
import { MECHANISM } from './mechanism';
import { reviewSources } from './review-sources';
import { SUBSTANCE } from './substance';
import type { Answer, Evidence, ReviewSources, Statement } from './types';

const WIDTHS = { no: 7, statement: 50, check: 12, evidence: 68, by: 18 };
const COLUMNS = [
  { heading: 'No', width: WIDTHS.no },
  { heading: 'Pernyataan', width: WIDTHS.statement },
  { heading: 'Check list (√\u00a0/\u00a0–)', width: WIDTHS.check },
  { heading: 'Keterangan / bukti', width: WIDTHS.evidence },
  { heading: 'Dijawab oleh', width: WIDTHS.by },
];
const SECTIONS: readonly (readonly [string, readonly Statement[]])[] = [
  ['I. Format', FORMAT],
  ['II. Mekanisme Penyusunan', MECHANISM],
  ['III. Substansi', SUBSTANCE],
];
const MARKS: Readonly<Record<NonNullable<Answer['verdict']>, string>> = {
  ya: '√',
  tidak: '–',
  'tidak-berlaku': 'tidak berlaku',
};
const WRAPPED = bodyStyle('plain', { wrap: true });
const CENTRED = bodyStyle('plain', { wrap: true, horizontal: 'center' });
const BAND = bodyStyle('band');

/** Formulir Checklist Reviu (Permenpan-RB 53/2014, Lampiran III), answered where the workbook can. */
export const checklistReviu: TableMaker = {
  id: 'checklist-reviu',
  sheetName: 'LKIP Checklist Reviu',
  follows: 'nothing',
  numbered: false,
  lacks: (input) => (reportTable(input) ? [] : ['tabel']),
  make(input, number) {
    const { settings } = input;
    const { signatory } = settings;
    return frameSheet({
      table: checklistReviu,
      number,
      settings: { ...settings, signatory: signatory && reviewerOf(signatory) },
      sections: [
        {
          caption: captionLines(
            reportSettings(input),
            'Formulir Checklist Reviu atas Laporan Kinerja',
            reportTable(input)!,
            'Tahun',
          ),
          columns: COLUMNS,
          body: (start) => checklistBody(input, start),
        },
      ],
      orientation: 'landscape',
    });
  },
};

/** Who reviews is not who signs the report: place and date are the same, the name is filled in by hand. */
function reviewerOf({ place, date }: Signatory): Signatory {
  return {
    place,
    date,
    position: 'Pereviu,',
    name: '(........................................)',
    rank: '',
    nip: '',
  };
}

function checklistBody(input: TableInput, start: number): SectionBody {
  const sources = reviewSources(input);
  const rows: SpecRow[] = [];
  const merges: CellRange[] = [];
  for (const [title, statements] of SECTIONS) {
    const at = start + rows.length;
    merges.push({ top: at, bottom: at, left: 0, right: COLUMNS.length - 1 });
    rows.push({
      cells: COLUMNS.map((_, place) => (place === 0 ? textCell(title, BAND) : emptyCell(BAND))),
      height: 18,
    });
    for (const statement of statements) {
      const top = start + rows.length;
      rows.push(...statementRows(statement, sources));
      merges.push(...besideEvidence(top, start + rows.length - 1));
    }
  }
  return {
    rows,
    merges,
    notes: [
      'Bunyi pernyataan dipersingkat dari Formulir Checklist Reviu pada Lampiran III Permenpan-RB 53/2014; bunyi lengkapnya ada di peraturan itu.',
      '√ = ya, – = tidak. Program hanya menjawab yang tampak di buku kerja ini (ada, terisi, cocok), tidak menilai mutu isinya; yang tidak dicentang dijawab pereviu.',
    ],
  };
}

/** Number, statement, mark and who answers stand once beside all evidence. */
function besideEvidence(top: number, bottom: number): CellRange[] {
  if (top === bottom) return [];
  return [0, 1, 2, 4].map((column) => ({ top, bottom, left: column, right: column }));
}

function statementRows({ number, text, answer }: Statement, sources: ReviewSources): SpecRow[] {
  const { verdict, evidence } = answer(sources);
  const mark = verdict === null ? '' : MARKS[verdict];
  const by = byWhom(verdict, evidence);
  const lines: readonly Evidence[] = evidence.length > 0 ? evidence : [{ text: '' }];
  const least =
    Math.max(
      wrappedHeight(text, WIDTHS.statement),
      wrappedHeight(by, WIDTHS.by),
      wrappedHeight(mark, WIDTHS.check),
    ) / lines.length;
  return lines.map((line, place): SpecRow => {
    const first = (words: string, style = CENTRED): SpecCell =>
      textCell(place === 0 ? words : '', style);
    const said = evidenceText(line);
    return {
      cells: [
        first(number),
        first(text, WRAPPED),
        first(mark),
        evidenceCell(line, said, sources),
        first(by),
      ],
      height: Math.max(least, wrappedHeight(said, WIDTHS.evidence)),
    };
  });
}

function byWhom(verdict: Answer['verdict'], evidence: readonly Evidence[]): string {
  if (verdict !== null) return 'Program';
  return evidence.length > 0 ? 'Pereviu (petunjuk: program)' : 'Pereviu';
}

/** `PK, E6:E11: 6 target terbaca`. */
function evidenceText({ text, from, to }: Evidence): string {
  if (!from || !to) return text;
  const { file, sheet } = from;
  return `${file === undefined ? sheet : `${file}: ${sheet}`}, ${a1Range(rangeOf(from, to))}: ${text}`;
}

function evidenceCell({ from, to }: Evidence, said: string, { sheetOf }: ReviewSources): SpecCell {
  if (!from || !to || from.file !== undefined || sheetOf(from)?.visibility !== 'visible') {
    return textCell(said, WRAPPED);
  }
  return linkCell({ sheet: from.sheet, ...rangeOf(from, to) }, said, WRAPPED);
}

function rangeOf(from: SheetCell, to: SheetCell): CellRange {
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
