import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(__dirname, '../../dist');
const read = (name: string) => readFileSync(join(DIST, name), 'utf8');

interface Build {
  readonly version: string;
  readonly files: readonly string[];
}

describe('what the page keeps for times without internet', () => {
  const text = /^self\.build=(.*);$/m.exec(read('service-worker.js'))?.[1];
  const { files, version } = JSON.parse(text ?? '') as Build;

  it('is built, and has a version', () => {
    expect(files.filter((name) => !existsSync(join(DIST, name)))).toEqual([]);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is the page with all of its scripts, its sample, its icon and the pages of the rules', () => {
    const scripts = [...read('index.html').matchAll(/src="?([^"> ]+\.js)/g)].map(
      ([, name]) => name,
    );
    expect(scripts.length).toBeGreaterThan(0);
    const wanted = ['index.html', 'contoh.xlsx', 'aturan/index.html', ...scripts];
    expect(files).toEqual(expect.arrayContaining(wanted));
  });

  it('is nothing that Excel opens', () => {
    expect(files.filter((name) => /^(taskpane|commands|notice)\./.test(name))).toEqual([]);
  });
});
