import { addRupiah, subtractRupiah, type Rupiah } from '../../domain';
import { amountAt, type Identity, type RecognisedTable } from '../../recognise';
import { columnAt, draftAt, rowAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule } from '../types';
import { claimsAcross } from './claims';

/**
 * What a heading says of its column must come out in every row: kelompok belanja, months and quarters
 * add up, sisa is pagu less realisasi, bertambah/(berkurang) is sesudah less sebelum.
 */
export const jumlahAntarKolomTidakSama: Rule = {
  id: 'jumlah-antar-kolom-tidak-sama',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const claims = claimsAcross(table);
      checked += claims.length;
      const reported = new Set<string>();
      for (const claim of claims) {
        // Twelve months and four quarters may both be the year: one wrong figure, said once.
        const key = `${claim.cell.row}:${claim.cell.column}`;
        if (claim.holds || reported.has(key)) continue;
        reported.add(key);
        findings.push(report(table, claim));
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function report(table: RecognisedTable, claim: Identity): FindingDraft {
  const row = rowAt(table, claim.cell.row);
  const column = columnAt(table, claim.cell.column);
  const amount = (index: number): Rupiah => amountAt(row, index, table.unit)!;
  const printed = amount(column.index);
  const parts = claim.of.map((cell) => amount(cell.column));
  const expected =
    claim.kind === 'difference' ? subtractRupiah(parts[0]!, parts[1]!) : addRupiah(parts);
  return draftAt(
    { table, row, column },
    {
      id: 'jumlah-antar-kolom-tidak-sama',
      data: {
        name: row.label,
        column: lastLine(column.heading),
        kind: claim.kind,
        printed: rupiahFigure(printed),
        expected: rupiahFigure(expected),
        difference: rupiahFigure(subtractRupiah(printed, expected)),
        parts: claim.of.map((cell) => lastLine(columnAt(table, cell.column).heading)),
      },
    },
    {
      found: rupiahFigure(printed),
      expected: rupiahFigure(expected),
      related: claim.of.map((cell) => ({ sheet: table.sheet, ...cell })),
      cause:
        printed.sen < 0n && printed.sen === -expected.sen
          ? { id: 'tanda-terbalik', data: {} }
          : null,
    },
  );
}

/** What a column is called below the headings it shares with others. */
function lastLine(heading: string): string {
  return heading.split(' / ').at(-1)!;
}
