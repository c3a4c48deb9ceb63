import { cardsOn, drawn } from './cards.ts';
import { expect, follow, openAfresh, record, test, type Page } from './page.ts';
import { pages } from './views.ts';

/** The outlines of the cards on the picture of the first drawing, in pixels of the page. */
const outlines = (page: Page) =>
  page.locator('.initial-picture rect[stroke-width]').evaluateAll((cards) =>
    cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );

const WINDOWS = [
  [1440, 900, 'mouse'],
  [1024, 768, 'mouse'],
  [1440, 900, 'touch'],
  [1024, 768, 'touch'],
] as const;
for (const [language, address] of Object.entries(pages))
  test(`the picture of the first drawing stands where the drawing comes: ${language}`, async ({ page }) => {
    test.slow();
    // In the second language the first and the last of these.
    for (const [width, height, by] of WINDOWS.filter((_, at) => language === 'nl' || at % 3 === 0))
      await test.step(`${width} wide, by ${by}`, async () => {
        await page.setViewportSize({ width, height });
        // A finger needs more room for what is pressed.
        if (by === 'touch') {
          const session = await page.context().newCDPSession(page);
          await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
          await session.send('Emulation.setEmulatedMedia', {
            features: [{ name: 'pointer', value: 'coarse' }],
          });
        }
        let release: () => void = () => undefined;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.unrouteAll();
        await page.route('**/canvas-*.js', async (route) => {
          await held;
          await route.continue();
        });
        await openAfresh(page, `/${address}`);
        // Also once the page around it has come.
        await expect(page.locator('footer')).toBeVisible();
        const pictured = await outlines(page);
        release();
        await expect(page.locator('.initial-picture')).toHaveCount(0);
        await drawn(page);
        const cards = Object.values(await cardsOn(page));
        expect(pictured).toHaveLength(cards.length);
        const nearest = cards.map((card) =>
          Math.min(
            ...pictured.map(([x = 0, y = 0, w = 0, h = 0]) =>
              Math.max(
                Math.abs(card.x - x),
                Math.abs(card.y - y),
                Math.abs(card.width - w),
                Math.abs(card.height - h),
              ),
            ),
          ),
        );
        expect(Math.max(...nearest)).toBeLessThan(1);
      });
  });

for (const held of ['boot', 'canvas'])
  test(`a card that is pressed on the picture opens its record, before there is a drawing: ${held} held back`, async ({
    page,
  }) => {
    let release: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**/${held}-*.js`, async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    const card = page.locator('.initial-picture [data-id="huurgewenning"]').last();
    await expect(card).toBeVisible();
    if (held === 'canvas') await expect(page.locator('footer')).toBeVisible();
    await card.click();
    // Its beginning at once, with where that stands.
    const beginning = page.locator('aside article[data-of]');
    if (held === 'boot') {
      await expect(beginning.getByRole('heading', { level: 2 })).toHaveText('Huurgewenning');
      await expect(beginning).toContainText(/De bewoner neemt de oude huur mee .* tabel Huurgewenning/);
      await page.locator('.initial-picture [data-id="senioren"]').click();
      await expect(beginning.getByRole('heading', { level: 2 })).toHaveText('Senioren');
      await card.click();
    }
    if (held === 'canvas') {
      await expect(record(page).getByRole('heading', { level: 2, name: 'Huurgewenning' })).toBeVisible();
      await expect(card).toBeVisible();
    }
    release();
    await expect(record(page).getByRole('heading', { level: 2, name: 'Huurgewenning' })).toBeVisible();
    await drawn(page);
    await expect(page.locator('.initial-picture')).toHaveCount(0);
    await expect(beginning).toHaveCount(0);
    await expect(page).toHaveURL(/kies=huurgewenning/);
  });

test('keys walk over the picture, open a card, and stay with it when the record and the drawing come', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (release = resolve));
  let releaseRecord: () => void = () => undefined;
  const recordComes = new Promise<void>((resolve) => (releaseRecord = resolve));
  for (const part of ['boot', 'Record'])
    await page.route(`**/${part}-*.js`, async (route) => {
      await coming;
      if (part === 'Record') await recordComes;
      await route.continue();
    });
  await page.goto('/', { waitUntil: 'commit' });
  const picture = page.locator('.initial-picture');
  await expect(picture.locator('svg')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(picture).toBeFocused();
  await expect(picture).toHaveAccessibleName(/^Tekening/);
  await page.keyboard.press('ArrowDown');
  await expect(picture).toHaveAccessibleName('Alle doelgroepen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(picture).toHaveAccessibleName('Senioren');
  await page.keyboard.press('ArrowRight');
  await expect(picture).toHaveAccessibleName('Van koop naar koop');
  await page.keyboard.press('ArrowLeft');
  await expect(picture).toHaveAccessibleName('Senioren');
  await page.keyboard.press('Enter');
  const name = page.getByRole('heading', { level: 2, name: 'Senioren' });
  await expect(name).toBeFocused();
  release();
  await expect(page.locator('aside.record article[data-of]')).toBeVisible();
  await expect(name).toBeFocused();
  releaseRecord();
  await drawn(page);
  await expect(page.locator('aside article[data-of]')).toHaveCount(0);
  await expect(name).toBeFocused();
  await expect(page).toHaveURL(/kies=senioren/);
});

test('who is on the picture by keyboard is on the drawing when that comes', async ({ page }) => {
  let release: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/canvas-*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.locator('footer')).toBeVisible();
  await page.locator('.initial-picture').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.initial-picture')).toHaveAccessibleName('Van koop naar huur');
  release();
  await drawn(page);
  await expect(page.getByRole('application', { name: /^Tekening/ })).toBeFocused();
  await expect(page.locator('[data-cursor="koop-naar-huur"]')).toBeVisible();
});

test('no picture of the start where something else is asked for, by a link or before the drawing is there', async ({
  page,
}) => {
  await page.route('**/canvas-*.js', () => undefined);
  await page.goto('/');
  await expect(page.locator('.initial-picture svg')).toBeVisible();
  await page.getByLabel('Doelgroep').selectOption('senioren');
  await expect(page.locator('.initial-picture')).toHaveCount(0);
  await openAfresh(page, '/');
  await expect(page.locator('.initial-picture svg')).toBeVisible();
  await follow(page, 'groep=senioren');
  await expect(page.locator('.initial-picture')).toHaveCount(0);
  await openAfresh(page, '/#groep=senioren');
  await expect(page.locator('footer')).toBeVisible();
  await expect(page.locator('.initial-picture svg')).toHaveCount(0);
});
