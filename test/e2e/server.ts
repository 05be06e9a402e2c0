import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './chromium';

/** `npm start` as a user runs it. */
export interface Started {
  /** The address that it printed. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the server on a free port and waits for the line with its address. */
export async function startServer(port = 0): Promise<Started> {
  const arguments_ = [join(ROOT, 'scripts/start.mjs'), '--port', String(port)];
  const child = spawn(process.execPath, arguments_, { cwd: ROOT, stdio: ['ignore', 'pipe', 2] });
  return { address: await printedAddress(child), stop: () => stop(child) };
}

async function printedAddress(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('the server ended without printing an address');
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGINT');
  });
}
