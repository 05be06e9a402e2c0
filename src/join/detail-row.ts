import type { Level } from '../domain';
import type { RecognisedRow, RecognisedTable } from '../recognise';
import { nameLikeness, nameOf, SURELY_SAME_NAME, type Name } from './names';
import { joinNodes, type JoinNode, type SheetOf } from './nodes';
import { rowKey, sameBidang } from './row-key';

/** A row of a table with the row of another one that gives the total of its details. */
export interface DetailRow {
  /** Row index in the table that has a row for each programme (kegiatan, sub kegiatan). */
  readonly summary: number;
  /** Row index of the total of the details. */
  readonly detail: number;
}

/** What a table says that it is about. */
interface Subject {
  readonly level: Level;
  readonly kode: string | null;
  readonly name: Name;
}

const WIDEST_FIRST: readonly Level[] = ['program', 'kegiatan', 'sub-kegiatan'];
const MENTION = /\b(program|kegiatan|sub\s*kegiatan)\b/gi;
/** What may follow a name in a title; any other word belongs to a longer name. */
const AFTER_NAME = new Set(
  (
    'tahun ta t triwulan tw semester bulan apbd perubahan dinas badan kecamatan kelurahan inspektorat ' +
    'sekretariat satuan kabupaten kota provinsi'
  ).split(' '),
);
/** Likeness below which two names under one code are of two things. */
const NAMES_AT_ODDS = 0.5;

/**
 * The row whose details a whole other table gives: the one that its header lines or its title name, of
 * a level wider than all of its rows.
 * @returns undefined where the table does not plainly say so, or no row or several could be meant
 */
export function detailRow(
  summary: RecognisedTable,
  detail: RecognisedTable,
  sheetOf: SheetOf,
): DetailRow | undefined {
  const whole = wholeOf(detail);
  const subject = whole && subjectOf(detail);
  if (!subject || rankOf(subject.level) >= widestRank(detail)) return undefined;
  const rows = joinNodes(summary, sheetOf(summary)).filter(
    ({ row, level }) => row !== null && level === subject.level,
  );
  const meant = rows.filter((node) => isMeant(node, subject));
  return rows.length > 1 && meant.length === 1
    ? { summary: meant[0]!.row!, detail: whole.index }
    : undefined;
}

function rankOf(level: Level | null): number {
  const rank = level === null ? -1 : WIDEST_FIRST.indexOf(level);
  return rank < 0 ? WIDEST_FIRST.length : rank;
}

function widestRank({ rows }: RecognisedTable): number {
  return Math.min(...rows.map(({ level }) => rankOf(level)));
}

/** The only total; without one, the only row that is counted in no other, where it is an account. */
function wholeOf({ rows }: RecognisedTable): RecognisedRow | undefined {
  const totals = rows.filter(({ role }) => role === 'total');
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  const top = rows.filter(
    ({ role, parent, figures }) => role === 'data' && parent === null && figures.size > 0,
  );
  return top.length === 1 && top[0]!.level?.startsWith('akun') ? top[0] : undefined;
}

/** By its header lines, else by its title: the narrowest that they name. */
function subjectOf({ scope, title }: RecognisedTable): Subject | undefined {
  const lines = scope
    .filter(({ level }) => WIDEST_FIRST.includes(level))
    .map(({ level, kode, label }): Subject => ({ level, kode, name: nameOf(label) }));
  const named = lines.length > 0 ? lines : title.flatMap(mentionsIn);
  const narrowest = Math.max(...named.map(({ level }) => rankOf(level)));
  const [subject, ...more] = named.filter(({ level }) => rankOf(level) === narrowest);
  return more.some(({ name }) => name.letters !== subject!.name.letters) ? undefined : subject;
}

/** The programmes, kegiatan and sub kegiatan that a title line names, up to where their names end. */
function mentionsIn(line: string): Subject[] {
  const starts = [...line.matchAll(MENTION)];
  return starts.flatMap((start, place): Subject[] => {
    const rest = line.slice(start.index + start[0].length, starts[place + 1]?.index);
    const { words } = nameOf(rest.replace(/^[\s:–-]+/, ''));
    const end = words.findIndex((word) => AFTER_NAME.has(word) || /^\d{4}$/.test(word));
    const name = end < 0 ? words : words.slice(0, end);
    if (name.length === 0) return [];
    const level = start[1]!.toLowerCase().replace(/^sub\s*/, 'sub-') as Level;
    return [{ level, kode: null, name: { words: name, letters: name.join('') } }];
  });
}

function isMeant({ key, level, name }: JoinNode, subject: Subject): boolean {
  const own = subject.kode === null ? null : rowKey(subject.kode, level, null);
  const likeness = nameLikeness(name, subject.name);
  return key && own
    ? key.steps === own.steps && sameBidang(key, own) && likeness >= NAMES_AT_ODDS
    : likeness >= SURELY_SAME_NAME;
}
