/** RFK: realisasi fisik dan keuangan of one month, with plan, deviation and what is left. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { sumOf, type Budget, type BudgetNode, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money, percent, percentage } from '../figures';
import { MONTHS } from '../months';
import { numberOf, numbersOf } from '../numbers';
import { rehang, treeRows, withoutKode } from '../tree-rows';
import type { Laid } from '../truth';
import { titleCase, wordings } from '../words';

export interface RfkStyle {
  readonly coded: boolean;
  /** Zero-based month up to which the sheet reports. */
  readonly month: number;
  readonly rencana: boolean;
  readonly deviasi: boolean;
  readonly sisa: boolean;
  readonly numbered: boolean;
  readonly total: boolean;
  readonly words: number;
}

export const arbitraryRfkStyle: fc.Arbitrary<RfkStyle> = fc.record({
  coded: fc.boolean(),
  month: fc.integer({ min: 2, max: 11 }),
  rencana: fc.boolean(),
  deviasi: fc.boolean(),
  sisa: fc.boolean(),
  numbered: fc.boolean(),
  total: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutRfk(budget: Budget, style: RfkStyle): Laid {
  const columns = columnsOf(budget.year, style);
  const nodes = style.coded ? budget.programs : withoutKode(budget.programs);
  const rows = treeRows(nodes, (node, place) => [
    style.coded ? node.kode : numberOf(node, place),
    titleCase(node.name),
    ...figures(node, node.performance.fisik, style),
  ]);
  const total: DraftRow = {
    cells: ['JUMLAH', null, ...figures(budget, 88, style)],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 1 },
  };
  return layOut({
    kind: 'rfk',
    titles: [
      'LAPORAN REALISASI FISIK DAN KEUANGAN (RFK)',
      `KEADAAN S/D BULAN ${MONTHS[style.month]![1].toUpperCase()} ${budget.year}`,
    ],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words) } : {}),
    rows: style.total ? [...rehang(rows, total), total] : rows,
  });
}

function figures(node: BudgetNode | Budget, fisik: number, style: RfkStyle): Literal[] {
  const upTo = (months: readonly number[]): number =>
    months.slice(0, style.month + 1).reduce((sum, month) => sum + month, 0);
  const pagu = sumOf(node, (line: Line) => line.pagu);
  const rencana = sumOf(node, (line: Line) => upTo(line.plan));
  const realisasi = sumOf(node, (line: Line) => upTo(line.spent));
  const planned = Math.min(100, fisik + 5);
  return [
    money(pagu),
    ...(style.rencana ? [money(rencana)] : []),
    money(realisasi),
    percent(realisasi, pagu),
    ...(style.deviasi ? [money(realisasi - rencana)] : []),
    ...(style.rencana ? [percentage(planned)] : []),
    percentage(fisik),
    ...(style.deviasi ? [percentage(fisik - planned)] : []),
    ...(style.sisa ? [money(pagu - realisasi)] : []),
  ];
}

function columnsOf(year: number, style: RfkStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const keuangan = say(['Keuangan', 'KEUANGAN', 'Realisasi Keuangan']).text;
  const fisik = say(['Fisik', 'FISIK', 'Realisasi Fisik']).text;
  const optional = (wanted: boolean, column: DraftColumn): DraftColumn[] =>
    wanted ? [column] : [];
  return [
    style.coded
      ? { heading: [say(['Kode', 'Kode Rekening']).text], role: 'kode' }
      : { heading: ['No'], role: 'no' },
    {
      heading: [
        say(['Program/Kegiatan/Sub Kegiatan', 'Uraian Program/Kegiatan/Sub Kegiatan']).text,
      ],
      role: 'uraian',
    },
    { heading: [say(['Pagu (Rp)', 'Pagu Anggaran', 'Pagu DPA (Rp)']).text], role: 'pagu' },
    ...optional(style.rencana, {
      heading: [keuangan, say(['Rencana (Rp)', 'Target (Rp)']).text],
      role: 'target',
      also: ['pagu'],
      qualifiers: 'any',
    }),
    { heading: [keuangan, say(['Realisasi (Rp)', 'Realisasi']).text], role: 'realisasi' },
    { heading: [keuangan, '%'], role: 'persen' },
    ...optional(style.deviasi, { heading: [keuangan, 'Deviasi'], role: 'selisih' }),
    ...optional(style.rencana, {
      heading: [fisik, say(['Rencana (%)', 'Target (%)']).text],
      role: 'target',
      also: ['fisik'],
    }),
    { heading: [fisik, say(['Realisasi (%)', 'Realisasi']).text], role: 'fisik' },
    ...optional(style.deviasi, { heading: [fisik, 'Deviasi'], role: 'selisih' }),
    ...optional(style.sisa, {
      heading: [say(['Sisa Anggaran (Rp)', 'Sisa Pagu', 'Sisa']).text],
      role: 'sisa',
    }),
  ];
}
