import { repairOf, runRules, RULES } from '../../src/rules';
import { cellAt, type CellContent } from '../../src/workbook';
import { placeOf, recognisedOnce, type RuleCase } from './rule-tester';

/** What a cell becomes: `E5` (with the sheet in front where the workbook has several) and its content. */
export type Mended = CellContent & { readonly cell: string };

/** A workbook and what is proposed for one rule's findings in it. */
export interface RepairCase extends RuleCase {
  /** One list for each finding of the rule, in reading order; null where nothing is certain. */
  readonly repairs: readonly (readonly Mended[] | null)[];
}

/** Tests which changes are proposed for the findings of a rule, among those of all the others. */
export function testRepairs(rule: string, cases: readonly RepairCase[]): void {
  describe(`a repair of ${rule}`, () => {
    it.each([...cases])('$name', ({ sheets, repairs }) => {
      const { snapshot, tables, joins } = recognisedOnce(sheets);
      const { findings } = runRules(RULES, { snapshot, tables }, undefined, { joins });
      const proposed = findings
        .filter((finding) => finding.rule === rule)
        .map((finding) => {
          const changes = repairOf(finding, { snapshot, tables });
          expect(finding.fixable).toBe(changes !== null);
          return changes;
        });
      for (const { sheet, row, column, before } of proposed.flatMap((changes) => changes ?? [])) {
        const standing = cellAt(
          snapshot.sheets.find(({ name }) => name === sheet)!,
          row,
          column,
        );
        expect(before.value).toEqual(standing?.value ?? null);
      }
      expect(
        proposed.map(
          (changes) =>
            changes?.map(({ after, ...cell }) => ({ cell: placeOf(cell, snapshot), ...after })) ??
            null,
        ),
      ).toEqual(repairs);
    });
  });
}
