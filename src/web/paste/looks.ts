/** What the style of a cell says that matters here. */
export interface Look {
  readonly bold?: boolean;
  readonly indent?: number;
  /** Excel number format code. */
  readonly format?: string;
  readonly hidden?: boolean;
}

/**
 * The classes of a page's style sheet. Programs write each class once, by its name alone.
 * @param css text of a style element
 */
export function looksOf(css: string): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  for (const [, names, body] of css.matchAll(/([^{}]+)\{((?:"[^"]*"|[^{}"])*)\}/g)) {
    for (const [, name] of names!.matchAll(/\.([\w-]+)\s*(?:,|$)/g)) {
      looks.set(name!, { ...looks.get(name!), ...lookOf(body!) });
    }
  }
  return looks;
}

/** The look that declarations give, of a class or of a `style` attribute. */
export function lookOf(declarations: string): Look {
  const value = (property: string) =>
    new RegExp(`(?:^|[;{\\s])${property}\\s*:\\s*("(?:[^"])*"|'[^']*'|[^;]*)`, 'i')
      .exec(declarations)?.[1]
      ?.trim();
  const weight = value('font-weight');
  const indent = Number(value('mso-char-indent-count') ?? value('mso-text-indentlevel') ?? 0);
  const format = value('mso-number-format');
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(indent > 0 && { indent: Math.round(indent) }),
    ...(format !== undefined && { format: formatCode(format) }),
    ...(value('display') === 'none' && { hidden: true }),
  };
}

/** Formats that have a name in Excel's pages. */
const NAMED: Readonly<Record<string, string>> = {
  general: 'General',
  standard: '#,##0.00',
  fixed: '0.00',
  percent: '0.00%',
  'short date': 'dd/mm/yyyy',
  'medium date': 'd-mmm-yy',
  'long date': 'd mmmm yyyy',
};

/** `"\#\,\#\#0"` is `#,##0`: quoted, and escaped as style sheets do. */
function formatCode(text: string): string {
  const bare = text.replace(/^["']|["']$/g, '');
  const code = bare
    .replace(/\\([0-9a-fA-F]{4,6})\s?/g, (_, hex: string) =>
      String.fromCodePoint(parseInt(hex, 16)),
    )
    .replace(/\\(.)/g, '$1');
  return NAMED[code.toLowerCase()] ?? code;
}
