import type { MessageData } from '../../../rules';
import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

const MEASURES: Readonly<Record<string, string>> = {
  pagu: 'Pagu',
  realisasi: 'Realisasi',
  target: 'Target',
  'realisasi-kinerja': 'Realisasi',
  capaian: 'Capaian',
};

function inFile(data: MessageData): string {
  return textOf(data, 'file') === '' ? '' : ` berkas ${quoted(data, 'file')}`;
}

export function betweenId({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'antar-tabel-tidak-sama': {
      title: 'Angka berbeda di dua tabel',
      why: 'Satu hal yang angkanya berbeda di dua tabel membuat pembaca tidak tahu mana yang benar.',
      sentence: (d) =>
        `${MEASURES[textOf(d, 'measure')] ?? ''} ${quoted(d)} tertulis ${amount(numberOf(d, 'printed'))}; di lembar ${quoted(d, 'sheet')}${inFile(d)} tertulis ${amount(numberOf(d, 'expected'))}.`,
    },
    'nama-indikator-berbeda': {
      title: 'Nama indikator berbeda di dua tabel',
      why: 'Indikator yang dilaporkan harus indikator yang dijanjikan, dengan bunyi yang sama.',
      sentence: (d) =>
        `Indikator tertulis ${quoted(d)}; di lembar ${quoted(d, 'sheet')} bunyinya ${quoted(d, 'other')}${textOf(d, 'by') === 'target' ? ', dengan target yang sama' : ''}.`,
    },
    'indikator-tidak-dilaporkan': {
      title: 'Indikator dijanjikan tetapi tidak dilaporkan',
      why: 'Semua indikator perjanjian kinerja harus dilaporkan capaiannya, dan yang dilaporkan harus yang dijanjikan.',
      sentence: (d) => {
        switch (textOf(d, 'which')) {
          case 'dijanjikan':
            return `Indikator ${quoted(d)} dijanjikan, tetapi tidak ada di lembar ${quoted(d, 'sheet')}.`;
          case 'diganti':
            return `Indikator ${quoted(d)} tidak ada di lembar ${quoted(d, 'sheet')}; yang dijanjikan di sana, ${quoted(d, 'other')}, tidak dilaporkan.`;
          default:
            return `Indikator ${quoted(d)} dilaporkan, tetapi tidak dijanjikan di lembar ${quoted(d, 'sheet')}.`;
        }
      },
    },
  };
}
