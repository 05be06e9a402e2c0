import { isQuick, measureSteps, sizesOf } from '../../src/web/grid/measure/measure';
import { largeSheet } from '../bench/sheets';

describe('measuring a sheet', () => {
  it('is cut into steps where the sheet is large, and comes to the same', () => {
    const sheet = largeSheet(3_000, 'kode');
    const steps = measureSteps(sheet);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(15);
    expect(step.value).toEqual(sizesOf({ ...sheet }));
    expect(step.value.heights.length).toBeGreaterThan(sheet.rows.length);
  });

  it('is done at once where the sheet is small, or measured already', () => {
    const large = largeSheet(1_000, 'kode');
    expect(isQuick(largeSheet(60, 'kode'))).toBe(true);
    expect(isQuick(large)).toBe(false);
    sizesOf(large);
    expect(isQuick(large)).toBe(true);
  });
});
