import { checkWorkbook, makeTables, type SpecCell, type TableSpec } from '../../../src/app';
import { openGolden } from '../../golden/workbooks';

async function tableOf(name: string, id: string): Promise<TableSpec> {
  const report = await checkWorkbook(await openGolden(name));
  const spec = makeTables(report, [id])[0];
  if (!spec) throw new Error(`${name} gives no ${id}`);
  return spec;
}

const textOf = (cell: SpecCell | undefined): string =>
  cell?.content?.kind === 'text' ? cell.content.text : '';
const formulaOf = (cell: SpecCell | undefined): string =>
  cell?.content?.kind === 'formula' ? cell.content.formula : '';
const valueOf = (cell: SpecCell | undefined): unknown =>
  cell?.content?.kind === 'formula' ? cell.content.value : undefined;

function rowOf(spec: TableSpec, name: string): readonly (SpecCell | undefined)[] {
  const row = spec.rows.find(({ cells }) => textOf(cells[1]) === name);
  if (!row) throw new Error(`no row "${name}"`);
  return row.cells;
}

describe('Realisasi Anggaran of a sheet with codes', () => {
  let spec: TableSpec;
  beforeAll(async () => {
    spec = await tableOf('flores-timur-2023', 'realisasi-anggaran');
  });

  it('links a sub kegiatan to its source cells', () => {
    const cells = rowOf(spec, 'Penyusunan Dokumen Perencanaan Perangkat Daerah');
    expect(textOf(cells[0])).toBe('1.06.01.2.01.01');
    expect(formulaOf(cells[2])).toBe("'DPA-Realisasi'!G9");
    expect(valueOf(cells[2])).toBe(29_999_680);
  });

  it('adds up a kegiatan from its rows', () => {
    const cells = rowOf(spec, 'Administrasi Umum Perangkat Daerah');
    expect(formulaOf(cells[2])).toMatch(/^SUM\(C\d+:C\d+\)$/);
    expect(valueOf(cells[2])).toBe(188_272_954);
  });

  it('computes the percentage that the source got by adding percentages (780)', () => {
    const cells = rowOf(spec, 'Administrasi Umum Perangkat Daerah');
    expect(formulaOf(cells[4])).toMatch(/^IF\(C(\d+)=0,"-",D\1\/C\1\*100\)$/);
    expect(valueOf(cells[4])).toBeCloseTo(98.9813, 4);
  });

  it('keeps a printed programme total that the grand total bears out, and says what is missing', () => {
    const cells = rowOf(spec, 'Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota');
    expect(formulaOf(cells[2])).toBe("'DPA-Realisasi'!G7");
    const notes = spec.rows.map(({ cells: [first] }) => textOf(first)).join('\n');
    expect(notes).toContain(
      'tertulis 3.094.865.835, rinciannya berjumlah 3.042.115.969 (selisih 52.749.866)',
    );
  });

  it('ends with the grand total', () => {
    const cells = rowOf(spec, 'JUMLAH');
    expect([valueOf(cells[2]), valueOf(cells[3])]).toEqual([4_396_995_270, 4_107_716_930]);
  });

  it('repeats its headings on every printed page and names its source', () => {
    const [from] = spec.print.repeatRows!;
    expect(spec.rows[from]!.cells.map(textOf)).toEqual([
      'Kode',
      'Program / Kegiatan / Sub Kegiatan',
      'Pagu Anggaran (Rp)',
      'Realisasi (Rp)',
      '%',
      'Sisa (Rp)',
    ]);
    expect(
      spec.rows.some(
        ({ cells: [first] }) => textOf(first) === 'Sumber: DPA-Realisasi, baris 7–86.',
      ),
    ).toBe(true);
  });
});

describe('Realisasi Anggaran of a sheet whose figures are text', () => {
  it('converts each to exactly the value that was read, and follows it once it is a number', async () => {
    const spec = await tableOf('manggarai-2023-teks', 'realisasi-anggaran');
    const cells = rowOf(spec, 'Penyediaan Gaji dan Tunjangan ASN');
    expect(formulaOf(cells[2])).toBe(
      `IF(ISNUMBER('DPA-Realisasi'!F9),'DPA-Realisasi'!F9,NUMBERVALUE(SUBSTITUTE('DPA-Realisasi'!F9,"Rp",""),",","."))`,
    );
    expect(valueOf(cells[2])).toBe(2_260_178_760);
  });

  it('shows no percentage where the pagu is zero', async () => {
    const spec = await tableOf('manggarai-2023-teks', 'realisasi-anggaran');
    const cells = rowOf(spec, 'Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan');
    expect(valueOf(cells[4])).toBe('-');
  });
});

describe('Realisasi Anggaran of programmes in one table and sub kegiatan in others', () => {
  it('joins the sub kegiatan to their kegiatan by name and equal pagu', async () => {
    const spec = await tableOf('ntt-2024', 'realisasi-anggaran');
    const cells = rowOf(spec, 'Pengamanan Taman Makam Pahlawan Nasional Provinsi');
    expect(formulaOf(cells[2])).toBe("'3.15 TMP'!B6");
  });

  it('computes nothing from a realisasi that is not there', async () => {
    const spec = await tableOf('ntt-2024', 'realisasi-anggaran');
    const cells = rowOf(spec, 'Penyediaan Gaji dan Tunjangan ASN');
    expect(valueOf(cells[2])).toBe(15_757_146_000);
    expect(cells[3]?.content).toBeNull();
    expect([textOf(cells[4]), textOf(cells[5])]).toEqual(['-', '-']);
  });

  it('leaves a figure empty that cannot be read, marks it and says why', async () => {
    const spec = await tableOf('ntt-2024', 'realisasi-anggaran');
    const cell = rowOf(spec, 'Pengamanan Taman Makam Pahlawan Nasional Provinsi')[3];
    expect(cell?.content).toBeNull();
    expect(cell?.style.fill).toBe('FFF2CC');
    const notes = spec.rows.map(({ cells: [first] }) => textOf(first)).join('\n');
    expect(notes).toContain('tertulis “54000.000”, tidak dapat dibaca');
  });
});
