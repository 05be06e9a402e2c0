import type { Field, Line } from './field';
import type { View } from './views';

const TOTAL =
  /\b(sub-?)?totals?\b|^(all|both|overall|combined|entire|grand)\b|\b(jumlah|jml|semua|seluruh(nya)?|keseluruhan|gabungan|sum)\b|\baggregate\b|\bboth sexes\b|\ball (persons|ages|races|classes)\b/i;
const DIFFERENCE =
  /\b(changes?|differences?|increases?|decreases?|balance|surplus|deficit|net|gap|growth|selisih|perubahan|kenaikan|penurunan|sisa|saldo|neraca|defisit|neto|netto|bersih|bertambah|berkurang)\b/i;

/** `Total`, `All persons`, `Jumlah`. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label);
}

/** `Net change`, `Selisih`: what is left of one figure against another. */
export function isDifferenceLabel(label: string): boolean {
  return DIFFERENCE.test(label);
}

/** Weights in nats. */
const SAYS_TOTAL = 3;
const SAYS_NO_TOTAL = -0.7;
const IS_DIFFERENCE = -8;
const PARTS_DEEPER = 1.5;
const PARTS_LEVEL = -0.5;
const PART_WIDER = -4;
const PARTS_UNEVEN = -1.5;
const STANDS_OUT = 1;
const ONE_SECTION = 1;
const OTHER_SECTION = -2;
const MIXED_SECTIONS = -1;
/** The parts end where something else begins, or in the middle of lines like them. */
const WHOLE = 1.5;
const TORN = -1.5;
/** The parts are all that stands one step below the total, or all of a section: no other stretch is likelier. */
const BLOCK = 2;

/** What labels and typography say about a total and its parts. */
export function labelEvidence(
  field: Field,
  total: number,
  members: readonly number[],
  /** The line that follows the parts on the side away from the total. */
  beyond: number | undefined,
  { axis }: View,
): number {
  const { lines } = field;
  const own = lines[total]!;
  const parts = members.map((member) => lines[member]!);
  const says = own.isTotal || (axis === 'far' && own.isUnderTotal);
  let nats = says ? SAYS_TOTAL : SAYS_NO_TOTAL;
  if (parts.some(({ isDifference }) => isDifference)) nats += IS_DIFFERENCE;
  const next = beyond === undefined ? undefined : lines[beyond];
  nats += isBoundary(own, parts, next) ? WHOLE : TORN;
  if (axis === 'near' && isBlock(own, parts, next)) nats += BLOCK;
  if (axis === 'far') return nats;
  return nats + lookEvidence(lines, own, parts, members[0]! > total) + sectionEvidence(own, parts);
}

function lookEvidence(
  lines: readonly Line[],
  own: Line,
  parts: readonly Line[],
  isAbove: boolean,
): number {
  let nats = own.bold && !parts.every(({ bold }) => bold) ? STANDS_OUT : 0;
  if (lines.every(({ indent }) => indent === lines[0]!.indent)) return nats;
  const indents = parts.map(({ indent }) => indent);
  const [least, most] = [Math.min(...indents), Math.max(...indents)];
  if (least !== most) nats += PARTS_UNEVEN;
  if (least <= own.indent && !isAbove) return nats;
  if (least < own.indent) return nats + PART_WIDER;
  return nats + (least > own.indent ? PARTS_DEEPER : PARTS_LEVEL);
}

function sectionEvidence(own: Line, parts: readonly Line[]): number {
  const sections = new Set(parts.map(({ parents }) => parents));
  if (sections.size > 1) return own.isTotal ? 0 : MIXED_SECTIONS;
  if (sections.has(own.parents)) return own.parents === '' ? 0 : ONE_SECTION;
  return own.parents === '' || own.isTotal ? 0 : OTHER_SECTION;
}

/** Whether the line after the parts is of another sort than they are. */
function isBoundary(own: Line, parts: readonly Line[], next: Line | undefined): boolean {
  if (!next) return true;
  const last = parts.at(-1)!;
  return (
    next.isTotal !== last.isTotal ||
    next.parents !== last.parents ||
    next.indent < Math.min(...parts.map(({ indent }) => indent)) ||
    (next.bold && !last.bold && own.bold)
  );
}

function isBlock(own: Line, parts: readonly Line[], next: Line | undefined): boolean {
  const [first] = parts;
  const isStep =
    parts.every(({ indent }) => indent === first!.indent && indent > own.indent) &&
    (next === undefined || next.indent < first!.indent);
  const isSection =
    first!.parents !== '' &&
    parts.every(({ parents }) => parents === first!.parents) &&
    next?.parents !== first!.parents;
  return isStep || isSection;
}
