import { cardsOn, drawn, labelsOn, moved } from './cards.ts';
import {
  answer,
  expect,
  follow,
  goBack,
  openMap,
  record,
  row,
  settled,
  test,
  viewMode,
  visible,
  visit,
} from './page.ts';

visit(
  'from the start: what is in view, badges, filters, the search and the way to an organisation',
  async ({ page }) => {
    await openMap(page);
    await test.step('the first view holds its groups, types and instruments and says how many there are', async () => {
      await expect(visible(page)).toHaveText(/^2[0-6] van \d\d zichtbaar$/);
      await expect(answer(page)).toHaveText('14 instrumenten');
    });
    await test.step('an expand badge adds the cards that it counts', async () => {
      await drawn(page);
      const badge = (await labelsOn(page)).find(({ of, isBadge }) => of === 'ons-soort-mensen' && isBadge);
      if (!badge) throw new Error('the badge is not drawn');
      await page.mouse.click(badge.x + badge.width / 2, badge.y + badge.height / 2);
      await expect(visible(page)).toHaveText(/^28 van/);
      await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled();
    });
    await test.step('filters show their counts, and the bar takes each away again', async () => {
      await follow(page, '');
      await drawn(page);
      const start = await visible(page).textContent();
      await page.getByRole('button', { name: /^Procesbegeleiding/ }).click();
      await expect(answer(page)).toHaveText('3 instrumenten');
      await page.getByRole('button', { name: /^voorstel/ }).click();
      await expect(answer(page)).toHaveText('1 instrument');
      await page.getByRole('button', { name: 'voorstel: haal weg' }).click();
      await expect(answer(page)).toHaveText('3 instrumenten');
      await page.getByRole('button', { name: 'Toon alles' }).click();
      await expect(visible(page)).toHaveText(start ?? '');
    });
    await test.step('a search hit that is not in view is brought into it', async () => {
      await follow(page, '');
      await drawn(page);
      await page.getByRole('combobox', { name: /Zoek/ }).fill('hoogvliet');
      await page.getByRole('option', { name: /Goudplevier/ }).click();
      await expect(record(page).getByRole('heading', { name: 'Goudplevier' })).toBeVisible();
      await page.getByRole('button', { name: 'Lijst (' }).click();
      await expect(page.getByRole('button', { name: 'Goudplevier' })).toHaveAttribute('aria-pressed', 'true');
    });
    await test.step('from a target group to an instrument, an example and the organisation behind it', async () => {
      await follow(page, '');
      await drawn(page);
      await page.getByLabel('Doelgroep').selectOption('senioren');
      await page.getByLabel('Type doorstroom').selectOption('huur-naar-huur');
      await page.getByRole('button', { name: 'Lijst (' }).click();
      await page
        .getByRole('complementary', { name: 'Filters' })
        .getByRole('button', { name: 'Huurgewenning', exact: true })
        .click();
      await expect(record(page).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
      await record(page).getByRole('button', { name: 'Verlengen verhuisketen' }).click();
      await expect(record(page).getByRole('heading', { name: 'Verlengen verhuisketen' })).toBeVisible();
      await record(page).getByRole('button', { name: 'SEV' }).first().click();
      const link = record(page)
        .getByRole('link', { name: /Platform31/ })
        .first();
      await expect(link).toHaveAttribute('href', /^https:\/\/www\.platform31\.nl/);
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(page).toHaveURL(/groep=senioren&type=huur-naar-huur&kies=sev/);
    });
  },
);

visit('from an answer: a card, a gap and routes', async ({ page }) => {
  await test.step('a click on a card opens its record, and nothing moves', async () => {
    await openMap(page, 'groep=senioren&type=huur-naar-huur');
    const before = await page.getByRole('application', { name: /Tekening/ }).boundingBox();
    await drawn(page);
    const card = (await cardsOn(page))['participatie'];
    if (!card) throw new Error('the card is not drawn');
    await page.mouse.click(card.x + 60, card.y + card.height / 2);
    await expect(record(page).getByRole('heading', { name: 'Participatie met bewoners' })).toBeVisible();
    expect(await page.getByRole('application', { name: /Tekening/ }).boundingBox()).toEqual(before);
  });
  await test.step('a gap of the toolbox is stated in words', async () => {
    await follow(page, 'type=koop-naar-huur');
    await expect(page.getByText('De toolbox noemt hiervoor geen eigen instrument.')).toBeVisible();
  });
  await test.step('routes are sentences, and the chosen one shows the source of each step', async () => {
    await follow(page, 'groep=senioren&kies=senioren');
    await record(page)
      .getByRole('button', { name: /^Routes naar voorbeelden/ })
      .click();
    const paths = page.getByRole('region', { name: 'Routes van Senioren naar voorbeelden' });
    await expect(paths.getByRole('listitem').first()).toContainText(
      'Senioren staan centraal in de casus Westvoorne.',
    );
    const route = paths.getByRole('button', { name: /Huurgewenning.*Verlengen verhuisketen/ });
    await route.click();
    await expect(route).toHaveAttribute('aria-pressed', 'true');
    await expect(paths.getByRole('list', { name: 'Waar dit staat' })).toContainText(
      'tabel Huurgewenning, vermeld',
    );
  });
});

test('what was seen and done is there again after a reload, and Back and undo go on from there', async ({
  page,
}) => {
  await openMap(page);
  await test.step('reloading and Back restore what was seen', async () => {
    await page.getByLabel('Doelgroep').selectOption('gezinnen');
    await page.getByRole('button', { name: 'Lijst', exact: true }).click();
    await row(page, 'Casus Vlaardingen').click();
    const seen = await visible(page).textContent();
    await settled(page);
    await page.reload();
    await expect(record(page).getByRole('heading', { name: 'Casus Vlaardingen' })).toBeVisible();
    await expect(visible(page)).toHaveText(seen ?? '');
    await goBack(page);
    await expect(record(page).getByRole('heading', { name: 'Casus Vlaardingen' })).toBeHidden();
    await goBack(page);
    await goBack(page);
    await expect(page.getByLabel('Doelgroep')).toHaveValue('');
  });
  await test.step('a reload keeps the steps, and both undo and Back go on from there', async () => {
    await page.getByLabel('Doelgroep').selectOption('senioren');
    await page.getByRole('button', { name: /^Procesbegeleiding/ }).click();
    await expect(answer(page)).toHaveText('1 instrument');
    await settled(page);
    await page.reload();
    await expect(answer(page)).toHaveText('1 instrument');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(page.getByLabel('Categorie')).toHaveValue('');
    await page.getByRole('button', { name: 'Opnieuw doen' }).click();
    await expect(answer(page)).toHaveText('1 instrument');
    await expect(page).toHaveURL(/categorie=procesbegeleiding/);
    await goBack(page);
    await goBack(page);
    await expect(page.getByLabel('Doelgroep')).toHaveValue('');
    await page.getByRole('button', { name: 'Uw stappen' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Gevraagd: Procesbegeleiding' })).toBeVisible();
  });
});

test('more steps than a browser keeps entries for are undone all the same', async ({ page }) => {
  test.slow();
  // Between the two views with the least to paint.
  await openMap(page);
  for (let step = 0; step < 30; step++)
    for (const mode of ['Bewaard', 'Vergelijk']) await viewMode(page, mode).click();
  await page.getByRole('button', { name: 'Uw stappen' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Escape');
  await page.getByLabel('Doelgroep').selectOption('senioren');
  await expect.poll(() => new URL(page.url()).hash).toContain('groep=senioren');
});

test('a link opens the drawing where the reader had put it', async ({ page, context, baseURL }) => {
  await openMap(page, 'groep=senioren');
  await drawn(page);
  await page.getByRole('button', { name: 'Groter' }).click();
  await expect(page).toHaveURL(/groep=senioren&v=1&zicht=/);
  const seen = await cardsOn(page);
  const other = await context.newPage();
  await other.goto(`${baseURL}${new URL(page.url()).hash}`);
  await drawn(other);
  expect(moved(seen, await cardsOn(other))).toBeLessThan(4);
  await page.getByRole('button', { name: /^Procesbegeleiding/ }).click();
  await expect(page).toHaveURL(/categorie=procesbegeleiding&v=1$/);
});
