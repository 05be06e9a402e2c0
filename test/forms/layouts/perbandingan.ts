/** Perbandingan: target, realisasi and capaian over two to six years. */
import fc from 'fast-check';
import { KNOWN_YEARS, type Agreement, type Indicator, type Sasaran } from '../agreement';
import { layOut, type DraftColumn } from '../draft';
import { percentage } from '../figures';
import { numbersOf } from '../numbers';
import { sasaranRows } from '../sasaran-rows';
import type { ColumnRole } from '../../../src/recognise';
import type { Laid } from '../truth';
import { wordings } from '../words';

type Shown = 'target' | 'realisasi' | 'capaian';

export interface PerbandinganStyle {
  readonly years: number;
  readonly shown: readonly Shown[];
  /** Years above what is shown of each, or what is shown above its years. */
  readonly yearOnTop: boolean;
  readonly sasaran: boolean;
  readonly satuan: boolean;
  readonly numbered: boolean;
  readonly words: number;
}

export const arbitraryPerbandinganStyle: fc.Arbitrary<PerbandinganStyle> = fc.record({
  years: fc.integer({ min: 2, max: KNOWN_YEARS }),
  shown: fc.constantFrom<readonly Shown[]>(
    ['realisasi'],
    ['target', 'realisasi'],
    ['target', 'realisasi', 'capaian'],
    ['realisasi', 'capaian'],
  ),
  yearOnTop: fc.boolean(),
  sasaran: fc.boolean(),
  satuan: fc.boolean(),
  numbered: fc.boolean(),
  words: fc.nat(9999),
});

const ROLES: Readonly<Record<Shown, ColumnRole>> = {
  target: 'target',
  realisasi: 'realisasi-kinerja',
  capaian: 'capaian',
};

export function layOutPerbandingan(agreement: Agreement, style: PerbandinganStyle): Laid {
  const columns = columnsOf(agreement.year, style);
  const cells = (sasaran: Sasaran | null, indicator: Indicator, number: number) => [
    sasaran ? number + 1 : null,
    ...(style.sasaran ? [sasaran?.name ?? null] : []),
    indicator.name,
    ...(style.satuan ? [indicator.satuan] : []),
    ...cellsInOrder(style, (shown, place) => {
      const { target, realisasi } = indicator.years.slice(-style.years)[place]!;
      if (shown === 'capaian') return percentage(Math.round((realisasi / target) * 10_000) / 100);
      return shown === 'target' ? target : realisasi;
    }),
  ];
  return layOut({
    kind: 'perbandingan',
    titles: [
      `PERBANDINGAN CAPAIAN KINERJA TAHUN ${agreement.year - style.years + 1} - ${agreement.year}`,
    ],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words) } : {}),
    rows: sasaranRows(agreement, cells),
  });
}

/** One item for each year and what is shown of it, in the order of the columns. */
function cellsInOrder<T>(style: PerbandinganStyle, item: (shown: Shown, place: number) => T): T[] {
  const places = Array.from({ length: style.years }, (_, place) => place);
  return style.yearOnTop
    ? places.flatMap((place) => style.shown.map((shown) => item(shown, place)))
    : style.shown.flatMap((shown) => places.map((place) => item(shown, place)));
}

function columnsOf(year: number, style: PerbandinganStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const names: Readonly<Record<Shown, string>> = {
    target: say(['Target', 'TARGET']).text,
    realisasi: say(['Realisasi', 'REALISASI', 'Realisasi Kinerja']).text,
    capaian: say(['Capaian (%)', '% Capaian', 'Capaian']).text,
  };
  const spelled = style.words % 2 === 0;
  return [
    { heading: [say(['No', 'NO.']).text], role: 'no' },
    ...(style.sasaran
      ? [{ heading: [say(['Sasaran Strategis', 'SASARAN']).text], role: 'sasaran' } as const]
      : []),
    {
      heading: [say(['Indikator Kinerja', 'INDIKATOR KINERJA', 'Indikator']).text],
      role: 'indikator',
    },
    ...(style.satuan ? [{ heading: ['Satuan'], role: 'satuan' } as const] : []),
    ...cellsInOrder(style, (shown, place): DraftColumn => {
      const number = year - style.years + 1 + place;
      const time = spelled ? `Tahun ${number}` : String(number);
      return {
        heading: style.yearOnTop ? [time, names[shown]] : [names[shown], time],
        role: ROLES[shown],
        qualifiers: { period: String(number) },
      };
    }),
  ];
}
