/** The realisasi table that most offices keep for their LKIP. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { sumOf, type Budget, type BudgetNode } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money, percent, percentage } from '../figures';
import { downTo, rehang, treeRows, withoutKode } from '../tree-rows';
import type { Laid } from '../truth';
import { bareName, ofYear, titleCase, wordings } from '../words';

/** What alone tells the levels apart. */
export const LEVEL_STYLES = [
  'kode',
  'kode-lima',
  'tebal',
  'indentasi',
  'spasi',
  'kata',
  'nomor',
  'nomor-di-uraian',
  'kapital',
  'jumlah',
] as const;

export interface RealisasiStyle {
  readonly levels: (typeof LEVEL_STYLES)[number];
  readonly deepest: 'kegiatan' | 'sub-kegiatan';
  /** Rows above the programmes; only where codes tell them. */
  readonly top: 'program' | 'bidang' | 'urusan';
  readonly kinerja: boolean;
  readonly persen: boolean;
  readonly fisik: boolean;
  readonly sisa: boolean;
  readonly total: 'bawah' | 'atas' | 'tanpa';
  readonly twoRows: boolean;
  readonly titled: boolean;
  readonly words: number;
}

export function arbitraryRealisasiStyle(
  levels: RealisasiStyle['levels'],
): fc.Arbitrary<RealisasiStyle> {
  return fc.record({
    levels: fc.constant(levels),
    deepest: fc.constantFrom('sub-kegiatan', 'sub-kegiatan', 'kegiatan'),
    top: fc.constantFrom('program', 'bidang', 'urusan'),
    kinerja: fc.boolean(),
    persen: fc.constantFrom(true, true, false),
    fisik: fc.boolean(),
    sisa: fc.boolean(),
    total: fc.constantFrom('bawah', 'atas', 'tanpa'),
    twoRows: fc.boolean(),
    titled: fc.boolean(),
    words: fc.nat(9999),
  });
}

export function layOutRealisasi(budget: Budget, style: RealisasiStyle): Laid {
  const coded = style.levels === 'kode' || style.levels === 'kode-lima';
  const programs =
    style.deepest === 'kegiatan' ? downTo(budget.programs, 'kegiatan') : budget.programs;
  const nodes = coded ? withTop(budget, programs, style.top) : withoutKode(programs);
  const columns = columnsOf(budget, style);
  const rows = treeRows(nodes, (node, place) => [
    ...leadCells(node, place, style),
    ...figureCells(node, style),
  ]);
  return layOut({
    kind: 'realisasi-program',
    titles: style.titled
      ? ['REALISASI ANGGARAN PROGRAM DAN KEGIATAN', `TAHUN ANGGARAN ${budget.year}`]
      : [],
    columns,
    rows: withTotal(rows, budget, style, columns.length),
  });
}

function withTop(
  budget: Budget,
  programs: readonly BudgetNode[],
  top: RealisasiStyle['top'],
): readonly BudgetNode[] {
  if (top === 'program') return programs;
  const above = (
    level: 'bidang' | 'urusan',
    [kode, name]: readonly [string, string],
    children: readonly BudgetNode[],
  ): BudgetNode => ({
    ...programs[0]!,
    level,
    kode,
    name,
    children,
    lines: [],
  });
  const bidang = above('bidang', budget.bidang, programs);
  return [top === 'bidang' ? bidang : above('urusan', budget.urusan, [bidang])];
}

function withTotal(
  rows: readonly DraftRow[],
  budget: Budget,
  style: RealisasiStyle,
  width: number,
): DraftRow[] {
  if (style.total === 'tanpa') return [...rows];
  const lead = leadWidth(style);
  const label =
    style.words % 3 === 0 ? 'TOTAL' : style.words % 3 === 1 ? 'JUMLAH' : 'Jumlah Belanja';
  const whole: BudgetNode = { ...budget.programs[0]!, children: budget.programs, lines: [] };
  const figures = figureCells(whole, { ...style, kinerja: false });
  const kinerja = Array.from({ length: width - lead - figures.length }, () => null);
  const inFirst = style.words % 2 === 0;
  const cells: Literal[] = Array.from({ length: lead }, () => null);
  cells[inFirst ? 0 : lead - 1] = { value: label, bold: true };
  const total: DraftRow = {
    cells: [...cells, ...kinerja, ...figures],
    role: 'total',
    level: 'total',
    ...(inFirst ? { merge: { left: 0, right: lead - 1 } } : {}),
  };
  const counted = rehang(rows, total);
  return style.total === 'atas' ? [total, ...counted] : [...counted, total];
}

