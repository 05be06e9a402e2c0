import { LIMITS } from './schema';
import { structureProblems } from './structure';
import { iconProblems, idProblems, imagesWithSizes, valuesOf } from './resources';
import { isWithin, manifestTree, withDescendants, type ManifestElement } from './tree';

/** What a manifest is held against. */
export interface Surroundings {
  /** `0.1.0`, of package.json. */
  readonly version: string;
  /** Where everything is served from, without a slash at its end. */
  readonly address: string;
  /** The served file of a path such as `taskpane.html`; undefined where there is none. */
  readonly file: (path: string) => Buffer | undefined;
}

const GUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const LANGUAGES = { default: 'id-ID', other: 'en-US' } as const;

/**
 * What is wrong with a manifest: each problem begins with its kind (`wrong-order: …`). It says what
 * the store's validation would say of its form, without the network, and more of its files.
 */
export function manifestProblems(xml: string, surroundings: Surroundings): string[] {
  let root: ManifestElement;
  try {
    root = manifestTree(xml);
  } catch (error) {
    return [`not-well-formed: ${String(error)}`];
  }
  const all = withDescendants(root);
  return [
    ...structureProblems(root),
    ...identityProblems(all, surroundings),
    ...requirementProblems(all),
    ...idProblems(all),
    ...iconProblems(all),
    ...paneProblems(all),
    ...addressProblems(all, surroundings),
    ...imageProblems(all, surroundings),
    ...textProblems(all),
  ];
}

function identityProblems(all: readonly ManifestElement[], { version }: Surroundings): string[] {
  const text = (name: string) => all.find((element) => element.name === name)?.text ?? '';
  const problems: string[] = [];
  if (!GUID.test(text('app:Id'))) problems.push(`id-no-guid: ${text('app:Id')}`);
  if (!/^\d+(\.\d+){3}$/.test(text('app:Version'))) {
    problems.push(`version-form: ${text('app:Version')}`);
  } else if (text('app:Version') !== `${version}.0`) {
    problems.push(`version-differs: ${text('app:Version')} from ${version}`);
  }
  if (text('app:Permissions') !== 'ReadWriteDocument') {
    problems.push(`permissions: ${text('app:Permissions')}`);
  }
  if (text('app:DefaultLocale') !== LANGUAGES.default) {
    problems.push(`default-locale: ${text('app:DefaultLocale')}`);
  }
  return problems;
}

/** The overrides must ask for more than the base: otherwise no Excel ever sees the plain page. */
function requirementProblems(all: readonly ManifestElement[]): string[] {
  const excelApi = (name: string) =>
    all.find((element) => element.name === name && element.attributes.Name === 'ExcelApi')
      ?.attributes.MinVersion;
  const base = excelApi('app:Set');
  const overrides = excelApi('bt:Set');
  if (base === undefined || overrides === undefined) return ['requirements-missing: ExcelApi'];
  const minor = (version: string) => Number(version.split('.')[1]);
  return minor(overrides) > minor(base) ? [] : [`requirements-not-above-base: ${overrides}`];
}

/** Panes of several ids would stand beside each other. */
function paneProblems(all: readonly ManifestElement[]): string[] {
  const panes = all.filter(({ name }) => name === 'ov:TaskpaneId').map(({ text }) => text);
  return new Set(panes).size > 1 ? [`several-panes: ${panes.join(', ')}`] : [];
}

function addressesOf(all: readonly ManifestElement[]): readonly string[] {
  const holders = ['app:IconUrl', 'app:HighResolutionIconUrl', 'app:SupportUrl'];
  return all
    .filter(
      ({ name, attributes }) =>
        [...holders, 'app:SourceLocation', 'bt:Url'].includes(name) ||
        (name === 'bt:Image' && attributes.DefaultValue !== undefined),
    )
    .flatMap(valuesOf);
}

function addressProblems(
  all: readonly ManifestElement[],
  { address, file }: Surroundings,
): string[] {
  return addressesOf(all).flatMap((url) => {
    if (!url.startsWith('https://')) return [`not-https: ${url}`];
    if (!url.startsWith(`${address}/`)) return [`foreign-address: ${url}`];
    return file(pathOf(url, address)) ? [] : [`file-missing: ${url}`];
  });
}

function pathOf(url: string, address: string): string {
  return url.slice(address.length + 1).replace(/[?#].*$/, '');
}

function imageProblems(all: readonly ManifestElement[], { address, file }: Surroundings): string[] {
  return imagesWithSizes(all).flatMap(({ url, size }) => {
    const bytes = file(pathOf(url, address));
    if (!bytes) return [];
    const actual = pngSize(bytes);
    return actual === `${size}x${size}` ? [] : [`image-size: ${url} is ${actual}, not ${size}`];
  });
}

/** `32x32`, from the header of a PNG. */
function pngSize(bytes: Buffer): string {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return 'no PNG';
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

/** Texts that are too long, empty, or not there in the other language. */
function textProblems(all: readonly ManifestElement[]): string[] {
  return all
    .filter(({ name }) => ['app:DisplayName', 'app:Description', 'bt:String'].includes(name))
    .flatMap((element) => {
      const isShort = element.name === 'app:DisplayName' || isWithin(element, 'bt:ShortStrings');
      const limit = isShort ? LIMITS.short : LIMITS.long;
      const holder = element.attributes.id ?? element.name;
      const locales = element.children.map(({ attributes }) => attributes.Locale);
      return [
        ...valuesOf(element).flatMap((text) => {
          if (text.trim() === '') return [`text-empty: ${holder}`];
          return text.length > limit ? [`text-too-long: ${holder}`] : [];
        }),
        ...(locales.join() === LANGUAGES.other ? [] : [`text-untranslated: ${holder}`]),
      ];
    });
}
