/** What a formula says, as far as it is understood: its parts, the cells it names, its copied form. */
export { formulaShape, relativeForm } from './relative-form';
export { shiftFormula } from './shift';
export {
  rangeOf,
  referencesOf,
  tokeniseFormula,
  type FormulaToken,
  type Reference,
  type ReferenceEnd,
} from './tokens';
