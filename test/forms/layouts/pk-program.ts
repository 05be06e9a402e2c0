/** Perjanjian Kinerja, lower table: No | Program | Anggaran | Keterangan, and its total. */
import fc from 'fast-check';
import { sumOf, type Budget } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money } from '../figures';
import { rehang } from '../tree-rows';
import type { Laid } from '../truth';
import { titleCase, wordings } from '../words';

export interface PkProgramStyle {
  readonly keterangan: boolean;
  /** Kegiatan below the programmes. */
  readonly kegiatan: boolean;
  readonly total: boolean;
  readonly words: number;
}

export const arbitraryPkProgramStyle: fc.Arbitrary<PkProgramStyle> = fc.record({
  keterangan: fc.boolean(),
  kegiatan: fc.boolean(),
  total: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutPkProgram(budget: Budget, style: PkProgramStyle): Laid {
  const say = wordings(style.words, budget.year);
  const naming = style.kegiatan
    ? ['Program/Kegiatan', 'PROGRAM DAN KEGIATAN']
    : ['Program', 'PROGRAM', 'Nama Program'];
  const columns: DraftColumn[] = [
    { heading: [say(['No', 'NO.']).text], role: 'no' },
    { heading: [say(naming).text], role: 'uraian' },
    {
      heading: [
        say(['Anggaran', 'ANGGARAN (Rp)', 'Pagu Anggaran (Rp)', 'Jumlah Anggaran (Rp.)']).text,
      ],
      role: 'pagu',
    },
    ...(style.keterangan
      ? [{ heading: [say(['Keterangan', 'KET', 'Ket.']).text], role: 'keterangan' } as const]
      : []),
  ];
  const ket = style.keterangan ? [say(['APBD', 'DAU', 'APBD/DAU']).text] : [];
  const pagu = (node: Parameters<typeof sumOf>[0]) => money(sumOf(node, (line) => line.pagu));
  const rows = budget.programs.flatMap((program, place): DraftRow[] => {
    const row: DraftRow = {
      cells: [place + 1, titleCase(program.name), pagu(program), ...ket],
      role: 'data',
      level: 'program',
    };
    const below = program.children.map((kegiatan, number): DraftRow => ({
      cells: [`${place + 1}.${number + 1}`, `Kegiatan ${kegiatan.name}`, pagu(kegiatan), ...ket],
      role: 'data',
      level: 'kegiatan',
      parent: row,
    }));
    return style.kegiatan ? [row, ...below] : [row];
  });
  const label = say(['Jumlah', 'TOTAL', 'Jumlah Anggaran']).text;
  const total: DraftRow = {
    cells: [label, null, pagu(budget), ...ket.map(() => null)],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 1 },
  };
  return layOut({
    kind: 'pk-program',
    titles: [`PERJANJIAN KINERJA TAHUN ${budget.year}`, 'DINAS SOSIAL KABUPATEN FLORES TIMUR'],
    columns,
    rows: style.total ? [...rehang(rows, total), total] : rows,
  });
}
