// A webpack plugin: tells the service worker which files the page without Excel is made of, and a
// version that changes with their contents.
const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

/** All files of an entry: those of its first screen, of what it loads later and of its workers. */
function filesOf(entrypoint) {
  const seen = new Set();
  const visit = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const child of group.childrenIterable) visit(child);
    for (const worker of group.asyncEntrypointsIterable) visit(worker);
  };
  visit(entrypoint);
  return [...seen].flatMap((group) => group.getFiles());
}

class PrecachePlugin {
  /**
   * @param entry name of the page's entry
   * @param worker name of the built service worker
   * @param others files of the page that no script loads
   * @param folders folders of which every file belongs to the page
   */
  constructor({ entry, worker, others, folders }) {
    Object.assign(this, { entry, worker, others, folders });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('precache', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'precache', stage }, () => {
        this.tell(compilation);
      });
    });
  }

  tell(compilation) {
    const own = filesOf(compilation.entrypoints.get(this.entry));
    const inFolders = Object.keys(compilation.assets).filter((name) =>
      this.folders.some((folder) => name.startsWith(folder)),
    );
    const files = [...new Set([...this.others, ...inFolders, ...own])].filter(
      (name) => !name.endsWith('.map'),
    );
    const hash = createHash('sha256');
    for (const name of [...files].sort()) {
      const asset = compilation.getAsset(name);
      if (!asset) throw new Error(`The page is to work offline with ${name}, which is not built.`);
      hash.update(name).update(asset.source.buffer());
    }
    const build = { version: hash.digest('hex').slice(0, 16), files };
    compilation.updateAsset(
      this.worker,
      (source) => new sources.ConcatSource(`self.build=${JSON.stringify(build)};\n`, source),
    );
  }
}

module.exports = { PrecachePlugin };
