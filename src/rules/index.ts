/**
 * One rule, one file; the registry of all of them and the engine that runs them. A rule reads
 * recognised tables and says what is wrong as plain data; it words nothing and writes nothing.
 */
export { ruleSteps, runRules, type EngineResult } from './engine';
export { NO_EXCEPTIONS, thresholdsOf } from './exceptions';
export { readExceptions, type DroppedException } from './read-exceptions';
export { RULES } from './registry';
export { repairOf, type RepairInput } from './repairs';
export type { RuleFailure, RuleStep } from './run';
export type * from './types';
