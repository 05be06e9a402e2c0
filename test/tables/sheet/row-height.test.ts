import { titleHeight, wrappedHeight } from '../../../src/tables/sheet/row-height';

const lines = (text: string, width: number): number =>
  Math.round((wrappedHeight(text, width) - 2) / 13.5);

describe('rows for wrapped text', () => {
  it.each([
    ['', 20, 1],
    ['Jumlah', 20, 1],
    ['Pengelolaan Perikanan Tangkap', 40, 1],
    ['Pengelolaan Perikanan Tangkap', 20, 2],
    ['satu\ndua\ntiga', 40, 3],
    // A word that fits no line is broken.
    ['a'.repeat(50), 20, 3],
  ])('%j in %d characters takes %d lines', (text, width, expected) => {
    expect(lines(text, width)).toBe(expected);
  });

  it('gives capitals more room than small letters', () => {
    const name = 'Program Pengawasan Sumber Daya Kelautan dan Perikanan';
    expect(lines(name, 56)).toBe(1);
    expect(lines(name.toUpperCase(), 56)).toBe(2);
  });

  it('never takes less where the column is narrower or the text longer', () => {
    const text = 'Persentase kelompok pembudi daya ikan yang naik kelas';
    const heights = Array.from({ length: 60 }, (_, width) => wrappedHeight(text, width + 1));
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(wrappedHeight(`${text} ${text}`, 30)).toBeGreaterThan(wrappedHeight(text, 30));
  });

  it('gives titles their larger letters', () => {
    expect(titleHeight('Perjanjian Kinerja', 60)).toBe(18);
    expect(titleHeight('DINAS PERIKANAN KABUPATEN NUSA TEDUH', 40)).toBe(36);
  });
});
