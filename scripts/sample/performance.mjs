// The two sheets about performance: what was promised, and what came of it.
import { AGENCY, OBJECTIVES, PLANTED, PROGRAMS, YEAR } from './data.mjs';
import {
  AMOUNT,
  amount,
  CAPTION,
  cents,
  heading,
  numbers,
  pagus,
  PERCENT,
  sum,
  text,
  titled,
  WORDS,
} from './cells.mjs';

/** Perjanjian Kinerja: indicators with their targets, then the programmes with their money. */
export function agreementSheet() {
  const { rows, merges } = titled(5, `PERJANJIAN KINERJA TAHUN ${YEAR}`, AGENCY);
  rows.push(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'].map(heading));
  rows.push(numbers(5, (n) => `(${n})`));
  for (const [i, { name, indicators }] of OBJECTIVES.entries()) {
    const top = rows.length + 1;
    for (const [j, [indicator, unit, target]] of indicators.entries()) {
      rows.push([
        j === 0 ? text(String(i + 1), CAPTION) : text('', CAPTION),
        text(j === 0 ? name : ''),
        text(indicator),
        text(unit),
        { number: target, style: { border: true } },
      ]);
    }
    if (indicators.length > 1) {
      for (const column of ['A', 'B']) merges.push(`${column}${top}:${column}${rows.length}`);
    }
  }
  rows.push([], ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'].map(heading));
  const first = rows.length + 1;
  for (const [i, { name, source, activities }] of PROGRAMS.entries()) {
    rows.push([
      text(String(i + 1), CAPTION),
      text(name),
      amount(sum(activities.map(pagus))),
      text(source),
    ]);
  }
  const total = sum(PROGRAMS.flatMap(({ activities }) => activities.map(pagus)));
  rows.push([
    text('', CAPTION),
    text('Jumlah', { ...WORDS, bold: true }),
    {
      formula: `SUM(C${first}:C${rows.length})`,
      result: total,
      style: { ...AMOUNT, bold: true },
    },
    text(''),
  ]);
  return { name: 'PK', rows, merges, widths: [5, 52, 46, 18, 14] };
}

export function performanceSheet(mistake) {
  const { rows, merges } = titled(7, `CAPAIAN INDIKATOR KINERJA UTAMA TAHUN ${YEAR}`, AGENCY);
  rows.push(
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
    ].map(heading),
  );
  rows.push(numbers(7, (n) => `(${n})`));
  for (const [i, { name, indicators }] of OBJECTIVES.entries()) {
    const top = rows.length + 1;
    for (const [j, [indicator, unit, target, realisasi]] of indicators.entries()) {
      let capaian = cents((realisasi / target) * 100);
      if (indicator === PLANTED.digitsSwapped.indicator) {
        const { printed } = PLANTED.digitsSwapped;
        mistake('capaian-tidak-sesuai', 'Capaian', `G${rows.length + 1}`, printed, capaian);
        capaian = printed;
      }
      rows.push([
        text(j === 0 ? String(i + 1) : '', CAPTION),
        text(j === 0 ? name : ''),
        text(indicator),
        text(unit),
        { number: target, style: { border: true } },
        { number: realisasi, style: { border: true } },
        { number: capaian, style: PERCENT },
      ]);
    }
    if (indicators.length > 1) {
      for (const column of ['A', 'B']) merges.push(`${column}${top}:${column}${rows.length}`);
    }
  }
  return { name: 'Capaian', rows, merges, widths: [5, 40, 46, 18, 12, 12, 12], freeze: 5 };
}
