import { checkSnapshot, listedFindings, withoutRepeats, type Finding } from '../../src/app';
import { a1 } from '../../src/app';
import { sheetOf, workbookOf } from '../support/sheet';

/** A kegiatan at 180 % because its rows' percentages were added; a sub kegiatan above its pagu. */
const report = checkSnapshot(
  workbookOf(
    sheetOf('Realisasi', [
      ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
      ['Program A', 300_000, 270_000, 90],
      ['Kegiatan B', 300_000, 270_000, 190],
      ['Sub Kegiatan C', 200_000, 160_000, 80],
      ['Sub Kegiatan D', 100_000, 110_000, 110],
    ]),
  ),
);

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, cell }) => `${a1(cell)} ${rule}`);

it('counts a mistake once, whatever follows from it', () => {
  expect(told(listedFindings(report.findings))).toEqual([
    'D3 persen-tidak-sesuai',
    'C5 realisasi-melebihi-pagu',
  ]);
});

it('leaves out what only says the same of the same cell again', () => {
  expect(told(withoutRepeats(report.findings))).toEqual([
    'D3 persen-tidak-sesuai',
    'C5 realisasi-melebihi-pagu',
    'D5 persen-di-luar-rentang',
  ]);
});

it('keeps them all in the report', () => {
  expect(told(report.findings)).toContain('D3 persen-di-luar-rentang');
  expect(report.summary.error).toBe(4);
});
