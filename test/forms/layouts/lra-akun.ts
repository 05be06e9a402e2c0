/** Laporan realisasi anggaran by account: 5 / 5.1 / 5.1.02 …, with and without codes. */
import fc from 'fast-check';
import { akunRows, akunTree, totalOf, type AkunNode, type AkunWidth } from '../accounts';
import { linesBelow, type Budget, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money, percent } from '../figures';
import { numbersOf } from '../numbers';
import type { Laid } from '../truth';
import { rehang } from '../tree-rows';
import { ofYear, titleCase, wordings } from '../words';

export interface LraAkunStyle {
  readonly coded: boolean;
  readonly width: AkunWidth;
  /** First and last step of the ladder. */
  readonly from: 1 | 2;
  readonly to: 3 | 6;
  readonly sisa: boolean;
  readonly total: boolean;
  readonly numbered: boolean;
  readonly words: number;
}

export function arbitraryLraAkunStyle(coded: boolean): fc.Arbitrary<LraAkunStyle> {
  return fc.record({
    coded: fc.constant(coded),
    width: fc.constantFrom('lama', 'baru'),
    from: fc.constantFrom(1, 2),
    // Without codes only the names that the regulation fixes tell the steps.
    to: coded ? fc.constantFrom(3, 6) : fc.constant(3),
    sisa: fc.boolean(),
    total: fc.boolean(),
    numbered: fc.boolean(),
    words: fc.nat(9999),
  });
}

export function layOutLraAkun(budget: Budget, style: LraAkunStyle): Laid {
  const { year } = budget;
  const say = wordings(style.words, year);
  const lines = linesBelow(budget);
  const kode: DraftColumn = {
    heading: [say(['Kode', 'KODE REKENING', 'Kode Rekening', 'Kode Akun']).text],
    role: 'kode',
  };
  const pagu = say([
    'Anggaran',
    'ANGGARAN (Rp)',
    'Pagu Anggaran',
    'Jumlah Anggaran (Rp)',
    ofYear('Anggaran {tahun}', year),
  ]);
  const realisasi = say([
    'Realisasi',
    'REALISASI (Rp)',
    'Realisasi Anggaran',
    ofYear('Realisasi {tahun}', year),
  ]);
  const columns: DraftColumn[] = [
    ...(style.coded ? [kode] : []),
    { heading: [say(['Uraian', 'URAIAN', 'Jenis Belanja', 'Nama Rekening']).text], role: 'uraian' },
    { heading: [pagu.text], role: 'pagu', qualifiers: pagu.qualifiers ?? {} },
    { heading: [realisasi.text], role: 'realisasi', qualifiers: realisasi.qualifiers ?? {} },
    { heading: [say(['%', '(%)', 'Persentase', '% Capaian']).text], role: 'persen' },
    ...(style.sisa
      ? [
          {
            heading: [say(['Sisa Anggaran', 'Lebih/(Kurang)', 'Sisa']).text],
            role: 'sisa',
          } as const,
        ]
      : []),
  ];
  const upper = style.words % 2 === 0;
  const figures = (of: readonly Line[]) => figureCells(of, style.sisa);
  const cells = (node: AkunNode) => [
    ...(style.coded ? [node.kode] : []),
    upper ? node.name : titleCase(node.name),
    ...figures(node.lines),
  ];
  const rows = akunRows(
    akunTree(lines, style.width, style.from, style.to),
    cells,
    null,
    style.coded,
  );
  return layOut({
    kind: 'realisasi-akun',
    titles: [
      'LAPORAN REALISASI ANGGARAN',
      `UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER ${year}`,
    ],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words) } : {}),
    rows: style.total
      ? withTotal(rows, [...(style.coded ? [null] : []), 'JUMLAH BELANJA', ...figures(lines)])
      : rows,
  });
}

function figureCells(lines: readonly Line[], sisa: boolean): DraftRow['cells'] {
  const pagu = totalOf(lines, (line) => line.pagu);
  const realisasi = totalOf(lines, (line) => line.realisasi);
  return [
    money(pagu),
    money(realisasi),
    percent(realisasi, pagu),
    ...(sisa ? [money(pagu - realisasi)] : []),
  ];
}

function withTotal(rows: readonly DraftRow[], cells: DraftRow['cells']): DraftRow[] {
  const total: DraftRow = { cells, role: 'total', level: 'total' };
  return [...rehang(rows, total), total];
}
