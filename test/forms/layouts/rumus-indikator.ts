/** Indikator Kinerja Utama with how each is computed and where its data come from. */
import fc from 'fast-check';
import type { Agreement, Indicator, Sasaran } from '../agreement';
import { layOut, type DraftColumn } from '../draft';
import { sasaranRows } from '../sasaran-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface RumusStyle {
  readonly sasaran: boolean;
  readonly satuan: boolean;
  readonly source: boolean;
  readonly words: number;
}

export const arbitraryRumusStyle: fc.Arbitrary<RumusStyle> = fc.record({
  sasaran: fc.boolean(),
  satuan: fc.boolean(),
  source: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutRumus(agreement: Agreement, style: RumusStyle): Laid {
  const say = wordings(style.words, agreement.year);
  const columns: DraftColumn[] = [
    { heading: [say(['No', 'NO.']).text], role: 'no' },
    ...(style.sasaran ? [{ heading: ['Sasaran Strategis'], role: 'sasaran' } as const] : []),
    {
      heading: [say(['Indikator Kinerja Utama', 'Indikator Kinerja', 'INDIKATOR']).text],
      role: 'indikator',
    },
    ...(style.satuan ? [{ heading: ['Satuan'], role: 'satuan' } as const] : []),
    {
      heading: [
        say([
          'Formula',
          'Rumus Perhitungan',
          'Formulasi Penghitungan',
          'Cara Perhitungan',
          'Formula Indikator',
        ]).text,
      ],
      role: 'rumus',
    },
    ...(style.source
      ? [{ heading: [say(['Sumber Data', 'SUMBER DATA']).text], role: 'sumber-data' } as const]
      : []),
  ];
  const cells = (sasaran: Sasaran | null, indicator: Indicator, number: number) => [
    sasaran ? number + 1 : null,
    ...(style.sasaran ? [sasaran?.name ?? null] : []),
    indicator.name,
    ...(style.satuan ? [indicator.satuan] : []),
    indicator.formula,
    ...(style.source ? ['Bidang Perencanaan'] : []),
  ];
  return layOut({
    kind: 'rumus-indikator',
    titles: ['INDIKATOR KINERJA UTAMA (IKU)', `TAHUN ${agreement.year}`],
    columns,
    rows: sasaranRows(agreement, cells),
  });
}
