import { columnsOf, type RecognisedTable } from '../../../recognise';
import { compared } from './comparison';
import { sameNames, sameTargets, sasaranList } from './compare';
import {
  BY_REVIEWER,
  cellIn,
  hint,
  missingIn,
  namedEvidence,
  namesIn,
  places,
  rangeEvidence,
  words,
} from './evidence';
import { explanationColumns, filledRows } from './remarks';
import { smartHints } from './smart';
import type { Answer, ReviewSources, Statement } from './types';

/** Section III of the form. */
export const SUBSTANCE: readonly Statement[] = [
  {
    number: 'III.1',
    text: 'Tujuan/sasaran dalam laporan sesuai dengan perjanjian kinerja.',
    answer: sasaranAsAgreed,
  },
  {
    number: 'III.2',
    text: 'Tujuan/sasaran dalam laporan selaras dengan rencana strategis.',
    answer: sasaranAsPlanned,
  },
  {
    number: 'III.3',
    text: 'Bila butir 1 atau 2 tidak, ada penjelasan yang memadai.',
    answer: (sources) => explained([sasaranAsAgreed(sources), sasaranAsPlanned(sources)], sources),
  },
  {
    number: 'III.4',
    text: 'Target dalam laporan sesuai dengan perjanjian kinerja.',
    answer: targetsAsAgreed,
  },
  {
    number: 'III.5',
    text: 'Indikator kinerja utama dalam laporan sesuai dengan dokumen IKU.',
    answer: ikuAsListed,
  },
  {
    number: 'III.6',
    text: 'Bila butir 4 atau 5 tidak, ada penjelasan yang memadai.',
    answer: (sources) => explained([targetsAsAgreed(sources), ikuAsListed(sources)], sources),
  },
  {
    number: 'III.7',
    text: 'Ada perbandingan dengan tahun lalu, standar nasional, dan sebagainya yang bermanfaat.',
    answer: compared,
  },
  {
    number: 'III.8',
    text: 'IKU dan IK telah cukup mengukur tujuan/sasaran.',
    answer: () => BY_REVIEWER,
  },
  {
    number: 'III.9',
    text: 'Bila butir 8 tidak, ada penjelasan yang memadai.',
    answer: () => BY_REVIEWER,
  },
  { number: 'III.10', text: 'IKU dan IK telah SMART.', answer: smartHints },
];

function sasaranAsAgreed(sources: ReviewSources): Answer {
  const { agreement, report } = sources;
  if (!agreement) return hint(words('Buku kerja tidak memuat lembar Perjanjian Kinerja.'));
  if (!report) return hint(words('Buku kerja tidak memuat lembar capaian dengan realisasi.'));
  const lists = [report.table, agreement.table].map((table) => sasaranList(table, sources));
  const without = lists.find(({ names }) => names.length === 0);
  if (without) return hint(words(`Sasaran tidak disebut di ${without.called}.`));
  return sameNames('sasaran', lists[0]!, lists[1]!);
}

/** A Renstra may hold more than one year's report; what is reported must stand in it. */
function sasaranAsPlanned(sources: ReviewSources): Answer {
  const { renstra } = sources;
  const reported = (sources.report ?? sources.agreement)?.table;
  if (!renstra) return hint(words('Buku kerja tidak memuat lembar Renstra.'));
  if (!reported)
    return hint(words('Buku kerja tidak memuat lembar capaian atau Perjanjian Kinerja.'));
  const own = sasaranList(reported, sources);
  const planned = sasaranList(renstra, sources);
  if (own.names.length === 0 || planned.names.length === 0) {
    return hint(
      words(`Sasaran tidak disebut di ${own.names.length === 0 ? own.called : planned.called}.`),
    );
  }
  const missing = missingIn(own.names, planned.names);
  if (missing.length > 0) {
    return {
      verdict: 'tidak',
      evidence: places(
        missing.map((name) => namedEvidence(name, `tidak ada di ${planned.called}`)),
      ),
    };
  }
  return {
    verdict: 'ya',
    evidence: [
      rangeEvidence(own.names, `${own.names.length} sasaran bernama sama di ${planned.called}`),
    ],
  };
}

function targetsAsAgreed(sources: ReviewSources): Answer {
  const { agreement, report } = sources;
  if (!agreement) return hint(words('Buku kerja tidak memuat lembar Perjanjian Kinerja.'));
  if (!report) return hint(words('Buku kerja tidak memuat lembar capaian dengan realisasi.'));
  return sameTargets(agreement, report, sources);
}

function ikuAsListed(sources: ReviewSources): Answer {
  const { iku, report, sheetOf } = sources;
  if (!iku) return hint(words('Buku kerja tidak memuat daftar Indikator Kinerja Utama.'));
  if (!report) return hint(words('Buku kerja tidak memuat lembar capaian dengan realisasi.'));
  const list = (table: RecognisedTable) => ({
    names: columnsOf(table, 'indikator').length > 0 ? namesIn(table, 'indikator', sheetOf) : [],
    called: `lembar ${table.sheet}`,
  });
  const [listed, reported] = [list(iku), list(report.table)];
  if (listed.names.length === 0 || reported.names.length === 0) {
    return hint(
      words(
        `Indikator tidak disebut di ${listed.names.length === 0 ? listed.called : reported.called}.`,
      ),
    );
  }
  const missing = missingIn(listed.names, reported.names);
  if (missing.length > 0) {
    return {
      verdict: 'tidak',
      evidence: places(
        missing.map((name) => namedEvidence(name, `tidak ada di ${reported.called}`)),
      ),
    };
  }
  return {
    verdict: 'ya',
    evidence: [
      rangeEvidence(listed.names, `${listed.names.length} IKU dilaporkan di ${reported.called}`),
    ],
  };
}

/** Needed only where something differs; whether an explanation suffices is for people to say. */
function explained(answers: readonly Answer[], sources: ReviewSources): Answer {
  if (answers.every(({ verdict }) => verdict === 'ya')) {
    return { verdict: 'tidak-berlaku', evidence: [words('Kedua butir dijawab ya.')] };
  }
  if (answers.every(({ verdict }) => verdict !== 'tidak')) return BY_REVIEWER;
  const { table } = sources.report ?? {};
  const found = explanationColumns(sources)
    .filter((column) => column.table === table)
    .map((column) => ({ ...column, ...filledRows(column, sources) }))
    .find(({ filled }) => filled.length > 0);
  if (!found)
    return hint(words('Lembar capaian tidak memuat kolom penjelasan; lihat naskah laporan.'));
  const { column, filled, all } = found;
  return hint({
    text: `Kolom “${column.heading}” terisi pada ${filled.length} dari ${all} baris; isinya tidak dinilai`,
    from: cellIn(found.table, filled[0]!.index, column.index),
    to: cellIn(found.table, filled.at(-1)!.index, column.index),
  });
}
