import { expect, openMap, record, test } from './page.ts';

test('past the header to the content, in a form that is text itself', async ({ page }) => {
  await page.goto('/#vorm=matrix');
  await expect(page.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Matrix' })).toBeFocused();
  await expect(page).toHaveTitle('Matrix – Doorstroomverkenner');
});

test('from the question to a record and its routes without a mouse', async ({ page }) => {
  await openMap(page);
  const skip = page.getByRole('button', { name: 'Naar de lijst van kaarten' });
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await page.getByLabel('Doelgroep').focus();
  await page.keyboard.type('Senioren');
  await expect(page.getByLabel('Doelgroep')).toHaveValue('senioren');
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Kaarten in beeld/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Participatie met bewoners', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(record(page).getByRole('heading', { name: 'Participatie met bewoners' })).toBeFocused();
  await record(page)
    .getByRole('button', { name: /^Routes naar casussen/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Routes', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: /Routes van/ })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('region', { name: /Routes van Participatie/ })).toBeVisible();
});

test('search opens by its keys, is walked with arrows and left with Escape', async ({ page }) => {
  await openMap(page);
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

test('what has focus shows it', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineWidth,
  );
  expect(outline).toBe('3px');
});

test('the keyboard keeps its place when what it was on goes', async ({ page }) => {
  await openMap(page, 'groep=senioren&kies=voorrang');
  const inRecord = () => page.evaluate(() => document.activeElement?.closest('aside')?.ariaLabel);
  for (const name of [/^Zet \d+ erbij/, /^Zet .* erbij/, /^Haal weer weg/, /^Verberg/]) {
    const button = record(page).getByRole('button', { name }).first();
    await expect(button).toBeVisible();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(inRecord, name.source).toBe('Over deze kaart');
  }
  await page.getByRole('button', { name: 'Senioren: haal weg' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.getByRole('button', { name: '+ plaats' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Plaats', { exact: true })).toBeFocused();
});

test('closing a record gives the keyboard back to where it was opened', async ({ page }) => {
  await openMap(page, 'groep=senioren');
  await page.getByRole('button', { name: /^Lijst \(/ }).click();
  const card = page.getByRole('button', { name: 'Verhuiscoach', exact: true });
  await card.focus();
  await page.keyboard.press('Enter');
  await expect(record(page).getByRole('heading', { name: 'Verhuiscoach' })).toBeFocused();
  await record(page).getByRole('button', { name: 'Sluit' }).focus();
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
});
