import { gradeNamed, levelNamed, type Grade, type GradeScale, type Target } from '../../domain';
import { bareText } from './readings';
import { isTime } from './time-words';

/** How a target is built; its numbers are still text, because their column decides how to read them. */
export type TargetForm =
  | { readonly form: 'number'; readonly number: string; readonly tail: string }
  | {
      readonly form: 'bound';
      readonly side: 'least' | 'most';
      readonly number: string;
      readonly tail: string;
    }
  | { readonly form: 'range'; readonly numbers: readonly [string, string]; readonly tail: string }
  | { readonly form: 'ratio'; readonly numbers: readonly [string, string] }
  /** A maturity level with decimals. */
  | { readonly form: 'level'; readonly number: string }
  | {
      readonly form: 'grade';
      readonly scale: GradeScale;
      readonly grade: Grade;
      readonly number?: string;
    }
  /** What holds no number to read. */
  | { readonly form: 'plain'; readonly target: Target };

const NUMBER = String.raw`[-−+]?\d(?:[\d.,]*\d)?`;
/** `1 250 000`. */
const BLANK_GROUPED = String.raw`[-−]?[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?`;
const FIGURE = `(?:rp\\.? ?)?(${BLANK_GROUPED}|${NUMBER})`;
/** Behind a number: `%`, a unit, a remark in parentheses; without digits, except in `m2`. */
const TAIL = String.raw`((?: ?%)?(?: ?[\p{L}°‰(][\p{L}°‰().,/&'²³ -]*[23]?)?)`;
const BETWEEN = String.raw`(?:[-–—~]|s\/d\.?|s\.d\.?|sd|sampai(?: dengan)?|hingga)`;

const RANGE = new RegExp(
  String.raw`^${FIGURE}(?: ?%| ?\p{L}+)? ?${BETWEEN} ?${FIGURE}${TAIL}$`,
  'iu',
);
const AT_LEAST =
  /^(?:≥|>=?|=>|minimal|minimum|min\.?|paling sedikit|paling kurang|sekurang-kurangnya|setidaknya|lebih dari|di ?atas) ?/i;
const AT_MOST =
  /^(?:≤|<=?|=<|maksimal|maksimum|maks\.?|max\.?|paling banyak|setinggi-tingginya|kurang dari|di ?bawah) ?/i;
const RATIO = new RegExp(String.raw`^(${NUMBER}) ?: ?(${NUMBER})$`, 'u');
const LEVEL =
  /^(?:level|lvl\.?|tingkat)(?: (?:maturitas|kematangan))? ?(\d[\d.,]*|[ivx]+)(?: ?\(.*\))?$/i;
const NUMBERED = new RegExp(
  String.raw`^(?:(?:nilai|indeks|skor|angka|sebesar|sejumlah) )?${FIGURE}${TAIL}$`,
  'iu',
);
/** What a unit does not begin with: the number goes on in words. */
const GOES_ON = /^(?:x|dan|atau|dari|ke|s\/d|sd|sampai|hingga|per \d)\b/i;
const GRADED =
  /^(?:(?:opini|predikat|nilai|kategori|kualifikasi)(?: (?:bpk|sakip|akip))? ?:? ?)?["“]?([\p{L} -]+?)["”]?(?: ?\(([^()]*)\)| ?[/=:;] ?(\d[\d.,]*))?$/iu;
const PRESENT = /^(?:ada|tersedia|sudah ada|ya)$/i;
const ABSENT = /^(?:tidak ada|belum ada|tidak tersedia|belum tersedia|tidak|belum|nihil)$/i;
const LONGEST_TAIL = 40;
/** Longer texts are sentences. */
const LONGEST = 120;

