/** Repairs: what is proposed, what it changes, and that it can be undone, on files. */
import fc from 'fast-check';
import {
  a1,
  applyRepairs,
  checkSnapshot,
  checkWorkbook,
  proposeRepairs,
  undoRepairs,
  type CheckReport,
  type Repair,
  type WorkbookSnapshot,
} from '../../src/app';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { withErrors } from '../forms/errors';
import { openGolden } from '../golden/workbooks';
import { describeWith } from '../support/needs';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';
import { fileOf } from '../support/snapshot-file';
import { convert } from '../support/xlsx-libreoffice';

const HEAD: readonly Literal[] = ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'];

/** A programme of three sub kegiatan; a test spoils some of its cells. */
function realisasi(spoil: Readonly<Record<string, Literal>> = {}): WorkbookSnapshot {
  const rows: Literal[][] = [
    [...HEAD],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 1000, 600, 60],
    ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 1000, 600, 60],
    ['1.06.02.2.01.0001', 'Sub Kegiatan Pendataan Warga', 500, 200, 40],
    ['1.06.02.2.01.0002', 'Sub Kegiatan Pembinaan Lembaga', 300, 240, 80],
    ['1.06.02.2.01.0003', 'Sub Kegiatan Penyaluran Bantuan', 200, 160, 80],
  ].map((cells, row) =>
    cells.map((literal, column) => {
      const figure = typeof literal === 'number' && column < 4 ? literal * 1_000_000 : literal;
      return spoil[a1({ row, column })] ?? figure ?? null;
    }),
  );
  return workbookOf(sheetOf('Realisasi', rows));
}

function proposed(snapshot: WorkbookSnapshot, rule: string): readonly Repair[] {
  const report = checkSnapshot(snapshot);
  const ids = report.findings.filter((finding) => finding.rule === rule).map(({ id }) => id);
  return proposeRepairs(report, ids);
}

function shown(repairs: readonly Repair[]): unknown[] {
  return repairs.flatMap(({ changes }) =>
    changes.map(({ row, column, after }) => ({ cell: a1({ row, column }), ...after })),
  );
}

