// Belanja by account.
import { ACCOUNTS, AGENCY, YEAR } from './data.mjs';
import { AMOUNT, heading, line, numbers, sum, titled } from './cells.mjs';
import { letter } from './xlsx.mjs';

export function accountSheet() {
  const { rows, merges } = titled(
    5,
    'LAPORAN REALISASI BELANJA MENURUT AKUN',
    AGENCY,
    `UNTUK TAHUN YANG BERAKHIR 31 DESEMBER ${YEAR}`,
  );
  rows.push(['Kode Rekening', 'Uraian', 'Anggaran (Rp)', 'Realisasi (Rp)', '%'].map(heading));
  rows.push(numbers(5));
  const topRow = rows.push([]);
  const groupRows = [];
  const total = (figures, of) => (column) => ({
    formula: of(letter(column)),
    result: figures[column - 2],
    style: { ...AMOUNT, bold: true },
  });
  const filled = (row, names, figures, indent, of) => {
    const cells = line(row, names, figures, { bold: of !== undefined, indent, formulas: true });
    if (of) for (const column of [2, 3]) cells[column] = total(figures, of)(column);
    return cells;
  };
  const grand = [0, 0];
  for (const { kode, name, rows: leaves } of ACCOUNTS) {
    const row = rows.push([]);
    for (const [code, leaf, ...figures] of leaves) {
      rows.push(filled(rows.length + 1, [code, leaf], figures, 2));
    }
    const figures = [2, 3].map((place) => sum(leaves.map((leaf) => leaf[place])));
    const last = rows.length;
    rows[row - 1] = filled(row, [kode, name], figures, 1, (c) => `SUM(${c}${row + 1}:${c}${last})`);
    groupRows.push(row);
    grand[0] += figures[0];
    grand[1] += figures[1];
  }
  rows[topRow - 1] = filled(topRow, ['5', 'BELANJA DAERAH'], grand, 0, (c) =>
    groupRows.map((row) => `${c}${row}`).join('+'),
  );
  return { name: 'LRA Akun', rows, merges, widths: [16, 48, 18, 18, 10], freeze: 6 };
}
