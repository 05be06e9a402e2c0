import { isCellError, type CellError, type CellValue } from '../snapshot';
import { NotUnderstood } from './functions';

/** How tightly the operators of two sides bind, as Excel has it; `-` before a value binds tighter. */
export const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Excel keeps so many digits when it compares. */
const DIGITS = 15;

/**
 * What an operator makes of two values; an error of one of them is the result.
 * @throws NotUnderstood where the result depends on the country of Excel
 */
export function operate(sign: string, a: CellValue, b: CellValue): CellValue {
  const error = [a, b].find((value): value is CellError => isCellError(value));
  if (error) return error;
  if (BINDING[sign] === 1) return compare(sign, a, b);
  if (sign === '&') return `${textOf(a)}${textOf(b)}`;
  const [left, right] = [numberOf(a), numberOf(b)];
  if (typeof left !== 'number') return left;
  if (typeof right !== 'number') return right;
  const result = calculate(sign, left, right);
  if (Number.isFinite(result)) return result;
  return { error: sign === '/' && right === 0 ? '#DIV/0!' : '#NUM!' };
}

function calculate(sign: string, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return left ** right;
  }
}

/** What Excel makes of a text depends on its country, so a text with digits is not understood. */
function numberOf(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null || typeof value === 'boolean') return Number(value);
  if (isCellError(value)) return value;
  if (/\d/.test(value)) throw new NotUnderstood();
  return { error: '#VALUE!' };
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  // The decimal mark of a figure is the country's.
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  throw new NotUnderstood();
}

function compare(sign: string, a: CellValue, b: CellValue): CellValue {
  const empty = (other: CellValue): CellValue => (typeof other === 'string' ? '' : 0);
  const [left, right] = [a ?? empty(b), b ?? empty(a)];
  const order = orderOf(left, right);
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers come before texts, texts before logical values; capitals do not matter. */
function orderOf(a: CellValue, b: CellValue): number {
  if (typeof a === 'number' && typeof b === 'number') {
    return Number(a.toPrecision(DIGITS)) - Number(b.toPrecision(DIGITS));
  }
  if (typeof a === 'string' && typeof b === 'string') {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  const rank = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  return rank(a) - rank(b);
}
