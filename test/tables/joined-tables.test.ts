import fc from 'fast-check';
import { cellAt, checkWorkbook, makeTables, writeTables, type SpecCell } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { arbitraryBudget, sumOf, USUAL, walk, type Budget } from '../forms/budget';
import { arbitraryDpaBelanjaStyle, layOutDpaBelanja } from '../forms/layouts/dpa-belanja';
import { arbitraryPkIndikatorStyle, layOutPkIndikator } from '../forms/layouts/pk-indikator';
import { arbitraryCapaianStyle, layOutCapaian } from '../forms/layouts/capaian';
import { arbitraryAgreement } from '../forms/agreement';
import { arbitrarySipdStyle, layOutSipd } from '../forms/layouts/sipd-rekap';
import { disturbed } from '../join/drawn';
import { describeWith } from '../support/needs';
import { convert } from '../support/xlsx/libreoffice';
import { withoutValues } from '../support/without-values';
import { fileOf } from '../support/xlsx/snapshot';

const HOW = { shuffled: true, missing: 0, misspelt: 0, narrow: false, seed: 5 };

/** One budget as a DPA and, in another order, as an LRA export. */
function drawBudget(): { budget: Budget; dpa: Uint8Array; lra: Uint8Array; both: Uint8Array } {
  const [drawn] = fc.sample(
    fc.tuple(arbitraryBudget(USUAL), arbitraryDpaBelanjaStyle(false), arbitrarySipdStyle),
    { numRuns: 1, seed: 21 },
  );
  const [budget, dpaStyle, lraStyle] = drawn!;
  const style = { ...lraStyle, akun: 'rincian', btt: true, transfer: true, total: false } as const;
  const dpa = { ...layOutDpaBelanja(budget, dpaStyle).sheet, name: 'DPA' };
  const lra = { ...layOutSipd(disturbed(budget, HOW), style).sheet, name: 'Sheet1' };
  return { budget, dpa: fileOf(dpa), lra: fileOf(lra), both: fileOf(dpa, lra) };
}

async function tablesOf(main: Uint8Array, other?: Uint8Array) {
  const workbook = await openWorkbookFile(main, 'DPA.xlsx');
  const others =
    other === undefined
      ? []
      : [{ name: 'LRA.xlsx', snapshot: await (await openWorkbookFile(other, 'LRA.xlsx')).read() }];
  const report = await checkWorkbook(workbook, { others });
  return { workbook, report, specs: makeTables(report) };
}

const textOf = (cell: SpecCell | undefined): string =>
  cell?.content?.kind === 'text' ? cell.content.text : '';
const valueOf = (cell: SpecCell | undefined): unknown =>
  cell?.content && 'value' in cell.content ? cell.content.value : undefined;

describe('Realisasi Anggaran of a DPA and an LRA export in another file', () => {
  it('shows every row of the DPA with its realisasi, as the budget has them', async () => {
    const { budget, dpa, lra } = drawBudget();
    const { specs, report } = await tablesOf(dpa, lra);
    const [spec] = specs.filter(({ id }) => id === 'realisasi-anggaran');
    const rows = new Map(spec!.rows.map(({ cells }) => [textOf(cells[0]), cells]));
    for (const node of walk(budget.programs)) {
      const cells = rows.get(node.kode);
      expect([node.kode, valueOf(cells?.[2]), valueOf(cells?.[3])]).toEqual([
        node.kode,
        sumOf(node, (line) => line.pagu) / 100,
        sumOf(node, (line) => line.realisasi) / 100,
      ]);
    }
    expect(report.joins[0]?.pairs.every(({ by }) => by === 'kode')).toBe(true);
  });

  it('has no formula into the other file, but says file, sheet and cell', async () => {
    const { budget, dpa, lra } = drawBudget();
    const { specs } = await tablesOf(dpa, lra);
    const [spec] = specs.filter(({ id }) => id === 'realisasi-anggaran');
    const cells = spec!.rows.flatMap((row) => row.cells);
    const formulas = cells.flatMap((cell) =>
      cell?.content?.kind === 'formula' ? [cell.content.formula] : [],
    );
    expect(formulas.filter((formula) => formula.includes('Sheet1'))).toEqual([]);
    expect(formulas.some((formula) => formula.startsWith('DPA!'))).toBe(true);
    const leaf = walk(budget.programs).find(({ level }) => level === 'sub-kegiatan')!;
    const row = spec!.rows.find(({ cells: [kode] }) => textOf(kode) === leaf.kode)!;
    expect(row.cells[3]?.content?.kind).toBe('number');
    expect(textOf(row.cells.at(-1))).toMatch(/^[A-Z]+\d+(\+[A-Z]+\d+)*$/);
    expect(cells.map(textOf).find((text) => text.startsWith('Sumber:'))).toMatch(
      /^Sumber: DPA, baris \d+–\d+; LRA\.xlsx, lembar Sheet1, sel [A-Z]+\d+:[A-Z]+\d+/,
    );
  });
});

