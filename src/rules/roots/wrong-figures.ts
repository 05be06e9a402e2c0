import { generalCause } from '../causes/general';
import type { Diagnosis } from '../diagnose';
import { columnAt, draftAt, rowAt } from '../draft';
import type { FindingDraft } from '../types';
import type { Places } from './places';
import { findingOf } from './relations';

/** Rules whose finding may stand for a wrong figure elsewhere, the most exact first. */
const SPEAKERS = [
  'subtotal-tidak-sama',
  'jumlah-antar-kolom-tidak-sama',
  'perkalian-tidak-sesuai',
  'persen-tidak-sesuai',
];

/** A wrong figure that no rule names by itself, with the rule in whose name it is reported. */
export interface WrongFigureDraft {
  readonly rule: string;
  readonly draft: FindingDraft;
}

/** A finding for a wrong figure at whose cell none of the broken relations has its result. */
export function wrongFigure(diagnosis: Diagnosis, places: Places): WrongFigureDraft | null {
  const { table, cell, found, expected, explains } = diagnosis;
  const spoken = explains.flatMap((relation) => findingOf(diagnosis, relation, places) ?? []);
  const isResult = spoken.some(({ cell: at }) => at.row === cell.row && at.column === cell.column);
  const speaker = SPEAKERS.map((rule) => spoken.find((finding) => finding.rule === rule)).find(
    Boolean,
  );
  if (isResult || !speaker || found === null) return null;
  const row = rowAt(table, cell.row);
  const column = columnAt(table, cell.column);
  return {
    rule: speaker.rule,
    draft: draftAt(
      { table, row, column },
      {
        id: 'angka-tidak-cocok',
        data: {
          name: row.label,
          column: column.heading,
          printed: found,
          ...(expected === null ? {} : { expected }),
          relations: explains.length,
        },
      },
      {
        found,
        expected,
        related: spoken.map((finding) => finding.cell),
        cause:
          expected === null
            ? null
            : generalCause({ table, row, column: column.index, found, expected }),
      },
    ),
  };
}
