/** Sums across the columns: totals first and last, side by side, interleaved. */
import type { Shape } from '../shape';

const KECAMATAN = ['Wulanggitang', 'Titehena', 'Ilebura', 'Tanjung Bunga', 'Lewolema', 'Larantuka'];

export const ACROSS: readonly Shape[] = [
  {
    name: 'penduduk menurut kecamatan',
    titles: ['Tabel 3.1.1', 'Jumlah Penduduk Menurut Kecamatan dan Jenis Kelamin, 2022'],
    stub: ['Kecamatan'],
    text: 'dot',
    merged: true,
    numbered: true,
    columns: [
      ['l', 'Jenis Kelamin|Laki-laki'],
      ['p', 'Jenis Kelamin|Perempuan'],
      ['j=l+p', 'Jenis Kelamin|Jumlah'],
      ['~', 'Rasio Jenis Kelamin'],
    ],
    rows: [
      ...KECAMATAN.map((name, place) => [`k${place}`, name] as const),
      ['t=k0+k1+k2+k3+k4+k5', 'Kabupaten Flores Timur'],
    ],
    digits: [3.5, 4.5],
  },
  {
    name: 'number and percent by turns',
    titles: ['Educational attainment of persons 25 years and over', '(Numbers in thousands)'],
    stub: ['Characteristic'],
    merged: true,
    columns: [
      ['t=a+b+c', 'Total|Number'],
      ['tp%t/t', 'Total|Percent'],
      ['a', 'Not a graduate|Number'],
      ['ap%a/t', 'Not a graduate|Percent'],
      ['b', 'High school|Number'],
      ['bp%b/t', 'High school|Percent'],
      ['c', 'College|Number'],
      ['cp%c/t', 'College|Percent'],
    ],
    rows: [
      ['t=m+f', 'Both sexes'],
      ['m', 'Male'],
      ['f', 'Female'],
      ['w', 'Married'],
      ['x', 'Never married'],
      ['y', 'In the labor force'],
    ],
    also: [['across', 'tp=ap+bp+cp']],
    digits: [3, 4],
  },
  {
    name: 'two years under every heading',
    titles: ['Doctorates Conferred by Sex: 2008 and 2009'],
    stub: ['Field'],
    merged: true,
    columns: ['Total', 'Men', 'Women'].flatMap((sex, place) =>
      [2008, 2009].map(
        (year) =>
          [
            place === 0 ? `t${year}=m${year}+w${year}` : `${'tmw'[place]}${year}`,
            `${sex}|${year}`,
          ] as const,
      ),
    ),
    rows: [
      ['t=a+b+c+d', '*All fields'],
      ['a', 'Engineering'],
      ['b', 'Physical sciences'],
      ['c', 'Education'],
      ['d', 'Humanities'],
    ],
    digits: [2, 4],
  },
  {
    name: 'years down, nested totals across',
    titles: ['School enrollment: 1995 to 2004', 'In thousands'],
    stub: ['Year'],
    columns: [
      ['t=p+q', 'Total'],
      ['p=p1+p2', 'Public|Total'],
      ['p1', 'Public|Elementary'],
      ['p2', 'Public|Secondary'],
      ['q=q1+q2', 'Private|Total'],
      ['q1', 'Private|Elementary'],
      ['q2', 'Private|Secondary'],
    ],
    rows: Array.from({ length: 10 }, (_, place) => [`y${place}`, String(1995 + place)] as const),
    digits: [3, 4],
  },
  {
    name: 'one total over two divisions',
    titles: ['Households by tenure and area'],
    stub: ['Region'],
    columns: [
      ['t=o+r', 'All households'],
      ['o', 'Tenure|Owned'],
      ['r', 'Tenure|Rented'],
      ['u', 'Rooms|One or two'],
      ['v', 'Rooms|Three or more'],
    ],
    rows: [
      ['a', 'North'],
      ['b', 'Midlands'],
      ['c', 'South'],
      ['t=a+b+c', 'England'],
    ],
    digits: [3, 5],
  },
  {
    name: 'quarters and year, last row without a name',
    titles: ['Penerimaan per triwulan'],
    stub: ['Dinas'],
    columns: [
      ['a', 'TW I'],
      ['b', 'TW II'],
      ['c', 'TW III'],
      ['d', 'TW IV'],
      ['t=a+b+c+d', 'Setahun'],
    ],
    rows: [
      ['k', 'Kesehatan'],
      ['l', 'Pendidikan'],
      ['m', 'Sosial'],
      ['t=k+l+m', ''],
    ],
    digits: [4, 6],
  },
  {
    name: 'names in two columns',
    titles: ['Road casualties by region and authority'],
    stub: ['Region', 'Authority'],
    columns: [
      ['k', 'Killed'],
      ['s', 'Seriously injured'],
      ['l', 'Slightly injured'],
      ['t=k+s+l', 'All severities'],
    ],
    rows: [
      ['n=n1+n2+n3', 'North East|'],
      ['n1', '|Durham'],
      ['n2', '|Darlington'],
      ['n3', '|Hartlepool'],
      ['w=w1+w2', 'North West|'],
      ['w1', '|Halton'],
      ['w2', '|Warrington'],
      ['t=n+w', 'Total|'],
    ],
    digits: [1, 3],
  },
];
