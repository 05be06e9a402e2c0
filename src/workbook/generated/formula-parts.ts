import type { CellRef } from '../address';
import { tokeniseFormula, type FormulaToken, type Reference } from '../formula/tokens';
import { relativeReference } from '../formula/relative-form';

/** A formula taken apart into what it does and which cells of other sheets it does it with. */
export interface FormulaParts {
  /** Without cells of other sheets; cells of its own sheet by how far away they are. */
  readonly form: string;
  /** Cells of other sheets, in their order. */
  readonly sources: readonly string[];
}

/** Stands for cells of another sheet, also where they were deleted. */
const SOURCE = '§';
const LOST = '#REF!';

/** @param at the formula's own cell */
export function formulaParts(formula: string, at: CellRef): FormulaParts {
  const tokens = tokeniseFormula(formula);
  if (!tokens) return { form: formula.replace(/\s+/g, ''), sources: [] };
  const sources = tokens.flatMap((token) =>
    token.kind === 'reference' && token.reference.sheet !== null
      ? [sourceText(token.reference)]
      : [],
  );
  const forms = tokens.map((token, index) => formOf(token, tokens[index - 1], at));
  return { form: forms.join(' '), sources };
}

function formOf(token: FormulaToken, before: FormulaToken | undefined, at: CellRef): string {
  switch (token.kind) {
    case 'reference':
      // Of a deleted sheet Excel leaves `#REF!C4`.
      if (before?.kind === 'other' && before.text.toUpperCase() === LOST) return '';
      return token.reference.sheet === null ? relativeReference(token.reference, at) : SOURCE;
    case 'number':
      return String(token.value);
    case 'call':
      return `${token.name}(`;
    case 'sign':
      // Excel puts `@` where a formula takes one cell out of many.
      return token.text === '@' ? '' : token.text;
    case 'other':
      return token.text.endsWith('!') ? SOURCE : token.text;
  }
}

function sourceText({ sheet, from, to }: Reference): string {
  return `${sheet!}!${[from.row, from.column, to.row, to.column].join(':')}`;
}
