import {
  capaianRatio,
  comparePercent,
  directionOf,
  percentOf,
  toNumber,
  type Ratio,
} from '../../domain';
import {
  decimalAt,
  judgeCapaian,
  printedDecimals,
  ratioPairs,
  type RatioPair,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { conventionOf, type Deviation } from './capaian-convention';

/**
 * Capaian must be what a formula in use gives: realisasi / target × 100; where less is better,
 * (2 × target − realisasi) / target × 100 or target / realisasi × 100; counted up to 100 or 120 or
 * without end (Permenpan-RB 53/2014 leaves the formula to the agency). Where a table clearly keeps to
 * one of these, a row that follows another is told as well. Ranges, proportions and predicates are
 * measured too.
 */
export const capaianTidakSesuai: Rule = {
  id: 'capaian-tidak-sesuai',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      for (const pair of ratioPairs(table).filter(({ kind }) => kind === 'capaian')) {
        const decimals = printedDecimals(table, pair.column.index);
        const convention = conventionOf(table, pair, decimals);
        for (const row of table.rows) {
          const judged = row.role === 'data' ? judgeCapaian(row, pair, decimals) : undefined;
          if (!judged) continue;
          checked += 1;
          const deviation = convention.deviations.get(row);
          if (judged.holds && !deviation) continue;
          const wanted = deviation?.expected ?? convention.expectedFor(row) ?? judged.expected;
          // A class tells the side of 100, not the figure.
          const expected = judged.exact ? toNumber(percentOf(wanted, Math.max(decimals, 2))) : null;
          const data = {
            name: row.label,
            printed: toNumber(decimalAt(row, pair.column.index)!),
            ...(expected === null ? { reached: reachedIn(judged.expected) } : { expected }),
            target: writtenAt(row, pair.denominator.index),
            realisasi: writtenAt(row, pair.numerator.index),
            direction: directionOf(row.label),
          };
          const isDoubtful = data.direction === 'turun' && isUpwards(row, pair, decimals);
          findings.push(
            draftAt(
              { table, row, column: pair.column },
              { id: 'capaian-tidak-sesuai', data },
              {
                found: data.printed,
                expected,
                related: [pair.numerator, pair.denominator].map((column) =>
                  cellOf({ table, row, column }),
                ),
                cause: isDoubtful
                  ? { id: 'arah-indikator', data: {} }
                  : deviation
                    ? conventionCause(deviation)
                    : null,
                // A formula in use gives the figure; and words alone do not prove that less is better.
                ...(deviation || (isDoubtful && !provesLess(table, pair, decimals))
                  ? { severity: 'warning' as const }
                  : {}),
              },
            ),
          );
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

/** How the other rows of the table count. */
function conventionCause({ by, convention, rows }: Deviation): Message {
  const { cap, lower } = convention;
  return by === 'batas'
    ? { id: 'batas-capaian', data: { rows, cap: cap ?? 0 } }
    : { id: 'rumus-capaian', data: { rows, lower } };
}

/** The capaian is that of an indicator of which more is better. */
function isUpwards(row: RecognisedRow, pair: RatioPair, decimals: number): boolean {
  const [printed, target, realisasi] = [pair.column, pair.denominator, pair.numerator].map(
    ({ index }) => decimalAt(row, index),
  );
  const ratio = target && realisasi && capaianRatio(target, realisasi, 'naik');
  return printed !== undefined && ratio !== undefined
    ? comparePercent(printed, ratio, decimals) !== 'differs'
    : false;
}

/** Another row whose wording asks for less is computed that way, so the table knows of it. */
function provesLess(table: RecognisedTable, pair: RatioPair, decimals: number): boolean {
  return table.rows.some(
    (row) =>
      row.role === 'data' &&
      directionOf(row.label) === 'turun' &&
      judgeCapaian(row, pair, decimals)?.holds === true &&
      !isUpwards(row, pair, decimals),
  );
}

/** Whether a class lies below the promised one or above it. */
function reachedIn({ numerator, denominator }: Ratio): 'kurang' | 'lebih' {
  return numerator < denominator ? 'kurang' : 'lebih';
}

/** A number, or the words that stand there. */
function writtenAt(row: RecognisedRow, column: number): number | string {
  const figure = row.figures.get(column);
  if (figure?.kind === 'number') return toNumber(figure.value);
  return figure && 'text' in figure ? figure.text : '';
}
