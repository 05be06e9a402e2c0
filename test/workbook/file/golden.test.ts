import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { CellValue, SheetSnapshot } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';

const FOLDER = join(__dirname, '../../golden');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

type Plain = [address: string, value: CellValue, format: string];

function ours(sheet: SheetSnapshot): Plain[] {
  return sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c): Plain[] =>
      cell ? [[`${r},${c}`, cell.value, cell.numberFormat ?? 'General']] : [],
    ),
  );
}

function theirs(sheet: WorkSheet): Plain[] {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  return data.flatMap((row, r) =>
    row.flatMap((cell, c): Plain[] =>
      cell?.v !== undefined && cell.v !== ''
        ? [[`${r},${c}`, cell.t === 'e' ? { error: cell.w! } : (cell.v as CellValue), `${cell.z!}`]]
        : [],
    ),
  );
}

describe.each(FILES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));

  test('reads as the library reads the whole file', async () => {
    const { sheets } = await (await openWorkbookFile(bytes)).read();
    const other = read(bytes, { dense: true, cellNF: true });
    expect(sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
    for (const sheet of sheets) {
      const same = other.Sheets[sheet.name]!;
      expect(ours(sheet)).toEqual(theirs(same));
      expect(sheet.merges).toHaveLength((same['!merges'] ?? []).length);
    }
  });
});

test('bold marks the programmes of a golden workbook', async () => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, 'ntt-2024.xlsx')));
  const { sheets } = await (await openWorkbookFile(bytes)).read();
  const bold = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row ?? []));
  expect(bold.filter((cell) => cell?.bold).length).toBeGreaterThan(100);
});
