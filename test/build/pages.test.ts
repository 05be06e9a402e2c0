import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = join(__dirname, '../../dist');

/** Bytes of compressed script that a page may load before it shows anything. */
const FIRST_LOAD_LIMIT = 200_000;

const read = (name: string) => readFileSync(join(DIST, name), 'utf8');

/** Scripts of our own that a page loads at once. */
function scripts(page: string): string[] {
  return [...read(page).matchAll(/<script[^>]* src="?([^"> ]+\.js)/g)]
    .map(([, source]) => source!)
    .filter((source) => !source.startsWith('https:'));
}

describe('the built pages', () => {
  it.each(['taskpane.html', 'commands.html', 'index.html'])('%s loads quickly', (page) => {
    const size = scripts(page).reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(FIRST_LOAD_LIMIT);
  });

  it.each(['taskpane.html', 'commands.html', 'notice.html'])(
    '%s takes office.js from Microsoft, as the store demands',
    (page) => {
      expect(read(page)).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    },
  );

  it('the page without Excel knows nothing of Office, and may talk to nobody else', () => {
    const page = read('index.html');
    expect(page).not.toMatch(/office/i);
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toMatch(/https?:/);
  });

  it('the commands of the ribbon carry no screen', () => {
    expect(scripts('commands.html').filter((name) => name.startsWith('fluent'))).toEqual([]);
  });

  it('the published manifest points at no development server', () => {
    expect(read('manifest.xml')).not.toContain('localhost');
  });
});