describe('what is proposed', () => {
  it('a wrong percentage becomes the quotient', () => {
    expect(shown(proposed(realisasi({ E5: 87 }), 'persen-tidak-sesuai'))).toEqual([
      { cell: 'E5', value: 80, formula: 'IF(C5=0,"",D5/C5*100)' },
    ]);
  });

  it('as the other formulas of its column are written', () => {
    const of = (row: number, value: number): Literal => ({
      value,
      formula: `ROUND(D${row}/C${row}*100,2)`,
    });
    const spoil = { E2: of(2, 60), E3: of(3, 60), E4: of(4, 40), E5: 87, E6: of(6, 80) };
    expect(shown(proposed(realisasi(spoil), 'persen-tidak-sesuai'))).toEqual([
      { cell: 'E5', value: 80, formula: 'ROUND(D5/C5*100,2)' },
    ]);
  });

  it('as a fraction where the cell is shown in percent', () => {
    const of = (value: number): Literal => ({ value, numberFormat: '0.00%' });
    const spoil = { E2: of(0.6), E3: of(0.6), E4: of(0.4), E5: of(0.87), E6: of(0.8) };
    expect(shown(proposed(realisasi(spoil), 'persen-tidak-sesuai'))).toEqual([
      { cell: 'E5', value: 0.8, formula: 'IF(C5=0,"",D5/C5)' },
    ]);
  });

  it('a wrong total becomes the sum of exactly its rows', () => {
    const repairs = proposed(realisasi({ D3: 700_000_000 }), 'subtotal-tidak-sama');
    expect(shown(repairs)).toEqual([{ cell: 'D3', value: 600_000_000, formula: 'SUM(D4:D6)' }]);
  });

  it('nothing where a typed total above it agrees with it: then rows may be missing or doubled', () => {
    const spoil = { D2: 700_000_000, D3: 700_000_000 };
    expect(checkSnapshot(realisasi(spoil)).findings.length).toBeGreaterThan(0);
    expect(proposed(realisasi(spoil), 'subtotal-tidak-sama')).toEqual([]);
  });

  it('nothing where the total agrees with what stands above it and a row does not', () => {
    expect(proposed(realisasi({ D4: 210_000_000 }), 'subtotal-tidak-sama')).toEqual([]);
  });

  it('a figure that is text becomes a number that looks like its neighbours', () => {
    const of = (value: number): Literal => ({ value, numberFormat: '#,##0.00' });
    const spoil: Record<string, Literal> = {
      D4: { value: '200.000.000', numberFormat: '@' },
      D5: of(240_000_000),
      D6: of(160_000_000),
    };
    expect(shown(proposed(realisasi(spoil), 'angka-berupa-teks'))).toEqual([
      { cell: 'D4', value: 200_000_000, numberFormat: '#,##0.00' },
    ]);
  });

  it('a column that is text throughout becomes numbers all at once', () => {
    const texts = ['600.000.000', '600.000.000', '200.000.000', '240.000.000', '160.000.000'];
    const spoil = Object.fromEntries(texts.map((text, place) => [`D${place + 2}`, text]));
    const [repair, ...more] = proposed(realisasi(spoil), 'angka-berupa-teks');
    expect(more).toEqual([]);
    expect(shown([repair!])).toEqual(
      [600, 600, 200, 240, 160].map((millions, place) => ({
        cell: `D${place + 2}`,
        value: millions * 1_000_000,
        numberFormat: '#,##0',
      })),
    );
  });

  it('a code with wrong marks takes its proper form, as text', () => {
    const repairs = proposed(realisasi({ A5: '1:06:02:2.01:0002' }), 'kode-tidak-baku');
    expect(shown(repairs)).toEqual([{ cell: 'A5', value: '1.06.02.2.01.0002' }]);
  });

  it('a division by nought shows nothing', () => {
    const E5: Literal = { value: { error: '#DIV/0!' }, formula: 'D5/$C5*100' };
    const repairs = proposed(realisasi({ C5: 0, D5: 0, E5 }), 'galat-excel');
    expect(shown(repairs)).toEqual([{ cell: 'E5', value: '', formula: 'IF($C5=0,"",D5/$C5*100)' }]);
  });

  it('a turned sign is turned back', () => {
    expect(shown(proposed(realisasi({ D5: -240_000_000 }), 'nilai-negatif'))).toEqual([
      { cell: 'D5', value: 240_000_000 },
    ]);
  });

  it('only for the findings that were asked for, and nothing for what is ignored', () => {
    const report = checkSnapshot(realisasi({ E5: 87, E6: 7 }));
    const [first] = report.findings;
    expect(proposeRepairs(report)).toHaveLength(2);
    expect(proposeRepairs(report, [first!.id])).toHaveLength(1);
    const ignored = report.findings.map((finding) => ({
      ...finding,
      status: 'diabaikan' as const,
    }));
    expect(proposeRepairs({ ...report, findings: ignored })).toEqual([]);
  });
});

async function fileFrom(snapshot: WorkbookSnapshot): Promise<FileWorkbook> {
  return openWorkbookFile(fileOf(snapshot));
}

function fixableIn({ findings }: CheckReport): string[] {
  return findings.filter(({ fixable }) => fixable).map(({ rule, cell }) => `${rule} ${a1(cell)}`);
}

/** Repairs until nothing is proposed any more, as a person who presses the button again. */
async function repairAll(workbook: FileWorkbook): Promise<{ rounds: number; report: CheckReport }> {
  let report = await checkWorkbook(workbook);
  for (let rounds = 0; ; rounds++) {
    const repairs = proposeRepairs(report);
    if (repairs.length === 0 || rounds === 5) return { rounds, report };
    await applyRepairs(workbook, repairs);
    report = await checkWorkbook(workbook);
  }
}

