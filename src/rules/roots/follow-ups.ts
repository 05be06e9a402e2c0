import { childrenByParent, type RecognisedTable } from '../../recognise';
import type { SheetCell } from '../../workbook';
import type { Finding } from '../types';
import { cellKey, rowKey, type Places } from './places';

/** What a table's rows tell about which row is counted in which. */
export type PartsOf = (sheet: string, row: number) => readonly number[];

/** Finds the finding that another one only follows from, or undefined. */
type FollowUp = (finding: Finding, places: Places, parts: PartsOf) => Finding | undefined;

/** For each rule, what explains its findings; the first that is there does. */
const FOLLOW_UPS: Readonly<Record<string, readonly FollowUp[]>> = {
  'persen-di-luar-rentang': [
    inSameCell('persen-tidak-sesuai', 'angka-rusak', 'rumus-jumlah-keliru'),
    inSameRow('realisasi-melebihi-pagu', 'realisasi-tanpa-pagu'),
    whereAnyFigureIsWrong,
  ],
  'persen-tidak-sesuai': [inSameCell('rumus-jumlah-keliru')],
  'realisasi-melebihi-pagu': [
    whereAnyFigureIsWrong,
    whereATotalWantsAnother,
    inPart('realisasi-melebihi-pagu'),
  ],
  'subtotal-tidak-sama': [
    inSameCell('rumus-jumlah-keliru'),
    amongParts('angka-berupa-teks', 'text'),
    amongParts('baris-ganda', 'cause'),
    whereAPartIsMissing,
    sameRowsInAnotherColumn,
  ],
  'jumlah-antar-kolom-tidak-sama': [inSameCell('rumus-jumlah-keliru', 'subtotal-tidak-sama')],
  // The figure breaks its sum as well, which is where it is told.
  'perkalian-tidak-sesuai': [inSameCell('subtotal-tidak-sama', 'jumlah-antar-kolom-tidak-sama')],
  'rata-rata-tidak-sesuai': [fromAFigureOf('capaian-tidak-sesuai', 'angka-rusak')],
  'predikat-tidak-sesuai': [fromAFigureOf('capaian-tidak-sesuai', 'angka-rusak')],
  'efisiensi-tidak-sesuai': [
    fromAFigureOf('capaian-tidak-sesuai', 'persen-tidak-sesuai', 'angka-rusak'),
  ],
  'antar-tabel-tidak-sama': [whereASumBelowIsOffAsMuch],
  'kode-terlewat': [inSameRow('subtotal-tidak-sama')],
  'kode-ganda': [inSameRow('baris-ganda', 'kode-salah-tingkat')],
};

/** The finding that explains this one by a rule's nature, apart from what the figures tell. */
export function followsFrom(finding: Finding, places: Places, parts: PartsOf): Finding | undefined {
  for (const followUp of FOLLOW_UPS[finding.rule] ?? []) {
    const root = followUp(finding, places, parts);
    if (root && root.id !== finding.id) return root;
  }
  return undefined;
}

/** Rows counted in each row, over all tables. */
export function partsOf(tables: readonly RecognisedTable[]): PartsOf {
  const parts = new Map<string, readonly number[]>();
  for (const table of tables) {
    for (const [parent, children] of childrenByParent(table.rows)) {
      parts.set(
        rowKey(table.sheet, parent),
        children.map(({ index }) => index),
      );
    }
  }
  return (sheet, row) => parts.get(rowKey(sheet, row)) ?? [];
}

function inSameCell(...rules: readonly string[]): FollowUp {
  return ({ cell }, places) => first(places.at(cell), rules);
}

function inSameRow(...rules: readonly string[]): FollowUp {
  return ({ cell }, places) => first(places.inRow(cell.sheet, cell.row), rules);
}

/** A figure that it was computed from has a finding of its own. */
function fromAFigureOf(...rules: readonly string[]): FollowUp {
  return ({ related }, places) => related.flatMap((at) => first(places.at(at), rules) ?? [])[0];
}

/** Another table has the figure that this one would have, were a sum below it right. */
function whereASumBelowIsOffAsMuch(
  { cell, found, expected }: Finding,
  places: Places,
  parts: PartsOf,
): Finding | undefined {
  if (typeof found !== 'number' || typeof expected !== 'number') return undefined;
  const isOffAsMuch = (sum: Finding): boolean =>
    CORRECTING.has(sum.rule) &&
    Math.abs(Number(sum.found) - Number(sum.expected) - (found - expected)) < 0.01;
  const below = (row: number): Finding | undefined =>
    places.at({ ...cell, row }).find(isOffAsMuch) ??
    parts(cell.sheet, row).reduce<Finding | undefined>(
      (known, part) => known ?? below(part),
      undefined,
    );
  return below(cell.row);
}

