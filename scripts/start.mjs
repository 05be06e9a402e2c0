// `npm start`: builds where that is needed, serves dist/ and prints the address of the page.
// Options: --port N (default 3000; where it is taken, the next free one); --https, for Excel, with the
// certificate that `npx office-addin-dev-certs install` has made.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { getPackageJsonScript, logErrorMessage, parseNumber } from 'office-addin-cli';
import { serve } from './serve.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');
const INDEX = join(DIST, 'index.html');
const DEFAULT_PORT = 3000;

/** What a build is made from. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'package-lock.json', 'webpack.config.js'];

function options() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, https: { type: 'boolean', default: false } },
  });
  const message = 'The port must be a whole number from 0 to 65535.';
  const port = parseNumber(values.port, message) ?? DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(message);
  return { port, https: values.https };
}

/** The developer's certificate, where office-addin-dev-certs keeps it. */
function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  try {
    return {
      cert: readFileSync(join(folder, 'localhost.crt')),
      key: readFileSync(join(folder, 'localhost.key')),
    };
  } catch {
    throw new Error(
      `No certificate in ${folder}: run \`npx office-addin-dev-certs install\` first.`,
    );
  }
}

/** Time of the last change of a file, or of the newest file below a folder; 0 where there is none. */
function changed(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function buildIsCurrent() {
  const built = changed(INDEX);
  return SOURCES.every((source) => changed(join(ROOT, source)) <= built);
}

/** Runs the build that package.json names. */
async function build() {
  process.env.npm_package_json ??= join(ROOT, 'package.json');
  const command = await getPackageJsonScript('build');
  if (!command) throw new Error('package.json names no build script.');
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, {
    cwd: ROOT,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error('The build failed; its messages are above.');
}

try {
  const wanted = options();
  const tls = wanted.https ? certificate() : undefined;
  if (!buildIsCurrent()) {
    console.log('Building, a minute at most …');
    await build();
  }
  const { server, port } = await serve(DIST, wanted.port, tls);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  const scheme = tls ? 'https' : 'http';
  console.log(`Capaian is open at ${scheme}://localhost:${port}/  (Ctrl-C ends it)`);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}
