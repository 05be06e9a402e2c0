/** What a formula says, as far as it is understood: its parts, the cells it names, its copied form. */
export { relativeForm } from './relative-form';
export {
  rangeOf,
  referencesOf,
  tokeniseFormula,
  type FormulaToken,
  type Reference,
  type ReferenceEnd,
} from './tokens';
