import type { IndicatorRow, IndicatorTable } from '../../../join';
import { targetAt } from '../../../recognise';
import { reportSettings } from '../report-table';
import { columnRange, targetRange } from './compare';
import { BY_REVIEWER, cellIn, hint, places, words } from './evidence';
import { findingEvidence, openErrors } from './findings';
import { effortColumns, filledRows } from './remarks';
import type { Answer, Evidence, ReviewSources, Statement } from './types';

/** Section I of the form. */
export const FORMAT: readonly Statement[] = [
  { number: 'I.1', text: 'Laporan menampilkan data penting instansi.', answer: keyData },
  { number: 'I.2', text: 'Laporan menyajikan informasi target kinerja.', answer: targetsGiven },
  {
    number: 'I.3',
    text: 'Laporan menyajikan capaian kinerja yang memadai.',
    answer: achievementsGiven,
  },
  {
    number: 'I.4',
    text: 'Lampiran mendukung informasi pada badan laporan.',
    answer: attachments,
  },
  { number: 'I.5', text: 'Laporan menyajikan upaya perbaikan ke depan.', answer: efforts },
  { number: 'I.6', text: 'Laporan menyajikan akuntabilitas keuangan.', answer: finance },
];

function keyData({ input }: ReviewSources): Answer {
  const { agency, year } = reportSettings(input);
  const named = [agency, year === null ? null : `tahun ${year}`].filter(Boolean);
  return named.length === 0
    ? hint(words('Judul tabel tidak menyebut instansi dan tahunnya.'))
    : hint(
        words(
          `Judul tabel menyebut ${named.join(', ')}; data penting lain tidak ada di buku kerja.`,
        ),
      );
}

/** Every indicator has a target that can be measured. */
function targetsGiven({ agreement, report }: ReviewSources): Answer {
  const table = agreement ?? report;
  if (!table?.columns.target) {
    return hint(words('Buku kerja tidak memuat lembar indikator dengan target.'));
  }
  const column = table.columns.target.index;
  const unread = table.rows.filter(({ row }) => !isMeasurable(targetAt(row, column)?.kind));
  if (unread.length === 0) {
    return {
      verdict: 'ya',
      evidence: [
        targetRange(table, `${table.rows.length} indikator mempunyai target yang terbaca`),
      ],
    };
  }
  return {
    verdict: 'tidak',
    evidence: places(
      unread.map((row) => ({
        ...at(table, row, column),
        text: `“${row.name}” tanpa target yang dapat diukur`,
      })),
    ),
  };
}

function isMeasurable(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'nothing' && kind !== 'unreadable';
}

/** Every indicator has its realisasi and its capaian, and nothing in the table is wrong. */
function achievementsGiven(sources: ReviewSources): Answer {
  const { report } = sources;
  if (!report) return hint(words('Buku kerja tidak memuat lembar capaian dengan realisasi.'));
  const { columns } = report;
  const realisasi = columns['realisasi-kinerja']!;
  const missing = report.rows.flatMap((row): Evidence[] => {
    if (!row.row.figures.has(realisasi.index)) {
      return [{ ...at(report, row, realisasi.index), text: `“${row.name}” tanpa realisasi` }];
    }
    return columns.capaian && !row.row.figures.has(columns.capaian.index)
      ? [{ ...at(report, row, columns.capaian.index), text: `“${row.name}” tanpa capaian` }]
      : [];
  });
  const wrong = [...missing, ...openErrors(sources, report.table).map(findingEvidence)];
  if (wrong.length > 0) return { verdict: 'tidak', evidence: places(wrong) };
  const count = report.rows.length;
  return columns.capaian
    ? {
        verdict: 'ya',
        evidence: [
          columnRange(
            report,
            'capaian',
            `${count} indikator mempunyai realisasi dan capaian, tanpa kesalahan hitung`,
          ),
        ],
      }
    : hint(
        columnRange(
          report,
          'realisasi-kinerja',
          `${count} indikator mempunyai realisasi; capaian tidak dicetak`,
        ),
      );
}

function attachments({ agreement }: ReviewSources): Answer {
  if (!agreement) return BY_REVIEWER;
  const { table } = agreement;
  return hint({
    text: `Perjanjian Kinerja ada di lembar ${table.sheet}; lampiran lain tidak ada di buku kerja`,
    from: cellIn(table, table.range.top, table.range.left),
    to: cellIn(table, table.range.bottom, table.range.right),
  });
}

function efforts(sources: ReviewSources): Answer {
  const [found] = effortColumns(sources);
  if (!found) {
    return hint(
      words(
        'Buku kerja tidak memuat kolom upaya, solusi, atau tindak lanjut; lihat naskah laporan.',
      ),
    );
  }
  const { filled, all } = filledRows(found, sources);
  const [first, last] = [filled[0], filled.at(-1)];
  const text = `Kolom “${found.column.heading}” terisi pada ${filled.length} dari ${all} baris; isinya tidak dinilai`;
  if (!first || !last) return hint(words(text));
  const { table, column } = found;
  const evidence = {
    text,
    from: cellIn(table, first.index, column.index),
    to: cellIn(table, last.index, column.index),
  };
  return filled.length === all ? { verdict: 'ya', evidence: [evidence] } : hint(evidence);
}

/** Realisasi anggaran is there, and none of its figures is wrong. */
function finance(sources: ReviewSources): Answer {
  const { budget } = sources;
  if (!budget) {
    return hint(
      words('Buku kerja tidak memuat lembar realisasi anggaran dengan pagu dan realisasi.'),
    );
  }
  const { table } = budget;
  const wrong = openErrors(sources, table);
  if (wrong.length > 0) return { verdict: 'tidak', evidence: places(wrong.map(findingEvidence)) };
  return {
    verdict: 'ya',
    evidence: [
      {
        text: `Pagu dan realisasi ada di lembar ${table.sheet}, tanpa kesalahan hitung`,
        from: cellIn(table, table.range.top, table.range.left),
        to: cellIn(table, table.range.bottom, table.range.right),
      },
    ],
  };
}

function at(
  { table }: IndicatorTable,
  { row }: IndicatorRow,
  column: number,
): Pick<Evidence, 'from' | 'to'> {
  const cell = cellIn(table, row.index, column);
  return { from: cell, to: cell };
}
