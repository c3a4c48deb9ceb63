import { drawn } from './cards.ts';
import { answer, expect, follow, openMap, record, settled, visit, visible, type Page } from './page.ts';

/** A card in the list beside the drawing. */
const cardInList = (page: Page, name: string) =>
  page.getByRole('complementary', { name: 'Filters' }).getByRole('button', { name, exact: true });

visit('a skip link leads past the header, also in a view mode that is text', async ({ page }) => {
  await page.goto('/#groep=senioren&vorm=matrix');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Matrix' })).toBeFocused();
  await expect(page).toHaveTitle('Matrix – Doorstroomverkenner');
});

visit('from the question to a record and its routes without a mouse', async ({ page }) => {
  await openMap(page);
  const skip = page.getByRole('button', { name: 'Naar de lijst van kaarten' });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Naar de tekening' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application')).toBeFocused();
  await page.getByLabel('Doelgroep').focus();
  await page.keyboard.type('Senioren');
  await expect(page.getByLabel('Doelgroep')).toHaveValue('senioren');
  await expect(page.getByRole('heading', { level: 2, name: 'Antwoord' })).toBeVisible();
  await page.getByRole('button', { name: 'Naar het antwoord' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Antwoord' })).toBeFocused();
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Kaarten in beeld/ })).toBeFocused();
  const all = page.getByRole('checkbox', { name: 'Alle verbindingen open' });
  await expect(all).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(all).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cardInList(page, 'Participatie met bewoners')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(record(page).getByRole('heading', { name: 'Participatie met bewoners' })).toBeFocused();
  await record(page)
    .getByRole('button', { name: /^Routes naar voorbeelden/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Routes', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Naar de geopende kaart' }).focus();
  await page.keyboard.press('Enter');
  await expect(record(page).getByRole('heading', { name: 'Participatie met bewoners' })).toBeFocused();
  await page.getByRole('heading', { name: 'Routes', exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /Routes van/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: /Routes van Participatie/ })).toBeVisible();
});

/** Where the keyboard is, and how that shows: the outline of what has it, and the mark on a card of the drawing. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    const style = getComputedStyle(at ?? document.body);
    return {
      on: at?.tagName,
      // The heading of a step and of a record have their own mark.
      shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3,
      name: (at?.ariaLabel ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      card: at?.querySelector<SVGElement>('[data-cursor]:not([hidden])')?.dataset['cursor'],
    };
  });

/** Presses a key, and sees that the keyboard is somewhere afterwards, where that can be seen. */
async function press(page: Page, key: string): Promise<Awaited<ReturnType<typeof focus>>> {
  await page.keyboard.press(key);
  await drawn(page);
  const found = await focus(page);
  expect(found.on, `after ${key}`).not.toBe('BODY');
  expect(found.shows, `after ${key} on ${found.name}`).toBe(true);
  return found;
}

async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let at = 0; at < 80; at++) if (name.test((await press(page, key)).name)) return;
  throw new Error(`the keyboard does not come to ${name}`);
}

visit(
  'keys alone lead from the page to an answer, a card of the drawing, what else there is, a route, and a step back',
  async ({ page }) => {
    await openMap(page);
    await drawn(page);
    // An answer.
    await tabTo(page, /^Doelgroep/);
    await page.keyboard.type('Senioren');
    await expect(answer(page)).toHaveText('6 instrumenten');
    await tabTo(page, /^Type doorstroom/);
    await page.keyboard.type('Van huur naar huur');
    await expect(answer(page)).toHaveText('5 instrumenten');
    // A card of the drawing.
    await tabTo(page, /^Tekening/);
    const said = page.locator('.frame').getByRole('status');
    await expect(said).toContainText('doelgroep, ');
    let { card } = await press(page, 'Home');
    for (let step = 0; step < 6 && card !== 'sociale-huurders-senioren'; step++)
      ({ card } = await press(page, 'ArrowDown'));
    expect((await press(page, 'ArrowRight')).card).toBe('huur-naar-huur');
    // Only what is for this group as well.
    ({ card } = await press(page, 'ArrowRight'));
    await expect(said).toContainText('staat bij Sociale huurders (senioren), kan met: ');
    for (let step = 0; step < 6 && card !== 'huurgewenning'; step++)
      ({ card } = await press(page, step < 3 ? 'ArrowDown' : 'ArrowUp'));
    expect(card).toBe('huurgewenning');
    // What else there is.
    await expect(visible(page)).toHaveText(/^22 van/);
    expect((await press(page, 'e')).card).toBe('huurgewenning');
    await expect(visible(page)).toHaveText(/^23 van/);
    // Its record, and back to the drawing.
    expect((await press(page, 'Enter')).name).toBe('Huurgewenning');
    await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeFocused();
    expect((await press(page, 'Escape')).card).toBe('huurgewenning');
    await press(page, 'Enter');
    // A route.
    await tabTo(page, /^Routes naar voorbeelden/);
    await press(page, 'Enter');
    await expect(page.getByRole('heading', { name: 'Routes', exact: true })).toBeFocused();
    await tabTo(page, /Verlengen verhuisketen/);
    await press(page, 'Enter');
    await expect(visible(page)).toHaveText(/^2 van/);
    await expect(page.getByText(/^Route 1 van 2: Een voorbeeld van Huurgewenning is/)).toBeAttached();
    // A step back.
    await press(page, 'Control+z');
    await expect(visible(page)).toHaveText(/^23 van/);
    await expect(page.getByText(/^Ongedaan gemaakt: Route gekozen/)).toBeAttached();
  },
);

