import type { TableInput, TableMaker } from './types';

/** What a maker is given: the year where its figures do not follow the quarter that is chosen. */
export function inputFor({ follows }: Pick<TableMaker, 'follows'>, input: TableInput): TableInput {
  if (follows === 'quarter') return input;
  return {
    ...input,
    joins: input.yearJoins,
    settings: { ...input.settings, period: 'tahun' },
  };
}
