/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/coverage/'],
  reporters: ['default', '<rootDir>/scripts/test-reporter.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
  testTimeout: 30_000,
  maxWorkers: 2,
};
