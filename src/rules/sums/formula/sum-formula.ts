import { rangeOf, tokeniseFormula, type CellRange, type FormulaToken } from '../../../workbook';

/** Cells that a formula adds up, or takes away. */
export interface SumTerm {
  readonly range: CellRange;
  readonly sign: 1 | -1;
  /** `SUBTOTAL` passes by the cells that are `SUBTOTAL` themselves. */
  readonly subtotal: boolean;
}

export interface SumFormula {
  readonly terms: readonly SumTerm[];
  /** Typed numbers that are added, other than 0. */
  readonly constants: readonly number[];
}

/** Functions that leave what they are given as it is, apart from its last digits or an error. */
const AROUND: ReadonlySet<string> = new Set(['ROUND', 'ROUNDUP', 'ROUNDDOWN', 'IFERROR', 'N']);
/** `SUBTOTAL(9; …)` and `SUBTOTAL(109; …)` add up. */
const ADDING: ReadonlySet<number> = new Set([9, 109]);

/**
 * Reads a formula that only adds: `SUM(C6:C9)`, `C6+C9`, `SUBTOTAL(9,C6:C20)`, also inside ROUND.
 * @param sheet the sheet it stands on
 * @returns undefined where it does anything else or looks at another sheet
 */
export function parseSum(formula: string, sheet: string): SumFormula | undefined {
  const tokens = tokeniseFormula(formula);
  if (!tokens) return undefined;
  const reader = new Reader(tokens, sheet);
  return reader.read();
}

/** Whether a cell is passed by when a `SUBTOTAL` above it adds up. */
export function isSubtotal(formula: string | undefined): boolean {
  return (
    formula !== undefined &&
    (tokeniseFormula(formula) ?? []).some(
      (token) => token.kind === 'call' && (token.name === 'SUBTOTAL' || token.name === 'AGGREGATE'),
    )
  );
}

/** Thrown inside, never seen outside: the formula is no plain sum. */
class NoSum extends Error {}

class Reader {
  private at = 0;
  private readonly terms: SumTerm[] = [];
  private readonly constants: number[] = [];

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly sheet: string,
  ) {}

  read(): SumFormula | undefined {
    try {
      this.expression(1);
    } catch (error) {
      if (error instanceof NoSum) return undefined;
      throw error;
    }
    const isWhole = this.at === this.tokens.length && this.terms.length > 0;
    return isWhole ? { terms: this.terms, constants: this.constants } : undefined;
  }

  private expression(sign: 1 | -1): void {
    this.term(sign);
    for (;;) {
      if (this.take('+')) this.term(sign);
      else if (this.take('-')) this.term(opposite(sign));
      else return;
    }
  }

  private term(sign: 1 | -1): void {
    if (this.take('+')) {
      this.term(sign);
      return;
    }
    if (this.take('-')) {
      this.term(opposite(sign));
      return;
    }
    if (this.take('(')) {
      this.expression(sign);
      this.expect(')');
      return;
    }
    const token = this.tokens[this.at++];
    if (token?.kind === 'number') {
      if (token.value !== 0) this.constants.push(sign * token.value);
      return;
    }
    if (token?.kind === 'reference') {
      this.reference(token, sign, false, true);
      return;
    }
    if (token?.kind === 'call') {
      this.call(token.name, sign);
      return;
    }
    throw new NoSum();
  }

  private call(name: string, sign: 1 | -1): void {
    this.expect('(');
    if (AROUND.has(name)) {
      this.expression(sign);
      while (!this.take(')')) if (this.at++ >= this.tokens.length) throw new NoSum();
      return;
    }
    if (name === 'SUBTOTAL') {
      const kind = this.tokens[this.at++];
      if (kind?.kind !== 'number' || !ADDING.has(kind.value)) throw new NoSum();
      this.expect(',');
    } else if (name !== 'SUM') throw new NoSum();
    do this.argument(sign, name === 'SUBTOTAL');
    while (this.take(','));
    this.expect(')');
  }

  private argument(sign: 1 | -1, subtotal: boolean): void {
    const [token, next] = [this.tokens[this.at], this.tokens[this.at + 1]];
    const isAlone = next?.kind === 'sign' && (next.text === ',' || next.text === ')');
    if (token?.kind === 'reference' && isAlone) {
      this.at += 1;
      this.reference(token, sign, subtotal, false);
      return;
    }
    if (subtotal) throw new NoSum();
    this.expression(sign);
  }

  private reference(
    { reference }: Extract<FormulaToken, { kind: 'reference' }>,
    sign: 1 | -1,
    subtotal: boolean,
    single: boolean,
  ): void {
    const range = rangeOf(reference);
    const isCell = range.top === range.bottom && range.left === range.right;
    const isOwn = reference.sheet === null || reference.sheet === this.sheet;
    if (!isOwn || reference.external || (single && !isCell)) throw new NoSum();
    this.terms.push({ range, sign, subtotal });
  }

  private take(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw new NoSum();
  }
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}
