// `npm run excel`: opens the add-in in the Excel of this Windows or Mac; `npm run excel -- stop` takes it
// out again. Certificate and sideloading are done by Microsoft's tools, which npx fetches.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';
import { DEVELOPMENT_ADDRESS } from './manifest.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * What is run, in order; the server between the two is `start.mjs`.
 * @param platform as `process.platform` tells it
 * @throws where there is no Excel to open, with what to do instead
 */
export function commandsFor(platform) {
  if (platform !== 'win32' && platform !== 'darwin') {
    throw new Error(
      'There is no Excel for this system: run `npm start -- --https` and upload manifest.xml in Excel on the web (Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in), or run `npm start` for the page without Excel.',
    );
  }
  return {
    certificate: ['npx', '--yes', 'office-addin-dev-certs', 'install'],
    server: [
      process.execPath,
      'scripts/start.mjs',
      '--https',
      '--port',
      new URL(DEVELOPMENT_ADDRESS).port,
    ],
    open: [
      'npx',
      '--yes',
      'office-addin-debugging',
      'start',
      'manifest.xml',
      'desktop',
      '--app',
      'excel',
      '--no-debug',
    ],
    stop: ['npx', '--yes', 'office-addin-debugging', 'stop', 'manifest.xml'],
  };
}

function start([command, ...args], stdio = 'inherit') {
  // npx is a script on Windows, which only a shell runs.
  const shell = process.platform === 'win32' && command === 'npx';
  return spawn(command, args, { cwd: ROOT, stdio, shell });
}

async function run(command) {
  const child = start(command);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`\`${command.join(' ')}\` failed; its messages are above.`);
}

/** Starts the server and waits until it serves at the address that manifest.xml names. */
async function serve(command) {
  const child = start(command, ['inherit', 'pipe', 'inherit']);
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    const address = /https:\/\/localhost:\d+/.exec(line)?.[0];
    if (address === DEVELOPMENT_ADDRESS) return child;
    if (address) {
      child.kill('SIGINT');
      throw new Error(`${DEVELOPMENT_ADDRESS} is taken by another program; end that first.`);
    }
  }
  throw new Error('The server did not start; its messages are above.');
}

async function main(action) {
  const { certificate, server, open, stop } = commandsFor(process.platform);
  if (action === 'stop') return run(stop);
  if (action !== undefined) throw new Error('Say `npm run excel` or `npm run excel -- stop`.');
  await run(certificate);
  const child = await serve(server);
  try {
    await run(open);
  } catch (error) {
    child.kill('SIGINT');
    throw error;
  }
  console.log('Excel opens with Capaian on its Home tab. Ctrl-C ends the server;');
  console.log('`npm run excel -- stop` takes Capaian out of Excel again.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await main(process.argv[2]);
  } catch (error) {
    logErrorMessage(error);
    process.exitCode = 1;
  }
}
