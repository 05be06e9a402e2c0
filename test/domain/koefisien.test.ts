import { koefisienValues, toNumber } from '../../src/domain';

describe('what a koefisien stands for', () => {
  it.each<[text: string, values: readonly number[]]>([
    ['20 Kotak', [20]],
    [' 20Kotak ', [20]],
    ['7', [7]],
    ['2,5 Liter', [2.5]],
    ['2 Orang x 3 Hari', [6]],
    ['2 Orang X3 Hari × 1,5 Jam', [9]],
    ['2 Orang / Hari * 12 Bulan', [24]],
    ['2 Orang x Hari', [2]],
    ['1.250.000 Lembar', [1_250_000]],
    ['1.000 Lembar', [1_000, 1]],
    ['1,250 Lembar x 2', [2_500, 2.5]],
    ['0.500 Hektare', [0.5]],
    ['1000 Lembar', [1_000]],
  ])('%s: %j', (text, values) => {
    expect(koefisienValues(text).map(toNumber)).toEqual(values);
  });

  it.each(['', 'Kotak', 'Orang x 3 Hari', '1.25.000 Lembar', '1.250,000', '3 Orang 4 Hari'])(
    '“%s” is no number with its unit',
    (text) => {
      expect(koefisienValues(text)).toEqual([]);
    },
  );
});
