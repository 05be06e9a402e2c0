import type { Frame } from 'playwright-core';
import { checked, describeInExcel } from './excel';

jest.setTimeout(90_000);

/** Milliseconds from the arrival of the last script to the first text, on a computer that needs `USUAL` below. */
const ALLOWED = 500;
/** Milliseconds that such a computer takes for the work of `calibrate`. */
const USUAL = 180;

/** Milliseconds for a fixed piece of work in the page: how fast this computer is just now. */
const calibrate = (pane: Frame) =>
  pane.evaluate(() => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 40_000_000; i++) sum = (sum + i * 7) % 1_000_003;
    return sum < 0 ? 0 : performance.now() - start;
  });

/** When the scripts of the first screen had come, and when the first text was painted; milliseconds. */
const timesOf = (pane: Frame) =>
  pane.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < painted)
      .map((entry) => (entry as PerformanceResourceTiming).responseEnd)
      .filter((end) => end <= painted);
    return { painted, arrived: Math.max(...scripts) };
  });

describeInExcel('the first screen', (open) => {
  it('stands soon after its scripts have come', async () => {
    const { pane } = await open({ latency: 1500 });
    await pane.getByText('Membaca buku kerja').waitFor();
    const { painted, arrived } = await timesOf(pane);
    const took = painted - arrived;
    const slowness = Math.max(1, (await calibrate(pane)) / USUAL);
    console.log(
      `first text ${took.toFixed(0)} ms after the script, ${slowness.toFixed(1)} times slower than usual`,
    );
    expect(took).toBeGreaterThan(0);
    expect(took / slowness).toBeLessThan(ALLOWED);
    await checked(pane);
  });
});
