// Sheets around the indicators: the plan, earlier years, national standards, formulas, efficiency.
import { CAPTION, cents, heading, numbers, PERCENT, text, titled } from './cells.mjs';
import { AGENCY, OBJECTIVES, YEAR } from './data.mjs';
import { EARLIER, INDICATOR_FACTS, PLAN_YEARS } from './plan-data.mjs';
import { letter } from './xlsx.mjs';

const figure = (number) => ({ number, style: { border: true } });

/** A line for every indicator, its sasaran once; returns the merges of the sasaran. */
function addIndicators(rows, cellsOf) {
  const merges = [];
  for (const [i, { name, indicators }] of OBJECTIVES.entries()) {
    const top = rows.length + 1;
    for (const [j, [indicator, unit, target, realisasi]] of indicators.entries()) {
      const facts = INDICATOR_FACTS[indicator];
      rows.push([
        text(j === 0 ? String(i + 1) : '', CAPTION),
        text(j === 0 ? name : ''),
        text(indicator),
        ...cellsOf({ unit, target, realisasi, facts, row: rows.length + 1 }),
      ]);
    }
    if (indicators.length > 1) {
      for (const column of ['A', 'B']) merges.push(`${column}${top}:${column}${rows.length}`);
    }
  }
  return merges;
}

/** A sheet with a line for every indicator below one row of headings. */
function indicatorSheet({ name, titles, headings, widths, cellsOf }) {
  const columns = ['No', 'Sasaran Strategis', 'Indikator Kinerja', ...headings];
  const { rows, merges } = titled(columns.length, ...titles);
  rows.push(
    columns.map(heading),
    numbers(columns.length, (n) => `(${n})`),
  );
  merges.push(...addIndicators(rows, cellsOf));
  return { name, rows, merges, widths: [5, 40, 46, ...widths] };
}

/** Two rows of headings: what stands over several columns above what each of them is. */
function groupedHeadings(rows, merges, columns) {
  const top = rows.length + 1;
  rows.push(
    columns.map(([group]) => heading(group)),
    columns.map(([, own]) => heading(own)),
  );
  let from = 0;
  for (let to = 0; to < columns.length; to++) {
    if (columns[to + 1]?.[0] === '') continue;
    if (columns[from][1] === '') merges.push(`${letter(from)}${top}:${letter(from)}${top + 1}`);
    else if (to > from) merges.push(`${letter(from)}${top}:${letter(to)}${top}`);
    from = to + 1;
  }
}

const NAMED = [
  ['No', ''],
  ['Sasaran Strategis', ''],
  ['Indikator Kinerja', ''],
  ['Satuan', ''],
];

export function planSheet() {
  const titles = [`TARGET KINERJA RENSTRA TAHUN ${PLAN_YEARS[0]}-${PLAN_YEARS.at(-1)}`, AGENCY];
  const columns = [
    ...NAMED,
    ...PLAN_YEARS.map((year, place) => [place === 0 ? 'Target Kinerja' : '', String(year)]),
  ];
  const { rows, merges } = titled(columns.length, ...titles);
  groupedHeadings(rows, merges, columns);
  merges.push(...addIndicators(rows, ({ unit, facts }) => [text(unit), ...facts.plan.map(figure)]));
  return { name: 'Renstra', rows, merges, widths: [5, 40, 46, 18, 10, 10, 10, 10, 10] };
}

export function comparisonSheet() {
  const years = [...EARLIER, YEAR];
  const titles = [`PERBANDINGAN CAPAIAN KINERJA TAHUN ${years[0]}-${YEAR}`, AGENCY];
  const columns = [
    ...NAMED,
    ...years.flatMap((year) => [
      [`Tahun ${year}`, 'Target'],
      ['', 'Realisasi'],
    ]),
  ];
  const { rows, merges } = titled(columns.length, ...titles);
  groupedHeadings(rows, merges, columns);
  merges.push(
    ...addIndicators(rows, ({ unit, target, realisasi, facts }) => [
      text(unit),
      ...[...facts.earlier, [target, realisasi]].flat().map(figure),
    ]),
  );
  return { name: 'Perbandingan', rows, merges, widths: [5, 40, 46, 18, 10, 10, 10, 10, 10, 10] };
}

export function standardSheet() {
  return indicatorSheet({
    name: 'Standar Nasional',
    titles: [`REALISASI KINERJA DAN STANDAR NASIONAL TAHUN ${YEAR}`, AGENCY],
    headings: ['Satuan', 'Realisasi', 'Standar Nasional'],
    widths: [18, 12, 12],
    cellsOf: ({ unit, realisasi, facts }) => [
      text(unit),
      figure(realisasi),
      facts.national === null ? text('-', CAPTION) : figure(facts.national),
    ],
  });
}

export function formulaSheet() {
  return indicatorSheet({
    name: 'IKU',
    titles: [`INDIKATOR KINERJA UTAMA TAHUN ${YEAR}`, AGENCY],
    headings: ['Satuan', 'Formula', 'Pembilang', 'Penyebut', 'Sumber Data'],
    widths: [18, 52, 12, 12, 32],
    cellsOf: ({ unit, facts }) => [
      text(unit),
      text(facts.formula),
      ...(facts.parts?.map(figure) ?? [text('-', CAPTION), text('-', CAPTION)]),
      text(facts.source),
    ],
  });
}

/** @param budget what the realisasi table prints for each programme, by its code */
export function efficiencySheet(budget) {
  return indicatorSheet({
    name: 'Efisiensi',
    titles: [`EFISIENSI PENGGUNAAN SUMBER DAYA TAHUN ${YEAR}`, AGENCY],
    headings: ['Program', '% Capaian Kinerja', '% Penyerapan Anggaran', 'Tingkat Efisiensi (%)'],
    widths: [48, 14, 14, 14],
    cellsOf: ({ target, realisasi, facts, row }) => {
      const { name, pagu, realisasi: spent } = budget[facts.program];
      const capaian = cents((realisasi / target) * 100);
      const absorbed = cents((spent / pagu) * 100);
      return [
        text(name),
        { number: capaian, style: PERCENT },
        { number: absorbed, style: PERCENT },
        { formula: `E${row}-F${row}`, result: capaian - absorbed, style: PERCENT },
      ];
    },
  });
}
