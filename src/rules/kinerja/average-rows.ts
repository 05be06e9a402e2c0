import { closeSpread, plainText, type RecognisedRow, type RecognisedTable } from '../../recognise';

const AVERAGE = /^(rata\s*-?\s*rata|rerata)\b/i;
/** "Jumlah / Rata-rata" holds sums in one column and means in the other. */
const BOTH = /\b(jumlah|total)\b/i;

/**
 * The rows that say they are averages, also where they hold what a total holds. "Rata-rata lama
 * sekolah" is an indicator, which the recognised roles tell apart.
 */
export function averageRows(table: RecognisedTable): RecognisedRow[] {
  return table.rows.filter(({ role, label }) => {
    if (role === 'average') return true;
    if (role !== 'total' && role !== 'subtotal') return false;
    const name = closeSpread(plainText(label)).replace(/\s+/g, ' ');
    return AVERAGE.test(name) && !BOTH.test(name);
  });
}
