import { columnIndex, columnName } from '../address';
import { mapOutsideStrings } from './outside-strings';

const ROW_LIMIT = 1_048_576;
const COLUMN_LIMIT = 16_384;
/** Stands for a row or column that the sheet does not have. */
const OFF_SHEET = '#';

// A cell, whole columns or whole rows; not part of a longer word, no function, no sheet name. The
// character before it is matched as well: older engines cannot look behind.
const BEFORE = String.raw`(^|[^\p{L}\p{N}_.\\$])`;
const AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;
const REFERENCE = new RegExp(
  `${BEFORE}(` +
    String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}` +
    String.raw`|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}` +
    String.raw`|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}` +
    `)${AFTER}`,
  'giu',
);
/** What is said of another sheet: everything behind its `!`. */
const ELSEWHERE = String.raw`![$A-Z\d:]+`;
const OWN_REFERENCE = new RegExp(`${ELSEWHERE}|${REFERENCE.source}`, 'giu');
const PART = /(\$?)([A-Z]+)|(\$?)(\d+)/gi;

/**
 * A formula as it reads after being copied elsewhere: relative references move, `$` ones stay.
 * @param formula English notation, without the leading `=`
 * @param rows how many rows further down
 * @param columns how many columns further right
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapOutsideStrings(formula, (piece) =>
    piece.replace(
      REFERENCE,
      (_, before: string, reference: string) =>
        before + shiftReference(reference, rows, columns, HELD),
    ),
  );
}

/**
 * A formula as it reads after everything on its sheet has moved: references to its own sheet move, with
 * `$` as well, those to other sheets stay.
 * @param formula English notation, without the leading `=`
 * @param rows how many rows further down
 * @param columns how many columns further right
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapOutsideStrings(formula, (piece) =>
    piece.replace(OWN_REFERENCE, (match, before?: string, reference?: string) =>
      reference === undefined
        ? match
        : (before ?? '') + shiftReference(reference, rows, columns, NOTHING_HELD),
    ),
  );
}

/** Parts of a reference that begin with this sign do not move. */
const HELD = '$';
const NOTHING_HELD = '';

function shiftReference(reference: string, rows: number, columns: number, held: string): string {
  const shifted = reference.replace(
    PART,
    (part, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const sign = fixedColumn ?? fixedRow ?? '';
      if (sign !== '' && sign === held) return part;
      return letters === undefined
        ? sign + shiftRow(Number(digits), rows)
        : sign + shiftColumn(columnIndex(letters), columns);
    },
  );
  return shifted.includes(OFF_SHEET) ? '#REF!' : shifted;
}

function shiftRow(number: number, by: number): string {
  const row = number + by;
  return row < 1 || row > ROW_LIMIT ? OFF_SHEET : String(row);
}

function shiftColumn(index: number, by: number): string {
  const column = index + by;
  return column < 0 || column >= COLUMN_LIMIT ? OFF_SHEET : columnName(column);
}