function leadWidth(style: RealisasiStyle): number {
  if (style.levels === 'kode-lima') return 6;
  return style.levels === 'kode' || style.levels === 'nomor' ? 2 : 1;
}

/** Code or number cells, then the name. */
function leadCells(node: BudgetNode, place: number, style: RealisasiStyle): Literal[] {
  switch (style.levels) {
    case 'kode':
      return [node.kode, style.words % 2 === 0 ? node.name : titleCase(node.name)];
    case 'kode-lima':
      return [...fiveParts(node.kode), node.name];
    case 'tebal':
      return [
        {
          value: bareName(node.name),
          bold:
            node.level === 'program' ||
            (style.deepest === 'sub-kegiatan' && node.level === 'kegiatan'),
        },
      ];
    case 'indentasi':
      return [{ value: bareName(node.name), indent: depthOf(node) }];
    case 'spasi':
      return [`${' '.repeat(3 * depthOf(node))}${bareName(node.name)}`];
    case 'kata':
      return [
        `${levelWord(node, style.words % 2 === 0)} ${style.words % 3 === 0 ? ': ' : ''}${bareName(node.name)}`,
      ];
    case 'nomor':
      return [numbering(node, place, style.words), bareName(node.name)];
    case 'nomor-di-uraian':
      return [`${numbering(node, place, style.words)} ${bareName(node.name)}`];
    case 'kapital':
      return [node.level === 'program' ? bareName(node.name).toUpperCase() : bareName(node.name)];
    case 'jumlah':
      return [bareName(node.name)];
  }
}

function depthOf(node: BudgetNode): number {
  return node.level === 'program' ? 0 : node.level === 'kegiatan' ? 1 : 2;
}

function levelWord(node: BudgetNode, capitals: boolean): string {
  const word =
    node.level === 'program' ? 'Program' : node.level === 'kegiatan' ? 'Kegiatan' : 'Sub Kegiatan';
  return capitals ? word.toUpperCase() : word;
}

/** `1.` / `a.` / `1)`, or `A.` / `1.` / `a.`, or `I` / `1` / `a`. */
function numbering(node: BudgetNode, place: number, words: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  const number = String(place + 1);
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'][place % 10]!;
  const styles = [
    [`${number}.`, `${letter}.`, `${number})`],
    [`${letter.toUpperCase()}.`, `${number}.`, `${letter}.`],
    [`${roman}.`, `${number}.`, `${letter})`],
  ];
  return styles[words % styles.length]![depthOf(node)]!;
}

/** `1.06.02.2.01.0003` over five cells: urusan | bidang | program | kegiatan | sub kegiatan. */
export function fiveParts(kode: string): (string | null)[] {
  const [urusan, bidang, program, jenis, kegiatan, sub] = kode.split('.');
  const step = jenis === undefined ? undefined : `${jenis}.${kegiatan}`;
  return [urusan, bidang, program, step, sub].map((part) => part ?? null);
}

function figureCells(node: BudgetNode, style: RealisasiStyle): Literal[] {
  const pagu = sumOf(node, (line) => line.pagu);
  const realisasi = sumOf(node, (line) => line.realisasi);
  const { indikator, satuan, target, realisasi: done, fisik } = node.performance;
  return [
    ...(style.kinerja ? [indikator, satuan, target, done] : []),
    money(pagu),
    money(realisasi),
    ...(style.persen ? [percent(realisasi, pagu)] : []),
    ...(style.fisik ? [percentage(fisik)] : []),
    ...(style.sisa ? [money(pagu - realisasi)] : []),
  ];
}

