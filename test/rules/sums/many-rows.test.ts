import { subtotalTidakSama } from '../../../src/rules/sums/subtotal-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf } from '../../support/sheet';

const HEADING = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'];

/** A kegiatan of very many sub kegiatan, the amounts in sen. */
function longKegiatan(parts: readonly bigint[], total: bigint): ReturnType<typeof sheetOf> {
  const rupiah = (sen: bigint): number => Number(`${sen}e-2`);
  return sheetOf('Realisasi', [
    HEADING,
    ['1.06.02.2.01', 'Kegiatan Rehabilitasi Sosial', rupiah(total), null],
    ...parts.map((sen, place) => [
      `1.06.02.2.01.${String(place + 1).padStart(4, '0')}`,
      `Sub Kegiatan ${place + 1}`,
      rupiah(sen),
      null,
    ]),
  ]);
}

const MANY = Array.from({ length: 2_000 }, (_, place) => 1_234_567_89n + BigInt(place) * 1_01n);
const MANY_SUM = MANY.reduce((sum, sen) => sum + sen, 0n);

testRule(subtotalTidakSama, {
  accept: [
    {
      name: 'two thousand rows with sen, where adding doubles would drift',
      sheets: longKegiatan(MANY, MANY_SUM),
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'whole rupiah that miss by one: they are exact, however many rows are added',
      sheets: longKegiatan(
        Array.from({ length: 40 }, () => 1_000_000_00n),
        40_000_001_00n,
      ),
      findings: [{ cell: 'C2', found: 40_000_001, expected: 40_000_000 }],
    },
    {
      name: 'one sen over two thousand rows',
      sheets: longKegiatan(MANY, MANY_SUM + 1n),
      findings: [
        { cell: 'C2', found: Number(`${MANY_SUM + 1n}e-2`), expected: Number(`${MANY_SUM}e-2`) },
      ],
    },
  ],
});
