/** Target Renstra/RPD: tujuan, sasaran, indikator, baseline and a target for every year. */
import fc from 'fast-check';
import type { Agreement, Indicator, Sasaran } from '../agreement';
import { layOut, type DraftColumn } from '../draft';
import { numbersOf } from '../numbers';
import { sasaranRows } from '../sasaran-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface RenstraStyle {
  readonly tujuan: boolean;
  readonly satuan: boolean;
  readonly baseline: boolean;
  readonly years: number;
  readonly end: boolean;
  readonly numbered: boolean;
  readonly words: number;
}

export const arbitraryRenstraStyle: fc.Arbitrary<RenstraStyle> = fc.record({
  tujuan: fc.boolean(),
  satuan: fc.boolean(),
  baseline: fc.boolean(),
  years: fc.integer({ min: 2, max: 5 }),
  end: fc.boolean(),
  numbered: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutRenstra(agreement: Agreement, style: RenstraStyle): Laid {
  const columns = columnsOf(agreement.year, style);
  let isFirst = true;
  const cells = (sasaran: Sasaran | null, indicator: Indicator, number: number) => {
    const tujuan = isFirst ? agreement.tujuan : null;
    isFirst = false;
    return [
      sasaran ? number + 1 : null,
      ...(style.tujuan ? [tujuan] : []),
      sasaran?.name ?? null,
      indicator.name,
      ...(style.satuan ? [indicator.satuan] : []),
      ...(style.baseline ? [indicator.baseline] : []),
      ...indicator.years.slice(0, style.years).map(({ target }) => target),
      ...(style.end ? [indicator.years.at(-1)!.target] : []),
    ];
  };
  return layOut({
    kind: 'target-renstra',
    titles: [
      'TUJUAN DAN SASARAN JANGKA MENENGAH PERANGKAT DAERAH',
      `RENSTRA TAHUN ${agreement.year} - ${agreement.year + 5}`,
    ],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words) } : {}),
    rows: sasaranRows(agreement, cells),
  });
}

function columnsOf(year: number, style: RenstraStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const over = say([
    'Target Kinerja Tujuan/Sasaran pada Tahun',
    'Target Kinerja',
    'TARGET KINERJA PADA TAHUN KE-',
    'Target Tahun',
  ]).text;
  return [
    { heading: [say(['No', 'NO.']).text], role: 'no' },
    ...(style.tujuan
      ? [{ heading: [say(['Tujuan', 'TUJUAN']).text], role: 'tujuan' } as const]
      : []),
    { heading: [say(['Sasaran', 'SASARAN', 'Sasaran Strategis']).text], role: 'sasaran' },
    {
      heading: [
        say(['Indikator Tujuan/Sasaran', 'Indikator Sasaran', 'INDIKATOR KINERJA', 'Indikator'])
          .text,
      ],
      role: 'indikator',
    },
    ...(style.satuan ? [{ heading: ['Satuan'], role: 'satuan' } as const] : []),
    ...(style.baseline
      ? [
          {
            heading: [
              say(['Kondisi Awal', 'Kondisi Awal ({tahun})', 'Baseline', 'Tahun Dasar']).text,
            ],
            role: 'kondisi-awal',
            qualifiers: 'any',
          } as const,
        ]
      : []),
    ...Array.from({ length: style.years }, (_, place): DraftColumn => ({
      heading: [over, String(year + place + 1)],
      role: 'target',
      qualifiers: { period: String(year + place + 1) },
    })),
    ...(style.end
      ? [
          {
            heading: [say(['Kondisi Akhir Renstra', 'Target Akhir Renstra', 'Kondisi Akhir']).text],
            role: 'target',
            qualifiers: 'any',
          } as const,
        ]
      : []),
  ];
}
