import { drawn } from './cards.ts';
import { expect, follow, openMap, record, visit, viewMode, visible, type Page } from './page.ts';

/** What has the keyboard, as it is called. */
const at = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body
      ? ''
      : (activeElement?.ariaLabel ?? activeElement?.textContent ?? '').trim();
  });

/** Walks with Tab to what is called so, and presses Enter on it. */
async function choose(page: Page, wanted: RegExp) {
  for (let step = 0; step < 150 && !wanted.test(await at(page)); step++) await page.keyboard.press('Tab');
  expect(await at(page)).toMatch(wanted);
  await page.keyboard.press('Enter');
}

visit(
  'with the keyboard alone: three instruments are chosen, compared and kept, and made into a memo',
  async ({ page }) => {
    visit.slow();
    await openMap(page);
    for (const name of ['Huurgewenning', 'Inkomenshuur', 'Verhuiscoach']) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(name);
      await expect(page.getByRole('option', { name }).first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(record(page).getByRole('heading', { name })).toBeFocused();
      // What can be done with a record comes right after the paint of what it says.
      await expect(record(page).getByRole('button', { name: 'Vergelijk', exact: true })).toBeVisible();
      await choose(page, /^Vergelijk$/);
      await expect(record(page).getByRole('button', { name: 'In vergelijking ✓' })).toBeFocused();
      await choose(page, /^Bewaar$/);
      await expect(record(page).getByRole('button', { name: /^Bewaard/ })).toBeFocused();
    }
    await choose(page, /^Vergelijk \(3\)$/);
    await expect(page.getByRole('heading', { name: '3 instrumenten vergeleken' })).toBeVisible();
    await choose(page, /^Bewaard$/);
    const memo = page.getByRole('article', { name: 'Zo wordt het memo' });
    for (const name of ['Huurgewenning', 'Inkomenshuur', 'Verhuiscoach', 'Bronnen'])
      await expect(memo.getByRole('heading', { name, exact: true })).toBeVisible();
    const download = page.waitForEvent('download');
    await choose(page, /^Download als tekst/);
    expect((await download).suggestedFilename()).toMatch(/\.md$/);
  },
);

const forms = ['Kaart', 'Lijst', 'Matrix', 'Vergelijk', 'Inzichten', 'Bewaard'];

const STATES = [
  'groep=senioren&kies=huurgewenning&erbij=sev',
  'type=huur-naar-koop&kies=koopgarant&weg=ons-soort-mensen&nu=uit',
  'kies=vestia&van=senioren&naar=case',
];
visit(
  'every view mode keeps what is asked and in view, and what is open where it is about that, with a list of the cards where it is about them',
  async ({ page }) => {
    visit.slow();
    await openMap(page, STATES[0]);
    const state = (url: string) =>
      new URL(url).hash
        .slice(1)
        .split('&')
        .filter((field) => !/^(vorm|zicht)=/.test(field));
    const cards = page.locator('aside.rail').getByRole('region', { name: /^Kaarten in beeld/ });
    for (const fragment of STATES)
      await visit.step(fragment, async () => {
        await follow(page, fragment);
        await drawn(page);
        const seen = await visible(page).textContent();
        const opened = await record(page).getByRole('heading', { level: 2 }).textContent();
        const before = state(page.url());
        const without = before.filter((field) => !/^(kies|van|naar)=/.test(field));
        const open = await page.locator('#record-naam, .routes').count();
        let names: string[] = [];
        for (const form of [...forms, 'Kaart']) {
          const button = viewMode(page, form);
          await button.click();
          await expect(button).toHaveAttribute('aria-pressed', 'true');
          await expect(visible(page)).toHaveText(seen ?? '');
          const apart = ['Inzichten', 'Bewaard'].includes(form);
          await expect(page.locator('#record-naam, .routes')).toHaveCount(apart ? 0 : open);
          if (!apart) await expect(record(page).getByRole('heading', { level: 2 })).toHaveText(opened ?? '');
          await expect.poll(() => state(page.url())).toEqual(apart ? without : before);
          if (form === 'Lijst') {
            const rows = page.getByRole('rowheader').getByRole('button');
            await expect(rows).toHaveCount(names.length);
            expect((await rows.allTextContents()).map((name) => name.trim()).toSorted()).toEqual(names);
            continue;
          }
          const railed = !apart && form !== 'Vergelijk';
          await expect(page.locator('aside.rail')).toHaveCount(railed ? 1 : 0);
          if (!railed) continue;
          await page.getByRole('button', { name: /^Lijst \(\d+\)$/ }).click();
          const listed = (await cards.locator('.name').allTextContents())
            .map((name) => name.trim())
            .toSorted();
          names = names.length === 0 ? listed : names;
          expect(listed).toEqual(names);
          expect(seen).toMatch(new RegExp(`^${names.length} van`));
        }
      });
  },
);
