import { answerTasks } from '../support/answer-tasks.ts';
import { expect, follow, openMap, visit, type Page } from './page.ts';

/** What is to be read in the panel of the answer above a line of the window, in its order. */
const readable = (page: Page, above: number) =>
  page.evaluate((bottom) => {
    const panel = document.querySelector('aside.record');
    if (!panel) return '';
    const limit = Math.min(bottom, panel.getBoundingClientRect().bottom);
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getBoundingClientRect().bottom <= limit) seen.push(text.textContent ?? '');
    }
    return seen.join('').replace(/\s+/g, ' ');
  }, above);

visit('forty questions have their answer in the first screen of the panel', async ({ page }) => {
  visit.slow();
  await page.setViewportSize({ width: 1366, height: 768 });
  await openMap(page);
  expect(answerTasks).toHaveLength(40);
  for (const { question, link, answer } of answerTasks) {
    await follow(page, link);
    for (const text of answer)
      await expect.soft.poll(() => readable(page, 768), `${question} (${link})`).toContain(text);
  }
});

visit(
  'on a phone forty questions have their answer within one swipe, and the first instrument of an answer is seen without scrolling',
  async ({ page }) => {
    visit.slow();
    const height = 740;
    await page.setViewportSize({ width: 360, height });
    await page.goto('/');
    for (const { question, link, answer } of answerTasks) {
      await follow(page, link);
      for (const text of answer)
        await expect.soft.poll(() => readable(page, 2 * height), `${question} (${link})`).toContain(text);
    }
    for (const link of ['groep=senioren', 'groep=senioren&type=huur-naar-huur', 'plaats=hoogvliet']) {
      await follow(page, link);
      await expect(
        page.locator('section[aria-labelledby=antwoord] .summary + ul button').first(),
        link,
      ).toBeInViewport({ ratio: 1 });
    }
  },
);
