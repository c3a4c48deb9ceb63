import { expect, keepOne, kept, openMap, record, row, settled, test, viewMode, type Page } from './page.ts';

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

const said = {
  nl: { address: '/', keep: 'Bewaar', saved: 'Bewaard', gone: 'Uw browser slaat dit niet op.' },
  en: { address: '/en.html', keep: 'Save', saved: 'Saved', gone: 'Your browser does not store this.' },
} as const;
for (const [trouble, begin, language] of [
  ['full', full, 'nl'],
  ['forbidden', forbidden, 'en'],
] as const) {
  const words = said[language];
  test(`where storage is ${trouble} all goes on, and a message says what will be lost: ${language}`, async ({
    page,
    quiet,
  }) => {
    quiet.expected.push(/could not be (stored|kept|read)/, /(keeps|stores) nothing for this page/);
    await page.addInitScript(begin);
    // The browser that forbids does not even say whether it has a worker.
    const warned =
      trouble === 'forbidden' &&
      page.waitForEvent('console', (message) => message.text().includes('without a network'));
    await page.goto(`${words.address}#groep=senioren&kies=huurgewenning`);
    await expect(page.getByRole('application')).toBeVisible();
    await expect(page.locator('header').getByRole('button', { name: 'Menu' })).toBeVisible();
    if (warned) expect((await warned).type()).toBe('warning');
    const aside = page.locator('aside.record');
    await aside.getByRole('button', { name: words.keep, exact: true }).click();
    await viewMode(page, words.saved).click();
    await expect(kept(page)).toContainText(words.gone);
    await kept(page).getByRole('textbox').first().fill('Navragen.');
    await viewMode(page, 'Matrix').click();
    await expect(page.locator('.stage table')).toBeVisible();
    await viewMode(page, words.saved).click();
    await expect(kept(page).getByRole('textbox').first()).toHaveValue('Navragen.');
    await expect(page.getByRole('article', { name: /memo/ })).toContainText('Navragen.');
    // The address keeps the view.
    await page.reload();
    await expect(kept(page)).toBeVisible();
    await expect(page).toHaveURL(/groep=senioren&vorm=bewaard/);
  });
}

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
    await viewMode(page, 'Bewaard').click();
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
  const colours = (each: Page) => each.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await expect.poll(() => colours(other)).toBe('dark');
  await page.keyboard.press('Escape');

  await page.goto('/#vorm=privacy');
  await page.getByRole('button', { name: 'Wis alles wat is opgeslagen' }).click();
  await page.getByRole('button', { name: /^Ja, wis/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /gewist/ })).toBeVisible();
  await expect(kept(other).getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect.poll(() => colours(other)).toBe('light');
  // The other tab goes on, and keeps anew.
  await viewMode(other, 'Kaart').click();
  await record(other).getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(record(other).getByRole('button', { name: /^Bewaard ✓/ })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('doorstroomverkenner.bewaard'))).toContain(
    'inkomenshuur',
  );
});

/** What another tab has left is there, and steps and Back go on from where one was. */
async function goesOn(page: Page): Promise<void> {
  await expect(kept(page).getByRole('textbox').first()).toHaveValue('Elders veranderd.');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await viewMode(page, 'Lijst').click();
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
    test.skip(
      process.env['CHROME_BIN'] === undefined,
      'the browser of node_modules is a shell, which puts no page by',
    );
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
