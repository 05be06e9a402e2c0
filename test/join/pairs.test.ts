import fc from 'fast-check';
import { findJoins, type TableJoin } from '../../src/join';
import { arbitraryBudget, USUAL, type Budget } from '../forms/budget';
import { arbitraryDpaBelanjaStyle, layOutDpaBelanja } from '../forms/layouts/dpa-belanja';
import { arbitraryDpaRincianStyle, layOutDpaRincian } from '../forms/layouts/dpa-rincian';
import { arbitraryRenjaStyle, layOutRenja } from '../forms/layouts/evaluasi-renja';
import { arbitraryPkProgramStyle, layOutPkProgram } from '../forms/layouts/pk-program';
import { arbitraryRealisasiStyle, layOutRealisasi } from '../forms/layouts/realisasi';
import { arbitraryRfkStyle, layOutRfk } from '../forms/layouts/rfk';
import { arbitrarySipdStyle, layOutSipd } from '../forms/layouts/sipd-rekap';
import { arbitrarySpjStyle, layOutSpj } from '../forms/layouts/spj';
import type { Laid } from '../forms/truth';
import { arbitraryDisturbance, disturbed, drawnOf, type Disturbance, type Drawn } from './drawn';

type LayOut = (budget: Budget) => Laid;

function styled<S>(
  lay: (budget: Budget, style: S) => Laid,
  style: fc.Arbitrary<S>,
): fc.Arbitrary<LayOut> {
  return style.map((drawn) => (budget) => lay(budget, drawn));
}

const BASES: Readonly<Record<string, fc.Arbitrary<LayOut>>> = {
  'DPA Belanja': styled(layOutDpaBelanja, arbitraryDpaBelanjaStyle(false)),
  'DPPA Belanja': styled(layOutDpaBelanja, arbitraryDpaBelanjaStyle(true)),
  'Perjanjian Kinerja': styled(layOutPkProgram, arbitraryPkProgramStyle),
};
const OTHERS: Readonly<Record<string, fc.Arbitrary<LayOut>>> = {
  'a table with codes': styled(layOutRealisasi, arbitraryRealisasiStyle('kode')),
  'a table with codes in five cells': styled(layOutRealisasi, arbitraryRealisasiStyle('kode-lima')),
  'a table without codes': styled(layOutRealisasi, arbitraryRealisasiStyle('indentasi')),
  'an LRA export': styled(layOutSipd, arbitrarySipdStyle),
  'an RFK': styled(layOutRfk, arbitraryRfkStyle),
  'an SPJ': styled(layOutSpj, arbitrarySpjStyle),
  'an Evaluasi Renja': styled(layOutRenja, arbitraryRenjaStyle),
};
const RUNS = 6;
/** Share of the rows that both sheets have which must be paired; none may be paired wrongly. */
const FOUND = 0.99;

interface Score {
  readonly both: number;
  readonly found: number;
  readonly wrong: readonly string[];
}

/** Pairs of a base with another sheet against who the rows really are. */
function scoreOf(join: TableJoin | undefined, base: Drawn, other: Drawn): Score {
  const rowOf = new Map([...other.identity].map(([row, who]) => [who, row]));
  const both = [...base.identity].filter(([, who]) => rowOf.has(who));
  const pairOf = new Map(join?.pairs.map((pair) => [pair.base, pair]));
  const found = both.filter(([row, who]) => pairOf.get(row)?.other === rowOf.get(who));
  const wrong = [...base.identity].flatMap(([row, who]) => {
    const pair = pairOf.get(row);
    if (!pair || pair.other === rowOf.get(who)) return [];
    return `${who} was paired with ${other.identity.get(pair.other)} by ${pair.by}`;
  });
  return { both: both.length, found: found.length, wrong };
}

function joinOf(base: Drawn, other: Drawn): TableJoin | undefined {
  const sheets = new Map([base, other].map(({ table, sheet }) => [table.sheet, sheet]));
  const tables = [base, other].map(({ table }, id) => ({ ...table, id }));
  return findJoins(tables, { sheetOf: ({ sheet }) => sheets.get(sheet) }).find(
    (join) => join.base.sheet === base.table.sheet,
  );
}

/** Draws budgets on two sheets and adds up how their rows were paired. */
function measure(
  baseOf: fc.Arbitrary<LayOut>,
  otherOf: fc.Arbitrary<LayOut>,
  disturbance: fc.Arbitrary<Disturbance>,
): Score {
  const drawn = fc.sample(fc.tuple(arbitraryBudget(USUAL), baseOf, otherOf, disturbance), {
    numRuns: RUNS,
    seed: 11,
  });
  const scores = drawn.map(([budget, layBase, layOther, how]) => {
    const changed = disturbed(budget, how);
    const base = drawnOf(layBase(budget), budget, 'Dasar');
    const other = drawnOf(layOther(changed), changed, 'Lain');
    if (!base || !other) throw new Error('a drawn sheet was not recognised');
    return scoreOf(joinOf(base, other), base, other);
  });
  return {
    both: scores.reduce((sum, { both }) => sum + both, 0),
    found: scores.reduce((sum, { found }) => sum + found, 0),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

describe.each(Object.entries(BASES))('rows of a %s', (_, base) => {
  it.each(Object.entries(OTHERS))(
    'find themselves in %s with rows missing, moved and misspelt',
    (__, other) => {
      const { both, found, wrong } = measure(base, other, arbitraryDisturbance);
      expect(wrong).toEqual([]);
      expect(both).toBeGreaterThan(RUNS);
      expect(found / both).toBeGreaterThanOrEqual(FOUND);
    },
  );
});

it('accounts of one sub kegiatan find themselves in an export of the whole agency', () => {
  const rincian = styled(
    (budget, style: Parameters<typeof layOutDpaRincian>[1]) =>
      layOutDpaRincian(budget, { ...style, headerLines: true }),
    arbitraryDpaRincianStyle(false),
  );
  const full = styled(
    (budget, style: Parameters<typeof layOutSipd>[1]) =>
      layOutSipd(budget, { ...style, akun: 'semua', btt: true, transfer: true }),
    arbitrarySipdStyle,
  );
  const { both, found, wrong } = measure(rincian, full, arbitraryDisturbance);
  expect({ wrong, missed: both - found }).toEqual({ wrong: [], missed: 0 });
  expect(both).toBeGreaterThan(RUNS);
});
