import { numberedClaims } from '../../src/recognise/identities/numbering';
import type { RecognisedColumn } from '../../src/recognise';

/** What a numbering row says, as `F = sum(D, E)` by column letters; every column is an amount. */
function claimsOf(texts: readonly string[], amounts = new Set(texts.keys())): string[] {
  const letter = (index: number): string => String.fromCharCode(65 + index);
  const columns = texts.map((_, index): RecognisedColumn => ({
    index,
    heading: '',
    role: 'realisasi',
    qualifiers: {},
    confidence: 1,
    why: [],
    notation: 'undecided',
  }));
  return numberedClaims(columns, new Map(texts.entries()), (index) => amounts.has(index)).map(
    ({ kind, result, of }) =>
      `${letter(result.index)} = ${kind}(${of.map(({ index }) => letter(index)).join(', ')})`,
  );
}

describe('the row that numbers the columns', () => {
  it.each([
    ['a sum in brackets', ['1', '2', '3', '4=(2+3)'], ['D = sum(B, C)']],
    ['blanks, as the print has them', ['(1)', '(2)', '(3)', '4 = 2 + 3'], ['D = sum(B, C)']],
    ['a difference', ['1', '2', '3=1-2'], ['C = difference(A, B)']],
    ['numbers that do not begin at the first column', ['7', '8', '9=7+8'], ['C = sum(A, B)']],
    ['no more than numbers', ['1', '2', '3'], []],
    ['a quotient, which is no sum', ['1', '2', '3=2/1x100'], []],
    ['a number that is not there', ['1', '2', '3=1+9'], []],
    ['words instead of numbers', ['a', 'b', 'c=a+b'], []],
    ['itself', ['1', '2', '3=2+3'], []],
  ])('%s', (_, texts, claims) => {
    expect(claimsOf(texts)).toEqual(claims);
  });

  it('gives one number to a pair K and Rp, and compares amounts with amounts', () => {
    const texts = ['1', '', '2', '', '3 = 1+2', ''];
    expect(claimsOf(texts, new Set([1, 3, 5]))).toEqual(['F = sum(B, D)']);
  });
});
