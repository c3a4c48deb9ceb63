import axe from 'axe-core';
import { expect, openMap, record, test, type Page } from './page.ts';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  return found;
}

const views: Record<string, string> = {
  start: '',
  columns: 'groep=senioren&type=huur-naar-huur',
  record: 'groep=senioren&kies=huurgewenning',
  'a record of today': 'kies=sev',
  routes: 'van=senioren&naar=case',
  'an answer without instruments': 'groep=gezinnen&categorie=financiele-ondersteuning',
};
for (const scheme of ['light', 'dark'] as const)
  for (const [name, fragment] of Object.entries(views))
    test(`${name}, ${scheme}, has no fault that axe finds`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openMap(page, fragment);
      expect(await violations(page)).toEqual([]);
    });

test('list and phone have no fault that axe finds', async ({ page }) => {
  await openMap(page, 'groep=senioren');
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Huurgewenning', exact: true }).click();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
