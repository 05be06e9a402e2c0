import { BY_REVIEWER, cellIn, hint, places, words } from './evidence';
import { findingEvidence, openErrors } from './findings';
import { filledRows, sourceColumns } from './remarks';
import type { Answer, ReviewSources, Statement } from './types';

/** Section II of the form: how the report came about, of which a workbook shows little. */
export const MECHANISM: readonly Statement[] = [
  {
    number: 'II.1',
    text: 'Laporan disusun oleh unit kerja yang tugas fungsinya untuk itu.',
    answer: () => BY_REVIEWER,
  },
  { number: 'II.2', text: 'Informasi didukung data yang memadai.', answer: dataSources },
  {
    number: 'II.3',
    text: 'Ada mekanisme penyampaian data dari unit kerja ke penyusun laporan.',
    answer: () => BY_REVIEWER,
  },
  {
    number: 'II.4',
    text: 'Penanggung jawab pengumpulan data di setiap unit kerja ditetapkan.',
    answer: () => BY_REVIEWER,
  },
  { number: 'II.5', text: 'Keandalan data kinerja diyakini.', answer: reliable },
  {
    number: 'II.6',
    text: 'Analisis dalam laporan diketahui unit kerja terkait.',
    answer: () => BY_REVIEWER,
  },
  {
    number: 'II.7',
    text: 'Laporan bukan sekadar gabungan laporan unit di bawahnya.',
    answer: () => BY_REVIEWER,
  },
];

function dataSources(sources: ReviewSources): Answer {
  const [found] = sourceColumns(sources);
  if (!found) return BY_REVIEWER;
  const { table, column } = found;
  const { filled, all } = filledRows(found, sources);
  const [first, last] = [filled[0], filled.at(-1)];
  const text = `Kolom “${column.heading}” terisi pada ${filled.length} dari ${all} baris; datanya tidak dinilai`;
  return first && last
    ? hint({
        text,
        from: cellIn(table, first.index, column.index),
        to: cellIn(table, last.index, column.index),
      })
    : hint(words(text));
}

/** Figures that contradict each other cannot be relied on; agreement alone does not prove that they can. */
function reliable(sources: ReviewSources): Answer {
  const { checks, failures } = sources.input.check;
  const wrong = openErrors(sources);
  if (wrong.length > 0) {
    const count = words(`${wrong.length} kesalahan belum diselesaikan (lihat Hasil Pemeriksaan):`);
    return { verdict: 'tidak', evidence: [count, ...places(wrong.map(findingEvidence))] };
  }
  const agree = checks.reduce((sum, check) => sum + check.agree, 0);
  const checked = checks.reduce((sum, check) => sum + check.checked, 0);
  const failed = failures.length === 0 ? '' : `; ${failures.length} pemeriksaan gagal dijalankan`;
  return hint(
    words(
      `${agree} dari ${checked} pemeriksaan angka cocok, tanpa kesalahan terbuka${failed}; sumber datanya tidak diperiksa.`,
    ),
  );
}
