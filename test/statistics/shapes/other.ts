/** Panels, blocks, placeholders, and tables in which nothing adds up. */
import type { LineSpec, Shape } from '../shape';

const STATES = ['Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California', 'Colorado', 'Delaware'];
const block = (key: string, name: string): LineSpec[] => [
  [`${key}=${key}1+${key}2+${key}3`, `*${name}`],
  [`${key}1`, '  Under 25'],
  [`${key}2`, '  25 to 54'],
  [`${key}3`, '  55 and over'],
];

export const OTHER: readonly Shape[] = [
  {
    name: 'blocks of the same groups',
    titles: ['Unemployed persons by sex and age'],
    stub: ['Group'],
    columns: [
      ['a', '2003'],
      ['b', '2004'],
      ['c', '2005'],
    ],
    rows: [
      ['t=t1+t2+t3', '*Both sexes'],
      ['t1=m1+f1', '  Under 25'],
      ['t2=m2+f2', '  25 to 54'],
      ['t3=m3+f3', '  55 and over'],
      ...block('m', 'Men'),
      ...block('f', 'Women'),
    ],
    also: [['down', 't=m+f']],
    digits: [2.5, 4],
  },
  {
    name: 'a panel of numbers above one of percentages',
    titles: ['Employees by industry'],
    stub: ['Industry'],
    columns: [
      ['a', 'Full time'],
      ['b', 'Part time'],
      ['t=a+b', 'Total'],
    ],
    rows: [
      ['#', 'Number (thousands)'],
      ['t=x+y+z', 'All industries'],
      ['x', 'Farming'],
      ['y', 'Mining'],
      ['z', 'Trade'],
      ['#', 'Growth rate (percent)'],
      ['~1', 'All industries'],
      ['~2', 'Farming'],
      ['~3', 'Mining'],
      ['~4', 'Trade'],
    ],
    digits: [2.5, 4],
  },
  {
    name: 'total in the middle',
    titles: ['Waste collected, tonnes'],
    stub: ['Source'],
    columns: [
      ['a', '2006/07'],
      ['b', '2007/08'],
      ['c', '2008/09'],
    ],
    rows: [
      ['x', 'Regular collection'],
      ['y', 'Bulky waste'],
      ['z', 'Street cleaning'],
      ['t=x+y+z', 'Total household waste'],
      ['p', 'Asbestos'],
      ['q', 'Rubble'],
      ['r', 'Recycled'],
    ],
    digits: [3, 5],
  },
  {
    name: 'missing figures inside sums',
    titles: ['Livestock by district'],
    stub: ['District'],
    zeros: 0.3,
    zeroAs: '-',
    columns: [
      ['t=a+b+c+d', 'Total'],
      ['a', 'Cattle'],
      ['b', 'Goats'],
      ['c', 'Pigs'],
      ['d', 'Horses'],
    ],
    rows: [
      ['t=r0+r1+r2+r3+r4+r5+r6', 'All districts'],
      ...STATES.map((name, place) => [`r${place}`, name] as const),
    ],
    digits: [2, 4],
  },
  {
    name: 'share of the whole beside the number',
    titles: ['Distribution of households by income'],
    stub: ['Income'],
    columns: [
      ['n', 'Number'],
      ['d:n', 'Percent distribution'],
      ['~', 'Mean income'],
    ],
    rows: [
      ['t=a+b+c+d', 'Total'],
      ['a', 'Under $10,000'],
      ['b', '$10,000 to $24,999'],
      ['c', '$25,000 to $49,999'],
      ['d', '$50,000 and over'],
    ],
    digits: [3, 5],
  },
  {
    name: 'nothing adds up: rates',
    titles: ['Death rates per 100,000 by state'],
    stub: ['State'],
    columns: [
      ['~1', '1990'],
      ['~2', '2000'],
      ['~3', '2005'],
      ['~4', '2006'],
    ],
    rows: [['~u', 'United States'], ...STATES.map((name, place) => [`~${place}`, name] as const)],
  },
  {
    name: 'nothing adds up: small numbers',
    titles: ['Medals and injuries'],
    stub: ['Team'],
    zeros: 0.1,
    columns: [
      ['a', 'Gold'],
      ['b', 'Injured'],
      ['c', 'Coaches'],
      ['d', 'Matches'],
      ['e', 'Fines'],
    ],
    rows: [
      ...STATES.map((name, place) => [`r${place}`, name] as const),
      ...STATES.map((name, place) => [`s${place}`, `${name} II`] as const),
    ],
    digits: [0.3, 1.2],
  },
  {
    name: 'nothing adds up: unlike quantities',
    titles: ['Selected indicators', 'by state'],
    stub: ['State'],
    text: 'comma',
    columns: [
      ['a', 'Population'],
      ['b', 'Vehicles'],
      ['c', 'Schools'],
    ],
    rows: STATES.map((name, place) => [`r${place}`, name] as const),
    digits: [2, 4],
  },
];
