import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { expect, follow, openMap, test, visible, visit, type Page } from './page.ts';

const QUESTION = 'groep=senioren';
const menu = (page: Page) => page.getByRole('button', { name: 'Deel', exact: true });
const choice = (page: Page, name: RegExp) => page.getByRole('button', { name });
const said = (page: Page) => page.locator('#deel').getByRole('status');

async function download(page: Page, name: RegExp): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), choice(page, name).click()]);
  return file;
}
const contentOf = async (file: Download) => readFileSync(await file.path());

visit('the drawing is kept in dots, from the list as well', async ({ page }) => {
  await page.goto(`/#${QUESTION}&vorm=lijst`);
  await menu(page).click();
  const file = await download(page, /PNG/);
  expect(file.suggestedFilename()).toMatch(/^doorstroomverkenner-\d{4}-\d\d-\d\d\.png$/);
  const content = await contentOf(file);
  expect(content.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
  expect(width).toBeGreaterThan(1200);
  expect(width / height).toBeGreaterThan(1);
});

test('the copied link has the view mode, and opens the same view', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, QUESTION);
  await page.getByLabel('Type doorstroom').selectOption('huur-naar-huur');
  await expect(page).toHaveURL(/huur-naar-huur/);
  const before = await visible(page).textContent();
  await menu(page).click();
  await choice(page, /Kopieer de link/).click();
  await expect(said(page)).toContainText('De link staat op het klembord.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url().replace('&v=1', '&vorm=kaart&v=1'));
  await page.goto('about:blank');
  await page.goto(link);
  await expect(visible(page)).toHaveText(before ?? '?');
});

test('the drawing is kept as a picture, and on paper', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await test.step('the drawing is kept as a picture that stands by itself, the same by day and by night', async () => {
    const kept: string[] = [];
    await openMap(page, QUESTION);
    await menu(page).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const file = await download(page, /SVG/);
      expect(file.suggestedFilename()).toMatch(/^doorstroomverkenner-\d{4}-\d\d-\d\d\.svg$/);
      await expect(said(page)).toContainText('De tekening is gemaakt.');
      kept.push((await contentOf(file)).toString());
    }
    expect(kept[1]).toBe(kept[0]);
    expect(kept[0]).toContain('Ik zoek instrumenten voor senioren');
    expect(kept[0]).toContain((await visible(page).textContent()) ?? '?');
    expect(kept[0]).toMatch(/url\(data:font\/woff2;base64,/);

    // Opened by itself, on no site at all, it is drawn, and asks for nothing.
    const alone = await page.context().newPage();
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.goto(`data:image/svg+xml;base64,${Buffer.from(kept[0] ?? '').toString('base64')}`);
    await expect(alone.getByText('Huurgewenning')).toBeVisible();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
  await test.step('on paper the drawing stands alone, on one page, and then the page is as it was', async () => {
    await page.emulateMedia({ colorScheme: null });
    await page.keyboard.press('Escape');
    await follow(page, QUESTION);
    await menu(page).click();
    await choice(page, /Druk af/).click();
    const picture = page.locator('img.printed');
    await expect(picture).toBeAttached();
    await expect(picture).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(picture).toBeVisible();
    await expect(page.locator('#app')).toBeHidden();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(paper).toMatch(/MediaBox \[0 0 841\.\d+ 594\.\d+\]/);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(picture).toHaveCount(0);
    await expect(page.getByRole('application', { name: /Tekening/ })).toBeVisible();
  });
});

visit('the menu by keyboard, and when the picture cannot be made', async ({ page, quiet }) => {
  await test.step('by keyboard the menu opens, is walked through and closes, and focus comes back', async () => {
    await openMap(page);
    await menu(page).focus();
    await page.keyboard.press('Enter');
    await expect(choice(page, /Kopieer de link/)).toBeVisible();
    for (const name of [/Kopieer de link/, /PNG/, /SVG/, /Druk af/]) {
      await page.keyboard.press('Tab');
      await expect(choice(page, name)).toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(choice(page, /Druk af/)).toBeHidden();
    await expect(menu(page)).toBeFocused();
  });
  await test.step('when the picture cannot be made, the menu says so', async () => {
    quiet.expected.push(/Failed to load resource/, /dynamically imported module/);
    await follow(page, QUESTION);
    await page.route('**/export-picture-*.js', (route) => route.abort());
    await menu(page).click();
    await choice(page, /PNG/).click();
    await expect(said(page)).toContainText('De afbeelding kon niet worden gemaakt.');
    await expect(said(page)).toContainText('laad de pagina opnieuw');
  });
});
