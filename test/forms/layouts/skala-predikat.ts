/** A scale of predicates as printed in the workbook: interval, name, colour. */
import fc from 'fast-check';
import { layOut, type DraftColumn } from '../draft';
import type { Laid } from '../truth';
import { wordings } from '../words';

const SCALES = [
  [
    ['≥ 91', '91 - 100', 'Sangat Tinggi'],
    ['76 - 90', '76 ≤ 90', 'Tinggi'],
    ['66 - 75', '66 ≤ 75', 'Sedang'],
    ['51 - 65', '51 ≤ 65', 'Rendah'],
    ['≤ 50', '≤ 50', 'Sangat Rendah'],
  ],
  [
    ['> 100', '> 100', 'Memuaskan'],
    ['85 - 100', '85 s/d 100', 'Sangat Baik'],
    ['70 - < 85', '70 s/d < 85', 'Baik'],
    ['50 - < 70', '50 s/d < 70', 'Cukup'],
    ['< 50', '< 50', 'Kurang'],
  ],
] as const;
const COLOURS = ['Hijau Tua', 'Hijau Muda', 'Kuning Tua', 'Kuning Muda', 'Merah'];

export interface SkalaStyle {
  readonly scale: 0 | 1;
  readonly colour: boolean;
  readonly number: boolean;
  readonly words: number;
}

export const arbitrarySkalaStyle: fc.Arbitrary<SkalaStyle> = fc.record({
  scale: fc.constantFrom(0, 1),
  colour: fc.boolean(),
  number: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutSkala(style: SkalaStyle): Laid {
  const say = wordings(style.words, 2024);
  const columns: DraftColumn[] = [
    ...(style.number ? [{ heading: [say(['No', 'NO']).text], role: 'no' } as const] : []),
    {
      heading: [
        say([
          'Interval Nilai Realisasi Kinerja',
          'Interval',
          'Rentang Capaian',
          'Rentang Nilai',
          'Skala Nilai',
        ]).text,
      ],
      role: 'batas',
    },
    {
      heading: [
        say([
          'Kriteria Penilaian Realisasi Kinerja',
          'Predikat',
          'Kategori',
          'Kategori/Makna',
          'Kriteria',
        ]).text,
      ],
      role: 'predikat',
    },
    ...(style.colour
      ? [{ heading: [say(['Kode Warna', 'Warna']).text], role: 'warna' } as const]
      : []),
  ];
  return layOut({
    kind: 'skala-predikat',
    titles: ['SKALA NILAI PERINGKAT KINERJA'],
    columns,
    rows: SCALES[style.scale].map(([first, second, name], place) => ({
      cells: [
        ...(style.number ? [place + 1] : []),
        style.words % 2 === 0 ? first : second,
        name,
        ...(style.colour ? [COLOURS[place]!] : []),
      ],
      role: 'data',
      level: null,
    })),
  });
}
