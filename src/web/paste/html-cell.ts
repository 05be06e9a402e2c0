import type { Cell } from '../../app';
import { lookOf, type Look } from './looks';
import { shownFigure } from './shown-figure';

/** What programs write beside the shown text: Google Sheets as JSON, by the number of the kind. */
interface SheetsValue {
  readonly '1'?: number;
  readonly '2'?: unknown;
  readonly '3'?: unknown;
  readonly '4'?: unknown;
}

/**
 * A cell of a copied table, as precisely as the page tells: the value that stands beside the text, else the
 * figure that text and format give, else the text.
 * @returns undefined for an empty cell
 */
export function htmlCell(td: Element, classes: ReadonlyMap<string, Look>): Cell | undefined {
  const look = cellLook(td, classes);
  const text = cellText(td);
  const told = toldValue(td);
  const format = told.format ?? look.format;
  const value = told.value ?? figure(td, text, format) ?? text;
  if (value === '') return undefined;
  const numberFormat =
    typeof value === 'string' || /^general$/i.test(format ?? '') ? undefined : format;
  return {
    value,
    ...(numberFormat !== undefined && numberFormat !== '' && { numberFormat }),
    ...(typeof value === 'string' && look.bold && { bold: true }),
    ...(typeof value === 'string' && look.indent && { indent: look.indent }),
  };
}

function cellLook(td: Element, classes: ReadonlyMap<string, Look>): Look {
  const named = [...td.classList].map((name) => classes.get(name) ?? {});
  const looks: Look[] = [...named, lookOf(td.getAttribute('style') ?? '')];
  const look = Object.assign({}, ...looks) as Look;
  const part = td.querySelector('b, strong, span, font');
  const whole = part?.textContent.trim() === td.textContent.trim() ? part : null;
  const isBold =
    whole !== null &&
    (/^(b|strong)$/i.test(whole.tagName) ||
      lookOf(whole.getAttribute('style') ?? '').bold === true);
  return { ...look, ...((isBold || td.tagName === 'TH') && { bold: true }) };
}

/** The text as it is shown: line breaks where the page has them, spaces at the start as an indent. */
function cellText(td: Element): string {
  const copy = td.cloneNode(true) as Element;
  for (const comment of copy.querySelectorAll('style, script')) comment.remove();
  for (const part of copy.querySelectorAll('br')) part.replaceWith('\u0001');
  return copy.textContent
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?\u0001 ?/g, '\n')
    .replace(/^ +| +$/g, '')
    .replace(/\u00a0/g, ' ')
    .trimEnd();
}

interface Told {
  readonly value?: string | number | boolean | undefined;
  readonly format?: string | undefined;
}

function toldValue(td: Element): Told {
  return officeValue(td) ?? calcValue(td) ?? sheetsValue(td) ?? {};
}

/** Excel and WPS: `x:num="1250000.5"`, or `x:num` alone where the text shows all of it; `x:str` for texts. */
function officeValue(td: Element): Told | null {
  const exact = td.getAttribute('x:num');
  if (exact !== null && exact !== '') return { value: number(exact) };
  if (td.hasAttribute('x:str')) {
    const exactText = td.getAttribute('x:str');
    return { value: exactText === null || exactText === '' ? cellText(td) : exactText };
  }
  return null;
}

/** LibreOffice: `sdval="1250000.5" sdnum="1057;0;#,##0"`. */
function calcValue(td: Element): Told | null {
  const exact = td.getAttribute('sdval');
  if (exact === null) return null;
  const format = td.getAttribute('sdnum')?.split(';').slice(2).join(';') ?? '';
  return { value: number(exact), ...(format !== '' && { format: inEnglish(format) }) };
}

/** A format is written in its own language: `#.##0,00` is `#,##0.00`. */
function inEnglish(format: string): string {
  const isOther = /#\.##0|0,0/.test(format);
  return isOther ? format.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : format;
}

function sheetsValue(td: Element): Told | null {
  const told = parsed(td.getAttribute('data-sheets-value'));
  const format = parsed(td.getAttribute('data-sheets-numberformat'))?.['2'];
  if (!told) return null;
  const value = { 2: told['2'], 3: told['3'], 4: told['4'] === 1 }[told['1'] ?? 0];
  return {
    ...((typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && {
      value,
    }),
    ...(typeof format === 'string' && { format }),
  };
}

/** Programs set figures to the right by an attribute, which a text has only where its user wanted so. */
function figure(td: Element, text: string, format: string | undefined): number | null {
  const isFigure = td.hasAttribute('x:num') || td.getAttribute('align') === 'right';
  return isFigure && format !== '@' ? shownFigure(text, format ?? 'General') : null;
}

function number(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) ? value : undefined;
}

function parsed(json: string | null): SheetsValue | null {
  try {
    const value: unknown = JSON.parse(json ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
