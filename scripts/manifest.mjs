// The manifest in the repository serves development; this makes the one that is published.
// `node scripts/manifest.mjs` writes dist/manifest.xml, and `npm run build` does the same.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { logErrorMessage } from 'office-addin-cli';

const root = new URL('../', import.meta.url);

/** Where `npm start` serves the pages; the address that manifest.xml holds. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** Where the pages are published. Set CAPAIAN_ADDRESS to build for another server. */
export const PRODUCTION_ADDRESS = 'https://capaian.example.org';

/** Version of package.json with the fourth part that a manifest wants. */
export function manifestVersion() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  return `${version}.0`;
}

/**
 * The published manifest.
 * @param development text of manifest.xml
 * @param address https address without a slash at its end
 */
export function productionManifest(
  development,
  address = process.env.CAPAIAN_ADDRESS ?? PRODUCTION_ADDRESS,
) {
  if (!/^https:\/\/[^/\s"<>&]+(\/[^\s"<>&]*[^\s"<>&/])?$/.test(address)) {
    throw new Error(`not an https address without a slash at its end: ${address}`);
  }
  return development
    .replaceAll(DEVELOPMENT_ADDRESS, address)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion()}</Version>`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const development = readFileSync(new URL('manifest.xml', root), 'utf8');
    mkdirSync(new URL('dist/', root), { recursive: true });
    writeFileSync(new URL('dist/manifest.xml', root), productionManifest(development));
  } catch (error) {
    logErrorMessage(error);
    process.exitCode = 1;
  }
}