/** Causes that lie in a whole row: they show in every amount column of the total. */
const ROW_CAUSES: ReadonlySet<string> = new Set([
  'baris-ganda',
  'kode-terlewat',
  'tanpa-baris',
  'baris-dihitung-dua-kali',
  'cocok-dengan-atasnya',
]);

/** A row that is missing or doubled is told at the first column whose total shows it. */
function sameRowsInAnotherColumn(
  { rule, cell, cause, message }: Finding,
  places: Places,
): Finding | undefined {
  if (cause === null || !ROW_CAUSES.has(cause.id) || message.id !== rule) return undefined;
  const first = places
    .inRow(cell.sheet, cell.row)
    .filter(
      (other) =>
        other.rule === rule && other.root === null && ROW_CAUSES.has(other.cause?.id ?? ''),
    )
    .reduce((left, other) => (other.cell.column < left.cell.column ? other : left));
  return first.cell.column < cell.column ? first : undefined;
}

/** A total exceeds its pagu because a row below it does, in the same column. */
function inPart(rule: string): FollowUp {
  return ({ cell }, places, parts) =>
    parts(cell.sheet, cell.row)
      .flatMap((row) => places.at({ ...cell, row }))
      .find((other) => other.rule === rule);
}

/** Rules by which a figure is told to be another one than it says. */
const CORRECTING: ReadonlySet<string> = new Set([
  'subtotal-tidak-sama',
  'jumlah-antar-kolom-tidak-sama',
  'perkalian-tidak-sesuai',
]);

/** A figure that the finding was computed from is wrong, and the right one would leave no finding. */
function whereAnyFigureIsWrong(
  { rule, cell, related, message }: Finding,
  places: Places,
): Finding | undefined {
  const wrong = [cell, ...related]
    .flatMap((at) => places.at(at))
    .filter((other) => CORRECTING.has(other.rule) && typeof other.expected === 'number');
  if (rule !== 'realisasi-melebihi-pagu') return wrong[0];
  const { realisasi, pagu } = message.data;
  return wrong.find(({ expected, found }) =>
    found === realisasi ? Number(expected) <= Number(pagu) : Number(realisasi) <= Number(expected),
  );
}

/** A total that is borne out from above says that one of its rows is wrong; if this one is, all is well. */
function whereATotalWantsAnother(
  { cell, related, message }: Finding,
  places: Places,
): Finding | undefined {
  const { realisasi, pagu } = message.data;
  const wanting = (at: SheetCell): Finding[] =>
    places
      .computedFrom(at)
      .filter(({ rule, cause }) => CORRECTING.has(rule) && cause?.id === 'cocok-dengan-atasnya');
  const missing = ({ found, expected }: Finding): number => Number(found) - Number(expected);
  return (
    wanting(cell).find((sum) => Number(realisasi) + missing(sum) <= Number(pagu)) ??
    related.flatMap(wanting).find((sum) => Number(realisasi) <= Number(pagu) + missing(sum))
  );
}

/**
 * A finding on a row that the sum counts. It explains the sum where the sum's own cause says so, or
 * where the figures kept as text are exactly what is missing.
 */
function amongParts(rule: string, by: 'cause' | 'text'): FollowUp {
  return ({ cause, related, found, expected }, places) => {
    const cells = new Map(related.map((cell) => [cellKey(cell), cell]));
    if (by === 'cause') {
      if (cause?.id !== rule) return undefined;
      return related.flatMap(({ sheet, row }) => first(places.inRow(sheet, row), [rule]) ?? [])[0];
    }
    const texts = [...cells.values()].flatMap((cell) => first(places.at(cell), [rule]) ?? []);
    if (typeof found !== 'number' || typeof expected !== 'number') return undefined;
    const passedBy = texts.reduce((sum, text) => sum + Number(text.expected ?? Number.NaN), 0);
    return Math.abs(expected - found - passedBy) < 0.01 ? texts[0] : undefined;
  };
}

/** Rules that say what a part should be that is empty or has the wrong sign. */
const PART_RULES: readonly string[] = ['nilai-kosong', 'nilai-negatif'];

/** What the parts lack is exactly what the sum is short of. */
function whereAPartIsMissing(
  { cell, found, expected }: Finding,
  places: Places,
  parts: PartsOf,
): Finding | undefined {
  if (typeof found !== 'number' || typeof expected !== 'number') return undefined;
  return parts(cell.sheet, cell.row)
    .flatMap((row) => first(places.at({ ...cell, row }), PART_RULES) ?? [])
    .find((part) => {
      if (typeof part.expected !== 'number') return false;
      const lacking = part.expected - (typeof part.found === 'number' ? part.found : 0);
      return Math.abs(found - expected - lacking) < 0.01;
    });
}

function first(findings: readonly Finding[], rules: readonly string[]): Finding | undefined {
  return rules.flatMap((rule) => findings.find((finding) => finding.rule === rule) ?? [])[0];
}
