import { quoted, textOf } from '../../fill';
import type { RuleWords } from '../../types';

export function figuresId(): Readonly<Record<string, RuleWords>> {
  return {
    'galat-excel': {
      title: 'Galat Excel',
      why: 'Sel berisi galat, bukan angka, sehingga semua rumus yang memakainya ikut galat.',
      sentence: (d) =>
        `Sel pada ${quoted(d)} berisi galat ${textOf(d, 'error')}${textOf(d, 'error') === '#DIV/0!' ? ': pembaginya nol atau kosong' : ''}.`,
    },
    'angka-rusak': {
      title: 'Angka tidak terbaca',
      why: 'Angka yang pemisahnya salah tempat dapat dibaca dengan lebih dari satu cara, sehingga tidak ikut dihitung.',
      sentence: (d) =>
        `“${textOf(d, 'text')}” pada ${quoted(d)} tidak dapat dibaca sebagai satu angka; periksa titik dan komanya.`,
    },
  };
}
