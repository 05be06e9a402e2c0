/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
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
    process.stdout.write(`first load of ${page}: ${size} of ${FIRST_LOAD_LIMIT} bytes (gzip)\n`);
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
    for (const name of scripts('commands.html')) expect(read(name)).not.toMatch(/react/i);
  });

  it('the published manifest points at no development server', () => {
    expect(read('manifest.xml')).not.toContain('localhost');
  });
});

describe('the plain pages', () => {
  const PLAIN = ['excel-lama.html', 'bantuan.html', 'privasi.html'];

  it.each(PLAIN)('%s is for readers of both languages', (name) => {
    const page = new DOMParser().parseFromString(read(name), 'text/html');
    expect(page.documentElement.lang).toBe('id');
    const english = page.querySelector('[lang=en] h1')?.closest('[lang=en]');
    const paragraphs = (element: Element) => element.querySelectorAll('p, li').length;
    expect(paragraphs(english!)).toBeGreaterThan(3);
    expect(paragraphs(page.body)).toBeGreaterThan(2 * paragraphs(english!) - 1);
  });

  it.each(PLAIN)('%s links to what there is', (name) => {
    const page = new DOMParser().parseFromString(read(name), 'text/html');
    const links = [...page.querySelectorAll('[href], [src]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src')!)
      .filter((link) => !link.startsWith('https:'));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      if (link.startsWith('#')) expect(page.getElementById(link.slice(1))).not.toBeNull();
      else expect([link, existsSync(join(DIST, link))]).toEqual([link, true]);
    }
  });

  it.each(['bantuan.html', 'privasi.html'])('%s runs no script', (name) => {
    expect(read(name)).not.toMatch(/<script| on\w+=/);
  });

  it('the page for an old Excel needs nothing that the engine of Internet Explorer lacks', () => {
    expect(read('excel-lama.html')).not.toMatch(/type="module"|react/i);
    const script = read('excel-lama.js').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(script).toContain('Office.initialize');
    expect(script).not.toMatch(
      /=>|`|\b(const|let|class|async|await|of|import|export)\b|\?\.|\?\?|\.\.\./,
    );
    expect(read('pages.css')).not.toMatch(/var\(|grid|flex|:is|:where|clamp\(/);
  });

  it('support and privacy are one click from the page for an old Excel', () => {
    expect(read('excel-lama.html')).toMatch(/href="?bantuan\.html/);
    expect(read('excel-lama.html')).toMatch(/href="?privasi\.html/);
    expect(read('bantuan.html')).toMatch(/href="?privasi\.html/);
  });
});
