// `npm run mutation`: changes the source in small ways and counts how many changes a test notices.
// MUTATE=src/rules or MUTATE=src/rules/causes,src/rules/draft.ts takes other folders or files.
const MUTATE = (process.env.MUTATE ?? 'src/domain').split(',');
const areas = [...new Set(MUTATE.map((path) => path.split('/')[1]))];

// They draw whole workbooks or lay out thousands of rows: too slow to run for every change.
const SLOW = [
  'clean-forms',
  'injection',
  'planted',
  'between/drawn',
  'sums/{formulas-of-forms,many-rows}',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: MUTATE.map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`)),
  // Mocha keeps modules loaded between changes; Jest would load recognition again for each of them.
  testRunner: 'mocha',
  mochaOptions: {
    spec: [
      ...areas.map((area) => `test/${area}/**/*.test.ts`),
      ...(areas.includes('rules') ? ['test/docs/rules.test.ts'] : []),
    ],
    ignore: SLOW.map((name) => `test/rules/${name}.test.ts`),
    require: ['./scripts/mutation/typescript.cjs', './scripts/mutation/jest-words.cjs'],
  },
  plugins: ['@stryker-mutator/*', './scripts/mutation/sample.mjs'],
  checkers: ['sample'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Constants made while a module loads would need every test run in a process of its own.
  ignoreStatic: true,
  timeoutMS: 5_000,
  reporters: ['clear-text', 'progress-append-only', 'json', 'sample'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'assets', 'coverage', 'test/golden', 'test/e2e'],
};
