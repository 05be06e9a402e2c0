import { plainText } from '../words';

/** What numbers a row, with its sign: `1.` and `1)`, `A.` and `a.` number different levels. */
const SIGNED = /^\(?([ivxlc]+|[a-z]|\d+(?:\.\d+)*)([.)]*)(?=\s|$)/i;

/**
 * The kinds of numbering of texts that number the same rows. `I.` is a letter or a Roman number: the
 * others tell which.
 * @param texts names or numbers, one for each row
 * @param isWhole whether the texts are nothing but numbers, so that a bare letter is one
 */
export function numberings(texts: readonly string[], isWhole: boolean): string[] {
  const plain = texts.map((text) => plainText(text));
  const isRoman = (text: string): boolean => /^[ivx]{2,}[.)]/i.test(text);
  const roman = {
    upper: plain.some((text) => isRoman(text) && text.startsWith(text.charAt(0).toUpperCase())),
    lower: plain.some((text) => isRoman(text) && text.startsWith(text.charAt(0).toLowerCase())),
    // A list that begins with I, not with A.
    only: !plain.some((text) => /^[ABC][.)]/.test(text)),
  };
  return plain.map((text) => {
    if (/^[-–•*]/.test(text)) return 'dash';
    const [, number, sign = ''] = SIGNED.exec(text) ?? [];
    if (number === undefined || (sign === '' && !isWhole && /^\D/.test(number))) return 'none';
    return `${numberKind(number, roman)}${sign.charAt(0)}`;
  });
}

function numberKind(
  number: string,
  roman: { readonly upper: boolean; readonly lower: boolean; readonly only: boolean },
): string {
  if (/^\d+$/.test(number)) return 'digit';
  if (/^\d/.test(number)) return `decimal ${number.split('.').length}`;
  const isUpper = number === number.toUpperCase();
  const isRoman =
    number.length > 1 ||
    (/^[ivx]$/i.test(number) && (isUpper ? roman.upper || roman.only : roman.lower));
  return `${isUpper ? 'upper' : 'lower'} ${isRoman ? 'roman' : 'letter'}`;
}
