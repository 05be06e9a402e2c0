import { withUnknownTables, type RecognisedTable } from '../../src/recognise';
import { a1, a1Range } from '../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

const tablesOf = (rows: readonly (readonly Literal[])[]): RecognisedTable[] =>
  withUnknownTables(workbookOf(sheetOf('Sheet1', rows)), []);

/** What was seen in a sheet: range, heading rows as in Excel, and sums as `B4=B5+B6`. */
function seen(rows: readonly (readonly Literal[])[]): {
  range: string;
  headings: number[];
  sums: string[];
}[] {
  return tablesOf(rows).map(({ range, headerRows, identities }) => ({
    range: a1Range(range),
    headings: headerRows.map((row) => row + 1),
    sums: identities.map(({ cell, of }) => `${a1(cell)}=${of.map(a1).join('+')}`),
  }));
}

it('joins headings that are broken over rows, above a row of units', () => {
  const [table] = seen([
    ['Table 7. Resident Population'],
    ['[As of April 1]'],
    [null],
    ['Year', null, 'Under', '18 years', null],
    [null, 'Total', '18', 'and', 'Land area'],
    [null, '(1,000)', '(1,000)', '(1,000)', '(sq. miles)'],
    [1990, 248_718, 63_604, 185_114, 3_536_278],
    ['2000 \\1', 281_425, 72_294, 209_131, 3_537_438],
    [2008, 304_060, 73_942, 230_118, 3_537_438],
    ['\\1 Revised.'],
  ]);
  expect(table).toEqual({
    range: 'A4:E9',
    headings: [4, 5, 6],
    sums: ['B7=C7+D7', 'B8=C8+D8', 'B9=C9+D9'],
  });
});

it('takes sizes in a heading for names of columns', () => {
  const [table] = seen([
    ['Households by size'],
    ['Region', 'All', 'Persons'],
    [null, null, 1, 2, '3 or more'],
    ['North', 6_210, 2_011, 2_207, 1_992],
    ['South', 9_404, 3_127, 3_350, 2_927],
    ['Wales', 1_302, 411, 460, 431],
  ]);
  expect(table).toEqual({
    range: 'A2:E6',
    headings: [2, 3],
    sums: ['B4=C4+D4+E4', 'B5=C5+D5+E5', 'B6=C6+D6+E6'],
  });
});

it('takes single ages for names of rows', () => {
  const [table] = seen([
    ['Age', 'Boys', 'Girls', 'All'],
    ['Under 1', 411, 397, 808],
    [1, 388, 402, 790],
    [2, 420, 405, 825],
    [3, 431, 399, 830],
    ['4 to 9', 2_612, 2_517, 5_129],
    ['Total', 4_262, 4_120, 8_382],
  ]);
  expect(table!.sums).toContain('B7=B2+B3+B4+B5+B6');
  expect(table!.sums).toContain('D7=B7+C7');
});

it('finds one total in three divisions under each other', () => {
  const [table] = seen([
    ['Characteristic', '2001', '2005', '2009'],
    ['Total', 14_210, 15_877, 16_402],
    ['Sex:'],
    ['Male', 7_012, 7_934, 8_117],
    ['Female', 7_198, 7_943, 8_285],
    ['Age:'],
    ['16 to 24', 3_305, 3_621, 3_711],
    ['25 to 54', 8_122, 9_010, 9_246],
    ['55 and over', 2_783, 3_246, 3_445],
    ['Region:'],
    ['North', 4_018, 4_772, 4_810],
    ['Midlands', 6_101, 6_690, 6_993],
    ['South', 4_091, 4_415, 4_599],
  ]);
  expect(table!.sums.filter((sum) => sum.startsWith('B'))).toEqual(
    expect.arrayContaining(['B2=B4+B5', 'B2=B7+B8+B9', 'B2=B11+B12+B13']),
  );
  expect(table!.sums).toHaveLength(9);
});

it('separates two tables with headings of their own', () => {
  const tables = seen([
    ['Part A'],
    ['Type', 'Men', 'Women', 'Total'],
    ['Full', 1_204, 1_315, 2_519],
    ['Part', 402, 997, 1_399],
    [null],
    ['Part B'],
    ['Type', '2008', '2009', 'Change'],
    ['Full', 1_190, 1_204, 14],
    ['Part', 377, 402, 25],
  ]);
  expect(tables.map(({ range }) => range)).toEqual(['A2:D4', 'A7:D9']);
  expect(tables[0]!.sums).toEqual(['D3=B3+C3', 'D4=B4+C4']);
  // 2009 is no sum of 2008 and the change: the change is their difference.
  expect(tables[1]!.sums).toEqual([]);
});

it('reads figures of a series that look like years', () => {
  const [table] = seen([
    ['District', 'Cases', 'Deaths', 'All'],
    ['A', 1_801, 1_902, 3_703],
    ['B', 1_855, 1_990, 3_845],
    ['Both', 3_656, 3_892, 7_548],
  ]);
  expect(table!.range).toBe('A1:D4');
  expect(table!.sums).toHaveLength(6);
});

it('reads a unit at the top right and a gap below the headings', () => {
  const [table] = seen([
    ['Table 4.1 Offences recorded'],
    ['England and Wales', null, null, null, 'Thousands'],
    [null],
    ['Offence', '2006/07', '2007/08', '2008/09', '2009/10'],
    [null],
    ['Violence', '1,046', '961', '903', '871'],
    ['Burglary', '622', '584', '582', '541'],
    ['Theft', '1,945', '1,719', '1,672', '1,541'],
    [null],
    ['TOTAL', '3,613', '3,264', '3,157', '2,953'],
    [null],
    ['1. See notes, page 12.'],
  ]);
  expect(table).toEqual({
    range: 'A4:E10',
    headings: [4],
    sums: ['B10=B6+B7+B8', 'C10=C6+C7+C8', 'D10=D6+D7+D8', 'E10=E6+E7+E8'],
  });
});

it('sums rates beside their numbers, and names no rate a part of a number', () => {
  const [table] = seen([
    ['Year', 'Violent crime', 'Rate', 'Murder', 'Rate', 'Robbery', 'Rate', 'Assault', 'Rate'],
    [2006, 35_011, 480.3, 1_204, 16.5, 12_001, 164.6, 21_806, 299.2],
    [2007, 34_202, 466.1, 1_190, 16.2, 11_755, 160.2, 21_257, 289.7],
    [2008, 33_998, 460.2, 1_161, 15.7, 11_503, 155.7, 21_334, 288.8],
    [2009, 32_110, 431.7, 1_077, 14.5, 10_906, 146.6, 20_127, 270.6],
  ]);
  expect(table!.sums.filter((sum) => sum.includes('5'))).toEqual(
    expect.arrayContaining(['B5=D5+F5+H5', 'C5=E5+G5+I5']),
  );
  expect(table!.sums).toHaveLength(8);
});
