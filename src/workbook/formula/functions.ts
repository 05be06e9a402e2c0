import { isCellError, type CellError, type CellValue } from '../snapshot';

/** What a function is handed: one value, or the cells of a reference. */
export type Argument =
  | { readonly kind: 'scalar'; readonly value: CellValue }
  | { readonly kind: 'cells'; readonly values: readonly CellValue[] };

/** Something in a formula whose meaning is not known here. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

type Lazy = () => Argument;

/** Functions of many figures: what they make of the figures that they are given. */
const OF_FIGURES: Readonly<Record<string, (figures: readonly number[]) => CellValue>> = {
  SUM: sumOf,
  AVERAGE: (figures) =>
    figures.length === 0 ? { error: '#DIV/0!' } : sumOf(figures) / figures.length,
  MIN: (figures) => figures.reduce((least, figure) => Math.min(least, figure), figures[0] ?? 0),
  MAX: (figures) => figures.reduce((most, figure) => Math.max(most, figure), figures[0] ?? 0),
  COUNT: (figures) => figures.length,
};

/** @throws NotUnderstood */
export function callFunction(name: string, given: readonly Lazy[]): Argument {
  const [first, second, third] = given;
  const ofFigures = OF_FIGURES[name];
  if (ofFigures) {
    const figures = figuresIn(given.map((one) => one()));
    return scalar(isError(figures) ? figures : ofFigures(figures));
  }
  if (!first) throw new NotUnderstood();
  switch (name) {
    case 'IF':
      return choose(valueIn(first()), second, third);
    case 'IFERROR': {
      const value = valueIn(first());
      return isCellError(value) ? (second ?? nothing)() : scalar(value);
    }
    case 'ISNUMBER':
      return scalar(typeof valueIn(first()) === 'number');
    case 'ABS':
      return scalar(onFigure(valueIn(first()), Math.abs));
    case 'ROUND': {
      const digits = second ? valueIn(second()) : null;
      if (typeof digits !== 'number') throw new NotUnderstood();
      return scalar(onFigure(valueIn(first()), (figure) => rounded(figure, Math.trunc(digits))));
    }
    default:
      throw new NotUnderstood();
  }
}

function choose(
  condition: CellValue,
  then: Lazy | undefined,
  otherwise: Lazy | undefined,
): Argument {
  if (isCellError(condition)) return scalar(condition);
  if (typeof condition === 'string') throw new NotUnderstood();
  if (condition === null || condition === false || condition === 0)
    return otherwise ? otherwise() : scalar(false);
  return (then ?? nothing)();
}

function nothing(): Argument {
  return scalar(0);
}

/** Of cells only the figures count; texts and logical values among them are passed by. */
function figuresIn(given: readonly Argument[]): readonly number[] | CellError {
  const figures: number[] = [];
  for (const argument of given) {
    const values = argument.kind === 'cells' ? argument.values : [argument.value];
    for (const value of values) {
      if (isCellError(value)) return value;
      if (typeof value === 'number') figures.push(value);
      else if (argument.kind === 'scalar' && value !== null) throw new NotUnderstood();
    }
  }
  return figures;
}

function isError(value: readonly number[] | CellError): value is CellError {
  return 'error' in value;
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

function onFigure(value: CellValue, change: (figure: number) => number): CellValue {
  if (isCellError(value)) return value;
  if (typeof value === 'string') throw new NotUnderstood();
  return change(Number(value));
}

/** Half away from zero, by the decimal digits that are shown. */
function rounded(figure: number, digits: number): number {
  const moved = Number(`${Number(Math.abs(figure).toPrecision(15))}e${digits}`);
  if (!Number.isFinite(moved)) throw new NotUnderstood();
  return Math.sign(figure) * Number(`${Math.round(moved)}e${-digits}`);
}

function valueIn(argument: Argument): CellValue {
  if (argument.kind === 'scalar') return argument.value;
  if (argument.values.length !== 1) throw new NotUnderstood();
  return argument.values[0]!;
}

function scalar(value: CellValue): Argument {
  return { kind: 'scalar', value };
}
