import { compareDecimals, gradeOfScore, LEVEL, type Decimal, type Target } from '../../domain';
import type { Figure, Notation } from '../types';
import { choose, tellingOf, type Chosen } from './choose';
import { readings } from './readings';
import { numbersOf, targetForm, type TargetForm } from './target-form';

type ReadNumber = (text: string) => Chosen;

/** Reads a text of a column of targets or realisasi kinerja; a number with its unit is a number. */
export function readTarget(text: string, notation: Notation): Figure {
  const form = targetForm(text);
  const own = ownNotation(form, notation);
  const target = resolve(form, (number) => choose(readings(number), own, false));
  if (target.kind === 'unreadable' && target.reason === 'angka-rusak')
    return { kind: 'broken', text };
  return target.kind === 'number' ? numberFigure(target) : { kind: 'target', target, text };
}

function numberFigure({ value, unit }: Target & { kind: 'number' }): Figure {
  return {
    kind: 'number',
    value,
    isText: true,
    percent: unit !== undefined && isPercentUnit(unit),
    ...(unit === undefined ? {} : { unit }),
  };
}

export function isPercentUnit(unit: string): boolean {
  return /^(%|(persen|prosen|percent)\b)/i.test(unit);
}

/** One number of a range may tell how the other is to be read. */
function ownNotation(form: TargetForm, notation: Notation): Notation {
  const tells = numbersOf(form).map((number) => tellingOf(readings(number)));
  const [dot, comma] = [tells.includes('dot'), tells.includes('comma')];
  if (dot === comma) return notation;
  return dot ? 'dot-thousands' : 'comma-thousands';
}

function resolve(form: TargetForm, read: ReadNumber): Target {
  if (form.form === 'plain') return form.target;
  const numbers: Decimal[] = [];
  for (const text of numbersOf(form)) {
    const value = read(text);
    if (typeof value === 'string') return { kind: 'unreadable', reason: value };
    numbers.push(value);
  }
  const [first, second] = numbers;
  switch (form.form) {
    case 'number':
      return { kind: 'number', value: first!, ...unitOf(form.tail) };
    case 'bound':
      return { kind: 'bound', side: form.side, value: first!, ...unitOf(form.tail) };
    case 'range':
      return compareDecimals(first!, second!) > 0
        ? { kind: 'unreadable', reason: 'rentang-terbalik' }
        : { kind: 'range', low: first!, high: second!, ...unitOf(form.tail) };
    case 'ratio':
      return second!.units > 0n
        ? { kind: 'ratio', part: first!, of: second! }
        : { kind: 'unreadable', reason: 'kata' };
    case 'level': {
      const grade = gradeOfScore(LEVEL, first!);
      return grade
        ? { kind: 'grade', scale: LEVEL, grade, value: first! }
        : { kind: 'unreadable', reason: 'di-luar-skala' };
    }
    case 'grade': {
      const { scale, grade } = form;
      return { kind: 'grade', scale, grade, ...(first ? { value: first } : {}) };
    }
  }
}

/** A remark in parentheses is no unit: `5 (lima) dokumen`. */
function unitOf(tail: string): { readonly unit?: string } {
  const unit = tail.replace(/^\([^()]*\) ?/, '');
  return unit === '' ? {} : { unit };
}
