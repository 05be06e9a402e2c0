import { latestYear, type RecognisedTable } from '../recognise';
import { nameLikeness, nameOf } from './names';

const AGENCY =
  /\b(dinas|badan|kecamatan|kelurahan|inspektorat|sekretariat|satuan polisi|rumah sakit|rsud|puskesmas|kantor)\b.*/i;

/** Likeness from which the names of two agencies are one: the name of the region may be missing. */
const SAME_AGENCY = 0.5;

const MONTHS = [
  /\bjan(uari)?\b/i,
  /\b[fp]eb(ruari)?\b/i,
  /\bmar(et)?\b/i,
  /\bapr(il)?\b/i,
  /\bmei\b/i,
  /\bjuni?\b/i,
  /\bjuli?\b/i,
  /\bag(u|ust|ustus|t|s)?\b/i,
  /\bsep(t|tember)?\b/i,
  /\bokt(ober)?\b/i,
  /\bno[vp](ember)?\b/i,
  /\bdes(ember)?\b/i,
];

/** The agency that the title lines name, without the year behind it, "untuk Tahun 2024". */
export function agencyOf(table: RecognisedTable): string | undefined {
  for (const line of table.title) {
    const found = AGENCY.exec(line)?.[0];
    if (found) return found.replace(/\s*\b(untuk|tahun|ta\.?|t\.a\.)\b.*$/i, '').trim();
  }
  return undefined;
}

/** Whether two tables may be of one agency: certainly not where both name theirs and these differ. */
export function maySameAgency(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [one, two] = [nameOf(a), nameOf(b)];
  return (
    one.letters.startsWith(two.letters) ||
    two.letters.startsWith(one.letters) ||
    nameLikeness(one, two) >= SAME_AGENCY
  );
}

/** The latest year that the title lines name. */
export function yearOf(table: RecognisedTable): number | undefined {
  return latestYear(table.title);
}

/**
 * The year that a table is about: named by its title lines, else the only one that its headings name,
 * else by the name of its sheet, else by that of its file.
 */
export function budgetYear(table: RecognisedTable): number | undefined {
  const headings = table.columns.map(({ heading }) => heading).join(' ');
  const named = new Set(headings.match(/\b20\d\d\b/g) ?? []);
  return (
    yearOf(table) ??
    (named.size === 1 ? Number([...named][0]) : undefined) ??
    latestYear([table.sheet.replace(/_/g, ' ')]) ??
    latestYear([(table.file ?? '').replace(/[_.-]/g, ' ')])
  );
}

const QUARTER = /\b(?:triwulan|tri wulan|tw)[\s.-]*(?:ke[\s-]*)?(iv|i{1,3}|[1-4])\b/i;
const HALF = /\bsemester[\s.-]*(ii|i|[12])\b/i;
const NUMERALS = ['i', 'ii', 'iii', 'iv'];

/** The quarter or half of a year that a text names, as it is written there: `Triwulan II`. */
export function partOfYearIn(text: string): string | undefined {
  return (QUARTER.exec(text) ?? HALF.exec(text))?.[0];
}

/**
 * The month up to which a table reports, 1–12, by its title lines, else by the name of its sheet; 12
 * where none is named, as a report of the year has none.
 */
export function monthOf(table: RecognisedTable): number {
  return firstNamed(table, namedMonth) ?? MONTHS.length;
}

/** The same where quarters and halves of a year are named as well; undefined where nothing is. */
export function reportMonth(table: RecognisedTable): number | undefined {
  return firstNamed(
    table,
    (text) => namedMonth(text) ?? endOf(QUARTER, 3, text) ?? endOf(HALF, 6, text),
  );
}

function firstNamed(
  { title, sheet }: RecognisedTable,
  named: (text: string) => number | undefined,
): number | undefined {
  return named(title.join(' ')) ?? named(sheet.replace(/_/g, ' '));
}

function namedMonth(text: string): number | undefined {
  const month = MONTHS.map((pattern) => pattern.test(text)).lastIndexOf(true);
  return month < 0 ? undefined : month + 1;
}

function endOf(pattern: RegExp, months: number, text: string): number | undefined {
  const numeral = pattern.exec(text)?.[1]?.toLowerCase();
  if (numeral === undefined) return undefined;
  return (/\d/.test(numeral) ? Number(numeral) : NUMERALS.indexOf(numeral) + 1) * months;
}
