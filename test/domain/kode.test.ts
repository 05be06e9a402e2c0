import * as fc from 'fast-check';
import { isBelow, joinKode, kodeSegments, parseKode, type Kode } from '../../src/domain';

type Reading = readonly [text: string, official: string, level: string];

describe('codes of programmes (Permendagri 90/2019)', () => {
  it.each<Reading>([
    ['1', '1', 'urusan'],
    ['1.06', '1.06', 'bidang'],
    ['1.06.02', '1.06.02', 'program'],
    ['1.06.02.2.01', '1.06.02.2.01', 'kegiatan'],
    ['1.06.02.2.01.0003', '1.06.02.2.01.0003', 'sub-kegiatan'],
    ['1.06.02.2.01.03', '1.06.02.2.01.03', 'sub-kegiatan'],
    ['X.XX.01', 'X.XX.01', 'program'],
    ['x.xx.01.2.01', 'X.XX.01.2.01', 'kegiatan'],
    ['5.02.04', '5.02.04', 'program'],
  ])('%s is %s, %s', (text, official, level) => {
    expect(parseKode(text)).toEqual({ family: 'program', text: official, level });
  });
});

describe('codes of accounts (Permendagri 77/2020)', () => {
  it.each<Reading>([
    ['5', '5', 'akun-1'],
    ['5.1', '5.1', 'akun-2'],
    ['5.1.02', '5.1.02', 'akun-3'],
    ['5.1.02.01', '5.1.02.01', 'akun-4'],
    ['5.1.02.01.01', '5.1.02.01.01', 'akun-5'],
    ['5.1.02.01.001', '5.1.02.01.001', 'akun-5'],
    ['5.1.02.01.01.0024', '5.1.02.01.01.0024', 'akun-6'],
    ['5.1.02.01.001.00024', '5.1.02.01.001.00024', 'akun-6'],
    ['4.1.01', '4.1.01', 'akun-3'],
    ['6.2', '6.2', 'akun-2'],
    ['5.1.2.1', '5.1.02.01', 'akun-4'],
  ])('%s is %s, %s', (text, official, level) => {
    expect(parseKode(text)).toEqual({ family: 'rekening', text: official, level });
  });
});

describe('codes as they stand in cells', () => {
  it.each<readonly [form: string, text: string, official: string]>([
    ['blanks around it', '  1.06.02 ', '1.06.02'],
    ['blanks inside', '1.06. 02 .2.01', '1.06.02.2.01'],
    ['a no-break blank', '1.06.\u00a002', '1.06.02'],
    ['a dot at its end', '1.06.02.', '1.06.02'],
    ['several dots at both ends', '..5.1.02..', '5.1.02'],
    ['a line break', '1.06.02.\n2.01', '1.06.02.2.01'],
    ['an apostrophe in front', "'1.06.02", '1.06.02'],
    ['typographic apostrophes in its parts', '’1.‘06.`02', '1.06.02'],
    ['colons instead of dots', '7:02:02', '7.02.02'],
    ['zeros that a number cell lost', '1.6', '1.06'],
    ['zeros lost in a kegiatan', '1.06.2.2.1', '1.06.02.2.01'],
    ['zeros lost in an account', '5.1.2.1.1', '5.1.02.01.01'],
  ])('with %s', (_, text, official) => {
    expect(parseKode(text)?.text).toBe(official);
  });

  it('with all zeros lost are read where the column is known to hold programmes', () => {
    expect(parseKode('5.2.4.2.1', 'program')?.text).toBe('5.02.04.2.01');
  });
});

describe('codes split over columns', () => {
  it.each<readonly [parts: readonly string[], official: string]>([
    [['1', '6', '2', '2.01', '3'], '1.06.02.2.01.03'],
    [['1', '06', '02', '2.01', '0003'], '1.06.02.2.01.0003'],
    [['1', '06', '02', '', ''], '1.06.02'],
    [['1', '06', '', '', ''], '1.06'],
    [["'1", "'06", "'02"], '1.06.02'],
    [['1.06', '02', '2.01'], '1.06.02.2.01'],
    [["..'1.", ' .06', '02. .'], '1.06.02'],
  ])('%j is %s', (parts, official) => {
    expect(joinKode(parts)).toMatchObject({ family: 'program', text: official });
  });

  it('are none where every column is empty', () => {
    expect(joinKode(['', ' ', ''])).toBeUndefined();
    expect(joinKode(['1', '', '02'])).toBeUndefined();
    expect(joinKode(['', '1', '02'])).toBeUndefined();
    expect(joinKode(['1', '06', '', ''])?.text).toBe('1.06');
  });
});

