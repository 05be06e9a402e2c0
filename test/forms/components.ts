/** What an account line is made of in a DPA Rincian: `[ # ]` groups, `[ - ]` remarks, components. */
import type { Line } from './budget';

export interface Component {
  readonly name: string;
  readonly spec: string;
  readonly volume: number;
  readonly unit: string;
  /** Sen. */
  readonly price: number;
  /** Percent. */
  readonly ppn: 0 | 11;
  /** Sen. */
  readonly amount: number;
}

export interface Remark {
  readonly name: string;
  readonly components: readonly Component[];
}

export interface Group {
  readonly name: string;
  readonly fund: string;
  readonly remarks: readonly Remark[];
}

const GOODS = [
  ['Kertas HVS', 'Folio/F4 70 gram', 'Rim'],
  ['Ballpoint', 'Tinta hitam', 'Kotak'],
  ['Makan Rapat', 'Nasi kotak', 'Orang / Kali'],
  ['Perjalanan Dinas Dalam Kota', 'Uang harian', 'Orang / Hari'],
  ['Map Kertas', 'Biasa', 'Buah'],
  ['Spanduk', '1 x 4 meter', 'Lembar'],
  ['Jasa Tenaga Administrasi', 'SMA', 'Orang / Bulan'],
] as const;
const GROUPS = [
  'Belanja alat tulis kantor kegiatan',
  'Rapat koordinasi tingkat kabupaten',
  'Bimbingan teknis operator',
];
const REMARKS = ['Kebutuhan semester I', 'Sosialisasi', 'Monitoring dan evaluasi'];
const FUNDS = [
  'Dana Alokasi Umum',
  'Pendapatan Asli Daerah (PAD)',
  'Dana Alokasi Khusus Non Fisik',
];

/**
 * Splits a line into groups, remarks and components. The shape follows from the line, so that its
 * amounts before and after a perubahan stand in the same rows.
 * @param amount sen
 */
export function componentsOf(line: Line, amount: number, groups: number): Group[] {
  const shape = line.pagu % 7;
  const count = 1 + (groups > 1 ? shape % groups : 0);
  return splitEvenly(amount, count).map((part, place) => ({
    name: GROUPS[(place + shape) % GROUPS.length]!,
    fund: FUNDS[(place + shape) % FUNDS.length]!,
    remarks: splitEvenly(part, 1 + ((shape + place) % 2)).map((share, turn) => ({
      name: REMARKS[(turn + shape) % REMARKS.length]!,
      components: split(share, 1 + ((shape + turn) % 3), shape + place + turn),
    })),
  }));
}

function splitEvenly(amount: number, count: number): number[] {
  const part = Math.floor(amount / count / 100_000) * 100_000;
  return Array.from({ length: count }, (_, place) =>
    place === count - 1 ? amount - part * (count - 1) : part,
  );
}

/** All but the last have a price in whole hundreds; the last takes what is left. */
function split(amount: number, count: number, shape: number): Component[] {
  let rest = amount;
  const goods = (place: number): (typeof GOODS)[number] => GOODS[(shape + place) % GOODS.length]!;
  const first = Array.from({ length: count - 1 }, (_, place): Component => {
    const [name, spec, unit] = goods(place);
    const volume = 2 + ((shape + place) % 9);
    const ppn = place % 2 === 0 ? 0 : 11;
    const price = Math.floor(amount / (count + 1) / volume / 10_000) * 10_000;
    const total = (volume * price * (100 + ppn)) / 100;
    rest -= total;
    return { name, spec, volume, unit, price, ppn, amount: total };
  });
  const [name, spec] = goods(count);
  return [...first, { name, spec, volume: 1, unit: 'Paket', price: rest, ppn: 0, amount: rest }];
}
