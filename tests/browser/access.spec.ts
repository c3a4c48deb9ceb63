import axe from 'axe-core';
import type { Locator } from '@playwright/test';
import { expect, openMap, record, row, test, type Page } from './page.ts';

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
  return found;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
/** Every view by its link, and what is on screen once it is all there. */
const views: Record<string, readonly [fragment: string, there: (page: Page) => Locator]> = {
  start: ['', heading('Waar wilt u beginnen?')],
  columns: ['groep=senioren&type=huur-naar-huur', heading('Waar wilt u beginnen?')],
  record: ['groep=senioren&kies=huurgewenning', heading('Huurgewenning')],
  'a record of today': ['kies=sev', heading('SEV')],
  routes: ['van=senioren&naar=case', heading(/^doelgroep › casus/)],
  'one route': [
    'van=casus-westvoorne&naar=verhuiscoach&route=casus-westvoorne,mentions:casus-westvoorne:verhuiscoach',
    heading(/casus › instrument/),
  ],
  'no route': [
    'van=huurgewenning&naar=source&stappen=1&via=case',
    (page) => page.getByText('Met deze beperkingen is er geen route.'),
  ],
  'what joins two': [
    'van=casus-vlaardingen,casus-westvoorne',
    (page) =>
      page
        .getByRole('region', { name: /^Routes tussen/ })
        .getByRole('listitem')
        .first(),
  ],
  'an answer without instruments': [
    'groep=gezinnen&categorie=financiele-ondersteuning',
    (page) => page.getByText('De toolbox noemt hiervoor geen instrument.'),
  ],
  'a question that cannot be answered': ['vraag=kosten', heading('Wat kost een instrument?')],
  'a step of a tour': ['rondleiding=toolbox~3', heading('Twee casussen')],
  'a link with unknown words': ['groep=maan', (page) => page.getByText(/niet kent: maan/)],
};
for (const scheme of ['light', 'dark'] as const)
  for (const [name, [fragment, there]] of Object.entries(views))
    test(`${name}, ${scheme}, has no fault that axe finds`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await openMap(page, fragment);
      await expect(there(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

/** The other forms of the same cards, and what is made of them. */
const forms: typeof views = {
  list: ['groep=senioren&vorm=lijst', heading(/^Lijst/)],
  'the matrix': ['vorm=matrix', heading('Matrix')],
  'the matrix of groups': ['vorm=matrix&tegen=group', heading('Matrix')],
  'the matrix of cases': ['vorm=matrix&tegen=case&groep=senioren', heading('Matrix')],
  'a comparison': [
    'vergelijk=huurgewenning,inkomenshuur,verhuiscoach&vorm=vergelijk',
    heading('3 instrumenten vergeleken'),
  ],
  'a comparison to be chosen': ['vorm=vergelijk', heading('Vergelijk')],
  insights: ['vorm=inzichten', heading('Inzichten')],
  'nothing kept': ['vorm=bewaard', heading(/^Bewaard/)],
  'a step of a tour': ['rondleiding=toolbox~6', heading('Matrix')],
};
for (const [width, scheme] of [
  [1440, 'light'],
  [1440, 'dark'],
  [360, 'light'],
  [360, 'dark'],
] as const)
  for (const [name, [fragment, there]] of Object.entries(forms))
    test(`${name}, ${width} wide, ${scheme}, has no fault that axe finds`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/#${fragment}`);
      await expect(there(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

test('what opens over the page has no fault that axe finds', async ({ page }) => {
  await openMap(page);
  await page.getByRole('combobox', { name: /Zoek/ }).fill('senioren');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Uw stappen' }).click();
  await expect(page.getByRole('heading', { name: 'Uw stappen' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Deel', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Deel of bewaar' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('list and phone have no fault that axe finds', async ({ page }) => {
  await openMap(page, 'groep=senioren');
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page)).toEqual([]);
  await row(page, 'Huurgewenning').click();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
