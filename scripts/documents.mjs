// Makes pages of the documents that staff read: those of the rules, each beside the others, and the guide.
import { basename, dirname, posix, relative, sep } from 'node:path';
import { Marked } from 'marked';

/** Documents below docs/ and the page of the build that each becomes; `*` is a name that is kept. */
const PAGES = [
  ['rules/README.md', 'aturan/index.html'],
  ['rules/*.md', 'aturan/*.html'],
  ['panduan.md', 'panduan.html'],
];

/**
 * Which page a document becomes, or null where it is none.
 * @param document its path below docs/, with slashes
 */
export function pageOf(document) {
  for (const [from, to] of PAGES) {
    if (from === document) return to;
    const name = basename(document, '.md');
    if (from.includes('*') && from.replace('*', name) === document) return to.replace('*', name);
  }
  return null;
}

/**
 * A page of a document. Links to documents that become pages lead there; of others only the text stays.
 * @param markdown the document
 * @param document its path below docs/, with slashes
 */
export function documentPage(markdown, document) {
  const page = pageOf(document);
  const base = '../'.repeat(page.split('/').length - 1);
  const marked = new Marked({ renderer: rendererOf(document), gfm: true });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Capaian';
  const isInFolder = page.includes('/') && basename(page) !== 'index.html';
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'" />
    <title>${escaped(title)} · Capaian</title>
    <link rel="icon" href="${base}assets/icons/capaian.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${base}pages.css" />
  </head>
  <body>
    ${isInFolder ? '<p role="navigation"><a href="index.html">Semua aturan</a></p>' : ''}
    <div role="main" class="document">
${marked.parse(markdown)}
    </div>
  </body>
</html>
`;
}

/** Copies documents into the build as pages, in the form that copy-webpack-plugin takes. */
export function documentPatterns(docs) {
  const pathOf = (file) => relative(docs, file).split(sep).join('/');
  return ['rules/*.md', 'panduan.md'].map((glob) => ({
    from: posix.join(docs.split(sep).join('/'), glob),
    to: ({ absoluteFilename }) => pageOf(pathOf(absoluteFilename)),
    transform: (content, file) => documentPage(content.toString(), pathOf(file)),
    // A checkout may have no guide yet.
    noErrorOnMissing: true,
  }));
}

function rendererOf(document) {
  return {
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const address = addressOf(href, document);
      return address === null ? text : `<a href="${escaped(address)}">${text}</a>`;
    },
    // What stands between lines for programs is nothing to read.
    html: ({ text }) => (text.trimStart().startsWith('<!--') ? '' : text),
    table({ header, rows }) {
      const line = (cells) => `<tr>${cells.map((cell) => this.tablecell(cell)).join('')}</tr>`;
      // On a narrow screen the table is scrolled, also by keyboard.
      return `<div class="wide" role="group" aria-label="Tabel" tabindex="0"><table>
<thead>${line(header)}</thead>
<tbody>${rows.map(line).join('\n')}</tbody>
</table></div>\n`;
    },
    tablecell({ header, tokens }) {
      const text = this.parser.parseInline(tokens);
      // The corner above row numbers names nothing.
      return header && text !== '' ? `<th scope="col">${text}</th>` : `<td>${text}</td>`;
    },
  };
}

/** Where a link of a document leads from its page, or null for a document that is no page. */
function addressOf(href, document) {
  if (/^[a-z]+:|^#/i.test(href)) return href;
  const [path, fragment] = href.split('#');
  const target = posix.join(dirname(document), path);
  const page = path.endsWith('.md') ? pageOf(target) : target;
  if (page === null) return null;
  const address = posix.relative(dirname(pageOf(document)), page);
  return fragment ? `${address}#${fragment}` : address;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
