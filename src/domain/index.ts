/**
 * The field's vocabulary and arithmetic: codes, levels, exact amounts, percentages, capaian,
 * predicates. Knows neither sheets nor cells.
 */
export * from './capaian';
export * from './capaian-options';
export * from './decimal';
export * from './direction';
export * from './grade';
export * from './interval';
export * from './kode';
export * from './koefisien';
export * from './level';
export * from './percent';
export * from './predikat';
export * from './predikat-limits';
export * from './rupiah';
export * from './target';
export * from './terbilang';
