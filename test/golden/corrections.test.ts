import * as fc from 'fast-check';
import {
  correctionFor,
  recogniseCorrected,
  recogniseWorkbook,
  type RecognisedTable,
  type Wish,
} from '../../src/recognise';
import type { WorkbookSnapshot } from '../../src/workbook';
import { openGolden, TWINS } from './workbooks';

const columnRole = fc.constantFrom(
  ...(['no', 'kode', 'uraian', 'pagu', 'realisasi', 'persen', 'fisik', 'sisa'] as const),
  ...(['sasaran', 'indikator', 'target', 'realisasi-kinerja', 'capaian', 'lain'] as const),
);
const rowSays = fc.oneof(
  fc.record({ role: fc.constantFrom('data', 'total', 'average', 'note', 'blank') }),
  fc.record({ level: fc.constantFrom('program', 'kegiatan', 'sub-kegiatan', 'akun-2', 'sasaran') }),
);

const isCorrected = ({ why = [] }: { why?: readonly { id: string }[] }): boolean =>
  why.some(({ id }) => id === 'dikoreksi');

/** Everything that is corrected in a workbook, by sheet and place. */
function correctedPlaces(tables: readonly RecognisedTable[]) {
  return tables.flatMap(({ sheet, columns, rows }) => [
    ...columns.filter(isCorrected).map(({ index, role }) => ({ sheet, column: index, role })),
    ...rows.filter(isCorrected).map(({ index, role, level }) => ({ sheet, row: index, role, level })),
  ]);
}

describe.each(TWINS)('in %s', (name) => {
  let snapshot: WorkbookSnapshot;
  let plain: readonly RecognisedTable[];
  beforeAll(async () => {
    snapshot = await (await openGolden(name)).read();
    plain = recogniseWorkbook(snapshot);
  });

  function corrected(table: RecognisedTable, wish: Wish) {
    const correction = correctionFor(plain, table, wish);
    const { tables, unused } = recogniseCorrected(snapshot, [correction]);
    expect(unused).toEqual([]);
    return correctedPlaces(tables);
  }

  it('any column can be given any role, and no other column is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), columnRole, (tableAt, columnAt, role) => {
        const table = plain[tableAt % plain.length]!;
        const column = table.columns[columnAt % table.columns.length]!.index;
        expect(corrected(table, { about: 'column', column, role })).toEqual([
          { sheet: table.sheet, column, role },
        ]);
      }),
      { numRuns: 20 },
    );
  });

  it('any row can be given any role or level, and no other row is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), rowSays, (tableAt, rowAt, says) => {
        const table = plain[tableAt % plain.length]!;
        const last = table.headerRows.at(-1)!;
        const body = table.rows.filter(
          ({ role, index }) => index > last && (role !== 'number-row' || index > last + 1),
        );
        const row = body[rowAt % body.length]!.index;
        expect(corrected(table, { about: 'row', row, ...says })).toMatchObject([
          { sheet: table.sheet, row, role: 'data', ...says },
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
