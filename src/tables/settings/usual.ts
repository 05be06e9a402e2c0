import { directionOf, USUAL_CAPAIAN, type Direction } from '../../domain';
import { nameOf, WHOLE_YEAR } from '../../join';
import type { ReportSettings } from './types';

/** What is used where nobody has chosen. */
export const USUAL_SETTINGS: ReportSettings = {
  agency: null,
  year: null,
  ...WHOLE_YEAR,
  unit: 1,
  capaian: USUAL_CAPAIAN,
  directions: {},
  efficiency: 'selisih',
  scale: null,
  numbering: { chapter: '3', first: 1 },
  asValues: false,
  paper: 'F4',
  font: null,
  signatory: null,
  terbilang: false,
};

/** What an indicator is known by: its letters, however it is spaced and capitalised. */
export function indicatorKey(name: string): string {
  return nameOf(name).letters;
}

/** Whether more of an indicator is better: as the agency says, else as its wording implies. */
export function directionIn({ directions }: ReportSettings, indicator: string): Direction {
  return directions[indicatorKey(indicator)] ?? directionOf(indicator);
}
