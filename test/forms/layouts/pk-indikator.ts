/** Perjanjian Kinerja: No | Sasaran Strategis | Indikator Kinerja | Target. */
import fc from 'fast-check';
import type { Agreement, Indicator, Sasaran } from '../agreement';
import { layOut, type DraftColumn } from '../draft';
import { numbersOf } from '../numbers';
import { sasaranRows } from '../sasaran-rows';
import { targetCell } from '../targets';
import type { Laid } from '../truth';
import { ofYear, wordings } from '../words';

export interface PkIndikatorStyle {
  readonly satuan: boolean;
  readonly baseline: boolean;
  readonly formula: boolean;
  readonly numbered: boolean;
  readonly words: number;
}

export const arbitraryPkIndikatorStyle: fc.Arbitrary<PkIndikatorStyle> = fc.record({
  satuan: fc.boolean(),
  baseline: fc.boolean(),
  formula: fc.boolean(),
  numbered: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutPkIndikator(agreement: Agreement, style: PkIndikatorStyle): Laid {
  const { year } = agreement;
  const say = wordings(style.words, year);
  const target = say(['Target', 'TARGET', 'Target Kinerja', ofYear('Target {tahun}', year)]);
  const baseline = say(['Kondisi Awal', 'Baseline', ofYear(`Kondisi ${year - 1}`, year - 1)]);
  const columns: DraftColumn[] = [
    { heading: [say(['No', 'NO.', 'No.']).text], role: 'no' },
    {
      heading: [say(['Sasaran Strategis', 'SASARAN STRATEGIS', 'Sasaran', 'Kinerja Utama']).text],
      role: 'sasaran',
    },
    {
      heading: [
        say(['Indikator Kinerja', 'INDIKATOR KINERJA', 'Indikator Kinerja Utama', 'Indikator'])
          .text,
      ],
      role: 'indikator',
    },
    ...(style.satuan ? [{ heading: ['Satuan'], role: 'satuan' } as const] : []),
    ...(style.baseline
      ? [{ heading: [baseline.text], role: 'kondisi-awal', qualifiers: 'any' } as const]
      : []),
    { heading: [target.text], role: 'target', qualifiers: target.qualifiers ?? {} },
    ...(style.formula
      ? [
          {
            heading: [say(['Formula Indikator', 'Formulasi', 'Cara Perhitungan']).text],
            role: 'rumus',
          } as const,
        ]
      : []),
  ];
  const cells = (sasaran: Sasaran | null, indicator: Indicator, number: number) => [
    sasaran ? number + 1 : null,
    sasaran?.name ?? null,
    indicator.name,
    ...(style.satuan ? [indicator.satuan] : []),
    ...(style.baseline ? [indicator.baseline] : []),
    targetCell(indicator, indicator.years.at(-1)!.target, style.satuan ? 0 : style.words),
    ...(style.formula ? [indicator.formula] : []),
  ];
  return layOut({
    kind: 'pk-indikator',
    titles: [`PERJANJIAN KINERJA TAHUN ${year}`, 'DINAS SOSIAL'],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words + 1) } : {}),
    rows: sasaranRows(agreement, cells),
  });
}
