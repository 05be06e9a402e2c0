import { toNumber } from '../../../src/domain';
import { possibleReadings } from '../../../src/rules/figures/possible-readings';

it.each<[text: string, readings: readonly number[]]>([
  ['12500.000', [12_500_000, 12_500]],
  ['418.027.115.36', [41_802_711_536, 418.02711536, 418_027.11536, 418_027_115.36]],
  ['Rp.1.25.000,-', [125_000, 1.25, 125]],
  ['..1.25', [125, 1.25]],
  ['-1.25.000', [-125_000, -1.25, -125]],
  ['−7,5', [-75, -7.5]],
  [' (Rp 1.25)', [-125, -1.25]],
  ['  Rp. (1,5)', [-15, -1.5]],
  ['Rp-500', [-500]],
  ['rp 500-', [500]],
  ['7', [7]],
])('the digits of “%s” can stand for %j', (text, readings) => {
  expect(possibleReadings(text).map(toNumber)).toEqual(readings);
});

it.each(['', '-', 'Rp', '1e+21', '1.5E7'])('“%s” holds no digits to be read', (text) => {
  expect(possibleReadings(text)).toEqual([]);
});
