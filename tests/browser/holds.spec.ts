import {
  expect,
  goBack,
  openAfresh,
  openMap,
  record,
  row,
  settled,
  test,
  visible,
  type Page,
} from './page.ts';

/** What stands in a browser's way, put there before the page begins. */
const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
};
const forbidden = () => {
  const forbid = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      get: () => {
        throw new DOMException(`${name} is forbidden`, 'SecurityError');
      },
    });
  for (const name of ['localStorage', 'sessionStorage', 'caches']) forbid(window, name);
  forbid(Navigator.prototype, 'serviceWorker');
};
const troubles = { full, forbidden } as const;

const kept = (page: Page) => page.getByRole('region', { name: /^Bewaard|^Saved/ });
const alert = (page: Page) => page.getByRole('alert');
const form = (page: Page, name: string) =>
  page.getByRole('group', { name: /^Weergave$|^View$/ }).getByRole('button', { name, exact: true });
const reload = (page: Page) => page.getByRole('button', { name: 'Laad opnieuw' });

/** Keeps the record that is open, with a note. */
async function keepOne(page: Page, note: string) {
  await record(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await form(page, 'Bewaard').click();
  await kept(page).getByRole('textbox').first().fill(note);
}

const said = {
  nl: { address: '/', keep: 'Bewaar', saved: 'Bewaard', gone: 'Uw browser slaat dit niet op.' },
  en: { address: '/en.html', keep: 'Save', saved: 'Saved', gone: 'Your browser does not store this.' },
} as const;
for (const [trouble, begin] of Object.entries(troubles))
  for (const [language, words] of Object.entries(said))
    test(`where storage is ${trouble} all goes on, and a message says what will be lost: ${language}`, async ({
      page,
      quiet,
    }) => {
      quiet.expected.push(/could not be (stored|kept|read)/, /(keeps|stores) nothing for this page/);
      await page.addInitScript(begin);
      await page.goto(`${words.address}#groep=senioren&kies=huurgewenning`);
      const aside = page.locator('aside.record');
      await aside.getByRole('button', { name: words.keep, exact: true }).click();
      await form(page, words.saved).click();
      await expect(kept(page)).toContainText(words.gone);
      await kept(page).getByRole('textbox').first().fill('Navragen.');
      await form(page, 'Matrix').click();
      await expect(page.locator('.stage table')).toBeVisible();
      await form(page, words.saved).click();
      await expect(kept(page).getByRole('textbox').first()).toHaveValue('Navragen.');
      await expect(page.getByRole('article', { name: /memo/ })).toContainText('Navragen.');
      // The address keeps the view.
      await page.reload();
      await expect(aside.locator('#record-naam')).toBeVisible();
      await expect(page).toHaveURL(/groep=senioren&kies=huurgewenning/);
    });

test('where the browser does not even say whether it has a worker, nothing is amiss', async ({
  page,
  quiet,
}) => {
  quiet.expected.push(/could not be (stored|kept|read)/, /(keeps|stores) nothing for this page/);
  const warned = page.waitForEvent('console', (message) => message.text().includes('without a network'));
  await page.addInitScript(forbidden);
  await openMap(page);
  expect((await warned).type()).toBe('warning');
});

/** Every part that comes later: its file, what asks for it, and where its absence is told. */
const parts: readonly { file: string; link: string; ask?: (page: Page) => Promise<void>; there: string }[] = [
  { file: 'canvas', link: '', there: '.stage' },
  { file: 'Tables', link: 'vorm=lijst', there: '.stage' },
  { file: 'Matrix', link: 'vorm=matrix', there: '.stage' },
  { file: 'Compare', link: 'vorm=vergelijk&vergelijk=huurgewenning,inkomenshuur', there: '.stage' },
  { file: 'Insights', link: 'vorm=inzichten', there: '.stage' },
  { file: 'Kept', link: 'vorm=bewaard', there: '.stage' },
  { file: 'Help', link: 'vorm=uitleg', there: '.stage' },
  { file: 'Privacy', link: 'vorm=privacy', there: '.stage' },
  { file: 'Accessibility', link: 'vorm=toegankelijkheid', there: '.stage' },
  { file: 'Record', link: 'kies=huurgewenning', there: 'aside.record' },
  { file: 'Lacking', link: 'vraag=kosten', there: 'aside.record' },
  { file: 'Routes', link: 'van=senioren&naar=case', there: 'main' },
  { file: 'Tour', link: 'rondleiding=toolbox~1', there: '.house' },
  {
    file: 'relations',
    link: '',
    ask: (page) => page.getByRole('button', { name: /^Lijst \(\d+\)$/ }).click(),
    there: 'aside.rail',
  },
  {
    file: 'ShareMenu',
    link: '',
    ask: (page) => page.getByRole('button', { name: 'Deel', exact: true }).click(),
    there: '#deel',
  },
  {
    file: 'MenuContent',
    link: '',
    ask: (page) => page.getByRole('button', { name: 'Menu', exact: true }).click(),
    there: '#menu',
  },
];
for (let from = 0; from < parts.length; from += 4) {
  const some = parts.slice(from, from + 4);
  test(`when a part does not come, its place says so, and loading anew brings it: ${some.map(({ file }) => file).join(', ')}`, async ({
    page,
    quiet,
  }) => {
    quiet.expected.push(/Failed to load resource/, /dynamically imported module/, /Unable to preload CSS/);
    for (const { file, link, ask, there } of some)
      await test.step(file, async () => {
        const chunk = new RegExp(`/${file}-[^/]+\\.js$`);
        await page.route(chunk, (route) => route.abort());
        await openAfresh(page, `/#${link}`);
        await expect(page.locator('.house')).toBeVisible();
        await ask?.(page);
        const place = page.locator(there);
        await expect(place.getByRole('alert')).toContainText('kon niet worden geladen');
        await expect(place.getByRole('alert')).toBeVisible();
        const before = page.url();
        await page.unroute(chunk);
        await place.getByRole('button', { name: 'Laad opnieuw' }).click();
        await expect(page.locator('.house')).toBeVisible();
        await ask?.(page);
        await expect(place).toContainText(/\S/);
        await expect(place).not.toContainText(/laden…|geladen…/);
        await expect(alert(page).filter({ hasText: 'kon niet worden geladen' })).toHaveCount(0);
        expect(page.url()).toBe(before);
      });
  });
}

test('what did not come can be closed, also where it lies over the page', async ({ page, quiet }) => {
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
  test(`when the toolbox comes ${how}, the page says so, and loading anew brings it`, async ({
    page,
    quiet,
  }) => {
    quiet.expected.push(/./);
    await page.route('**/toolbox-*.json', (route) => route.fulfill(answer));
    await page.goto('/#groep=senioren');
    await expect(alert(page)).toContainText('De toolbox kon niet worden geladen.');
    await page.unroute('**/toolbox-*.json');
    await reload(page).click();
    await expect(page.getByLabel('Doelgroep')).toHaveValue('senioren');
  });

test('when the toolbox takes long, the page says so, until it is there', async ({ page }) => {
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

for (const [year, day] of [
  [1970, '1 januari 1970'],
  [2099, '1 januari 2099'],
] as const)
  test(`where the clock says ${year}, dates say so too, and nothing else depends on it`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(year, 0, 1, 12));
    await openMap(page, 'groep=senioren&kies=huurgewenning');
    await keepOne(page, 'Eerst.');
    // Kept later, by a clock that has gone back since.
    await page.clock.setFixedTime(new Date(year - 1, 0, 1, 12));
    await page.goto('/#kies=inkomenshuur&vorm=kaart');
    await record(page).getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.clock.setFixedTime(new Date(year, 0, 1, 12));
    await form(page, 'Bewaard').click();
    await expect(page).toHaveURL(/vorm=bewaard/);
    await page.reload();
    await expect(kept(page).getByRole('heading', { level: 3 })).toHaveText(['Huurgewenning', 'Inkomenshuur']);
    await expect(page.getByRole('article', { name: 'Zo wordt het memo' })).toContainText(`Gemaakt op ${day}`);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Download als tekst/ }).click(),
    ]);
    expect(file.suggestedFilename()).toContain(`-${year}-01-01.md`);
    await page.getByRole('button', { name: 'Deel', exact: true }).click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /SVG/ }).click(),
    ]);
    expect(picture.suggestedFilename()).toContain(`-${year}-01-01.svg`);
  });

