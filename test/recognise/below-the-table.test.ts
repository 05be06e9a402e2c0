import { recogniseWorkbook } from '../../src/recognise';
import { sheetOf, workbookOf } from '../support/sheet';

/** The names of the rows of a Perjanjian Kinerja with lines below it. */
function namesWith(below: readonly (readonly (string | null)[])[]) {
  const [table] = recogniseWorkbook(
    workbookOf(
      sheetOf('PK', [
        ['PERJANJIAN KINERJA TAHUN 2025'],
        [],
        ['No', 'Program', 'Anggaran', 'Keterangan'],
        [1, 'Program Kepegawaian Daerah', 1_250_000_000, 'APBD'],
        [null, 'Jumlah', 1_250_000_000, null],
        ...below.map((line) => [...line]),
      ]),
    ),
  );
  return table?.rows
    .filter(({ role }) => role !== 'header' && role !== 'title')
    .map((r) => r.label);
}

describe('what is signed below a table', () => {
  it('is none of its rows, however many lines it takes', () => {
    const names = namesWith([
      [],
      [null, null, 'Sumber Rejo, 2 Januari 2025'],
      ['Pihak Kedua', null, 'Pihak Pertama'],
      ['BUPATI', null, 'KEPALA BADAN'],
      [],
      ['H. SUTRISNO', null, 'Drs. WAHYU, M.Si'],
    ]);
    expect(names).toEqual(['Program Kepegawaian Daerah', 'Jumlah']);
  });
});