it('says which rows were not found and which were taken for the same', async () => {
  const [drawn] = fc.sample(
    fc.tuple(arbitraryBudget(USUAL), arbitraryDpaBelanjaStyle(false), arbitrarySipdStyle),
    { numRuns: 1, seed: 33 },
  );
  const [budget, dpaStyle, lraStyle] = drawn!;
  const less = disturbed(budget, { ...HOW, shuffled: false, missing: 0.5 });
  const style = { ...lraStyle, akun: 'tanpa', total: true } as const;
  const dpa = { ...layOutDpaBelanja(budget, dpaStyle).sheet, name: 'DPA' };
  const lra = { ...layOutSipd(less, style).sheet, name: 'LRA' };
  const kept = new Set(walk(less.programs).map(({ kode }) => kode));
  const missing = walk(budget.programs).filter(({ kode }) => !kept.has(kode));
  expect(missing.length).toBeGreaterThan(0);
  const { specs, report } = await tablesOf(fileOf(dpa), fileOf(lra));
  expect(report.joins[0]!.unmatchedBase).toHaveLength(missing.length);
  const notes = specs.flatMap(({ rows }) => rows.map(({ cells: [first] }) => textOf(first)));
  const note = notes.find((text) => text.startsWith('Tidak ada pasangannya di LRA.xlsx'));
  expect(note).toContain(missing[0]!.name);
});

it('computes capaian from the targets of an agreement and what another file achieved', async () => {
  const [drawn] = fc.sample(
    fc.tuple(arbitraryAgreement(3, 3), arbitraryPkIndikatorStyle, arbitraryCapaianStyle),
    { numRuns: 1, seed: 8 },
  );
  const [agreement, pkStyle, capaianStyle] = drawn!;
  const pk = { ...layOutPkIndikator(agreement, pkStyle).sheet, name: 'PK' };
  const capaian = { ...layOutCapaian(agreement, capaianStyle).sheet, name: 'Capaian' };
  const { specs } = await tablesOf(fileOf(pk), fileOf(capaian));
  const [spec] = specs.filter(({ id }) => id === 'capaian-kinerja');
  const rows = new Map(spec!.rows.map(({ cells }) => [textOf(cells[2]), cells]));
  for (const { name, years } of agreement.sasaran.flatMap(({ indicators }) => indicators)) {
    const { target, realisasi } = years.at(-1)!;
    const cells = rows.get(name);
    expect([name, valueOf(cells?.[4]), valueOf(cells?.[5])]).toEqual([name, target, realisasi]);
    expect(cells?.[5]?.content?.kind).toBe('number');
  }
});

describeWith('libreoffice', 'LibreOffice recalculates', (libreoffice) => {
  it.each(['in one workbook', 'in two files'])(
    'the table of a DPA and an LRA %s to what the program computed',
    async (where) => {
      const { dpa, lra, both } = drawBudget();
      const { workbook, report, specs } =
        where === 'in two files' ? await tablesOf(dpa, lra) : await tablesOf(both);
      const written = await writeTables(workbook, report);
      const copy = await openWorkbookFile(
        convert(libreoffice, withoutValues(workbook.copy()), 'xlsx'),
      );
      const { sheets } = await copy.read();
      let compared = 0;
      specs.forEach((spec, place) => {
        const sheet = sheets.find(({ name }) => name === written[place]!.sheet)!;
        spec.rows.forEach(({ cells }, row) => {
          cells.forEach((cell, column) => {
            if (cell?.content?.kind !== 'formula') return;
            const { value } = cell.content;
            const found = cellAt(sheet, row, column)?.value;
            compared += 1;
            if (typeof value === 'number') expect(found).toBeCloseTo(value, 2);
            else expect(found).toBe(value);
          });
        });
      });
      expect(compared).toBeGreaterThan(50);
    },
    120_000,
  );
});
