/** Capaian kinerja: Sasaran | Indikator | Target | Realisasi | Capaian (%) | Predikat, with averages. */
import fc from 'fast-check';
import { directionOf, PERMENDAGRI_86_2017, predikatOf } from '../../../src/domain';
import type { Agreement, Indicator, Sasaran } from '../agreement';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { percentage } from '../figures';
import { numbersOf } from '../numbers';
import { sasaranRows } from '../sasaran-rows';
import type { Laid } from '../truth';
import { ofYear, wordings } from '../words';

export interface CapaianStyle {
  readonly satuan: boolean;
  readonly predikat: boolean;
  readonly average: boolean;
  readonly twoRows: boolean;
  readonly numbered: boolean;
  readonly words: number;
}

export const arbitraryCapaianStyle: fc.Arbitrary<CapaianStyle> = fc.record({
  satuan: fc.boolean(),
  predikat: fc.boolean(),
  average: fc.boolean(),
  twoRows: fc.boolean(),
  numbered: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutCapaian(agreement: Agreement, style: CapaianStyle): Laid {
  const columns = columnsOf(agreement.year, style);
  const cells = (
    sasaran: Sasaran | null,
    indicator: Indicator,
    number: number,
  ): DraftRow['cells'] => {
    const { target, realisasi } = indicator.years.at(-1)!;
    const capaian = rate(indicator);
    return [
      sasaran ? number + 1 : null,
      sasaran?.name ?? null,
      indicator.name,
      ...(style.satuan ? [indicator.satuan] : []),
      target,
      realisasi,
      percentage(capaian),
      ...(style.predikat ? [predikatOf(capaian, PERMENDAGRI_86_2017).name] : []),
    ];
  };
  const rows = sasaranRows(agreement, cells);
  return layOut({
    kind: 'capaian',
    titles: [`CAPAIAN KINERJA TAHUN ${agreement.year}`],
    columns,
    ...(style.numbered ? { numbers: numbersOf(columns.length, style.words) } : {}),
    rows: style.average ? [...rows, average(agreement, style)] : rows,
  });
}

function rate({ name, years }: Indicator): number {
  const { target, realisasi } = years.at(-1)!;
  const achieved = directionOf(name) === 'naik' ? realisasi : Math.max(0, 2 * target - realisasi);
  return Math.round((achieved / target) * 10_000) / 100;
}

function average(agreement: Agreement, style: CapaianStyle): DraftRow {
  const rates = agreement.sasaran.flatMap(({ indicators }) => indicators.map(rate));
  const mean =
    Math.round((rates.reduce((sum, value) => sum + value, 0) / rates.length) * 100) / 100;
  const before = 2 + (style.satuan ? 1 : 0) + 2;
  return {
    cells: [
      style.words % 2 === 0 ? 'Rata-rata Capaian' : 'RATA-RATA',
      ...Array.from({ length: before }, () => null),
      percentage(mean),
      ...(style.predikat ? [predikatOf(mean, PERMENDAGRI_86_2017).name] : []),
    ],
    role: 'average',
    level: 'total',
    merge: { left: 0, right: before },
  };
}

function columnsOf(year: number, style: CapaianStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const target = say(['Target', 'TARGET', 'Target Kinerja', ofYear('Target {tahun}', year)]);
  const realisasi = say([
    'Realisasi',
    'REALISASI',
    'Realisasi Kinerja',
    ofYear('Realisasi {tahun}', year),
  ]);
  const capaian = say([
    'Capaian (%)',
    '% Capaian',
    'Capaian Kinerja (%)',
    'CAPAIAN',
    'Tingkat Capaian (%)',
  ]);
  const over = `Tahun ${year}`;
  const grouped = { period: String(year) };
  const under = (wording: typeof target): Pick<DraftColumn, 'heading' | 'qualifiers'> =>
    style.twoRows
      ? { heading: [over, wording.text], qualifiers: grouped }
      : { heading: [wording.text], qualifiers: wording.qualifiers ?? {} };
  return [
    { heading: [say(['No', 'NO.']).text], role: 'no' },
    { heading: [say(['Sasaran Strategis', 'SASARAN', 'Sasaran Kinerja']).text], role: 'sasaran' },
    {
      heading: [
        say([
          'Indikator Kinerja',
          'INDIKATOR KINERJA UTAMA',
          'Indikator Kinerja Utama (IKU)',
          'Indikator',
        ]).text,
      ],
      role: 'indikator',
    },
    ...(style.satuan ? [{ heading: ['Satuan'], role: 'satuan' } as const] : []),
    { ...under(target), role: 'target' },
    { ...under(realisasi), role: 'realisasi-kinerja' },
    { ...under(capaian), role: 'capaian' },
    ...(style.predikat
      ? [
          {
            heading: [say(['Kategori', 'Predikat', 'Kriteria', 'Predikat Kinerja']).text],
            role: 'predikat',
          } as const,
        ]
      : []),
  ];
}
