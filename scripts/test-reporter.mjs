// Counts what jest ran and names every test that did not run, for the summary of `npm test`.
import { writeFileSync } from 'node:fs';

export default class SummaryReporter {
  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap((file) => file.testResults);
    const notRun = tests.filter(({ status }) => status === 'pending' || status === 'todo');
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    for (const { fullName } of notRun) console.log(`not run: ${fullName}`);
    const path = process.env.CAPAIAN_TEST_SUMMARY;
    if (path) {
      const summary = { passed: results.numPassedTests, failed, notRun: notRun.length };
      writeFileSync(path, JSON.stringify(summary));
    }
  }
}
