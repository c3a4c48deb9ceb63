import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '../../support/render.ts';
import Update from '../../../src/panels/update/Update.svelte';

test('a new version is announced, and used only on request', async () => {
  const onuse = vi.fn();
  await render(Update, { onuse });
  await expect.element(page.getByRole('status')).toHaveTextContent('Er is een nieuwe versie.');
  expect(onuse).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Gebruik nu' }).click();
  expect(onuse).toHaveBeenCalledOnce();
});

test('"later" closes the message and returns the focus', async () => {
  const before = document.body.appendChild(document.createElement('button'));
  const onuse = vi.fn();
  await render(Update, { onuse });
  before.focus();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toHaveProperty('textContent', 'Later');
  await userEvent.keyboard('{Enter}');
  flushSync();
  await expect.element(page.getByRole('region', { name: 'Nieuwe versie' })).not.toBeInTheDocument();
  expect(document.activeElement).toBe(before);
  expect(onuse).not.toHaveBeenCalled();
  before.remove();
});
