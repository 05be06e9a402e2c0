/** DPA Pendapatan: Kode | Uraian | Volume, Satuan, Tarif | Jumlah. */
import fc from 'fast-check';
import type { Budget } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money } from '../figures';
import { pendapatanTree } from '../revenue';
import { rehang } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';
import { rowsOf } from './dpa-ringkasan';

export interface DpaPendapatanStyle {
  readonly twoRows: boolean;
  readonly total: boolean;
  readonly words: number;
}

export const arbitraryDpaPendapatanStyle: fc.Arbitrary<DpaPendapatanStyle> = fc.record({
  twoRows: fc.boolean(),
  total: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutDpaPendapatan(budget: Budget, style: DpaPendapatanStyle): Laid {
  const say = wordings(style.words, budget.year);
  const under = (text: string): string[] =>
    style.twoRows ? ['Rincian Perhitungan', text] : [text];
  const columns: DraftColumn[] = [
    { heading: [say(['Kode Rekening', 'Kode']).text], role: 'kode' },
    { heading: ['Uraian'], role: 'uraian' },
    { heading: under('Volume'), role: 'koefisien' },
    { heading: under('Satuan'), role: 'satuan' },
    { heading: under(say(['Tarif', 'Tarif/Harga']).text), role: 'harga' },
    { heading: [say(['Jumlah (Rp)', 'Jumlah']).text], role: 'jumlah' },
  ];
  const tree = pendapatanTree(budget, 6);
  const rows = rowsOf(tree, null, ({ kode, name, amount, children }) =>
    children.length > 0
      ? [kode, name, null, null, null, money(amount)]
      : [kode, name, 1, 'Tahun', money(amount), money(amount)],
  );
  const total: DraftRow = {
    cells: ['Jumlah', null, null, null, null, money(tree.amount)],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 4 },
  };
  return layOut({
    kind: 'dpa-pendapatan',
    titles: [
      'DOKUMEN PELAKSANAAN ANGGARAN',
      'Rincian Anggaran Pendapatan Satuan Kerja Perangkat Daerah',
    ],
    columns,
    rows: style.total ? [...rehang(rows, total), total] : rows,
  });
}
