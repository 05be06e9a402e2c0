// Makes assets/contoh.xlsx, the workbook that the page without Excel opens first.
//   node scripts/sample.mjs              writes it
//   node scripts/sample.mjs --mistakes   prints the planted mistakes as JSON
//   node scripts/sample.mjs --check      fails where the committed file is not what this makes
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { logErrorMessage } from 'office-addin-cli';
import { sample } from './sample/sheets.mjs';
import { xlsx } from './sample/xlsx.mjs';

const FILE = new URL('../assets/contoh.xlsx', import.meta.url);

try {
  const { values } = parseArgs({
    options: { mistakes: { type: 'boolean' }, check: { type: 'boolean' } },
  });
  const { sheets, mistakes } = sample();
  if (values.mistakes) console.log(JSON.stringify(mistakes, null, 2));
  else if (!values.check) writeFileSync(FILE, xlsx(sheets));
  else if (!readFileSync(FILE).equals(xlsx(sheets))) {
    throw new Error('assets/contoh.xlsx is old: run `node scripts/sample.mjs`.');
  }
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
