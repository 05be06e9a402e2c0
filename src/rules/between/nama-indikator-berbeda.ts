import { indicatorTables, nameOf, wordingOf } from '../../join';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule, RuleInput } from '../types';
import { indicatorMatches } from './indicator-matches';

/** One indicator under two wordings: in the agreement and in what is reported of it. */
export const namaIndikatorBerbeda: Rule = {
  id: 'nama-indikator-berbeda',
  severity: 'warning',
  check(input) {
    const findings: FindingDraft[] = [];
    const told = new Set<string>();
    let checked = 0;
    const promised = promisedNames(input);
    for (const { baseTable, otherTable, pairs } of indicatorMatches(input)) {
      for (const { base, other, by } of pairs) {
        const place = { table: otherTable.table, row: other.row, column: other.column };
        const key = `${otherTable.table.id}|${other.row.index}`;
        if (told.has(key)) continue;
        told.add(key);
        checked += 1;
        if (lettersOf(base.name) === lettersOf(other.name)) continue;
        // Whoever repeats the agreement to the letter is right, even where a table between is not.
        if (promised.has(lettersOf(other.name))) continue;
        findings.push(
          draftAt(
            place,
            {
              id: 'nama-indikator-berbeda',
              data: { name: other.name, other: base.name, sheet: baseTable.table.sheet, by },
            },
            {
              found: other.name,
              expected: base.name,
              related: [cellOf({ table: baseTable.table, row: base.row, column: base.column })],
            },
          ),
        );
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function promisedNames(input: RuleInput): ReadonlySet<string> {
  return new Set(
    indicatorTables(input)
      .filter(({ table }) => table.kind === 'pk-indikator' || table.kind === 'target-renstra')
      .flatMap(({ rows }) => rows.map(({ name }) => lettersOf(name))),
  );
}

function lettersOf(name: string): string {
  return nameOf(wordingOf(name)).letters;
}
