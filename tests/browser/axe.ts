import axe from 'axe-core';
import type { Page } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that another colour scheme of the same page can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is: the rules of WCAG 2.0 to 2.2, A and AA, and those of good practice. */
export const violations = (page: Page): Promise<string[]> => run(page, { type: 'tag', values: TAGS });

/** What axe finds in the colours of a page that has no other fault. */
export const colourViolations = (page: Page): Promise<string[]> =>
  run(page, { type: 'rule', values: COLOUR_RULES });

/** What axe finds on a page whose colours have been looked at in another language. */
export const violationsBesidesColours = (page: Page): Promise<string[]> =>
  run(page, { type: 'tag', values: TAGS }, COLOUR_RULES);

async function run(page: Page, runOnly: axe.RunOnly, without: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    runOnly,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    // What is found is shown as it is written, not by where it stands.
    selectors: false,
    // Only a rule about sound and film needs files loaded anew, and the site has none.
    preload: false,
  };
  return page.evaluate(async (given) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations: found } = await engine.run(document, given);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
}
