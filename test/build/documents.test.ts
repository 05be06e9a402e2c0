/** @jest-environment jsdom */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulePage } from '../../src/ui/addresses';
import { messagesFor } from '../../src/locales';
import { RULES } from '../../src/rules';

const DIST = join(__dirname, '../../dist');
const read = (name: string) =>
  new DOMParser().parseFromString(readFileSync(join(DIST, name), 'utf8'), 'text/html');
const { rules: words } = messagesFor('id');

describe('the pages of the rules', () => {
  it.each(RULES.map(({ id }) => id))('there is one of %s, with its title and examples', (id) => {
    const page = read(rulePage(id));
    expect(page.querySelector('h1')?.textContent).toBe(words[id]?.title);
    expect(page.title).toContain(words[id]?.title);
    expect(page.querySelectorAll('table').length).toBeGreaterThan(1);
  });

  it('are all reached from their index, by the names of the rules', () => {
    const links = [...read('aturan/index.html').querySelectorAll('li a')];
    expect(links.map(({ textContent }) => textContent).sort()).toEqual(
      RULES.map(({ id }) => words[id]?.title).sort(),
    );
  });

  it('lead nowhere that is not built', () => {
    const targets = readdirSync(join(DIST, 'aturan')).flatMap((name) =>
      [...read(`aturan/${name}`).querySelectorAll('[href]')].map((link) =>
        link.getAttribute('href')!.replace(/#.*/, ''),
      ),
    );
    const own = targets.filter((href) => !href.startsWith('https:'));
    expect(own.length).toBeGreaterThan(RULES.length);
    expect(own.filter((href) => !existsSync(join(DIST, 'aturan', href)))).toEqual([]);
  });

  it('hold nothing that runs', () => {
    for (const name of readdirSync(join(DIST, 'aturan'))) {
      expect(read(`aturan/${name}`).querySelector('script')).toBeNull();
    }
  });
});
