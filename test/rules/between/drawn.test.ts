/** What was drawn from one agreement, or from one budget, is told to differ nowhere. */
import fc from 'fast-check';
import { recogniseWorkbook } from '../../../src/recognise';
import { runRules } from '../../../src/rules';
import { BETWEEN_RULES } from '../../../src/rules/between';
import { a1, type SheetSnapshot } from '../../../src/workbook';
import { arbitraryAgreement } from '../../forms/agreement';
import { arbitraryBudget, USUAL } from '../../forms/budget';
import { arbitraryCapaianStyle, layOutCapaian } from '../../forms/layouts/capaian';
import { arbitraryLraAkunStyle, layOutLraAkun } from '../../forms/layouts/lra-akun';
import { arbitraryPerbandinganStyle, layOutPerbandingan } from '../../forms/layouts/perbandingan';
import { arbitraryPkIndikatorStyle, layOutPkIndikator } from '../../forms/layouts/pk-indikator';
import { arbitraryPkProgramStyle, layOutPkProgram } from '../../forms/layouts/pk-program';
import {
  arbitraryRealisasiStyle,
  layOutRealisasi,
  LEVEL_STYLES,
} from '../../forms/layouts/realisasi';
import { arbitraryRenstraStyle, layOutRenstra } from '../../forms/layouts/target-renstra';
import type { Laid } from '../../forms/truth';
import { workbookOf } from '../../support/sheet';

const RUNS = { numRuns: Number(process.env.RUNS ?? 25), seed: Number(process.env.SEED ?? 5) };

interface Told {
  readonly checked: number;
  readonly findings: readonly string[];
}

function check(laid: Readonly<Record<string, Laid>>): Told {
  const sheets = Object.entries(laid).map(([name, { sheet }]): SheetSnapshot => ({
    ...sheet,
    name,
  }));
  const snapshot = workbookOf(...sheets);
  const tables = recogniseWorkbook(snapshot).filter(({ kind }) => kind !== 'lain');
  const { findings, failures, checked } = runRules(BETWEEN_RULES, { snapshot, tables });
  expect(failures).toEqual([]);
  return {
    checked: Object.values(checked).reduce((sum, count) => sum + count, 0),
    findings: findings.map(
      ({ rule, cell, found, expected }) =>
        `${rule} ${cell.sheet}!${a1(cell)} ${String(found)} ${String(expected)}`,
    ),
  };
}

it('finds nothing between plan, agreement, capaian and comparison', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      arbitraryAgreement(3, 3),
      arbitraryRenstraStyle,
      arbitraryPkIndikatorStyle,
      arbitraryCapaianStyle,
      arbitraryPerbandinganStyle,
      (agreement, renstra, pk, capaian, perbandingan) => {
        const told = check({
          Renstra: layOutRenstra(agreement, renstra),
          PK: layOutPkIndikator(agreement, pk),
          Capaian: layOutCapaian(agreement, capaian),
          Perbandingan: layOutPerbandingan(agreement, perbandingan),
        });
        checked += told.checked;
        expect(told.findings).toEqual([]);
      },
    ),
    RUNS,
  );
  expect(checked).toBeGreaterThan(RUNS.numRuns * 5);
});

it('finds nothing between agreement, realisasi and accounts of one budget', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      arbitraryBudget(USUAL),
      arbitraryPkProgramStyle,
      fc.constantFrom(...LEVEL_STYLES).chain(arbitraryRealisasiStyle),
      arbitraryLraAkunStyle(true),
      (budget, pk, realisasi, lra) => {
        const told = check({
          PK: layOutPkProgram(budget, pk),
          Realisasi: layOutRealisasi(budget, realisasi),
          LRA: layOutLraAkun(budget, lra),
        });
        checked += told.checked;
        expect(told.findings).toEqual([]);
      },
    ),
    RUNS,
  );
  expect(checked).toBeGreaterThan(RUNS.numRuns * 3);
});
