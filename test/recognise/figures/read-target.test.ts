import * as fc from 'fast-check';
import { toNumber, type Target } from '../../../src/domain';
import { readFigure } from '../../../src/recognise/figures';
import type { Figure, Notation } from '../../../src/recognise';

/** A target on one line: its kind and what it holds. */
function shown(text: string, notation: Notation = 'undecided'): string {
  const figure = readFigure({ value: text }, notation, 'kinerja');
  return figure ? figureText(figure) : 'empty';
}

function figureText(figure: Figure): string {
  if (figure.kind === 'number')
    return [toNumber(figure.value), figure.percent ? '%' : '', figure.unit ?? '']
      .filter((part) => part !== '')
      .join(' ');
  return figure.kind === 'target' ? targetText(figure.target) : figure.kind;
}

function targetText(target: Target): string {
  switch (target.kind) {
    case 'range':
      return `${toNumber(target.low)} to ${toNumber(target.high)}`;
    case 'bound':
      return `${target.side === 'least' ? '>=' : '<='} ${toNumber(target.value)}`;
    case 'ratio':
      return `${toNumber(target.part)} per ${toNumber(target.of)}`;
    case 'grade':
      return `${target.scale.id}: ${target.grade.name}${target.value ? ` ${toNumber(target.value)}` : ''}`;
    case 'presence':
      return target.present ? 'present' : 'absent';
    case 'unreadable':
      return `unreadable: ${target.reason}`;
    default:
      return target.kind;
  }
}

describe('targets as sheets write them', () => {
  it.each<[text: string, target: string]>([
    // numbers
    ['73.92', '73.92'],
    ['4,43', '4.43'],
    ['1.512,47', '1512.47'],
    ['95 %', '95 %'],
    ['0.0209%', '0.0209 %'],
    ['-0,5', '-0.5'],
    ['2024', '2024'],
    // numbers with their unit
    ['0,9 Angka', '0.9 Angka'],
    ['100,00 Persen', '100 % Persen'],
    ['12 Dokumen', '12 Dokumen'],
    ['20\nKotak', '20 Kotak'],
    ['12 bulan', '12 bulan'],
    ['5 (lima) dokumen', '5 dokumen'],
    ['150 m2', '150 m2'],
    ['95% desa', '95 % % desa'],
    ['3 Orang/Bulan', '3 Orang/Bulan'],
    ['Nilai 80,5', '80.5'],
    ['3,25 (Baik)', 'mutu: Baik 3.25'],
    ['80,5 (target Renstra)', '80.5'],
    ['Rp 2.500.000.000', '2500000000'],
    // ranges
    ['4.43-4.47', '4.43 to 4.47'],
    ['4,43 – 4,47', '4.43 to 4.47'],
    ['4,43 s/d 4,47', '4.43 to 4.47'],
    ['4,43 sampai dengan 4,47 persen', '4.43 to 4.47'],
    ['70 - 80%', '70 to 80'],
    ['70%-80%', '70 to 80'],
    ['10 orang s.d. 12 orang', '10 to 12'],
    ['1.250,5 - 1.500', '1250.5 to 1500'],
    // bounds
    ['≥ 80', '>= 80'],
    ['>80,5', '>= 80.5'],
    ['<5%', '<= 5'],
    ['≤ 3 kasus', '<= 3'],
    ['Minimal 85', '>= 85'],
    ['min. 85 %', '>= 85'],
    ['Maksimal 2,5', '<= 2.5'],
    ['di atas 70', '>= 70'],
    // proportions
    ['1 : 30', '1 per 30'],
    ['1:30', '1 per 30'],
    ['1 : 2.500,5', '1 per 2500.5'],
    // predicates
    ['WTP', 'opini-bpk: WTP'],
    ['Opini WTP', 'opini-bpk: WTP'],
    ['wajar dengan pengecualian', 'opini-bpk: WDP'],
    ['WTP (Wajar Tanpa Pengecualian)', 'opini-bpk: WTP'],
    ['BB', 'akip: BB'],
    ['BB (72,5)', 'akip: BB 72.5'],
    ['72,5 (BB)', 'akip: BB 72.5'],
    ['Predikat A', 'akip: A'],
    ['B (Baik)', 'akip: B'],
    ['Sangat Baik', 'mutu: Sangat Baik'],
    ['Level 3', 'level: Level 3'],
    ['LEVEL III', 'level: Level 3'],
    ['Level 3 (Terdefinisi)', 'level: Level 3'],
    ['Level 3,12', 'level: Level 3 3.12'],
    // there or not
    ['Ada', 'present'],
    ['Tidak ada', 'absent'],
    ['Nihil', 'absent'],
    ['-', 'nothing'],
    ['–', 'nothing'],
    ['n/a', 'nothing'],
  ])('“%s” is %s', (text, target) => {
    expect(shown(text)).toBe(target);
  });

  it.each<[text: string, why: string]>([
    ['1.520.64', 'broken'],
    ['1.520.64 Ton', 'broken'],
    ['12.500.00 - 13.000.00', 'broken'],
    ['1.250', 'unreadable: bermakna-ganda'],
    ['1.250 Ton', 'unreadable: bermakna-ganda'],
    ['1.250 - 1.300', 'unreadable: bermakna-ganda'],
    ['A/BB/AA', 'unreadable: beberapa-nilai'],
    ['BB atau A', 'unreadable: beberapa-nilai'],
    ['2/3', 'unreadable: beberapa-nilai'],
    ['90 - 80', 'unreadable: rentang-terbalik'],
    ['Level 7', 'unreadable: di-luar-skala'],
    ['31 Desember 2024', 'unreadable: waktu'],
    ['31/12/2024', 'unreadable: waktu'],
    ['31.12.2024', 'unreadable: waktu'],
    ['Desember', 'unreadable: waktu'],
    ['Januari - Desember 2024', 'unreadable: waktu'],
    ['2021-2026', 'unreadable: waktu'],
    ['TW IV', 'unreadable: waktu'],
    ['tepat waktu', 'unreadable: kata'],
    ['80 ke atas', 'unreadable: kata'],
    ['2 dari 5', 'unreadable: kata'],
    ['Rp 5.000 / bulan', 'unreadable: kata'],
    ['5 Orang x 3 Hari', 'unreadable: kata'],
    ['12 dokumen dan 3 laporan', 'unreadable: kata'],
    ['1 : 0', 'unreadable: kata'],
    ['a', 'unreadable: kata'],
    ['Baik/Tinggi', 'unreadable: beberapa-nilai'],
    ['≥ 85-99', 'unreadable: kata'],
    ['Tersusunnya dokumen perencanaan perangkat daerah', 'unreadable: kata'],
    [`${'sangat '.repeat(40)}baik`, 'unreadable: kata'],
    ['#DIV/0!', 'error'],
  ])('“%s” is refused: %s', (text, why) => {
    expect(shown(text)).toBe(why);
  });

  it.each<[text: string, dot: string, comma: string]>([
    ['1.250 Ton', '1250 Ton', '1.25 Ton'],
    ['1.250 - 1.300', '1250 to 1300', '1.25 to 1.3'],
    ['≥ 1,250', '>= 1.25', '>= 1250'],
  ])('“%s” follows the notation of its column', (text, dot, comma) => {
    expect([shown(text, 'dot-thousands'), shown(text, 'comma-thousands')]).toEqual([dot, comma]);
  });
});

