import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** A page that axe-core was put into. */
interface Axed {
  readonly axe: typeof axe;
}

/** WCAG 2.2 at levels A and AA, and what axe advises beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fluent's focus management marks the ends of a group with these; they hand the focus on at once. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/**
 * What axe-core finds wrong with a page as it stands, one sentence an element; waits for nothing.
 * @param within CSS selector of the only part to look at
 */
export async function violations(page: Page | Frame, within?: string): Promise<string[]> {
  // Runs in the page by the debugger, so the page's content security policy does not stop it.
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    ([tags, dummies, selector]) =>
      (window as unknown as Axed).axe
        .run(
          { include: [selector ?? 'html'], exclude: [dummies] },
          { runOnly: { type: 'tag', values: tags } },
        )
        .then((done) =>
          done.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary, target }) => ({
              id,
              html,
              target: String(target),
              summary: failureSummary ?? '',
            })),
          ),
        ),
    [TAGS, FOCUS_GUARDS, within] as const,
  );
  return results.map(
    ({ id, target, html, summary }) =>
      `${id} at ${target}: ${summary.replace(/\s+/g, ' ')} ${html.slice(0, 200)}`,
  );
}

/** Fails with the list of what axe-core finds wrong with a page, or with the part that a selector names. */
export async function expectNoViolations(page: Page | Frame, within?: string): Promise<void> {
  expect(await violations(page, within)).toEqual([]);
}