function columnsOf(budget: Budget, style: RealisasiStyle): DraftColumn[] {
  const { year } = budget;
  const say = wordings(style.words, year);
  const leads = leadColumns(style, say);
  const pagu = say([
    'Pagu',
    'Anggaran (Rp)',
    'PAGU ANGGARAN (Rp)',
    'Jumlah Anggaran (Rp.)',
    'Pagu DPA (Rp)',
    'Alokasi Anggaran',
    ofYear('Anggaran Tahun {tahun} (Rp)', year),
  ]);
  const realisasi = say([
    'Realisasi',
    'Realisasi Anggaran (Rp)',
    'REALISASI KEUANGAN (Rp)',
    'Realisasi Belanja',
    { text: 'Realisasi s/d TW IV (Rp)', qualifiers: { period: 'tw4' } },
    ofYear('Realisasi {tahun}', year),
  ]);
  const rate = say([
    '%',
    'Persentase (%)',
    '% Realisasi',
    'Capaian (%)',
    'Persentase Realisasi',
    'Penyerapan (%)',
  ]);
  const fisik = say(['Fisik (%)', 'Realisasi Fisik (%)', '% Fisik', 'Capaian Fisik (%)']);
  const sisa = say(['Sisa', 'Sisa Anggaran (Rp)', 'Sisa Pagu', 'SISA ANGGARAN']);
  const two = style.twoRows;
  const split = style.words % 2 === 0 && two;
  return [
    ...leads,
    ...(style.kinerja ? kinerjaColumns(style, say) : []),
    {
      heading: two && !split ? ['Anggaran', pagu.text] : [pagu.text],
      role: 'pagu',
      ...qualified(pagu),
    },
    {
      heading: split
        ? ['Realisasi', 'Keuangan (Rp)']
        : two
          ? ['Anggaran', realisasi.text]
          : [realisasi.text],
      role: 'realisasi',
      ...(split ? {} : qualified(realisasi)),
    },
    ...(style.persen
      ? [
          {
            heading: split ? ['Realisasi', '%'] : two ? ['Anggaran', rate.text] : [rate.text],
            role: 'persen',
          } as const,
        ]
      : []),
    ...(style.fisik
      ? [{ heading: split ? ['Realisasi', 'Fisik (%)'] : [fisik.text], role: 'fisik' } as const]
      : []),
    ...(style.sisa ? [{ heading: [sisa.text], role: 'sisa' } as const] : []),
  ];
}

function qualified({
  qualifiers,
}: {
  qualifiers?: DraftColumn['qualifiers'];
}): Pick<DraftColumn, 'qualifiers'> {
  return qualifiers === undefined ? {} : { qualifiers };
}

type Say = ReturnType<typeof wordings>;

function leadColumns(style: RealisasiStyle, say: Say): DraftColumn[] {
  const isWhole = style.deepest === 'sub-kegiatan';
  const naming = isWhole
    ? [
        'Program/Kegiatan/Sub Kegiatan',
        'PROGRAM / KEGIATAN / SUB KEGIATAN',
        'Program, Kegiatan dan Sub Kegiatan',
        'Nama Program/Kegiatan/Sub Kegiatan',
        'Uraian Program/Kegiatan/Sub Kegiatan',
      ]
    : [
        'Program/Kegiatan',
        'PROGRAM DAN KEGIATAN',
        'Nama Program/Kegiatan',
        'Uraian Program/Kegiatan',
      ];
  const telling =
    style.levels === 'kode' || style.levels === 'kode-lima' || style.levels === 'kata';
  const uraian: DraftColumn = {
    heading: [say(telling ? [...naming, 'Uraian', 'URAIAN'] : naming).text],
    role: 'uraian',
  };
  const kode: DraftColumn = {
    heading: [say(['Kode', 'KODE REKENING', 'Kode Rek.', 'Kode Program/Kegiatan']).text],
    role: 'kode',
  };
  switch (style.levels) {
    case 'kode':
      return [kode, uraian];
    case 'kode-lima':
      return [...Array.from({ length: 5 }, () => kode), uraian];
    case 'nomor':
      return [{ heading: [say(['No', 'NO.', 'No. Urut', 'Nomor']).text], role: 'no' }, uraian];
    default:
      return [uraian];
  }
}

function kinerjaColumns(style: RealisasiStyle, say: Say): DraftColumn[] {
  const indikator = say([
    'Indikator',
    'Indikator Kinerja',
    'INDIKATOR KINERJA PROGRAM (OUTCOME)/KEGIATAN (OUTPUT)',
    'Indikator Keluaran',
  ]).text;
  const target = say(['Target', 'Target Kinerja', 'TARGET']).text;
  const done = say(['Realisasi Kinerja', 'Realisasi Capaian', 'Realisasi Output']).text;
  const under = (text: string): string[] => (style.twoRows ? ['Kinerja', text] : [text]);
  return [
    { heading: [indikator], role: 'indikator' },
    { heading: [say(['Satuan', 'SATUAN', 'Sat.']).text], role: 'satuan' },
    { heading: under(target), role: 'target' },
    { heading: under(style.twoRows ? 'Realisasi' : done), role: 'realisasi-kinerja' },
  ];
}
