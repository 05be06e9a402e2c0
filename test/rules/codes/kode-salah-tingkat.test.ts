import { kodeSalahTingkat } from '../../../src/rules/codes/kode-salah-tingkat';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

function coded(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [['Kode', 'Uraian', 'Pagu', 'Realisasi'], ...lines]);
}

const PROGRAM = ['1.06.05', 'Program Perlindungan Sosial', 50_000_000, 44_000_000];
const DATA = ['1.06.05.2.02', 'Kegiatan Pengelolaan Data', 30_000_000, 26_000_000];

testRule(kodeSalahTingkat, {
  accept: [
    {
      name: 'codes that lie below those of their rows, over both widths of an account',
      sheets: coded(
        ['5', 'BELANJA DAERAH', 50_000_000, 44_000_000],
        ['5.1', 'BELANJA OPERASI', 50_000_000, 44_000_000],
        ['5.1.02', 'Belanja Barang dan Jasa', 50_000_000, 44_000_000],
        ['5.1.02.01', 'Belanja Barang', 50_000_000, 44_000_000],
        ['5.1.02.01.001', 'Belanja Barang Pakai Habis', 50_000_000, 44_000_000],
        ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', 50_000_000, 44_000_000],
      ),
      checks: 5,
    },
    {
      name: 'programmes of two bidang',
      sheets: coded(
        ['1', 'URUSAN WAJIB', 80_000_000, 60_000_000],
        ['1.06', 'BIDANG SOSIAL', 50_000_000, 40_000_000],
        ['1.06.04', 'Program Rehabilitasi Sosial', 50_000_000, 40_000_000],
        ['2.08', 'BIDANG PEMBERDAYAAN PEREMPUAN', 30_000_000, 20_000_000],
        ['2.08.02', 'Program Pengarusutamaan Gender', 30_000_000, 20_000_000],
      ),
    },
    {
      name: 'programmes of any bidang',
      sheets: coded(
        ['X.XX.01', 'Program Penunjang Urusan', 30_000_000, 20_000_000],
        ['X.XX.01.2.01', 'Kegiatan Perencanaan', 30_000_000, 20_000_000],
        ['X.XX.01.2.01.0001', 'Sub Kegiatan Penyusunan Dokumen', 30_000_000, 20_000_000],
      ),
    },
  ],
  reject: [
    {
      name: 'a sub kegiatan with the code of its kegiatan',
      sheets: coded(
        PROGRAM,
        ['1.06.05.2.01', 'Kegiatan Pemeliharaan Anak', 20_000_000, 18_000_000],
        ['1.06.05.2.01', 'Sub Kegiatan Rujukan Anak', 20_000_000, 18_000_000],
        DATA,
        ['1.06.05.2.02.0001', 'Sub Kegiatan Pendataan', 30_000_000, 26_000_000],
      ),
      findings: [{ cell: 'A4', found: '1.06.05.2.01', expected: null, related: ['A3'] }],
    },
    {
      name: 'the same where the code is split, at the part that is missing',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Kode', 'Kode', 'Kode', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
        [1, 6, 5, null, null, 'Program Perlindungan Sosial', 50_000_000, 44_000_000],
        [1, 6, 5, '2.01', null, 'Kegiatan Pemeliharaan Anak', 20_000_000, 18_000_000],
        [1, 6, 5, '2.01', null, 'Sub Kegiatan Rujukan Anak', 20_000_000, 18_000_000],
        [1, 6, 5, '2.02', null, 'Kegiatan Pengelolaan Data', 30_000_000, 26_000_000],
        [1, 6, 5, '2.02', 1, 'Sub Kegiatan Pendataan', 30_000_000, 26_000_000],
      ]),
      findings: [{ cell: 'E4', found: '1.06.05.2.01', expected: null, related: ['D3'] }],
    },
    {
      name: 'a sub kegiatan with the code of another kegiatan, which its own kegiatan counts',
      sheets: coded(
        PROGRAM,
        ['1.06.05.2.01', 'Kegiatan Pemeliharaan Anak', 20_000_000, 18_000_000],
        ['1.06.05.2.01.0001', 'Sub Kegiatan Rujukan Anak', 12_000_000, 11_000_000],
        ['1.06.50.2.01.0002', 'Sub Kegiatan Pengasuhan Anak', 8_000_000, 7_000_000],
        DATA,
        ['1.06.05.2.02.0001', 'Sub Kegiatan Pendataan', 30_000_000, 26_000_000],
      ),
      findings: [{ cell: 'A5', found: '1.06.50.2.01.0002', expected: null, related: ['A3'] }],
    },
  ],
});
