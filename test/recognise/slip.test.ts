import { isSlip } from '../../src/recognise/levels/slip';

it.each([
  ['one digit', 92_346_539, 82_346_539],
  ['one digit behind the point', 1_234_567.25, 1_234_567.75],
  ['two digits swapped', 2_972_269_879, 9_272_269_879],
  ['the last digit lost', 637_603_453, 63_760_345],
])('%s makes a slip', (_what, a, b) => {
  expect(isSlip(a, b)).toBe(true);
  expect(isSlip(b, a)).toBe(true);
});

it.each([
  ['equal amounts', 92_346_539, 92_346_539],
  ['amounts that differ in several digits', 92_346_539, 81_246_539],
  ['round amounts, which differ in one digit by chance', 500_000_000, 300_000_000],
  ['an amount and nothing', 92_346_539, 0],
  ['amounts too far apart', 92_346_539, 346_539],
])('%s are no slip', (_what, a, b) => {
  expect(isSlip(a, b)).toBe(false);
});