visit('keys of the page: focus, the search and the help', async ({ page }) => {
  await openMap(page);
  await visit.step('what has focus shows it', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
    );
    expect(outline).toBe('3px');
  });
  await visit.step('search opens by its keys, is walked with arrows and left with Escape', async () => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: /Zoek/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('platform31');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await page.keyboard.type('verhuiscoach');
    await page.keyboard.press('Enter');
    await expect(record(page).getByRole('heading', { name: 'Verhuiscoach' })).toBeVisible();
  });
  await visit.step('the key that opens the help can be switched off', async () => {
    await follow(page, '');
    const help = page.getByRole('heading', { name: 'Uitleg', exact: true });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('checkbox', { name: /\?/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await settled(page);
    await expect(help).toBeHidden();
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('checkbox', { name: /\?/ }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await expect(help).toBeVisible();
  });
});

visit('the keyboard is never lost: in the drawing, in what is closed, and in what goes', async ({ page }) => {
  await visit.step('the drawing is no trap, and its keys are its own only there', async () => {
    await openMap(page, 'groep=senioren');
    await drawn(page);
    await tabTo(page, /^Tekening/);
    await tabTo(page, /^Kleiner$/);
    await tabTo(page, /^Tekening/, 'Shift+Tab');
    await press(page, 'Escape');
    expect((await focus(page)).name).toMatch(/^Tekening/);
    await tabTo(page, /^Maak de vraag leeg/, 'Shift+Tab');
    const before = await visible(page).textContent();
    await page.keyboard.press('e');
    await page.keyboard.press('0');
    await expect(visible(page)).toHaveText(before ?? '');
  });
  await visit.step('closing a record gives the keyboard back to where it was opened', async () => {
    await follow(page, 'groep=senioren');
    await page.getByRole('button', { name: /^Lijst \(/ }).click();
    const card = cardInList(page, 'Verhuiscoach');
    await card.focus();
    await page.keyboard.press('Enter');
    await expect(record(page).getByRole('heading', { name: 'Verhuiscoach' })).toBeFocused();
    await record(page).getByRole('button', { name: 'Sluit' }).focus();
    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
  });
  await visit.step('the keyboard keeps its place when what it was on goes', async () => {
    await follow(page, 'groep=senioren&kies=voorrang');
    const inRecord = () => page.evaluate(() => document.activeElement?.closest('aside')?.ariaLabel);
    for (const name of [/^Zet \d+ erbij/, /^Zet .* erbij/, /^Haal weer weg/, /^Verberg/]) {
      const button = record(page).getByRole('button', { name }).first();
      await expect(button).toBeVisible();
      const before = (await visible(page).textContent()) ?? '';
      await button.focus();
      await page.keyboard.press('Enter');
      // Before that, the next key would be for what this one makes of the button.
      await expect(visible(page)).not.toHaveText(before);
      // Once the record is gone, its place has the answer.
      await expect
        .poll(inRecord, name.source)
        .toBe(name.source.includes('Verberg') ? 'Antwoord op uw vraag' : 'Over deze kaart');
    }
    await page.getByRole('button', { name: 'Senioren: haal weg' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.getByRole('button', { name: '+ plaats' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Plaats', { exact: true })).toBeFocused();
  });
});

visit('what is done in the drawing is announced, and its keys are asked for there', async ({ page }) => {
  await visit.step('an action is announced once', async () => {
    await openMap(page, 'groep=senioren&kies=voorrang');
    await drawn(page);
    await page.evaluate(() => {
      const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
      const regionOf = (node: Node) =>
        (node instanceof Element ? node : node.parentElement)?.closest(
          '[role=status], [role=alert], [aria-live]',
        );
      new MutationObserver((changes) => {
        const regions = new Set(changes.flatMap(({ target }) => regionOf(target) ?? []));
        for (const region of regions)
          if (region.getAttribute('aria-live') !== 'off' && region.textContent?.trim())
            heard.push(region.textContent.trim());
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    const soFar = () => page.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);
    /** What is heard after an action, once that is as much as is expected and the page has come to rest. */
    const heard = async (action: () => Promise<unknown>, least = 1): Promise<string[]> => {
      const before = (await soFar()).length;
      await action();
      await expect.poll(async () => (await soFar()).length - before).toBeGreaterThanOrEqual(least);
      await drawn(page);
      return (await soFar()).slice(before);
    };
    expect(await heard(() => page.getByRole('application').focus())).toEqual([
      expect.stringMatching(/^Voorrang voor huurder van gewilde woning, instrument, /),
    ]);
    expect(await heard(() => page.keyboard.press('e'))).toEqual([
      expect.stringMatching(/toegevoegd\. \d+ van \d+ zichtbaar\.$/),
    ]);
    expect(await heard(() => page.keyboard.press('ArrowDown'))).toHaveLength(1);
    const type = page.getByRole('combobox', { name: 'Type doorstroom' });
    expect((await heard(() => type.selectOption('huur-naar-huur'), 2)).toSorted()).toEqual([
      '5 instrumenten',
      expect.stringMatching(/^Gevraagd: Van huur naar huur\. \d+ van/),
    ]);
  });
  await visit.step(
    'the keys are asked for in the drawing, and Escape leads back to it as it was',
    async () => {
      await follow(page, 'kies=koopgarant');
      await drawn(page);
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('?');
      await expect(page.getByRole('heading', { level: 2, name: 'Uitleg' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('application', { name: /Tekening/ })).toBeVisible();
      await expect(record(page).getByRole('heading', { name: 'Koopgarant' })).toBeVisible();
    },
  );
});

visit('zoomed in to 400 per cent, header and bar scroll away with the rest', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 225 });
  await page.goto('/#groep=senioren&type=huur-naar-huur&vorm=lijst');
  const name = page.getByRole('rowheader').getByRole('button', { name: 'Huurgewenning', exact: true });
  await name.scrollIntoViewIfNeeded();
  await expect(name).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('banner')).not.toBeInViewport();
});
