/** The months with their qualifiers. */
export const MONTHS = [
  ['jan', 'Januari', 'Jan'],
  ['feb', 'Februari', 'Feb'],
  ['mar', 'Maret', 'Mar'],
  ['apr', 'April', 'Apr'],
  ['mei', 'Mei', 'Mei'],
  ['jun', 'Juni', 'Jun'],
  ['jul', 'Juli', 'Jul'],
  ['agu', 'Agustus', 'Agt'],
  ['sep', 'September', 'Sep'],
  ['okt', 'Oktober', 'Okt'],
  ['nov', 'November', 'Nov'],
  ['des', 'Desember', 'Des'],
] as const;

export const ROMAN = ['I', 'II', 'III', 'IV'] as const;
