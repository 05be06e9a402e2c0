import type { CellRange, SpecRow } from '../../workbook';
import type { Signatory } from '../settings/types';
import { emptyCell, textCell } from './cells';
import type { TableColumn } from './headings';
import { SIGNATURE, SIGNED_NAME } from './style';

/** Characters that the longest usual line of a signature takes. */
const WANTED_WIDTH = 40;
/** Empty lines for the signature and the stamp. */
const SPACE = 4;

/** Place and date, position, room to sign, name, rank and NIP, at the right end of the table. */
export function signatureBlock(
  { place, date, position, name, rank, nip }: Signatory,
  columns: readonly Pick<TableColumn, 'width'>[],
  at: number,
): { readonly rows: readonly SpecRow[]; readonly merges: readonly CellRange[] } {
  const right = columns.length - 1;
  const left = leftEnd(columns);
  const line = (text: string, style = SIGNATURE): SpecRow => ({
    cells: [
      ...Array.from({ length: left }, () => undefined),
      text === '' ? emptyCell(style) : textCell(text, style),
    ],
  });
  const filled = (text: string): SpecRow[] => (text === '' ? [] : [line(text)]);
  const rows = [
    ...filled([place, date].filter((part) => part !== '').join(', ')),
    ...filled(position),
    ...Array.from({ length: SPACE }, () => line('')),
    line(name, SIGNED_NAME),
    ...filled(rank),
    ...filled(nip === '' ? '' : `NIP. ${nip}`),
  ];
  return {
    rows,
    merges:
      left === right
        ? []
        : rows.map((_, place) => ({ top: at + place, bottom: at + place, left, right })),
  };
}

/** The first of the last columns that are together wide enough. */
function leftEnd(columns: readonly Pick<TableColumn, 'width'>[]): number {
  let width = 0;
  for (let place = columns.length - 1; place > 0; place--) {
    width += columns[place]!.width;
    if (width >= WANTED_WIDTH) return place;
  }
  return 0;
}
