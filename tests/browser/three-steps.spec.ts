import { cardsOn, drawn } from './cards.ts';
import { blank, expect, follow, openMap, record, row, test, visible, visit } from './page.ts';

/** From the start to a case for a group: every click, key that does something, and tap is counted. */
const MOST = 3;
const asked = [
  { group: 'gezinnen', name: 'Gezinnen', id: 'casus-vlaardingen', title: 'Casus Vlaardingen' },
  { group: 'senioren', name: 'Senioren', id: 'woonwaarde', title: 'Woonwaarde' },
  { group: 'potentiele-kopers', name: 'Potentiële kopers', id: 'hof-van-heden', title: 'Hof van Heden' },
];

/** Counts what a reader has to do; opening a list of the browser's own and choosing from it are two things. */
function counting() {
  let count = 0;
  return {
    act: async (action: () => Promise<unknown>, things = 1) => {
      count += things;
      await action();
    },
    count: () => count,
  };
}

visit('by mouse, for each group', async ({ page }) => {
  await openMap(page);
  for (const { group, name, id, title } of asked)
    await test.step(name, async () => {
      const { act, count } = counting();
      await follow(page, '');
      await drawn(page);
      await act(() => page.getByLabel('Doelgroep').selectOption(group), 2);
      await drawn(page);
      const card = (await cardsOn(page))[id];
      await act(() => page.mouse.click((card?.x ?? 0) + 20, (card?.y ?? 0) + 10));
      await expect(record(page).getByRole('heading', { name: title })).toBeVisible();
      expect(count()).toBeLessThanOrEqual(MOST);
    });
});

visit('by keyboard, for each group', async ({ page }) => {
  await openMap(page);
  // Going from one control to the next does nothing yet, and is not counted.
  const at = () =>
    page.evaluate(() => {
      const { activeElement, body } = document;
      return activeElement === body ? '' : (activeElement?.ariaLabel ?? activeElement?.textContent ?? '');
    });
  const go = async (key: 'Tab' | 'Shift+Tab', wanted: string) => {
    for (let step = 0; step < 80 && !(await at()).includes(wanted); step++) await page.keyboard.press(key);
    expect(await at()).toContain(wanted);
  };
  for (const { group, name, title } of asked)
    await test.step(name, async () => {
      const { act, count } = counting();
      await follow(page, '');
      await expect(page.getByLabel('Doelgroep')).toHaveValue('');
      await go('Tab', 'Doelgroep');
      await act(() => page.keyboard.type(name));
      await expect(page.getByLabel('Doelgroep')).toHaveValue(group);
      await go('Shift+Tab', 'Naar de lijst');
      await act(() => page.keyboard.press('Enter'));
      await go('Tab', title);
      await act(() => page.keyboard.press('Enter'));
      await expect(record(page).getByRole('heading', { name: title })).toBeFocused();
      expect(count()).toBeLessThanOrEqual(MOST);
    });
});

test.describe('by touch, for each group', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('on a phone', async ({ page }) => {
    await page.goto('/');
    for (const { group, name, title } of asked)
      await test.step(name, async () => {
        const { act, count } = counting();
        await follow(page, '');
        await act(() => blank(page, 'Doelgroep').selectOption(group), 2);
        await expect(visible(page)).toContainText('zichtbaar');
        await act(() => row(page, title).tap());
        await expect(record(page).getByRole('heading', { name: title })).toBeVisible();
        expect(count()).toBeLessThanOrEqual(MOST);
      });
  });
});
