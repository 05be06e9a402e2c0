import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function sumsId({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'subtotal-tidak-sama': {
      title: 'Jumlah tidak sama dengan rinciannya',
      why: 'Jumlah program, kegiatan, akun, dan total harus sama dengan jumlah baris di bawahnya pada setiap kolom rupiah.',
      sentence: (d) =>
        `Jumlah ${quoted(d)} ${amount(numberOf(d, 'printed'))}; ${numberOf(d, 'parts')} rinciannya berjumlah ${amount(numberOf(d, 'expected'))}: selisih ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'angka-tidak-cocok': {
      title: 'Angka tidak cocok dengan yang dihitung darinya',
      why: 'Beberapa hitungan yang memakai angka ini tidak cocok, dan semuanya cocok bila angka ini diperbaiki.',
      sentence: (d) =>
        `${textOf(d, 'column')} ${quoted(d)} tertulis ${amount(numberOf(d, 'printed'))}; ${'expected' in d ? `menurut hitungan yang memakainya seharusnya ${amount(numberOf(d, 'expected'))}` : 'hitungan yang memakainya tidak cocok'}.`,
    },
  };
}
