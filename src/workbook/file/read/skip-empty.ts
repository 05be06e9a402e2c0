const NAME = String.raw`<(?:\w+:)?(?:c|row)`;
const ADDRESSED = String.raw`\s(?:[^<>]*\s)?r=`;

/** A cell or row without content, told apart by its address; a hidden row is worth reading. */
const EMPTY = new RegExp(
  String.raw`${NAME}(?=${ADDRESSED})(?![^<>]*(?:\shidden=|\sht=["']0))\s[^<>]*/>`,
  'g',
);

/** A cell or row that stands behind the one before: there even empty ones count. */
const UNADDRESSED = new RegExp(String.raw`${NAME}(?!${ADDRESSED})[\s/>]`);

/**
 * Takes cells and rows out of a worksheet part that hold nothing but a format: whoever formats whole
 * columns has a million of them, and parsing takes ten times as long as this.
 */
export function skipEmpty(text: string): string {
  if (text.includes('<![CDATA[') || UNADDRESSED.test(text)) return text;
  return text.replace(EMPTY, '');
}