test('two tabs know of each other what is kept, chosen and cleared', async ({ page, context }) => {
  await openMap(page, 'kies=huurgewenning');
  const other = await context.newPage();
  await openMap(other, 'kies=inkomenshuur');
  await keepOne(page, 'Van de ene.');
  await keepOne(other, 'Van de andere.');
  for (const each of [page, other])
    await expect(kept(each).getByRole('heading', { level: 3 })).toHaveCount(2);
  await kept(other).getByRole('textbox').nth(1).fill('Veranderd.');
  await expect(kept(page).getByRole('textbox').nth(1)).toHaveValue('Veranderd.');

  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('radio', { name: 'Donker' }).check();
  const night = (each: Page) => each.locator('link#night').getAttribute('media');
  await expect.poll(() => night(other)).toBe('screen');
  await page.keyboard.press('Escape');

  await page.goto('/#vorm=privacy');
  await page.getByRole('button', { name: 'Wis alles wat is opgeslagen' }).click();
  await page.getByRole('button', { name: /^Ja, wis/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /gewist/ })).toBeVisible();
  await expect(kept(other).getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect.poll(() => night(other)).not.toBe('screen');
  // The other tab goes on, and keeps anew.
  await form(other, 'Kaart').click();
  await record(other).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(record(other).getByRole('button', { name: /^Bewaard ✓/ })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('doorstroomverkenner.bewaard'))).toContain(
    'inkomenshuur',
  );
});

