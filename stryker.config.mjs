// `npm run mutation`: changes the source in small ways and counts how many changes a test notices.
// MUTATE=src/rules/causes narrows it to a folder or a file; the tests run are those of src/domain or
// of src/rules, without the slow ones that draw whole workbooks.
const MUTATE = process.env.MUTATE ?? 'src/domain';
const AREA = MUTATE.startsWith('src/domain') ? 'domain' : 'rules';
const files = MUTATE.split(',').map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.ts`));
const tests =
  AREA === 'domain'
    ? ['<rootDir>/test/domain/**/*.test.ts']
    : ['<rootDir>/test/rules/*/*.test.ts', '<rootDir>/test/rules/!(clean-forms|injection).test.ts'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: files,
  testRunner: 'jest',
  jest: {
    config: {
      testMatch: tests,
      roots: ['<rootDir>/src', '<rootDir>/test/support', `<rootDir>/test/${AREA}`],
      watchman: false,
      reporters: [],
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // Constants made while a module loads would need every test run in a process of its own.
  ignoreStatic: true,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation.json' },
  tempDirName: 'coverage/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'docs', 'assets', 'coverage', 'test/golden', 'test/e2e'],
};
