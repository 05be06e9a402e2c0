import type { CellValue } from '../snapshot';
import { callFunction, NotUnderstood, type Argument } from './functions';
import { BINDING, operate } from './operators';
import { rangeOf, tokeniseFormula, type FormulaToken, type Reference } from './tokens';

/** What a cell holds; undefined where it is not known. Sheet `null` is the formula's own. */
export type CellLookup = (
  sheet: string | null,
  row: number,
  column: number,
) => CellValue | undefined;

/** More cells than this are not added up one by one. */
const MOST_CELLS = 100_000;

/**
 * What a formula shows: arithmetic, comparisons, and the functions that budget sheets are made of.
 * @param formula English notation, without the leading `=`
 * @returns undefined where something in it is not understood
 */
export function evaluateFormula(formula: string, lookup: CellLookup): CellValue | undefined {
  const tokens = tokeniseFormula(formula);
  if (!tokens) return undefined;
  try {
    const parser = new Parser(tokens, lookup);
    const result = parser.whole()();
    const value = result.kind === 'scalar' ? result.value : single(result.values);
    return value ?? 0;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

type Lazy = () => Argument;

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly lookup: CellLookup,
  ) {}

  whole(): Lazy {
    const value = this.expression(0);
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return value;
  }

  private expression(least: number): Lazy {
    let left = this.operand();
    for (;;) {
      const sign = this.sign();
      const binding = sign === undefined ? undefined : BINDING[sign];
      if (sign === undefined || binding === undefined || binding <= least) return left;
      this.at += 1;
      const [first, second] = [left, this.expression(binding)];
      left = () => scalar(operate(sign, valueOf(first()), valueOf(second())));
    }
  }

  private operand(): Lazy {
    let operand = this.plainOperand();
    while (this.sign() === '%') {
      this.at += 1;
      const whole = operand;
      operand = () => scalar(operate('/', valueOf(whole()), 100));
    }
    return operand;
  }

  private plainOperand(): Lazy {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
        return () => scalar(token.value);
      case 'reference':
        return () => this.cells(token.reference);
      case 'call':
        return this.call(token.name);
      case 'other':
        return constant(token.text);
      case 'sign':
        return this.signed(token.text);
      case undefined:
        throw new NotUnderstood();
    }
  }

  private signed(sign: string): Lazy {
    if (sign === '(') {
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    const value = sign === '-' || sign === '+' ? this.operand() : undefined;
    if (!value) throw new NotUnderstood();
    return sign === '+' ? value : () => scalar(operate('-', 0, valueOf(value())));
  }

  private call(name: string): Lazy {
    this.expect('(');
    const given: Lazy[] = [];
    while (this.sign() !== ')') {
      given.push(this.expression(0));
      if (this.sign() !== ',') break;
      this.at += 1;
    }
    this.expect(')');
    return () => callFunction(name, given);
  }

  private cells(reference: Reference): Argument {
    if (reference.external) throw new NotUnderstood();
    const { top, bottom, left, right } = rangeOf(reference);
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new NotUnderstood();
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = this.lookup(reference.sheet, row, column);
        if (value === undefined) throw new NotUnderstood();
        values.push(value);
      }
    }
    return { kind: 'cells', values };
  }

  private sign(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' ? token.text : undefined;
  }

  private expect(sign: string): void {
    if (this.sign() !== sign) throw new NotUnderstood();
    this.at += 1;
  }
}

function scalar(value: CellValue): Argument {
  return { kind: 'scalar', value };
}

function constant(text: string): Lazy {
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return () => scalar(quoted[1]!.replaceAll('""', '"'));
  if (/^(true|false)$/i.test(text)) return () => scalar(text.toLowerCase() === 'true');
  throw new NotUnderstood();
}

function valueOf(argument: Argument): CellValue {
  return argument.kind === 'scalar' ? argument.value : single(argument.values);
}

function single(values: readonly CellValue[]): CellValue {
  if (values.length !== 1) throw new NotUnderstood();
  return values[0]!;
}