test('on a very slow network something is seen at once, and the question can be used before the drawing', async ({
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
  await expect(page.locator('.stage')).toContainText('De tekening wordt geladen…');
  await expect(page.locator('.canvas canvas').first()).toBeAttached({ timeout: 90_000 });
  console.log(
    `at 50 kbit/s: seen after ${seen} s, the question after ${asked} s, the drawing after ${after()} s`,
  );
});

/** What another tab has left is there, and steps and Back go on from where one was. */
async function goesOn(page: Page): Promise<void> {
  await expect(kept(page).getByRole('textbox').first()).toHaveValue('Elders veranderd.');
  await expect(page.locator('link#night')).toHaveAttribute('media', 'screen');
  await form(page, 'Lijst').click();
  await row(page, 'Verhuiscoach').click();
  await expect(record(page).getByRole('heading', { name: 'Verhuiscoach' })).toBeVisible();
  await settled(page);
  const steps = await page.evaluate(() => history.length);
  // Not the test's own way back, which waits for a page to load.
  await page.evaluate(() => history.back());
  await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(steps);
}

test('a page that the browser brings back takes in what has changed meanwhile', async ({ page }) => {
  await openMap(page, 'groep=senioren&kies=huurgewenning');
  await keepOne(page, 'Eerst.');
  // What a browser does with a page that it puts by: it hears nothing meanwhile.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const text = localStorage.getItem('doorstroomverkenner.bewaard') ?? '';
    localStorage.setItem('doorstroomverkenner.bewaard', text.replace('Eerst.', 'Elders veranderd.'));
    localStorage.setItem('doorstroomverkenner.choices', '{"theme":"dark","shortKeys":true}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await goesOn(page);
});

/** A browser of its own that puts pages by, which the tests' own is told not to do. */
const puttingBy = test.extend<{ remembering: Page }>({
  remembering: async ({ playwright, launchOptions, baseURL }, use) => {
    const browser = await playwright.chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: { width: 1440, height: 900 },
    });
    await use(await context.newPage());
    await browser.close();
  },
});

puttingBy(
  'who comes back to the page finds it as it was, and as another tab has left it',
  async ({ remembering: page }) => {
    await page.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await openMap(page, 'groep=senioren&kies=huurgewenning');
    await keepOne(page, 'Eerst.');
    await page.goto('toolbox.html');
    const other = await page.context().newPage();
    await other.goto('/#vorm=bewaard');
    await kept(other).getByRole('textbox').first().fill('Elders veranderd.');
    await other.getByRole('button', { name: 'Menu' }).click();
    await other.getByRole('radio', { name: 'Donker' }).check();
    await other.close();
    await page.goBack({ waitUntil: 'commit' });
    const persisted = await page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted);
    test.skip(!persisted, 'this browser puts no page by');
    await goesOn(page);
  },
);
