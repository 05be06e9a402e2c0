// The sheet that most offices keep: pagu and realisasi by program, kegiatan and sub kegiatan.
import { AGENCY, PLANTED, PROGRAMS, YEAR } from './data.mjs';
import { AMOUNT, cents, heading, line, numbers, pagus, realisasis, sum, titled } from './cells.mjs';

/** The sheet, and what it prints for each programme by its code. */
export function budgetSheet(mistake) {
  const { rows, merges } = titled(
    5,
    'REALISASI ANGGARAN MENURUT PROGRAM, KEGIATAN DAN SUB KEGIATAN',
    AGENCY,
    `TAHUN ANGGARAN ${YEAR}`,
  );
  const top = rows.length + 1;
  rows.push(
    ['Kode', 'Program / Kegiatan / Sub Kegiatan', `Tahun Anggaran ${YEAR}`, '', ''].map(heading),
    ['', '', 'Pagu (Rp)', 'Realisasi (Rp)', '%'].map(heading),
    numbers(5),
  );
  merges.push(`A${top}:A${top + 1}`, `B${top}:B${top + 1}`, `C${top}:E${top}`);
  const programRows = [];
  const printed = {};
  const grand = [0, 0];
  for (const [order, program] of PROGRAMS.entries()) {
    // The first two programmes were typed, the others calculated: as when two people share a sheet.
    const formulas = order >= 2;
    const programIndex = rows.push([]) - 1;
    const activityRows = [];
    const totals = [0, 0];
    for (const activity of program.activities) {
      const figures = addActivity(rows, activity, formulas, mistake);
      activityRows.push(figures.row);
      totals[0] += figures.pagu;
      totals[1] += figures.realisasi;
    }
    const row = programIndex + 1;
    rows[programIndex] = line(row, [program.kode, program.name], totals, { bold: true, formulas });
    for (const [i, column] of ['C', 'D'].entries()) {
      rows[programIndex][i + 2] = {
        formula: activityRows.map((line) => `${column}${line}`).join('+'),
        result: totals[i],
        style: { ...AMOUNT, bold: true },
      };
    }
    printed[program.kode] = { name: program.name, pagu: totals[0], realisasi: totals[1] };
    programRows.push(row);
    grand[0] += totals[0];
    grand[1] += totals[1];
  }
  const last = rows.length + 1;
  rows.push(line(last, ['', 'JUMLAH'], grand, { bold: true, formulas: true }));
  for (const [i, column] of ['C', 'D'].entries()) {
    rows[last - 1][i + 2] = {
      formula: programRows.map((row) => `${column}${row}`).join('+'),
      result: grand[i],
      style: { ...AMOUNT, bold: true },
    };
  }
  const sheet = { name: 'DPA-Realisasi', rows, merges, widths: [19, 62, 18, 18, 10] };
  return { sheet: { ...sheet, freeze: top + 2 }, printed };
}

/** Adds a kegiatan and its sub kegiatan; gives its row and the figures that stand there. */
function addActivity(rows, activity, formulas, mistake) {
  const row = rows.length + 1;
  const pagu = pagus(activity);
  let realisasi = realisasis(activity);
  if (activity.kode === PLANTED.subtotalForgets.kegiatan) {
    const forgotten = activity.rows.find(([kode]) => kode === PLANTED.subtotalForgets.sub);
    mistake('subtotal-tidak-sama', 'DPA-Realisasi', `D${row}`, realisasi - forgotten[3], realisasi);
    realisasi -= forgotten[3];
  }
  const own = line(row, [activity.kode, activity.name], [pagu, realisasi], {
    bold: true,
    indent: 1,
    formulas,
  });
  rows.push(own);
  for (const [kode, name, ...figures] of activity.rows) {
    const full = `${activity.kode}.${kode}`;
    const place = rows.length + 1;
    const cells = line(place, [full, name], figures, { indent: 2, formulas });
    plant(cells, full, place, figures, mistake);
    rows.push(cells);
  }
  if (formulas) {
    for (const [i, column] of ['C', 'D'].entries()) {
      const formula = `SUM(${column}${row + 1}:${column}${rows.length})`;
      own[i + 2] = { formula, result: [pagu, realisasi][i], style: { ...AMOUNT, bold: true } };
    }
  }
  if (activity.kode === PLANTED.percentIsSum) {
    const right = own[4].number;
    own[4].number = cents(sum(rows.slice(row).map((cells) => cells[4].number)));
    mistake('persen-tidak-sesuai', 'DPA-Realisasi', `E${row}`, own[4].number, right);
  }
  return { row, pagu, realisasi };
}

/** The mistakes of single sub kegiatan. */
function plant(cells, kode, row, [pagu, realisasi], mistake) {
  if (kode === PLANTED.malformed.kode) {
    cells[3] = { text: PLANTED.malformed.text, style: { ...AMOUNT, align: 'right' } };
    mistake('angka-rusak', 'DPA-Realisasi', `D${row}`, PLANTED.malformed.text, realisasi);
  }
  if (kode === PLANTED.realisasiAbovePagu) {
    mistake('realisasi-melebihi-pagu', 'DPA-Realisasi', `D${row}`, realisasi, pagu);
  }
  if (kode === PLANTED.divisionByZero) {
    mistake('galat-excel', 'DPA-Realisasi', `E${row}`, '#DIV/0!', null);
  }
}
