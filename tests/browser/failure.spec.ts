import { expect, openMap, record, visit, visible } from './page.ts';

visit('when the drawing does not come, the list goes on', async ({ page, quiet }) => {
  quiet.expected.push(/Failed to load resource/);
  await page.route('**/canvas-*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('De lijst werkt wel.');
  await page.getByRole('button', { name: 'Huurgewenning', exact: true }).click();
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
});

visit(
  'when what stands around the question does not come, the drawing and a record do',
  async ({ page, quiet }) => {
    quiet.expected.push(/Failed to load resource/, /dynamically imported module/);
    await page.route('**/around-*.js', (route) => route.abort());
    await page.goto('/#kies=huurgewenning');
    await expect(page.getByRole('application', { name: /Tekening/ })).toBeVisible();
    await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
    await expect(page.getByRole('alert').first()).toBeVisible();
  },
);

visit('when the font does not come, the page uses another', async ({ page, quiet }) => {
  quiet.expected.push(/Failed to load resource/);
  await page.route('**/*.woff2', (route) => route.abort());
  await openMap(page, 'groep=senioren');
  await expect(visible(page)).toHaveText(/zichtbaar$/);
});

visit('a link with an unknown word opens what it can and names the rest', async ({ page }) => {
  await page.goto('/#groep=senioren&kies=<img src=x onerror=alert(1)>');
  await expect(page.getByText(/Deze link noemt iets wat hier niet te openen is/)).toBeVisible();
  await expect(page.getByLabel('Doelgroep')).toHaveValue('senioren');
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

visit(
  'when the words do not come, the page says so, and where all of it can be read',
  async ({ page, quiet }) => {
    quiet.expected.push(/Failed to load resource/, /Failed to fetch dynamically imported module/);
    await page.route('**/nl-*.js', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('kon niet worden geladen');
    await expect(page.getByText('Bezig met laden…')).toBeHidden();
    await page.getByRole('alert').getByRole('link').click();
    await expect(page).toHaveURL(/toolbox\.html$/);
  },
);

visit(
  'when no script comes at all, the page says after a while that it takes long',
  async ({ page, quiet }) => {
    quiet.expected.push(/Failed to load resource/);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/');
    const late = page.getByText('Dit duurt lang.');
    await expect(page.getByText('Bezig met laden…')).toBeVisible();
    await expect(late).toBeHidden();
    await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
    await expect(late).toBeVisible();
  },
);

for (const part of ['boot', 'toolbox-nl'])
  visit(
    `when the page does not come, the first picture promises nothing more: ${part}`,
    async ({ page, quiet }) => {
      quiet.expected.push(/Failed to load resource/, /dynamically imported module/, /toolbox|fetch/);
      let fail: () => void = () => undefined;
      const failing = new Promise<void>((resolve) => (fail = resolve));
      await page.route(`**/${part}-*`, async (route) => {
        await failing;
        await route.abort();
      });
      await page.goto('/', { waitUntil: 'commit' });
      await page.locator('.initial-picture [data-id="huurgewenning"]').click();
      await expect(page.getByText('De rest komt eraan.')).toBeVisible();
      fail();
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(page.getByText('De rest komt eraan.')).toBeHidden();
      await expect(page.locator('.initial-picture')).toHaveCount(0);
    },
  );