describe('the koefisien of a component', () => {
  it.each<[text: string, shown: string]>([
    ['20 Kotak', '20 Kotak'],
    ['2 Orang x 3 Hari', '6 Orang x Hari'],
    ['2 Orang x 3 Hari x 1,5 Jam', '9 Orang x Hari x Jam'],
    ['4 × 2 Kali', '8 Kali'],
    ['Orang x Hari', 'text'],
    ['2 Orang x', 'text'],
  ])('“%s” is %s', (text, expected) => {
    const figure = readFigure({ value: text }, 'undecided', 'koefisien');
    expect(figure && figureText(figure)).toBe(expected);
  });
});

describe('any text', () => {
  const alphabet = Array.from('0123456789.,-–/:%()≥<xABD aRp\u00a0\n');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 14 }),
    fc
      .array(
        fc.constantFrom('Level', 'WTP', 'BB', 's/d', '1.250', '12', '4,5', '-', 'Ada', 'orang'),
      )
      .map((words) => words.join(' ')),
  );
  const uses = fc.constantFrom<Parameters<typeof readFigure>[2]>(
    'money',
    'kinerja',
    'koefisien',
    'plain',
  );

  it('is read without an error, and to the same figure each time', () => {
    fc.assert(
      fc.property(texts, uses, (text, use) => {
        const once = readFigure({ value: text }, 'undecided', use);
        expect(readFigure({ value: text }, 'undecided', use)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no number of its own where the two notations disagree, except among amounts', () => {
    fc.assert(
      fc.property(texts, uses, (text, use) => {
        const [dot, comma, neither] = (
          ['dot-thousands', 'comma-thousands', 'undecided'] as const
        ).map((notation) => numberOf(readFigure({ value: text }, notation, use)));
        if (dot === undefined || comma === undefined) return;
        if (dot === comma) expect(neither).toBe(dot);
        else {
          expect(use).not.toBe('money');
          expect(neither).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1.', 'a ', '(', '1 ', '-1', 'BB/', '%', '1 x '])(
    '“%s” repeated without end is no figure, and known to be none in time',
    (unit) => {
      for (const use of ['money', 'kinerja', 'koefisien', 'plain'] as const) {
        const figure = readFigure({ value: unit.repeat(20_000) }, 'undecided', use);
        expect(numberOf(figure)).toBeUndefined();
      }
    },
  );

  function numberOf(figure: Figure | undefined): number | undefined {
    return figure?.kind === 'number' ? toNumber(figure.value) : undefined;
  }
});
