import { addRupiah, rupiahToNumber, type Rupiah } from '../../../domain';
import { measuredAmount, type MeasuredAt } from '../../../join';
import { columnsOf, type RecognisedRow } from '../../../recognise';
import { sheetFinder, textAt, type SpecCell, type SpecRow } from '../../../workbook';
import { rupiahText } from '../../anggaran/budget-figures';
import { emptyCell, formulaCell, textCell } from '../../sheet/cells';
import type { SectionBody } from '../../sheet/frame';
import type { TableColumn } from '../../sheet/headings';
import { moneyFormat } from '../../sheet/money';
import { sheetColumns } from '../../sheet/spread';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle, NOTED_FILL } from '../../sheet/style';
import { sumFormula } from '../../sheet/sum-formula';
import { sourceLineOf } from '../../source/source-line';
import { sourcedAmount } from '../../source/sourced';
import type { TableInput } from '../../types';
import type { Programs } from './agreement-source';
import { NOTHING } from '../indicators/capaian-formula';

/** Where the amounts stand among the columns. */
const ANGGARAN = 2;

interface Line {
  readonly row: RecognisedRow;
  readonly at: MeasuredAt;
  readonly amount: Rupiah | undefined;
  readonly cell: SpecCell;
}

/** No | Program | Anggaran | Keterangan, with the sum of the programmes. */
export function programBody(
  input: TableInput,
  { view, rows, agreed }: Programs,
  columns: readonly TableColumn[],
  start: number,
): SectionBody {
  const [, program, , remark] = columns;
  const lines = rows.map((row): Line => {
    const at = view.figures.get(row.index)!.pagu!;
    return { row, at, amount: measuredAmount(at), cell: amountCell(input, at) };
  });
  const remarkOf = remarks(input, { view, rows, agreed });
  const body = lines.map(({ row, cell }, place): SpecRow => ({
    cells: [
      textCell(`${place + 1}`, bodyStyle('plain', { horizontal: 'center' })),
      textCell(row.label, bodyStyle('plain', { wrap: true })),
      cell,
      textCell(remarkOf(row), bodyStyle('plain', { wrap: true })),
    ],
    height: Math.max(
      wrappedHeight(row.label, program!.width),
      wrappedHeight(remarkOf(row), remark!.width),
    ),
  }));
  const total = addRupiah(lines.flatMap(({ amount }) => amount ?? []));
  const places = lines.map((_, place) => start + place);
  const sum = formulaCell(
    sumFormula(sheetColumns(columns, ANGGARAN).left, places),
    rupiahToNumber(total),
    bodyStyle('total', { numberFormat: moneyFormat(input.settings.unit) }),
  );
  const unread = lines.filter(({ amount }) => amount === undefined).map(({ row }) => row.label);
  return {
    rows: [
      ...body,
      {
        cells: [
          emptyCell(bodyStyle('total')),
          textCell('JUMLAH', bodyStyle('total', { horizontal: 'center' })),
          sum,
          emptyCell(bodyStyle('total')),
        ],
        height: 18,
      },
    ],
    notes: [
      sourceLineOf(lines.map(({ at }) => at)),
      ...(agreed
        ? []
        : [
            `Perjanjian Kinerja di buku kerja ini tidak memuat program; program dan anggaran diambil dari lembar ${view.table.sheet}.`,
          ]),
      ...(unread.length === 0
        ? []
        : [`Anggarannya tidak terbaca di sumber dan tidak ikut dijumlah: ${unread.join('; ')}.`]),
      ...printedTotal({ view, rows, agreed }, total),
    ],
  };
}

function amountCell({ snapshot, others, settings }: TableInput, at: MeasuredAt): SpecCell {
  const sourced = sourcedAmount(at, sheetFinder(snapshot, others));
  const numberFormat = moneyFormat(settings.unit);
  return sourced
    ? { content: sourced.content, style: bodyStyle('plain', { numberFormat }) }
    : textCell(NOTHING, bodyStyle('plain', { horizontal: 'right', fill: NOTED_FILL }));
}

/** What the agreement says beside the money: a remark, the source of the fund, what is to be spent. */
function remarks(input: TableInput, { view: { table } }: Programs): (row: RecognisedRow) => string {
  const sheet = sheetFinder(input.snapshot, input.others)(table);
  const [column] = (['keterangan', 'sumber-dana', 'target'] as const).flatMap((role) =>
    columnsOf(table, role),
  );
  return ({ index }) => (column ? textAt(sheet, index, column.index) : '');
}

/** The agreement's own total, where it has one and that differs from the sum of its programmes. */
function printedTotal({ view, agreed }: Programs, sum: Rupiah): string[] {
  const totals = view.table.rows.filter(({ role }) => role === 'total');
  const at = totals.length === 1 && agreed ? view.figures.get(totals[0]!.index)?.pagu : undefined;
  const printed = at && measuredAmount(at);
  if (!printed || printed.sen === sum.sen) return [];
  return [
    `Jumlah anggaran: sumber menulis ${rupiahText(printed)}, program di atas berjumlah ${rupiahText(sum)}.`,
  ];
}
