import { expect, test } from '@playwright/test';

test('a user walks from a group to an instrument and its record', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('/');
  await page.getByLabel('Doelgroep').selectOption('senioren');
  await page.getByLabel('Type doorstroom').selectOption('huur-naar-huur');
  await page.getByRole('button', { name: 'Huurgewenning', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
  await expect(page).toHaveURL(/groep=senioren&type=huur-naar-huur/);
  expect(faults).toEqual([]);
});
