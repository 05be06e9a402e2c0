import { toWorkbookError } from '../errors';
import { isSignature } from './signature';

/** What a sheet's conditional formats are, as far as Excel could tell. */
export interface OwnMarks {
  readonly worksheet: Excel.Worksheet;
  /** The add-in's own. */
  readonly marks: readonly Excel.ConditionalFormat[];
  /** Whether some could not be read, so that marks may be among them. */
  readonly unread: boolean;
}

/**
 * Finds the marks of any session among the conditional formats of sheets, in two round trips. Excel fails
 * to read rules that a user has duplicated (https://github.com/OfficeDev/office-js/issues/6835): then each
 * is asked for by itself, so that these keep no others from being found.
 * @throws whatever Excel throws, but for what is wrong with single rules
 */
export async function findMarks(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly OwnMarks[]> {
  const lists = await askAll(context, worksheets, (worksheet) => {
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load('items/id,items/type');
    return conditionalFormats;
  });
  // Asking a rule of another kind for its formula fails.
  const formulas = lists.flatMap(
    (list) => list?.items.filter(({ type }) => type === 'Custom') ?? [],
  );
  const answers = await askAll(context, formulas, (format) => {
    const { rule } = format.custom;
    rule.load('formula');
    return rule;
  });
  const isOwn = new Set(formulas.filter((_, place) => isSignature(answers[place]?.formula)));
  const isUnread = new Set(formulas.filter((_, place) => answers[place] === undefined));
  return worksheets.map((worksheet, place) => {
    const items = lists[place]?.items ?? [];
    return {
      worksheet,
      marks: items.filter((item) => isOwn.has(item)),
      unread: lists[place] === undefined || items.some((item) => isUnread.has(item)),
    };
  });
}

/** Asks for everything in one request, for one after the other where that fails. */
async function askAll<T, R>(
  context: Excel.RequestContext,
  items: readonly T[],
  ask: (item: T) => R,
): Promise<readonly (R | undefined)[]> {
  if (items.length === 0) return [];
  const all = items.map(ask);
  try {
    await context.sync();
    return all;
  } catch (error) {
    if (!isAboutOneRule(error)) throw error;
  }
  const single: (R | undefined)[] = [];
  for (const item of items) single.push(await askOne(context, ask(item)));
  return single;
}

async function askOne<R>(context: Excel.RequestContext, answer: R): Promise<R | undefined> {
  try {
    await context.sync();
    return answer;
  } catch (error) {
    if (!isAboutOneRule(error)) throw error;
    return undefined;
  }
}

/** As opposed to an Excel that is busy, or to a sheet that is gone. */
function isAboutOneRule(error: unknown): boolean {
  const { code, detail } = toWorkbookError(error);
  return code === 'unexpected' || (code === 'sheet-gone' && !detail.includes('Worksheet'));
}
