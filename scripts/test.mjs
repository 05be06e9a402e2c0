// `npm test`: lint, types, build and every test; ends with one line that counts all of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logErrorMessage } from 'office-addin-cli';

const STEPS = ['lint', 'typecheck', 'build'];

/** Runs a command with our terminal and gives its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      logErrorMessage(error);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const total = { passed: 0, failed: 0, notRun: 0 };

for (const step of STEPS) {
  const ok = (await run('npm', ['run', '--silent', step])) === 0;
  console.log(`${ok ? 'passed' : 'FAILED'}: ${step}`);
  total[ok ? 'passed' : 'failed'] += 1;
}

const folder = mkdtempSync(join(tmpdir(), 'capaian-test-'));
try {
  const path = join(folder, 'summary.json');
  const code = await run('npx', ['jest', ...process.argv.slice(2)], { CAPAIAN_TEST_SUMMARY: path });
  const jest = JSON.parse(readFileSync(path, 'utf8'));
  total.passed += jest.passed;
  total.failed += jest.failed;
  total.notRun += jest.notRun;
  if (code !== 0 && jest.failed === 0) total.failed += 1;
} catch (error) {
  logErrorMessage(error);
  total.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// Where everything is expected to be installed, a test that could not run is a failure.
if (process.env.CI === 'true') {
  total.failed += total.notRun;
  total.notRun = 0;
}
const notRun = total.notRun > 0 ? `, ${total.notRun} not run` : '';
console.log(`${total.passed} passed, ${total.failed} failed${notRun}`);
process.exitCode = total.failed === 0 ? 0 : 1;
