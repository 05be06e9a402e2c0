import { perkalianTidakSesuai } from '../../../src/rules/sums/perkalian-tidak-sesuai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Components of one account: koefisien, harga, PPN, jumlah. */
function components(...rows: readonly (readonly [Literal, Literal, Literal, Literal])[]) {
  return sheetOf('Rincian', [
    ['Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga', 'PPN', 'Jumlah (Rp)'],
    [
      '5.1.02.01.001.00024',
      'Belanja Alat/Bahan untuk Kegiatan Kantor',
      null,
      null,
      null,
      null,
      null,
    ],
    ...rows.map(([koefisien, harga, ppn, jumlah], place) => [
      null,
      `Spesifikasi: barang ${place + 1}`,
      koefisien,
      'Buah',
      harga,
      ppn,
      jumlah,
    ]),
  ]);
}

testRule(perkalianTidakSesuai, {
  accept: [
    {
      name: 'numbers, numbers with their unit, and several factors',
      sheets: components(
        [20, 50_000, 0, 1_000_000],
        ['20 Rim', 50_000, 0, 1_000_000],
        ['2 Orang x 3 Hari', 100_000, 0, 600_000],
        ['2 Orang / Bulan × 12 Bulan × 1 Kali', 100_000, 0, 2_400_000],
      ),
      checks: 4,
    },
    {
      name: 'PPN as percent, as a fraction, as text and in rupiah',
      sheets: components(
        ['10 Buah', 10_000, 11, 111_000],
        ['10 Buah', 10_000, { value: 0.11, numberFormat: '0%' }, 111_000],
        ['10 Buah', 10_000, 11_000, 111_000],
        ['10 Buah', 10_000, '11%', 111_000],
      ),
      checks: 4,
    },
    {
      name: 'PPN of 12 % on eleven twelfths of the price',
      sheets: components(['10 Buah', 12_000, 12, 133_200], ['10 Buah', 12_000, 12, 134_400]),
      checks: 2,
    },
    {
      name: 'products rounded or cut off to whole rupiah',
      sheets: components(['3 Buah', 333.33, 0, 1_000], ['0,5 Kg', 3_333, 0, 1_666]),
      checks: 2,
    },
    {
      name: 'a thousand or one, as a dot may be read',
      sheets: components(['1.000 Lembar', 500, 0, 500_000], ['2 Buah', 500, 0, 1_000]),
      checks: 2,
    },
    {
      name: 'nothing where a koefisien is words',
      sheets: components(['Paket lengkap', 500_000, 0, 700_000], ['2 Buah', 500, 0, 1_000]),
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'an amount for another koefisien, with its factors',
      sheets: components(
        ['20 Rim', 50_000, 0, 750_000],
        ['2 Buah', 500, 0, 1_000],
        ['3 Buah', 500, 0, 1_500],
      ),
      findings: [{ cell: 'G3', found: 750_000, expected: 1_000_000, related: ['C3', 'E3', 'F3'] }],
    },
    {
      name: 'one rupiah too much, and PPN forgotten',
      sheets: components(
        ['2 Orang x 3 Hari', 100_000, 0, 600_001],
        ['10 Buah', 10_000, 11, 100_000],
        ['2 Buah', 500, 0, 1_000],
        ['3 Buah', 500, 0, 1_500],
      ),
      findings: [
        { cell: 'G3', found: 600_001, expected: 600_000 },
        { cell: 'G4', found: 100_000, expected: 111_000 },
      ],
    },
  ],
});
