/**
 * The indicators of a workbook, wherever they are promised, reported or compared, and which of them
 * are the same. Reads recognised tables, judges and writes nothing.
 */
export * from './indicator-tables';
export * from './open-tables';
export * from './pair-indicators';
