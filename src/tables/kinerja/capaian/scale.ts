import { PERMENDAGRI_86_2017, PREDIKAT_SCALES, type PredikatScale } from '../../../domain';
import { printedScale } from '../../../recognise';
import { sheetFinder } from '../../../workbook';
import type { TableInput } from '../../types';

export interface ChosenScale {
  readonly scale: PredikatScale;
  /** Where it comes from, as a note under a table says it. */
  readonly source: string;
}

/** The scale of predicates: the chosen one, else that which the workbook prints, else Permendagri 86/2017. */
export function scaleFor({ tables, snapshot, others, settings }: TableInput): ChosenScale {
  const { scale: chosen } = settings;
  if (chosen !== null && typeof chosen !== 'string') {
    return { scale: chosen, source: 'skala yang ditetapkan instansi' };
  }
  const builtIn = PREDIKAT_SCALES.find(({ id }) => id === chosen);
  if (builtIn) return named(builtIn);
  const sheetOf = sheetFinder(snapshot, others);
  for (const table of tables) {
    const sheet = sheetOf(table);
    const scale = sheet?.visibility === 'visible' ? printedScale(table, sheet) : undefined;
    if (scale) return { scale, source: `skala pada lembar ${table.sheet}` };
  }
  return named(PERMENDAGRI_86_2017);
}

function named(scale: PredikatScale): ChosenScale {
  const source =
    scale === PERMENDAGRI_86_2017
      ? 'Permendagri 86/2017'
      : `skala ${scale.classes.map(({ name }) => name).join(' / ')}`;
  return { scale, source };
}
