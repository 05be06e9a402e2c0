import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

const ROOT = join(__dirname, '../..');
const ADDRESS = 'https://localhost:3000';

/** Longest texts that the store and the ribbon take (manifest schema 1.1). */
const LIMITS = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };

interface Element {
  readonly name: string;
  /** Local names from the root down to the element's parent. */
  readonly path: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of an XML text, in document order; throws where it is not well-formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const local = (name: string) => name.replace(/^.*:/, '');
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const path = open.map((element) => element.name);
    const element = { name: local(name), path, attributes: { ...attributes }, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return found;
}

/** Width and height in pixels, from the header of a PNG. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const all = elements(readFileSync(join(ROOT, 'manifest.xml'), 'utf8'));
const byName = (name: string) => all.filter((element) => element.name === name);
const resources = all.filter(({ path, attributes }) => path.includes('Resources') && attributes.id);

/** Addresses of the manifest as paths below the served folder. */
const addresses = all
  .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
  .filter((value) => value !== undefined && /^https?:/.test(value)) as string[];

describe('manifest.xml', () => {
  it('is read by the manifest tool of Office', () => {
    // In a process of its own: the tool loads ES modules, which jest does not.
    const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
      .then((info) => console.log(JSON.stringify(info)))`;
    const info = execFileSync(process.execPath, ['-e', read], { cwd: ROOT, encoding: 'utf8' });
    expect(JSON.parse(info)).toMatchObject({
      displayName: 'Capaian',
      defaultLocale: 'id-ID',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
    });
  });

  it('has a GUID of version 4 as its id', () => {
    expect(byName('Id')[0]?.text).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('carries the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(byName('Version')[0]?.text).toBe(`${version}.0`);
  });

  it('names every resource once, and every resid names a resource that is used', () => {
    const ids = resources.map(({ attributes }) => attributes.id);
    const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
    for (const id of ids) expect(id!.length).toBeLessThanOrEqual(32);
  });

  it('serves everything from one https address', () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith(`${ADDRESS}/`)).toBe(true);
  });

  it('points at pages that the build makes', () => {
    const pages = new Set(addresses.map((address) => address.slice(ADDRESS.length + 1)));
    const templates: Record<string, string> = {
      'index.html': 'web',
      'taskpane.html': 'taskpane',
      'commands.html': 'commands',
    };
    for (const page of pages) {
      if (!page.endsWith('.html')) continue;
      expect(existsSync(join(ROOT, 'src', templates[page] ?? '?', 'index.html'))).toBe(true);
    }
  });

  it('shows icons that exist in the size they are named for', () => {
    const icons = addresses.filter((address) => address.endsWith('.png'));
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, ...pngSize(join(ROOT, icon.slice(ADDRESS.length)))]).toEqual([
        icon,
        size,
        size,
      ]);
    }
  });

  it('gives every ribbon icon the size its place asks for', () => {
    for (const { attributes } of byName('Image').filter(({ attributes }) => attributes.size)) {
      expect(attributes.resid).toMatch(new RegExp(`\\.${attributes.size!}$`));
    }
  });

  it('keeps texts within their limits, in both languages', () => {
    for (const [holder, limit] of Object.entries(LIMITS)) {
      const texts = all
        .filter(({ name, path }) => name === holder || path.includes(holder))
        .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
        .filter((text) => text !== undefined);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  it('has an English text beside every Indonesian one', () => {
    const overrides = byName('Override').filter(({ attributes }) => attributes.Locale === 'en-US');
    expect(overrides).toHaveLength(byName('String').length + 2);
  });

  it('has all five sizes of the product icon', () => {
    for (const size of [16, 32, 64, 80, 128]) {
      expect(pngSize(join(ROOT, `assets/icons/capaian-${size}.png`))).toEqual([size, size]);
    }
  });
});
