/** What a formula says, as far as it is understood: its parts, the cells it names, its value, copies of it. */
export { evaluateFormula, type CellLookup } from './evaluate';
export { recalculate, type CellUpdate } from './recalculate';
export { formulaShape, relativeForm } from './relative-form';
export { moveFormula, shiftFormula } from './shift';
export {
  rangeOf,
  referencesOf,
  tokeniseFormula,
  type FormulaToken,
  type Reference,
  type ReferenceEnd,
} from './tokens';
