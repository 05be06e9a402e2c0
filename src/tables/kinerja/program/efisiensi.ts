import type { MeasuredAt } from '../../../join';
import { sheetFinder } from '../../../workbook';
import { figureAt } from '../../anggaran/budget-tree';
import { captionLines } from '../../sheet/caption';
import { frameSheet, type SectionBody } from '../../sheet/frame';
import { moneyHeading } from '../../sheet/money';
import { sourceLineOf } from '../../source/source-line';
import { placeName } from '../../source/join-notes';
import type { TableInput, TableMaker } from '../../types';
import { efficiencyWords } from './efficiency-formula';
import { AT, WIDTHS, type Laid } from './efisiensi-layout';
import { layAim } from './efisiensi-rows';
import { distinctLines, totalLine } from './efisiensi-total';
import { supportLacks, supportOf, type Support } from './supporting-programs';

/** Efisiensi: capaian of each indicator against what the programmes that serve it have spent. */
export const efisiensi: TableMaker = {
  id: 'efisiensi',
  sheetName: 'LKIP Efisiensi',
  follows: 'quarter',
  numbered: true,
  lacks: supportLacks,
  make(input, number) {
    const { settings } = input;
    const kinerja = { group: 'Kinerja', width: WIDTHS.figure };
    const money = { group: 'Anggaran', width: WIDTHS.money };
    return frameSheet({
      table: efisiensi,
      number,
      settings,
      sections: [
        {
          caption: captionLines(
            settings,
            'Efisiensi Penggunaan Sumber Daya',
            supportOf(input)!.table,
            'Tahun',
          ),
          columns: [
            { heading: 'No', width: 5 },
            { heading: 'Indikator Kinerja', width: WIDTHS.indikator },
            { heading: 'Target', ...kinerja },
            { heading: 'Realisasi', ...kinerja },
            { heading: 'Capaian (%)', ...kinerja },
            { heading: 'Program Pendukung', width: WIDTHS.program },
            { heading: moneyHeading('Pagu', settings.unit), ...money },
            { heading: moneyHeading('Realisasi', settings.unit), ...money },
            { heading: 'Penyerapan (%)', ...money, width: 12 },
            { heading: 'Efisiensi (%)', width: WIDTHS.figure },
          ],
          body: (start) => efficiencyBody(input, start),
        },
      ],
      orientation: 'landscape',
    });
  },
};

function efficiencyBody(input: TableInput, start: number): SectionBody {
  const support = supportOf(input)!;
  const { settings } = input;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const drawing = { start, settings, sheetOf };
  const laid: Laid = { rows: [], merges: [], lines: [], capaian: [] };
  support.aims.forEach((aim, place) => {
    layAim(laid, aim, place, drawing);
  });
  const noted = distinctLines(laid).flatMap(({ program, pagu, realisasi }) =>
    [pagu, realisasi].flatMap(({ note }, place) =>
      note === null
        ? []
        : [`${program.node.row.label}, ${place === 0 ? 'pagu' : 'realisasi'}: ${note}.`],
    ),
  );
  const shared = distinctLines(laid).length < laid.lines.length;
  if (laid.lines.length > 1) {
    const row = start + laid.rows.length;
    laid.rows.push(totalLine(laid, drawing));
    laid.merges.push({ top: row, bottom: row, left: AT.indikator, right: AT.realisasiKinerja });
  }
  return {
    rows: laid.rows,
    merges: laid.merges,
    notes: [
      sourceLineOf(sourcesOf(support)),
      efficiencyWords(settings.efficiency),
      ...supportNotes(support),
      ...(shared
        ? ['Program yang mendukung lebih dari satu indikator dihitung sekali dalam jumlah.']
        : []),
      ...noted,
    ],
  };
}

function sourcesOf({ aims }: Support): MeasuredAt[] {
  return aims.flatMap(({ indicators, programs }) => [
    ...indicators.flatMap(({ target, realisasi, capaian }) => {
      const both = target && realisasi ? [target, realisasi] : [target, realisasi, capaian];
      return both.flatMap((at) => at ?? []);
    }),
    ...programs.flatMap(({ node }) =>
      (['pagu', 'realisasi'] as const).flatMap((measure) => figureAt(node, measure) ?? []),
    ),
  ]);
}

/** How the workbook pairs programmes with what they serve, and what it leaves alone. */
export function supportNotes({ by, others, unserved, aims }: Support): string[] {
  return [
    by.length === 0
      ? `Semua program mendukung satu-satunya sasaran: “${aims[0]!.sasaran}”.`
      : `Program pendukung menurut ${by.map(placeName).join('; ')}.`,
    ...(unserved.length === 0
      ? []
      : [
          `Tanpa program pendukung pada sumber: ${unserved.map(({ name, sasaran }) => `“${name || sasaran}”`).join(', ')}.`,
        ]),
    ...(others.length === 0
      ? []
      : [
          `Tidak disebut mendukung indikator mana pun: ${others.map(({ node }) => `“${node.row.label}”`).join(', ')}.`,
        ]),
  ];
}
