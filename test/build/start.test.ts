import { spawn } from 'node:child_process';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../e2e/chromium';
import { startServer, type Started } from '../e2e/server';

// Where dist/ is older than the sources, the first start builds it.
jest.setTimeout(120_000);

/** The answer to a path that no browser would send: as it stands, dots and all. */
function ask(address: string, path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer);
    }).on('error', reject);
  });
}

describe('npm start', () => {
  let server: Started;

  beforeAll(async () => {
    server = await startServer();
  });

  afterAll(async () => {
    await server.stop();
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/taskpane.html', 'text/html; charset=utf-8'],
    ['/assets/icons/capaian-32.png', 'image/png'],
    ['/assets/icons/capaian.svg', 'image/svg+xml'],
    ['/contoh.xlsx?fresh=1', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('serves %s as %s', async (path, type) => {
    const answer = await ask(server.address, path);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, type]);
  });

  it('lets Office keep the icons of the ribbon, and nothing else', async () => {
    const caching = async (path: string) =>
      (await ask(server.address, path)).headers['cache-control'];
    expect(await caching('/assets/icons/capaian-32.png')).toBeUndefined();
    expect(await caching('/taskpane.html')).toBe('no-cache');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%00',
    '/%',
    '/assets',
  ])('has nothing at %s', async (path) => {
    expect((await ask(server.address, path)).statusCode).toBe(404);
  });

  it('takes the next free port where the wanted one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
    const { port } = other.address() as AddressInfo;
    const second = await startServer(port);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await second.stop();
    other.close();
  });

  it('refuses a port that is no port, in one line', async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs', '--port', 'abc'], { cwd: ROOT });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(1);
    expect(said.trim()).toBe('Error: The port must be a whole number from 0 to 65535.');
  });

  it('runs from any folder', async () => {
    const script = join(ROOT, 'scripts/start.mjs');
    const child = spawn(process.execPath, [script, '--port', '0'], { cwd: join(ROOT, 'test') });
    const line = await new Promise<string>((resolve) => {
      child.stdout.on('data', (text: Buffer) => {
        if (text.includes('http://')) resolve(text.toString());
      });
    });
    child.kill('SIGINT');
    expect(line).toMatch(/http:\/\/localhost:\d+\//);
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });
});
