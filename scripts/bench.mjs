// `npm run bench [rows …]`: how long recognition takes on large sheets; `npm run bench check [sheets …]`: how
// long the check of workbooks of many sheets takes. Built as the product is (jest wraps every module and
// would be measured with it).
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';
import webpack from 'webpack';

const require = createRequire(import.meta.url);
const what = process.argv[2] === 'check' ? 'check' : 'recognise';
const entry = fileURLToPath(new URL(`../test/bench/${what}.ts`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'capaian-bench-'));

/** The bundler's settings for the command line, with another way in and out. */
const configurations = await require('../webpack.config.js')({}, {});
const config = {
  ...configurations.find(({ name }) => name === 'cli'),
  cache: false,
  entry,
  output: { path: folder, filename: 'bench.js' },
  plugins: [],
};

function build() {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

try {
  await build();
  require(join(folder, 'bench.js'));
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
