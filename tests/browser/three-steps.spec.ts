import { cardsOn, drawn } from './cards.ts';
import { expect, openMap, record, test, visible } from './page.ts';

/** From the start to a case for a group: every click, key that does something, and tap is counted. */
const GROUP = 'Gezinnen';
const CASE = 'Casus Vlaardingen';
const MOST = 3;

/** Counts what a reader has to do; opening a list of the browser's own and choosing from it are two things. */
function counting() {
  let count = 0;
  return {
    act: async (deed: () => Promise<unknown>, things = 1) => {
      count += things;
      await deed();
    },
    count: () => count,
  };
}

test('by mouse', async ({ page }) => {
  const { act, count } = counting();
  await openMap(page);
  await act(() => page.getByLabel('Doelgroep').selectOption('gezinnen'), 2);
  await drawn(page);
  const card = (await cardsOn(page))['casus-vlaardingen'];
  await act(() => page.mouse.click((card?.x ?? 0) + 20, (card?.y ?? 0) + 10));
  await expect(record(page).getByRole('heading', { name: CASE })).toBeVisible();
  expect(count()).toBeLessThanOrEqual(MOST);
});

test('by keyboard', async ({ page }) => {
  const { act, count } = counting();
  await openMap(page);
  // Going from one control to the next does nothing yet, and is not counted.
  const tabTo = async (name: string) => {
    const at = () =>
      page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body ? '' : (activeElement?.ariaLabel ?? activeElement?.textContent ?? '');
      });
    for (let step = 0; step < 80 && !(await at()).includes(name); step++) await page.keyboard.press('Tab');
    expect(await at()).toContain(name);
  };
  await tabTo('Doelgroep');
  await act(() => page.keyboard.type(GROUP));
  await expect(page.getByLabel('Doelgroep')).toHaveValue('gezinnen');
  await page.getByRole('button', { name: 'Naar de lijst van kaarten' }).focus();
  await act(() => page.keyboard.press('Enter'));
  await tabTo(CASE);
  await act(() => page.keyboard.press('Enter'));
  await expect(record(page).getByRole('heading', { name: CASE })).toBeFocused();
  expect(count()).toBeLessThanOrEqual(MOST);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('on a phone', async ({ page }) => {
    const { act, count } = counting();
    await page.goto('/');
    await act(() => page.getByLabel('Doelgroep').selectOption('gezinnen'), 2);
    await expect(visible(page)).toContainText('zichtbaar');
    await act(() => page.getByRole('button', { name: CASE }).tap());
    await expect(record(page).getByRole('heading', { name: CASE })).toBeVisible();
    expect(count()).toBeLessThanOrEqual(MOST);
  });
});
