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
  return textOf(data, 'file') === '' ? '' : ` of file ${quoted(data, 'file')}`;
}

export function betweenEn({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'antar-tabel-tidak-sama': {
      title: 'Two tables give different figures',
      why: 'Where one thing has different figures in two tables, readers cannot know which is right.',
      sentence: (d) =>
        `${MEASURES[textOf(d, 'measure')] ?? ''} of ${quoted(d)} reads ${amount(numberOf(d, 'printed'))}; sheet ${quoted(d, 'sheet')}${inFile(d)} has ${amount(numberOf(d, 'expected'))}.`,
    },
    'nama-indikator-berbeda': {
      title: 'Indicator named differently in two tables',
      why: 'What is reported must be the indicator that was promised, in the same words.',
      sentence: (d) =>
        `The indicator reads ${quoted(d)}; sheet ${quoted(d, 'sheet')} words it ${quoted(d, 'other')}${textOf(d, 'by') === 'target' ? ', with the same target' : ''}.`,
    },
    'indikator-tidak-dilaporkan': {
      title: 'Indicator promised but not reported',
      why: 'Every indicator of the agreement has to be reported, and only what was promised counts.',
      sentence: (d) => {
        switch (textOf(d, 'which')) {
          case 'dijanjikan':
            return `Indicator ${quoted(d)} was promised, but is not on sheet ${quoted(d, 'sheet')}.`;
          case 'diganti':
            return `Indicator ${quoted(d)} is not on sheet ${quoted(d, 'sheet')}; what was promised there, ${quoted(d, 'other')}, is not reported.`;
          default:
            return `Indicator ${quoted(d)} is reported, but was not promised on sheet ${quoted(d, 'sheet')}.`;
        }
      },
    },
  };
}
