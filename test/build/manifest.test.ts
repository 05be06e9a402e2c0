import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../src/commands/names';
import { manifestProblems, type Surroundings } from '../support/manifest/check';
import { manifestTree, withDescendants } from '../support/manifest/tree';

const ROOT = join(__dirname, '../..');
const DEVELOPMENT = 'https://localhost:3000';
const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const published = readFileSync(join(ROOT, 'dist/manifest.xml'), 'utf8');

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

function servedFile(path: string): Buffer | undefined {
  const file = join(ROOT, 'dist', path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

const surroundings: Surroundings = { version, address: DEVELOPMENT, file: servedFile };

/** The address that scripts/manifest.mjs publishes to; jest cannot load the module itself. */
function publishedAddress(): string {
  const script = `import('./scripts/manifest.mjs').then((m) =>
    console.log(process.env.CAPAIAN_ADDRESS ?? m.PRODUCTION_ADDRESS))`;
  return execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }).trim();
}

describe('the manifest', () => {
  it('is without a fault, the one for development and the published one', () => {
    expect(manifestProblems(xml, surroundings)).toEqual([]);
    const address = publishedAddress();
    expect(manifestProblems(published, { ...surroundings, address })).toEqual([]);
  });

  it('is published from the one for development, only its address differs', () => {
    expect(published.replaceAll(publishedAddress(), DEVELOPMENT)).toBe(xml);
  });

  it('is read by the manifest tool of Office', () => {
    const tool = join(ROOT, 'node_modules/office-addin-manifest/cli.js');
    const said = execFileSync(process.execPath, [tool, 'info', 'manifest.xml'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(said).toMatch(/Default Locale: id-ID/);
    expect(said).toMatch(/Hosts: Workbook/);
    expect(said).toMatch(/Permissions: ReadWriteDocument/);
  });

  it('opens the plain page in an Excel with ExcelApi 1.1, and the pane from 1.9 on', () => {
    const all = withDescendants(manifestTree(xml));
    const minimum = (name: string) => all.find((one) => one.name === name)?.attributes.MinVersion;
    expect([minimum('app:Set'), minimum('bt:Set')]).toEqual(['1.1', '1.9']);
    const base = all.find(({ name }) => name === 'app:SourceLocation');
    expect(base?.attributes.DefaultValue).toBe(`${DEVELOPMENT}/excel-lama.html`);
  });

  it('names the functions that the ribbon file has, all of them', () => {
    const names = withDescendants(manifestTree(xml))
      .filter(({ name }) => name === 'ov:FunctionName')
      .map(({ text }) => text);
    expect(names.sort()).toEqual(Object.values(COMMANDS).sort());
  });
});

describe('the check of the manifest', () => {
  const longText = 'x'.repeat(251);

  it.each<[kind: string, from: string | RegExp, to: string]>([
    ['not-well-formed', '</Hosts>', ''],
    ['unknown-element', '<Permissions>', '<Colour>red</Colour><Permissions>'],
    [
      'unknown-element',
      /<OfficeApp\b[^>]*>/,
      '<OfficeApp xsi:type="TaskPaneApp" xmlns="urn:other" xmlns:bt="urn:more" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    ],
    ['unknown-type', 'xsi:type="ShowTaskpane"', 'xsi:type="ShowPane"'],
    ['missing-element', /<ProviderName>.*<\/ProviderName>/, ''],
    ['too-many-elements', '<DefaultLocale>', '<DefaultLocale>id-ID</DefaultLocale><DefaultLocale>'],
    ['wrong-order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'],
    ['wrong-order', /(<Label resid="Check.Label" \/>)(\s*<Supertip>[\s\S]*?<\/Supertip>)/, '$2$1'],
    ['id-no-guid', /<Id>.*<\/Id>/, '<Id>capaian</Id>'],
    ['version-form', /<Version>.*<\/Version>/, '<Version>1</Version>'],
    ['version-differs', /<Version>.*<\/Version>/, '<Version>99.0.0.0</Version>'],
    ['permissions', 'ReadWriteDocument', 'ReadDocument'],
    ['default-locale', '<DefaultLocale>id-ID', '<DefaultLocale>en-GB'],
    ['requirements-missing', '<bt:Set Name="ExcelApi"', '<bt:Set Name="WordApi"'],
    ['requirements-not-above-base', '"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.1"'],
    ['id-twice', 'id="Capaian.Tables"', 'id="Capaian.Check"'],
    ['id-too-long', 'id="Capaian.Tables"', `id="${'x'.repeat(33)}"`],
    ['resid-unknown', 'resid="Tables.Tip"', 'resid="Nowhere"'],
    [
      'resource-unused',
      '<bt:Url id=',
      '<bt:Url id="Spare" DefaultValue="https://localhost:3000/index.html" /><bt:Url id=',
    ],
    ['resid-of-wrong-kind', '<Description resid="Tables.Tip"', '<Description resid="Tables.Label"'],
    ['icon-size-missing', '<bt:Image size="80" resid="Icon.80" />', ''],
    [
      'icon-size-wrong',
      '<bt:Image size="20" resid="Icon.20" />',
      '<bt:Image size="21" resid="Icon.20" />',
    ],
    ['several-panes', '<TaskpaneId>Capaian.Taskpane<', '<TaskpaneId>Other<'],
    ['not-https', 'https://localhost:3000/commands', 'http://localhost:3000/commands'],
    ['foreign-address', 'https://localhost:3000/commands', 'https://example.org/commands'],
    ['file-missing', '/commands.html', '/command.html'],
    ['image-size', 'capaian-64.png', 'capaian-80.png'],
    ['image-size', 'tabel-32.png', 'tabel-16.png'],
    ['text-too-long', 'DefaultValue="Periksa"', `DefaultValue="${'x'.repeat(126)}"`],
    ['text-too-long', /DefaultValue="Memeriksa[^"]*"/, `DefaultValue="${longText}"`],
    ['text-empty', 'Value="Check"', 'Value=" "'],
    ['text-untranslated', /<bt:Override Locale="en-US" Value="Check" \/>/, ''],
    [
      'text-untranslated',
      '<bt:Override Locale="en-US" Value="Check"',
      '<bt:Override Locale="fr-FR" Value="Check"',
    ],
  ])('finds %s', (kind, from, to) => {
    const spoilt = xml.replace(from, to);
    expect(spoilt).not.toBe(xml);
    const kinds = manifestProblems(spoilt, surroundings).map((problem) => problem.split(':')[0]);
    expect(kinds).toContain(kind);
  });
});
