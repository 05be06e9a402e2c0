import { agencyLine } from '../../sheet/caption';
import { frameSheet } from '../../sheet/frame';
import type { TableMaker } from '../../types';
import { againstSection, type AgainstWords } from './against-reference';
import { pairingNotes } from '../indicators/pairing-notes';
import { renstraProgress, type RenstraProgress } from './renstra-source';

/** Realisasi terhadap Target Jangka Menengah: how far the agency has come towards the end of its plan. */
export const realisasiRenstra: TableMaker = {
  id: 'realisasi-renstra',
  sheetName: 'LKIP Realisasi Renstra',
  follows: 'year',
  numbered: true,
  lacks: (input) => (renstraProgress(input) ? [] : ['target-renstra']),
  make(input, number) {
    const { settings } = input;
    const progress = renstraProgress(input)!;
    const { plan, year, items, base, tables } = progress;
    const title = `Realisasi Kinerja terhadap Target${isEnd(progress) ? ' Akhir' : ''} ${plan}`;
    const used = items.flatMap(({ realisasi }) => realisasi ?? []);
    return frameSheet({
      table: realisasiRenstra,
      number,
      settings,
      askedPeriod: input.askedPeriod,
      sections: [
        againstSection(
          input,
          [
            title,
            agencyLine(settings, base.table),
            year === undefined ? '' : `Sampai dengan Tahun ${year}`,
          ],
          items,
          wordsOf(progress),
          [
            ...(isEnd(progress)
              ? []
              : [
                  `Target ${plan} di buku kerja ini hanya sampai tahun ${progress.end}; itulah pembandingnya.`,
                ]),
            ...pairingNotes(base, tables, used),
          ],
        ),
      ],
      orientation: 'landscape',
    });
  },
};

/** Whether the targets lie ahead of the realisasi; a plan may be printed for one year alone. */
function isEnd({ end, year }: RenstraProgress): boolean {
  return end === undefined || year === undefined || end > year;
}

function wordsOf(progress: RenstraProgress): AgainstWords {
  const { plan, end, year } = progress;
  const until = end === undefined ? '' : isEnd(progress) ? ` (${end})` : ` Tahun ${end}`;
  return {
    reference: `Target${isEnd(progress) ? ' Akhir' : ''} ${plan}${until}`,
    realisasi: year === undefined ? 'Realisasi' : `Realisasi ${year}`,
    percent: 'Tingkat Kemajuan (%)',
    formula: (words) => `Tingkat kemajuan = ${words}, dengan target ${plan}.`,
  };
}