/** Takes a target apart. Every text has exactly one form; what has none is `kata`. */
export function targetForm(raw: string): TargetForm {
  const text = bareText(raw);
  if (text.length > LONGEST) return unreadable('kata');
  if (/^[-–—−]+$/.test(text) || /^n\.?\/?a\.?$/i.test(text)) return plain({ kind: 'nothing' });
  if (PRESENT.test(text)) return plain({ kind: 'presence', present: true });
  if (ABSENT.test(text)) return plain({ kind: 'presence', present: false });
  if (isTime(text)) return unreadable('waktu');
  return (
    boundOf(text) ??
    rangeOf(text) ??
    ratioOf(text) ??
    levelOf(text) ??
    gradeOf(text) ??
    numberOf(text)
  );
}

/** The numbers of a form, as they stand. */
export function numbersOf(form: TargetForm): readonly string[] {
  if ('numbers' in form) return form.numbers;
  return 'number' in form ? [form.number] : [];
}

function boundOf(text: string): TargetForm | undefined {
  for (const [side, sign] of [
    ['least', AT_LEAST],
    ['most', AT_MOST],
  ] as const) {
    const rest = text.replace(sign, '');
    if (rest === text) continue;
    const found = numbered(rest);
    return found ? { form: 'bound', side, ...found } : undefined;
  }
  return undefined;
}

function rangeOf(text: string): TargetForm | undefined {
  const [, low, high, tail] = RANGE.exec(text) ?? [];
  if (low === undefined || high === undefined) return undefined;
  return { form: 'range', numbers: [low, high], tail: (tail ?? '').trim() };
}

function ratioOf(text: string): TargetForm | undefined {
  const [, part, of] = RATIO.exec(text) ?? [];
  return part === undefined || of === undefined
    ? undefined
    : { form: 'ratio', numbers: [part, of] };
}

function levelOf(text: string): TargetForm | undefined {
  const [, numeral] = LEVEL.exec(text) ?? [];
  if (numeral === undefined) return undefined;
  if (/[.,]/.test(numeral)) return { form: 'level', number: numeral };
  const found = levelNamed(numeral);
  return found ? { form: 'grade', ...found } : unreadable('di-luar-skala');
}

function gradeOf(text: string): TargetForm | undefined {
  const [, name = '', remark, number = remark] = GRADED.exec(text) ?? [];
  const found = named(name);
  if (found && (number === undefined || !/\d/.test(number))) return { form: 'grade', ...found };
  if (found && /^\d[\d.,]*$/.test(number!.trim()))
    return { form: 'grade', ...found, number: number!.trim() };
  const parts = text.split(/ ?[/,&;-] ?| atau /i);
  const isList =
    parts.length > 1 && parts.every((part) => named(part) ?? /^\d[\d.,]*%?$/.test(part));
  return isList ? unreadable('beberapa-nilai') : undefined;
}

/** Letters are grades in capitals only: `a` numbers rows. */
function named(name: string): ReturnType<typeof gradeNamed> {
  return name.length <= 3 && name !== name.toUpperCase() ? undefined : gradeNamed(name);
}

function numberOf(text: string): TargetForm {
  const found = numbered(text);
  if (!found) return unreadable('kata');
  // `72,5 (BB)` is the same as `BB (72,5)`.
  const grade = named(/^\(([^()]+)\)$/.exec(found.tail)?.[1] ?? '');
  return grade ? { form: 'grade', ...grade, number: found.number } : { form: 'number', ...found };
}

/** A number and what stands behind it; undefined where the text is anything else. */
export function numbered(
  text: string,
): { readonly number: string; readonly tail: string } | undefined {
  const [, number, rest] = NUMBERED.exec(bareText(text)) ?? [];
  const tail = (rest ?? '').trim();
  if (number === undefined || tail.length > LONGEST_TAIL || GOES_ON.test(tail)) return undefined;
  return { number, tail };
}

function plain(target: Target): TargetForm {
  return { form: 'plain', target };
}

function unreadable(reason: (Target & { kind: 'unreadable' })['reason']): TargetForm {
  return plain({ kind: 'unreadable', reason });
}
