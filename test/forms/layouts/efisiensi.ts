/** Efisiensi sumber daya: capaian against penyerapan, and their difference. */
import fc from 'fast-check';
import type { Agreement, Indicator, Sasaran } from '../agreement';
import { layOut, type DraftColumn } from '../draft';
import { percentage } from '../figures';
import { numbersOf } from '../numbers';
import { sasaranRows } from '../sasaran-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface EfisiensiStyle {
  readonly sasaran: boolean;
  readonly numbered: boolean;
  readonly words: number;
}

export const arbitraryEfisiensiStyle: fc.Arbitrary<EfisiensiStyle> = fc.record({
  sasaran: fc.boolean(),
  numbered: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutEfisiensi(agreement: Agreement, style: EfisiensiStyle): Laid {
  const say = wordings(style.words, agreement.year);
  const columns: DraftColumn[] = [
    { heading: [say(['No', 'NO.']).text], role: 'no' },
    ...(style.sasaran
      ? [{ heading: [say(['Sasaran Strategis', 'Sasaran']).text], role: 'sasaran' } as const]
      : []),
    {
      heading: [say(['Indikator Kinerja', 'Indikator', 'INDIKATOR KINERJA']).text],
      role: 'indikator',
    },
    {
      heading: [say(['% Capaian Kinerja', 'Capaian Kinerja (%)', 'Capaian Kinerja']).text],
      role: 'capaian',
    },
    {
      heading: [
        say(['% Penyerapan Anggaran', 'Penyerapan Anggaran (%)', 'Penyerapan Anggaran']).text,
      ],
      role: 'persen',
    },
    {
      heading: [say(['Tingkat Efisiensi', 'Tingkat Efisiensi (%)', 'Efisiensi (%)']).text],
      role: 'lain',
      also: ['selisih'],
    },
  ];
  const cells = (sasaran: Sasaran | null, indicator: Indicator, number: number) => {
    const { target, realisasi } = indicator.years.at(-1)!;
    const capaian = Math.round((realisasi / target) * 10_000) / 100;
    const spent = Math.round(indicator.baseline * 100) / 100;
    return [
      sasaran ? number + 1 : null,
      ...(style.sasaran ? [sasaran?.name ?? null] : []),
      indicator.name,
      percentage(capaian),
      percentage(spent),
      percentage(Math.round((capaian - spent) * 100) / 100),
    ];
  };
  return layOut({
    kind: 'efisiensi',
    titles: [
      say([
        'EFISIENSI PENGGUNAAN SUMBER DAYA',
        'ANALISIS EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN {tahun}',
      ]).text,
    ],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words) } : {}),
    rows: sasaranRows(agreement, cells),
  });
}
