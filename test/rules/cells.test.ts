import { isCovered, textAt } from '../../src/rules/cells';
import { sheetOf } from '../support/sheet';

it('says what a cell holds on one line', () => {
  const sheet = sheetOf('Realisasi', [
    [' Program\n\n Penunjang\u00a0 Urusan ', 1_250_000, true, { error: '#REF!' }, null, ''],
  ]);
  const texts = [0, 1, 2, 3, 4, 5, 6].map((column) => textAt(sheet, 0, column));
  expect(texts).toEqual(['Program Penunjang Urusan', '1250000', 'true', '#REF!', '', '', '']);
  expect(textAt(sheet, 9, 0)).toBe('');
  expect(textAt(undefined, 0, 0)).toBe('');
});

it('knows the cells that a merge covers, and not the one that holds its value', () => {
  const sheet = sheetOf('Realisasi', [], { merges: [{ top: 1, bottom: 2, left: 1, right: 3 }] });
  const covered = [0, 1, 2, 3].map((row) =>
    [0, 1, 2, 3, 4].map((column) => (isCovered(sheet, row, column) ? 'x' : '.')).join(''),
  );
  expect(covered).toEqual(['.....', '..xx.', '.xxx.', '.....']);
});
