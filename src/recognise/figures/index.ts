/** What stands in a figure column: amounts, percentages, targets, and how a column writes them. */
export { decideNotation, type ColumnNotation } from './notation';
export { isPercentFormat, readCell, readFigure } from './read-figure';
export { readings, type Readings } from './readings';
export { numbered } from './target-form';