const SPOILED = realisasi({
  A5: '1:06:02:2.01:0002',
  C4: '500.000.000',
  D3: 700_000_000,
  E5: 87,
  E6: { value: { error: '#DIV/0!' }, formula: 'D6/C9*100' },
});

describe('a repaired file', () => {
  it('has none of the findings any more', async () => {
    const workbook = await fileFrom(SPOILED);
    const before = await checkWorkbook(workbook);
    expect(fixableIn(before).length).toBeGreaterThan(3);
    const repairs = proposeRepairs(before);
    await applyRepairs(workbook, repairs);
    const mended = repairs.flatMap(({ findings }) => findings.map(({ id }) => id));
    const after = await checkWorkbook(workbook);
    expect(after.findings.filter(({ id }) => mended.includes(id))).toEqual([]);
  });

  it('is as it was once the repairs are undone', async () => {
    const workbook = await fileFrom(SPOILED);
    const before = await workbook.read();
    const undo = await applyRepairs(workbook, proposeRepairs(await checkWorkbook(workbook)));
    expect(await workbook.read()).not.toEqual(before);
    await undoRepairs(workbook, undo);
    expect(await workbook.read()).toEqual(before);
  });
});

const NAMES = Object.keys(FORMS).filter((name) =>
  /^(realisasi|sipd|dpa|rfk|rak|evaluasi|spj|lra|pk-program)/.test(name),
);

describe.each(NAMES)('%s with planted mistakes', (name) => {
  it('has nothing left to repair in the end, and can be put back', async () => {
    const drawn = fc.sample(fc.record({ laid: FORMS[name]!(USUAL), draw: fc.nat(9999) }), {
      numRuns: 3,
      seed: 5,
    });
    for (const { laid, draw } of drawn) {
      const workbook = await fileFrom({ sheets: [withErrors(laid, 2, draw).laid.sheet] });
      const before = await checkWorkbook(workbook);
      const repairs = proposeRepairs(before);
      const undo = await applyRepairs(workbook, repairs);
      await undoRepairs(workbook, undo);
      expect(await workbook.read()).toEqual(before.snapshot);
      const { report } = await repairAll(workbook);
      expect(fixableIn(report)).toEqual([]);
      const count = ({ summary }: CheckReport): number => summary.error;
      expect(count(report)).toBeLessThanOrEqual(count(before));
    }
  });
});

const GOLDEN = ['flores-timur-2023', 'flores-timur-2023-teks', 'manggarai-2023', 'ntt-2024-teks'];

describe.each(GOLDEN)('%s', (name) => {
  it('is repaired and put back', async () => {
    const workbook = await openGolden(name);
    const report = await checkWorkbook(workbook);
    const repairs = proposeRepairs(report);
    const bytes = workbook.copy();
    const undo = await applyRepairs(workbook, repairs);
    const mended = repairs.flatMap(({ findings }) => findings.map(({ id }) => id));
    const left = (await checkWorkbook(workbook)).findings.map(({ id }) => id);
    expect(mended.filter((id) => left.includes(id))).toEqual([]);
    await undoRepairs(workbook, undo);
    expect(workbook.copy()).toEqual(bytes);
  });
});

describeWith('libreoffice', 'a repaired file in LibreOffice', (program) => {
  jest.setTimeout(120_000);

  it('computes every formula to the value that the program had', async () => {
    const workbook = await fileFrom(SPOILED);
    await repairAll(workbook);
    const saved = await openWorkbookFile(convert(program, workbook.copy(), 'xlsx'));
    const values = async (one: FileWorkbook): Promise<unknown> =>
      (await one.read()).sheets.map(({ rows }) =>
        rows.map((cells) => cells?.map((cell) => cell?.value)),
      );
    expect(await values(saved)).toEqual(await values(workbook));
  });
});
