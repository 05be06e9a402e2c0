import { checkSnapshot, checkWorkbook, makeTables, offerTables } from '../../../src/app';
import type { SpecCell, TableSpec } from '../../../src/workbook';
import { openGolden } from '../../golden/workbooks';
import { sheetOf, workbookOf } from '../../support/sheet';

const ID = 'rincian-program';

const textOf = (cell: SpecCell | undefined): string =>
  cell?.content?.kind === 'text' ? cell.content.text : '';
const valueOf = (cell: SpecCell | undefined): unknown =>
  cell?.content && 'value' in cell.content ? cell.content.value : undefined;
const shownIn = ({ rows }: TableSpec): string[] => rows.map(({ cells: [first] }) => textOf(first));

async function golden(name: string): Promise<TableSpec> {
  return makeTables(await checkWorkbook(await openGolden(name)), [ID])[0]!;
}

const HEAD = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Realisasi', '%'];
const SMALL = [
  HEAD,
  ['1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', 900, 810, 90],
  ['1.06.01.2.01', 'Administrasi Keuangan', 500, 450, 90],
  ['1.06.01.2.02', 'Administrasi Umum', 300, 360, 120],
  ['1.06.02', 'Program Pemberdayaan Sosial', 100, 80, 80],
  ['', 'Jumlah', 1000, 890, 89],
];

function small(rows: readonly (readonly (string | number)[])[]) {
  return checkSnapshot(workbookOf(sheetOf('Realisasi', rows)));
}

describe('Rincian Program', () => {
  it('gives each programme a table, a number and a page of its own', async () => {
    const spec = await golden('flores-timur-2023');
    const lines = shownIn(spec);
    const starts = lines.flatMap((line, row) => (line.startsWith('Tabel ') ? [row] : []));
    expect(starts.map((row) => lines[row + 1])).toEqual([
      'Realisasi Anggaran Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota',
      'Realisasi Anggaran Program Pemberdayaan Sosial',
      'Realisasi Anggaran PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN',
      'Realisasi Anggaran Program Rehabilitasi Sosial',
      'Realisasi Anggaran Program Perlindungan Dan Jaminan Sosial',
      'Realisasi Anggaran Program Penanganan Bencana',
    ]);
    expect(starts.map((row) => /^Tabel 3\.\d+\.(\d)$/.exec(lines[row]!)?.[1])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(spec.print.pageBreaks).toEqual(starts.slice(1));
  });

  it('ends each table with the sum of its programme', async () => {
    const { rows } = await golden('manggarai-2023');
    const totals = rows.filter(({ cells }) => textOf(cells[1]) === 'JUMLAH');
    expect(totals).toHaveLength(5);
    for (const { cells } of totals) {
      expect(cells[2]?.content).toMatchObject({ kind: 'formula' });
      expect((cells[2]!.content as { formula: string }).formula).toMatch(/^SUM\(C[\dC,:]+\)$/);
    }
  });

  it('has the printed sum of a programme where the grand total bears it out, and says so', () => {
    const [spec] = makeTables(small(SMALL), [ID]);
    const total = spec!.rows.find(({ cells }) => textOf(cells[1]) === 'JUMLAH')!;
    expect([valueOf(total.cells[2]), valueOf(total.cells[3])]).toEqual([900, 810]);
    expect(total.cells[2]?.content).toMatchObject({ formula: 'Realisasi!C2' });
    expect(shownIn(spec!).join('\n')).toContain(
      'pagu: tertulis 900, rinciannya berjumlah 800 (selisih 100)',
    );
  });

  it('names the programmes that have no kegiatan', () => {
    const [spec] = makeTables(small(SMALL), [ID]);
    expect(shownIn(spec!).at(-1)).toBe(
      'Tanpa rincian kegiatan pada sumber: “Program Pemberdayaan Sosial”.',
    );
    expect(spec!.print.pageBreaks).toEqual([]);
  });

  it('lacks kegiatan where programmes stand alone', () => {
    const alone = SMALL.filter(([kode]) => kode !== '1.06.01.2.01' && kode !== '1.06.01.2.02');
    const offer = offerTables(small(alone)).find(({ id }) => id === ID);
    expect(offer?.lacks).toEqual([ID]);
  });
});
