/** What people do wrong at a keyboard is found at its cell, with its cause, and nothing else is told. */
import fc from 'fast-check';
import { a1, checkSnapshot, listedFindings, type Finding } from '../../src/app';
import { USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { PLANTS } from '../forms/plant';
import { gridText } from '../forms/print';
import type { Laid } from '../forms/truth';

const FORM_NAMES = [
  'realisasi: kode',
  'realisasi: tebal',
  'realisasi: kata',
  'lra-akun: kode',
  'rfk',
];
const RUNS = 8;

function check({ sheet }: Laid): Finding[] {
  const { findings } = checkSnapshot({ sheets: [sheet] });
  return listedFindings(findings).filter(({ severity }) => severity !== 'info');
}

function told({ rule, cell, cause }: Finding): string {
  return `${rule} at ${a1(cell)}${cause ? `, ${cause.id}` : ''}`;
}

describe.each(Object.entries(PLANTS))('%s', (_, plant) => {
  it.each(FORM_NAMES)('is told once in %s', (name) => {
    const drawn = fc.sample(fc.record({ laid: FORMS[name]!(USUAL), draw: fc.nat(99_999) }), {
      numRuns: RUNS,
      seed: 23,
    });
    const plantedOnes = drawn.flatMap(({ laid, draw }) => plant(laid, draw) ?? []);
    const wrong = plantedOnes.flatMap(({ laid, row, column, rule, cause }) => {
      const roots = check(laid).map(told);
      const wanted = `${rule} at ${a1({ row, column })}${cause ? `, ${cause}` : ''}`;
      const isTold = roots.length === 1 && roots[0]!.startsWith(wanted);
      return isTold ? [] : [`wanted ${wanted}\n${roots.join('\n')}\n${gridText(laid.sheet)}`];
    });
    expect(wrong).toEqual([]);
    expect(plantedOnes.length).toBeGreaterThan(0);
  });
});
