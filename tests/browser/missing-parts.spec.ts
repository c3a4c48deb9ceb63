import { expect, follow, goBack, openAfresh, test, visit, visible, type Page } from './page.ts';

const alert = (page: Page) => page.getByRole('alert');
const reload = (page: Page) => page.getByRole('button', { name: 'Laad opnieuw' });

/** Every part that comes later: its file, what asks for it, and where its absence is told. */
const parts: readonly { file: string; link: string; ask?: (page: Page) => Promise<void>; there: string }[] = [
  { file: 'canvas', link: '', there: '.stage' },
  { file: 'Tables', link: 'vorm=lijst', there: '.stage' },
  { file: 'Matrix', link: 'vorm=matrix', there: '.stage' },
  { file: 'Compare', link: 'vorm=vergelijk&vergelijk=huurgewenning,inkomenshuur', there: '.stage' },
  { file: 'Insights', link: 'vorm=inzichten', there: '.stage' },
  { file: 'Kept', link: 'vorm=bewaard', there: '.stage' },
  { file: 'pages', link: 'vorm=uitleg', there: '.stage' },
  { file: 'pages', link: 'vorm=privacy', there: '.stage' },
  { file: 'pages', link: 'vorm=toegankelijkheid', there: '.stage' },
  { file: 'Record', link: 'kies=huurgewenning', there: 'aside.record' },
  { file: 'Answer', link: 'groep=senioren', there: 'aside.record' },
  { file: 'Lacking', link: 'vraag=kosten', there: 'aside.record' },
  { file: 'Routes', link: 'van=senioren&naar=case', there: 'main' },
  { file: 'Tour', link: 'rondleiding=toolbox~1', there: '.house' },
  {
    file: 'in-words',
    link: '',
    ask: (page) => page.getByRole('button', { name: /^Lijst \(\d+\)$/ }).click(),
    there: 'aside.rail',
  },
  {
    file: 'menus',
    link: '',
    ask: (page) => page.getByRole('button', { name: 'Deel', exact: true }).click(),
    there: '#deel',
  },
  {
    file: 'menus',
    link: '',
    ask: (page) => page.getByRole('button', { name: 'Menu', exact: true }).click(),
    there: '#menu',
  },
];
const chunkOf = (file: string) => new RegExp(`/${file}-[^/]+\\.js$`);
// One place after the other: each part that is lacking there is told of, and loading anew brings all of them.
const placeOf = ({ file, there }: (typeof parts)[number]) => (file === 'menus' ? file : there);
const places = [...new Set(parts.map(placeOf))].map(
  (where) => [where, parts.filter((part) => placeOf(part) === where)] as const,
);
visit('when a part does not come, its place says so, and loading anew brings it', async ({ page, quiet }) => {
  visit.slow();
  quiet.expected.push(/Failed to load resource/, /dynamically imported module/, /Unable to preload CSS/);
  const withhold = async (at: number) => {
    for (const { file } of places[at]?.[1] ?? []) await page.route(chunkOf(file), (route) => route.abort());
  };
  await withhold(0);
  await openAfresh(page, '/');
  for (const [at, [where, some]] of places.entries())
    await visit.step(where, async () => {
      for (const { link, ask, there } of some) {
        await follow(page, link);
        await ask?.(page);
        await expect(page.locator(there).getByRole('alert')).toContainText('kon niet worden geladen');
        await expect(page.locator(there).getByRole('alert')).toBeVisible();
      }
      for (const { file } of some) await page.unroute(chunkOf(file));
      // The page that is loaded anew lacks what the next place is about.
      await withhold(at + 1);
      const before = page.url();
      await Promise.all([
        page.waitForEvent('load', { timeout: 60_000 }),
        page
          .locator(`${some.at(-1)?.there}`)
          .getByRole('button', { name: 'Laad opnieuw' })
          .click(),
      ]);
      await expect(page.locator('.house')).toBeVisible();
      expect(page.url()).toBe(before);
      for (const { link, ask, there } of some.toReversed()) {
        await follow(page, link);
        await ask?.(page);
        await expect(page.locator(there)).toContainText(/\S/);
        await expect(page.locator(there)).not.toContainText(/laden…|geladen…/);
        await expect(page.locator(there).getByRole('alert')).toHaveCount(0);
      }
    });
});

