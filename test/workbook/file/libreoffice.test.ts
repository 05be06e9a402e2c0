import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAt, qualified, type CellRef, type SheetSnapshot } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { describeWith } from '../../support/needs';
import { convert } from '../../support/xlsx/libreoffice';
import { xlsxPackage, type PackageSource } from '../../support/xlsx/package';
import { formula, number, specOf, text } from '../../support/xlsx/spec';

const FOLDER = join(__dirname, '../../golden');
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));
const FIGURE = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const HEADING = { bold: true, fill: 'D9E1F2', border: true, wrap: true } as const;

interface Place extends CellRef {
  readonly sheet: string;
  readonly value: number | string;
}

function placesOf(sheets: readonly SheetSnapshot[]): Place[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => {
        const value = cell?.value;
        return typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value))
          ? [{ sheet: sheet.name, row, column, value }]
          : [];
      }),
    ),
  );
}

/** What a figure of the workbook amounts to, kept as a number or as Indonesian text. */
function amountOf({ value }: Place): number {
  return typeof value === 'number' ? value : Number(value.replaceAll('.', '').replace(',', '.'));
}

function figure(place: Place) {
  const source =
    typeof place.value === 'number'
      ? qualified(place)
      : `NUMBERVALUE(SUBSTITUTE(${qualified(place)},".",""),",",".")`;
  return formula(source, amountOf(place), { border: true });
}

/** A table of two figures of the workbook, their sum and their ratio. */
function specFor(first: Place, second: Place) {
  const [a, b] = [amountOf(first), amountOf(second)];
  return specOf(
    [
      [text('Uraian', HEADING), text('=1+1', HEADING), text('2.01', HEADING)],
      [text('Rincian'), figure(first), figure(second)],
      [text('Jumlah'), formula('SUM(B2:C2)', a + b)],
      [text('Persen'), formula('IF(C2=0,0,B2/C2)', b === 0 ? 0 : a / b, { numberFormat: '0.00%' })],
      [text('Teks'), formula('TEXT(B1,"@")&" "&C1', '=1+1 2.01')],
      [text('Tetap'), number(12.5)],
    ],
    { columnWidths: [20, 18, 18], freezeRows: 1, merges: [] },
  );
}

/** The file without the stored value of any formula: LibreOffice must compute it. */
function withoutStoredValues(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [
    name,
    name.includes('worksheets/')
      ? strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : bytes,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

function valuesOf(sheet: SheetSnapshot): unknown[] {
  return sheet.rows.map((row) =>
    row?.map((cell) =>
      typeof cell?.value === 'number' ? Number(cell.value.toPrecision(12)) : cell?.value,
    ),
  );
}

describeWith('libreoffice', 'a written copy in LibreOffice', (program) => {
  jest.setTimeout(120_000);

  test.each(GOLDEN)('reads, opens and calculates as was written: %s', async (name) => {
    const workbook = await openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, name))));
    const before = await workbook.read();
    const [first, second] = placesOf(before.sheets).slice(1);
    await workbook.writeTables([specFor(first!, second!)]);
    const written = (await workbook.read()).sheets.at(-1)!;

    const saved = convert(program, withoutStoredValues(workbook.copy()), 'xlsx');
    const { sheets } = await (await openWorkbookFile(saved)).read();
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      ...before.sheets.map((sheet) => sheet.name),
      'Realisasi',
    ]);
    expect(sheets.slice(0, -1).map(valuesOf)).toEqual(before.sheets.map(valuesOf));
    expect(valuesOf(sheets.at(-1)!)).toEqual(valuesOf(written));
    expect(cellAt(sheets.at(-1)!, 2, 1)?.formula).toBe('SUM(B2:C2)');
    expect(sheets.at(-1)!.generatedBy).toBe('realisasi-anggaran');
  });

  const dialects: readonly [string, Partial<PackageSource>][] = [
    ['with prefixes', { prefix: 'x' }],
    ['strict', { strict: true }],
    ['without styles, in another folder', { folder: 'buku/' }],
  ];
  test.each(dialects)('opens where the workbook is %s', async (_, dialect) => {
    const data = '<row r="1"><c r="A1"><v>40</v></c></row>';
    const file = xlsxPackage({ sheets: [{ name: 'Data', data }], ...dialect });
    const workbook = await openWorkbookFile(file);
    await workbook.writeTables([specOf([[formula('Data!A1+2', 42), text('a', HEADING)]])]);
    const saved = convert(program, withoutStoredValues(workbook.copy()), 'xlsx');
    const { sheets } = await (await openWorkbookFile(saved)).read();
    expect(valuesOf(sheets.at(-1)!)).toEqual([[42, 'a']]);
    expect(cellAt(sheets.at(-1)!, 0, 1)?.bold).toBe(true);
  });

  test('prints on F4, 215.9 × 330.2 mm, sideways', async () => {
    const file = xlsxPackage({ sheets: [{ name: 'Data', state: 'hidden', data: '<row/>' }] });
    const workbook = await openWorkbookFile(file);
    await workbook.writeTables([specOf([[text('a')]])]);
    const pdf = Buffer.from(convert(program, workbook.copy(), 'pdf')).toString('latin1');
    const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf);
    const millimetres = box?.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4));
    expect(millimetres).toEqual([330, 216]);
  });
});
