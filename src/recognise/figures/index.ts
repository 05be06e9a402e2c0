/** What stands in a figure column: amounts, percentages, targets, and how a column writes them. */
export { decideNotation } from './notation';
export { isPercentFormat, readFigure } from './read-figure';
export { readings, type Readings } from './readings';
