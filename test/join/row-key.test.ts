import { rowKey } from '../../src/join';
import type { Level } from '../../src/domain';

const key = (text: string, level: Level, parent: ReturnType<typeof rowKey> = null): string => {
  const found = rowKey(text, level, parent);
  return found ? `${found.bidang ?? '?'} | ${found.steps}` : 'none';
};

describe('the key of a code', () => {
  it.each<[string, Level, string, string]>([
    ['1.06.02.2.01.0003', 'sub-kegiatan', '1.6 | 2.2.1.3', 'four digits'],
    ['1.06.02.2.01.03', 'sub-kegiatan', '1.6 | 2.2.1.3', 'two digits'],
    ['1.6.2.2.1.3', 'sub-kegiatan', '1.6 | 2.2.1.3', 'lost zeros'],
    ['02.2.01.0003', 'sub-kegiatan', '? | 2.2.1.3', 'no urusan and bidang'],
    ['X.XX.01.2.01', 'kegiatan', '? | 1.2.1', 'any bidang'],
    ['1.06.1.06.0.00.0.00.01.0000.02.2.01', 'kegiatan', '1.6 | 2.2.1', 'an SKPD in front'],
    ['1.06.02', 'program', '1.6 | 2', 'a program'],
    ['5.1.02.01.01.0024', 'akun-6', '? | 5.1.2.1.1.24', 'an account in the older width'],
    ['5.1.02.01.001.00024', 'akun-6', '? | 5.1.2.1.1.24', 'an account in the newer width'],
    ['2.01', 'kegiatan', 'none', 'a step alone, with nothing above it'],
    ['dst.', 'program', 'none', 'no code'],
  ])('%s of a %s is %s (%s)', (text, level, expected) => {
    expect(key(text, level)).toBe(expected);
  });

  it('is completed from the row above where it names its own step alone', () => {
    const program = rowKey('1.06.02', 'program', null);
    const kegiatan = rowKey('2.01', 'kegiatan', program);
    expect(key('2.01', 'kegiatan', program)).toBe('1.6 | 2.2.1');
    expect(key('0003', 'sub-kegiatan', kegiatan)).toBe('1.6 | 2.2.1.3');
  });
});
