import { expectNoViolations } from '../support/axe';
import { describeOnPage } from './page';

jest.setTimeout(120_000);

const NOTICE = `notice.html#${encodeURIComponent(
  JSON.stringify(['Tutup', 'Sel D27', 'Jumlah 1.250.000.000; rinciannya 1.245.000.000.', 'Kedua.']),
)}`;

describeOnPage('the plain pages and the dialog', (open) => {
  describe.each([
    'excel-lama.html',
    'bantuan.html',
    'privasi.html',
    'aturan/index.html',
    'aturan/subtotal-tidak-sama.html',
    NOTICE,
  ])('%s', (path) => {
    it.each([
      ['light', 320],
      ['dark', 320],
      ['light', 700],
    ] as const)('can be read by everybody, %s at %d pixels', async (colorScheme, width) => {
      const page = await open({ colorScheme, viewport: { width, height: 600 } }, path);
      await expectNoViolations(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  });
});
