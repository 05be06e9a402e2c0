import {
  a1,
  sheetFinder,
  type CellStyle,
  type SheetCell,
  type SpecCell,
  type SpecRow,
} from '../../workbook';
import { captionLines } from '../sheet/caption';
import { numberCell, textCell } from '../sheet/cells';
import { frameSheet, type SectionBody } from '../sheet/frame';
import { linkCell } from '../sheet/link';
import { wrappedHeight } from '../sheet/row-height';
import { bodyStyle, DECIMAL_FORMAT, NOTED_FILL, WHOLE_FORMAT } from '../sheet/style';
import type { SheetOf } from '../source/sourced';
import type { TableInput, TableMaker } from '../types';
import type { SummarisedFinding } from './check-summary';
import { findingOrder, type ListedFinding } from './finding-order';
import { reportSettings, reportTable } from './report-table';
import { temuanLead } from './temuan-lead';

const WIDTHS = {
  no: 6,
  level: 12,
  sheet: 18,
  cell: 10,
  sentence: 54,
  cause: 30,
  expected: 18,
  status: 22,
};
const COLUMNS = [
  { heading: 'No', width: WIDTHS.no },
  { heading: 'Tingkat', width: WIDTHS.level },
  { heading: 'Lembar', width: WIDTHS.sheet },
  { heading: 'Sel', width: WIDTHS.cell },
  { heading: 'Temuan', width: WIDTHS.sentence },
  { heading: 'Penyebab', width: WIDTHS.cause },
  { heading: 'Seharusnya', width: WIDTHS.expected },
  { heading: 'Status', width: WIDTHS.status },
];
const NOTHING = '-';
/** Beside the word, for those who look for errors first. */
const LEVEL_FILL: Readonly<Record<SummarisedFinding['severity'], CellStyle>> = {
  error: { fill: 'F8CBAD' },
  warning: { fill: NOTED_FILL },
  info: {},
};
const WRAPPED = bodyStyle('plain', { wrap: true });
const CENTRED = bodyStyle('plain', { horizontal: 'center', wrap: true });

/** Hasil Pemeriksaan: what was checked and found, to travel with the report when it is handed in. */
export const temuan: TableMaker = {
  id: 'temuan',
  sheetName: 'LKIP Hasil Pemeriksaan',
  follows: 'nothing',
  numbered: false,
  lacks: (input) => (reportTable(input) ? [] : ['tabel']),
  make(input, number) {
    const { settings, check } = input;
    return frameSheet({
      table: temuan,
      number,
      settings: { ...settings, signatory: null },
      sections: [
        {
          caption: captionLines(
            reportSettings(input),
            'Hasil Pemeriksaan Buku Kerja',
            reportTable(input)!,
            'Tahun',
          ),
          lead: (start) => temuanLead(check, COLUMNS, start),
          columns: COLUMNS,
          body: () => findingsBody(input),
        },
      ],
      orientation: 'landscape',
    });
  },
};

function findingsBody(input: TableInput): SectionBody {
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const rows = findingOrder(input.check.findings).map((listed) => findingRow(listed, sheetOf));
  return {
    rows: rows.length > 0 ? rows : [emptyRow()],
    notes: [
      'Nomor bertitik (1.1) adalah akibat temuan bernomor induknya; memperbaiki induknya biasanya menghapus akibatnya.',
      'Siap diajukan berarti tidak ada kesalahan yang belum diperbaiki atau diabaikan dengan alasan; kebenaran isi tetap tanggung jawab penyusun.',
    ],
  };
}

function findingRow({ finding, number, follows }: ListedFinding, sheetOf: SheetOf): SpecRow {
  const { severity, level, cell, sentence } = finding;
  const place = placeName(cell, sheetOf);
  const cause = finding.cause ?? (follows === null ? NOTHING : `Akibat temuan nomor ${follows}.`);
  const status = statusOf(finding);
  return {
    cells: [
      textCell(number, CENTRED),
      textCell(level, { ...CENTRED, ...LEVEL_FILL[severity] }),
      textCell(place, WRAPPED),
      addressCell(cell, sheetOf),
      textCell(sentence, follows === null ? WRAPPED : { ...WRAPPED, indent: 1 }),
      textCell(cause, WRAPPED),
      expectedCell(finding.expected),
      textCell(status, WRAPPED),
    ],
    height: Math.max(
      wrappedHeight(place, WIDTHS.sheet),
      wrappedHeight(sentence, WIDTHS.sentence - 2),
      wrappedHeight(cause, WIDTHS.cause),
      wrappedHeight(String(finding.expected ?? ''), WIDTHS.expected),
      wrappedHeight(status, WIDTHS.status),
    ),
  };
}

function emptyRow(): SpecRow {
  return {
    cells: COLUMNS.map((_, place) => textCell(place === 4 ? 'Tidak ada temuan.' : '', WRAPPED)),
  };
}

function placeName(cell: SheetCell, sheetOf: SheetOf): string {
  const name = cell.file === undefined ? cell.sheet : `${cell.file}: ${cell.sheet}`;
  return sheetOf(cell)?.visibility === 'visible' ? name : `${name} (tersembunyi)`;
}

/** A link to the cell; its address alone where a click would lead nowhere. */
function addressCell(cell: SheetCell, sheetOf: SheetOf): SpecCell {
  const { file, sheet, row, column } = cell;
  if (file !== undefined || sheetOf(cell)?.visibility !== 'visible') {
    return textCell(a1(cell), CENTRED);
  }
  return linkCell({ sheet, top: row, bottom: row, left: column, right: column }, a1(cell), CENTRED);
}

function expectedCell(expected: SummarisedFinding['expected']): SpecCell {
  if (expected === null) return textCell(NOTHING, CENTRED);
  if (typeof expected !== 'number') return textCell(expected, WRAPPED);
  const numberFormat = Number.isInteger(expected) ? WHOLE_FORMAT : DECIMAL_FORMAT;
  return numberCell(expected, bodyStyle('plain', { numberFormat, horizontal: 'right' }));
}

function statusOf({ ignored, reason }: SummarisedFinding): string {
  if (!ignored) return 'Terbuka';
  const said = (reason ?? '').trim();
  return said === '' ? 'Diabaikan tanpa alasan' : `Diabaikan: ${said}`;
}
