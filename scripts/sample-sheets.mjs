// Lays the sample's data out on sheets and notes the cell of every planted mistake.
import { ACCOUNTS, AGENCY, OBJECTIVES, PLANTED, PROGRAMS, YEAR } from './sample-data.mjs';
import { letter } from './sample-xlsx.mjs';

const HEADING = { bold: true, align: 'center', wrap: true, border: true, fill: true };
const CAPTION = { align: 'center', border: true };
const TITLE = { bold: true, align: 'center' };
const AMOUNT = { border: true, format: 'amount' };
const PERCENT = { border: true, format: 'decimals' };
const WORDS = { border: true, wrap: true };

const cents = (value) => Math.round(value * 100) / 100;
const sum = (values) => values.reduce((total, value) => total + value, 0);
const text = (words, style = WORDS) => ({ text: words, style });
const heading = (words) => text(words, HEADING);
const numbers = (count, form = String) =>
  Array.from({ length: count }, (_, i) => text(form(i + 1), CAPTION));
const amount = (value, bold) => ({ number: value, style: { ...AMOUNT, ...(bold && { bold }) } });
const titled = (width, ...lines) => ({
  rows: [...lines.map((line) => [text(line, TITLE)]), []],
  merges: lines.map((_, i) => `A${i + 1}:${letter(width - 1)}${i + 1}`),
});

const pagus = (activity) => sum(activity.rows.map(([, , pagu]) => pagu));
const realisasis = (activity) => sum(activity.rows.map(([, , , realisasi]) => realisasi));

/** Perjanjian Kinerja: indicators with their targets, then the programmes with their money. */
function agreementSheet() {
  const { rows, merges } = titled(5, `PERJANJIAN KINERJA TAHUN ${YEAR}`, AGENCY);
  rows.push(['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target'].map(heading));
  rows.push(numbers(5, (n) => `(${n})`));
  for (const [i, { name, indicators }] of OBJECTIVES.entries()) {
    const top = rows.length + 1;
    for (const [j, [indicator, unit, target]] of indicators.entries()) {
      rows.push([
        j === 0 ? text(String(i + 1), CAPTION) : text('', CAPTION),
        text(j === 0 ? name : ''),
        text(indicator),
        text(unit),
        { number: target, style: { border: true } },
      ]);
    }
    if (indicators.length > 1) {
      for (const column of ['A', 'B']) merges.push(`${column}${top}:${column}${rows.length}`);
    }
  }
  rows.push([], ['No', 'Program', 'Anggaran (Rp)', 'Keterangan'].map(heading));
  const first = rows.length + 1;
  for (const [i, { name, source, activities }] of PROGRAMS.entries()) {
    rows.push([
      text(String(i + 1), CAPTION),
      text(name),
      amount(sum(activities.map(pagus))),
      text(source),
    ]);
  }
  const total = sum(PROGRAMS.flatMap(({ activities }) => activities.map(pagus)));
  rows.push([
    text('', CAPTION),
    text('Jumlah', { ...WORDS, bold: true }),
    {
      formula: `SUM(C${first}:C${rows.length})`,
      result: total,
      style: { ...AMOUNT, bold: true },
    },
    text(''),
  ]);
  return { name: 'PK', rows, merges, widths: [5, 52, 46, 18, 14] };
}

/** One line of the realisasi table; formulas only where the agency's staff wrote some. */
function line(row, [kode, name], [pagu, realisasi], { bold, indent, formulas }) {
  const style = { ...PERCENT, ...(bold && { bold }) };
  const formula = `D${row}/C${row}*100`;
  let percent = { number: cents((realisasi / pagu) * 100), style };
  if (pagu === 0) percent = { formula, error: '#DIV/0!', style };
  else if (formulas) percent = { formula, result: (realisasi / pagu) * 100, style };
  return [
    text(kode, { border: true, format: 'text', ...(bold && { bold }) }),
    text(name, { ...WORDS, ...(bold && { bold }), ...(indent && { indent }) }),
    amount(pagu, bold),
    amount(realisasi, bold),
    percent,
  ];
}

function budgetSheet(mistake) {
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
  return { name: 'DPA-Realisasi', rows, merges, widths: [19, 62, 18, 18, 10], freeze: top + 2 };
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

function accountSheet() {
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

function performanceSheet(mistake) {
  const { rows, merges } = titled(7, `CAPAIAN INDIKATOR KINERJA UTAMA TAHUN ${YEAR}`, AGENCY);
  rows.push(
    [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Satuan',
      'Target',
      'Realisasi',
      'Capaian (%)',
    ].map(heading),
  );
  rows.push(numbers(7, (n) => `(${n})`));
  for (const [i, { name, indicators }] of OBJECTIVES.entries()) {
    const top = rows.length + 1;
    for (const [j, [indicator, unit, target, realisasi]] of indicators.entries()) {
      let capaian = cents((realisasi / target) * 100);
      if (indicator === PLANTED.digitsSwapped.indicator) {
        const { printed } = PLANTED.digitsSwapped;
        mistake('capaian-tidak-sesuai', 'Capaian', `G${rows.length + 1}`, printed, capaian);
        capaian = printed;
      }
      rows.push([
        text(j === 0 ? String(i + 1) : '', CAPTION),
        text(j === 0 ? name : ''),
        text(indicator),
        text(unit),
        { number: target, style: { border: true } },
        { number: realisasi, style: { border: true } },
        { number: capaian, style: PERCENT },
      ]);
    }
    if (indicators.length > 1) {
      for (const column of ['A', 'B']) merges.push(`${column}${top}:${column}${rows.length}`);
    }
  }
  return { name: 'Capaian', rows, merges, widths: [5, 40, 46, 18, 12, 12, 12], freeze: 5 };
}

/**
 * The sample's sheets and what is wrong in them.
 * @returns `sheets` for the writer; `mistakes` as `{ rule, sheet, cell, found, expected }`
 */
export function sample() {
  const mistakes = [];
  const mistake = (rule, sheet, cell, found, expected) =>
    mistakes.push({ rule, sheet, cell, found, expected });
  const sheets = [
    agreementSheet(),
    budgetSheet(mistake),
    accountSheet(),
    performanceSheet(mistake),
  ];
  return { sheets, mistakes };
}