describe('a lone digit', () => {
  it('is an account unless the column holds programmes', () => {
    expect(parseKode('5')).toMatchObject({ family: 'rekening', level: 'akun-1' });
    expect(parseKode('5', 'program')).toMatchObject({ family: 'program', level: 'urusan' });
    expect(parseKode('5', 'rekening')).toMatchObject({ family: 'rekening', level: 'akun-1' });
    expect(parseKode('1')).toMatchObject({ family: 'program', level: 'urusan' });
  });

  it('1.2 is a bidang, 5.2 an account, 5.02 a bidang', () => {
    expect(parseKode('1.2')).toMatchObject({ family: 'program', text: '1.02' });
    expect(parseKode('5.2')).toMatchObject({ family: 'rekening', text: '5.2' });
    expect(parseKode('5.02')).toMatchObject({ family: 'program', text: '5.02' });
  });
});

describe('what is no code', () => {
  it.each([
    '',
    'Program 1.06',
    '1.06.02 Program Sosial',
    '1.06.02.2',
    '1.06.02.2.01.0003.01',
    '12.06.02',
    '1.006',
    '5.002',
    'X.X.01',
    '1..06',
    '1,06',
    '#REF!',
    '-',
  ])('“%s”', (text) => {
    expect(parseKode(text)).toBeUndefined();
  });
});

describe('a column that mostly holds codes of one family', () => {
  it('decides a code that could be either', () => {
    expect(parseKode('5', 'program')?.level).toBe('urusan');
    expect(parseKode('5', 'rekening')?.level).toBe('akun-1');
  });

  it('still reads the accounts below a sub kegiatan, and programmes above them', () => {
    expect(parseKode('5.2.03.01.001.00001', 'program')).toMatchObject({
      family: 'rekening',
      level: 'akun-6',
    });
    expect(parseKode('1.06.02', 'rekening')?.family).toBe('program');
  });

  it('reads the code of an agency', () => {
    const text = '1.06.0.00.0.00.01.0000';
    expect(parseKode(text)).toEqual({ family: 'program', text, level: 'skpd' });
    expect(parseKode('1.6.0.0.0.0.1.0')?.text).toBe(text);
    expect(parseKode('1.06.0.00.0.00.011.0000')).toBeUndefined();
  });
});

describe('any code', () => {
  const digits = (width: number): fc.Arbitrary<string> =>
    fc.integer({ min: 1, max: 10 ** width - 1 }).map((n) => String(n).padStart(width, '0'));
  const program = fc
    .tuple(fc.constantFrom('1', '2', '3', '4', '7'), digits(2), digits(2))
    .chain(([urusan, bidang, nomor]) =>
      fc
        .tuple(fc.integer({ min: 1, max: 8 }), digits(2), digits(4))
        .map(([jenis, kegiatan, sub]) => [urusan, bidang, nomor, jenis, kegiatan, sub].join('.')),
    );

  it('is read back from its official form', () => {
    fc.assert(
      fc.property(program, (text) => {
        expect(parseKode(text)).toEqual<Kode>({ family: 'program', text, level: 'sub-kegiatan' });
      }),
    );
  });

  it('is read the same when split over columns and when its zeros are lost', () => {
    fc.assert(
      fc.property(program, (text) => {
        const parts = text.split('.');
        expect(joinKode(parts)?.text).toBe(text);
        const bare = parts.slice(0, 5).map((part) => String(Number(part)));
        expect(joinKode(bare, 'program')?.text).toBe(parts.slice(0, 5).join('.'));
      }),
    );
  });

  it('lies below each of its beginnings and below no other code', () => {
    fc.assert(
      fc.property(program, (text) => {
        const above = text.split('.').slice(0, 3).join('.');
        expect(isBelow(text, above)).toBe(true);
        expect(isBelow(text, text)).toBe(false);
        expect(isBelow(`${above}1.2`, above)).toBe(false);
      }),
    );
  });

  it('has segments of digits or the placeholder X only', () => {
    expect(kodeSegments('X.XX.01')).toEqual(['X', 'XX', '01']);
    expect(kodeSegments('A.01')).toBeUndefined();
    expect(kodeSegments('')).toBeUndefined();
  });
});
