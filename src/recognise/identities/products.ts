import { koefisienValues, rupiah, toNumber, type Decimal, type Rupiah } from '../../domain';
import { amountAt, decimalAt } from './amounts';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';

/** Less than a rupiah in sen: products are rounded, or cut off, to whole rupiah. */
const ONE_RUPIAH = 100n;
/** Since 2025 the 12 % are due on eleven twelfths of the price (PMK 131/2024), in effect 11 %. */
const PPN_IN_EFFECT: ReadonlyMap<number, Decimal> = new Map([[12, { units: 11n, scale: 0 }]]);

/**
 * What koefisien × harga × (1 + PPN) comes to, the plain reading first: PPN may be printed in percent
 * or in rupiah, and rounded for each unit or on the whole.
 * @returns empty where koefisien or harga cannot be read
 */
export function productValues(
  row: RecognisedRow,
  [koefisien, harga, ppn]: readonly { readonly index: number }[],
): Rupiah[] {
  const price = harga && decimalAt(row, harga.index);
  if (!koefisien || !price) return [];
  const tax = ppn && decimalAt(row, ppn.index);
  return koefisienAt(row, koefisien.index).flatMap((count) => {
    const net = times(count, price);
    if (!tax || tax.units === 0n) return [rupiah(net)];
    const percent = toNumber(tax) < 1 ? times(tax, { units: 100n, scale: 0 }) : tax;
    const rates = [percent, PPN_IN_EFFECT.get(toNumber(percent)) ?? percent];
    return [
      ...rates.map((rate) => rupiah(withTax(net, rate))),
      ...rates.map((rate) => rupiah(times(count, wholeRupiah(withTax(price, rate))))),
      { sen: rupiah(net).sen + rupiah(tax).sen, exact: true },
    ];
  });
}

/** @returns undefined where there is nothing to compare */
export function productHolds(
  table: RecognisedTable,
  row: RecognisedRow,
  result: number,
  of: readonly RecognisedColumn[],
): boolean | undefined {
  const total = amountAt(row, result, 1);
  const values = total && table.unit === 1 ? productValues(row, of) : [];
  if (!total || values.length === 0) return undefined;
  return values.some(({ sen }) => {
    const difference = sen - total.sen;
    return difference < ONE_RUPIAH && -difference < ONE_RUPIAH;
  });
}

function koefisienAt(row: RecognisedRow, column: number): Decimal[] {
  const figure = row.figures.get(column);
  if (figure?.kind === 'number') return [figure.value];
  return figure?.kind === 'text' ? koefisienValues(figure.text) : [];
}

function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** @param rate in percent */
function withTax(price: Decimal, { units, scale }: Decimal): Decimal {
  return times(price, { units: 100n * 10n ** BigInt(scale) + units, scale: scale + 2 });
}

function wholeRupiah(amount: Decimal): Decimal {
  const { sen } = rupiah(amount);
  return { units: (sen + 50n) / 100n, scale: 0 };
}