visit(
  'when the words of parts do not come, their places say so, and loading anew brings them',
  async ({ page, quiet }) => {
    quiet.expected.push(/Failed to load resource/, /dynamically imported module/);
    await page.route(chunkOf('words-nl'), (route) => route.abort());
    await openAfresh(page, '/');
    for (const [link, there] of [
      ['kies=huurgewenning', 'aside.record'],
      ['vorm=vergelijk', '.stage'],
    ] as const) {
      await follow(page, link);
      await expect(page.locator(there).getByRole('alert').first()).toContainText('kon niet worden geladen');
    }
    await page.unroute(chunkOf('words-nl'));
    await page.locator('.stage').getByRole('button', { name: 'Laad opnieuw' }).first().click();
    await expect(page.locator('.stage')).toContainText('vergelijken');
    await expect(page.locator('.stage').getByRole('alert')).toHaveCount(0);
  },
);

visit('what did not come can be closed, also where it lies over the page', async ({ page, quiet }) => {
  quiet.expected.push(/Failed to load resource/, /dynamically imported module/);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route(/\/(Record|Routes|Tour)-[^/]+\.js$/, (route) => route.abort());
  for (const fragment of ['kies=huurgewenning', 'van=senioren&naar=case', 'rondleiding=toolbox~1']) {
    await page.goto(`/#${fragment}`);
    await page.reload();
    await expect(alert(page)).toContainText('Dit deel kon niet worden geladen');
    await page
      .getByRole('button', { name: /^Sluit/ })
      .first()
      .click();
    await expect(alert(page)).toBeHidden();
    await goBack(page);
    await expect(alert(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(alert(page)).toBeHidden();
  }
});

for (const [how, answer] of Object.entries({
  'not as JSON': { status: 200, body: '<!doctype html><p>Log in</p>' },
  'cut off': { status: 200, body: '{"toolbox":{"records":[' },
  'as another thing': { status: 200, body: '{}' },
  'as a fault of the host': { status: 503, body: '' },
}))
  visit(
    `when the toolbox comes ${how}, the page says so, and loading anew brings it`,
    async ({ page, quiet }) => {
      // What a host says itself is no fault of the page beyond that; what comes broken is told of in the browser's own words.
      quiet.expected.push(...(answer.status === 503 ? [/toolbox answered 503/, /503/] : [/./]));
      await page.route('**/toolbox-*.json', (route) => route.fulfill(answer));
      await page.goto('/#groep=senioren');
      await expect(alert(page)).toContainText('De toolbox kon niet worden geladen.');
      await page.unroute('**/toolbox-*.json');
      await reload(page).click();
      await expect(page.getByLabel('Doelgroep')).toHaveValue('senioren');
      await expect(visible(page)).toBeVisible();
    },
  );

visit('when the toolbox takes long, the page says so, until it is there', async ({ page }) => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/toolbox-*.json', async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByText('Laden…').or(page.getByText('Bezig met laden…'))).toBeVisible();
  const late = page.getByText('Dit duurt lang.');
  await expect(page.locator('header.screen-only')).toBeVisible();
  await expect(late).toBeHidden();
  await page.evaluate(() => document.getAnimations().forEach((each) => each.finish()));
  await expect(late).toBeVisible();
  come();
  await expect(visible(page)).toBeVisible();
  await expect(late).toBeHidden();
});

test('on a very slow network something is seen at once, and the question and the drawing follow', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  // The server of this test does not compress, hosts do: what comes is three times as large, and so is the way for it.
  const bytes = (3 * 50_000) / 8;
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  const begun = Date.now();
  const after = () => ((Date.now() - begun) / 1000).toFixed(1);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText('Bezig met laden…')).toBeVisible();
  const seen = after();
  await expect(page.getByLabel('Doelgroep')).toBeVisible({ timeout: 90_000 });
  const asked = after();
  await page.getByLabel('Doelgroep').selectOption('senioren');
  await expect(page.getByRole('region', { name: 'Uw vraag' }).getByRole('status')).toHaveText(
    '6 instrumenten',
  );
  await expect(page.locator('.drawing [data-id]').first()).toBeAttached({ timeout: 90_000 });
  console.log(
    `at 50 kbit/s: seen after ${seen} s, the question after ${asked} s, the drawing after ${after()} s`,
  );
});
