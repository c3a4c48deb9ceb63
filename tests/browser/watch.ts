import { expect, type Page } from '@playwright/test';

interface DerivedView {
  shift: number;
  moved: string[];
  against: string[];
}

/** Watches from before the page begins, also what a later script would miss. */
export const watch = () => {
  const seen: DerivedView = { shift: 0, moved: [], against: [] };
  Object.assign(window, { seen });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    seen.against.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
  );
  type Shift = PerformanceEntry & {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (entry.hadRecentInput) continue;
      seen.shift += entry.value;
      const nameOf = (node: Node | null) =>
        node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent;
      seen.moved.push(...entry.sources.map(({ node }) => `${entry.value.toFixed(4)} ${nameOf(node)}`));
    }
  }).observe({ type: 'layout-shift', buffered: true });
};
export const seen = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    // What the last paint has moved is told after it.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return (window as unknown as { seen: DerivedView }).seen;
  });
/** What a page may not hold: a script or a style of its own, or a request for another host. */
const inline = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (each) =>
          each.matches('style, script:not([src]), [src^="http"], iframe, object, embed, base') ||
          each.getAttributeNames().some((name) => name.startsWith('on')),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

/** Nothing has been done against the policy, and nothing stands in the page that it would have to allow. */
export async function lawful(page: Page, where: string): Promise<void> {
  const { against } = await seen(page);
  expect(against, where).toEqual([]);
  expect(await inline(page), where).toEqual([]);
}
