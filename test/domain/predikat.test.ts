import * as fc from 'fast-check';
import { PERMENDAGRI_86_2017, predikatOf, type PredikatScale } from '../../src/domain';

const AKIP_LIKE: PredikatScale = {
  id: 'akip',
  classes: [
    { name: 'AA', from: 90, inclusive: false, fill: 'FFFFFF' },
    { name: 'A', from: 80, inclusive: false, fill: 'FFFFFF' },
    { name: 'D', from: Number.NEGATIVE_INFINITY, inclusive: true, fill: 'FFFFFF' },
  ],
};

describe('the scale of Permendagri 86/2017', () => {
  it.each<[capaian: number, name: string]>([
    [150, 'Sangat Tinggi'],
    [91, 'Sangat Tinggi'],
    [90.99, 'Tinggi'],
    [90.5, 'Tinggi'],
    [90, 'Tinggi'],
    [76, 'Tinggi'],
    [75.5, 'Sedang'],
    [66, 'Sedang'],
    [65.999, 'Rendah'],
    [51, 'Rendah'],
    [50.5, 'Sangat Rendah'],
    [0, 'Sangat Rendah'],
    [-10, 'Sangat Rendah'],
  ])('%d is %s', (capaian, name) => {
    expect(predikatOf(capaian, PERMENDAGRI_86_2017).name).toBe(name);
  });

  it('has no hole: every figure lies in exactly one class', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (capaian) => {
        const { classes } = PERMENDAGRI_86_2017;
        const fitting = classes.filter(({ from }, place) => {
          const upper = classes[place - 1]?.from ?? Number.POSITIVE_INFINITY;
          return capaian >= from && (capaian < upper || upper === Number.POSITIVE_INFINITY);
        });
        expect(fitting).toEqual([predikatOf(capaian, PERMENDAGRI_86_2017)]);
      }),
    );
  });

  it('gives a higher capaian no lower class', () => {
    const figures = fc.double({ noNaN: true, min: -100, max: 300 });
    const rank = (capaian: number): number =>
      PERMENDAGRI_86_2017.classes.indexOf(predikatOf(capaian, PERMENDAGRI_86_2017));
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        expect(rank(Math.max(a, b))).toBeLessThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe('a scale whose limits belong to the class below', () => {
  it.each<[number, string]>([
    [90.01, 'AA'],
    [90, 'A'],
    [80, 'D'],
  ])('%d is %s', (value, name) => {
    expect(predikatOf(value, AKIP_LIKE).name).toBe(name);
  });

  it('without any class is refused', () => {
    expect(() => predikatOf(50, { id: 'kosong', classes: [] })).toThrow(/kosong/);
  });
});
