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

visit('beside the drawing stands what was there or what comes, and nothing in between', async ({ page }) => {
  const panel = page.locator('aside.record');
  const heading = panel.locator('h2').first();
  const welcome = 'Waar wilt u beginnen?';
  /** What stands there from now on until it is this. */
  const until = async (act: () => Promise<unknown>, last: string) => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seenThere: seen });
      const there = () => document.querySelector('aside.record h2')?.textContent?.trim();
      const look = () => {
        const now = there();
        if (now !== undefined && now !== seen.at(-1)) seen.push(now);
      };
      look();
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
    });
    await act();
    await expect(heading).toHaveText(last);
    return page.evaluate(() => (window as unknown as { seenThere: string[] }).seenThere);
  };
  const filter = page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('button', { name: /^Senioren/ })
    .first();
  await openMap(page);
  await expect(heading).toHaveText(welcome);
  expect(await until(() => filter.click(), 'Het antwoord')).toEqual([welcome, 'Het antwoord']);
  expect(await until(() => filter.click(), welcome)).toEqual(['Het antwoord', welcome]);
  await follow(page, 'kies=gezinnen');
  await expect(heading).toHaveText('Gezinnen');
  expect(await until(() => follow(page, 'groep=senioren'), 'Het antwoord')).toEqual([
    'Gezinnen',
    'Het antwoord',
  ]);
  await follow(page, 'groep=senioren&kies=senioren');
  await expect(heading).toHaveText('Senioren');
  expect(await until(() => follow(page, ''), welcome)).toEqual(['Senioren', welcome]);
  await follow(page, 'vraag=kosten');
  const posed = await heading.textContent();
  expect(await until(() => follow(page, 'kies=gezinnen'), 'Gezinnen')).toEqual([posed?.trim(), 'Gezinnen']);
});
