import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, openMap, record, test, type Page } from './page.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** As a reader without a mouse does it. */
async function press(button: Locator) {
  await button.focus();
  await button.page().keyboard.press('Enter');
}

const kept = (page: Page) => page.getByRole('region', { name: /^Bewaard/ });
const memo = (page: Page) => page.getByRole('article', { name: 'Zo wordt het memo' });

async function keepThree(page: Page) {
  await openMap(page, 'groep=senioren&kies=huurgewenning');
  await press(record(page).getByRole('button', { name: 'Bewaar', exact: true }));
  await expect(record(page).getByRole('button', { name: 'Bewaard ✓ – haal weg' })).toBeFocused();
  await press(record(page).getByRole('button', { name: 'SEV', exact: true }).first());
  await expect(record(page).getByRole('heading', { name: 'SEV' })).toBeFocused();
  await press(record(page).getByRole('button', { name: 'Bewaar', exact: true }));
  await page.goto('/#van=senioren&naar=case');
  const star = page.getByRole('button', { name: 'Bewaar route 2: ', exact: false });
  await press(star);
  await expect(star).toBeFocused();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/#vorm=bewaard');
  await expect(kept(page).getByRole('listitem')).toHaveCount(3);
}

test('records and a route are kept, noted and taken along as a memo, without a mouse', async ({ page }) => {
  await keepThree(page);
  await page.getByLabel('Uw notitie bij Huurgewenning').focus();
  await page.keyboard.type('Bespreken met Ymere.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kosten: <onbekend> & *groot*');
  await press(kept(page).getByRole('button', { name: 'Zet lager: Huurgewenning' }));
  await expect(kept(page).getByRole('button', { name: 'Zet lager: Huurgewenning' })).toBeFocused();
  // In a note, the keys that undo belong to the note.
  await page.getByLabel('Uw notitie bij SEV').focus();
  await page.keyboard.type('Weg');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/vorm=bewaard/);
  await page.getByLabel('Titel van het memo').focus();
  await page.keyboard.type('Doorstroom & wonen');

  await press(page.getByRole('button', { name: 'Kopieer' }));
  await expect(page.getByText('Gekopieerd, met opmaak.')).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return [await read('text/html'), await read('text/plain')];
  });
  expect(text).toMatch(/^Doorstroom & wonen\n=+\n\nSEV\n/);
  expect(text).toContain('Notitie:\nBespreken met Ymere.\nKosten: <onbekend> & *groot*');
  expect(html).toContain('Kosten: &lt;onbekend&gt; &amp; *groot*');
  expect(html).toMatch(/<h1[^>]*>Doorstroom &amp; wonen<\/h1>/);

  const files: Record<string, string> = {};
  for (const name of ['Download als tekst (.md)', 'Download als webpagina (.html)']) {
    const download = page.waitForEvent('download');
    await press(page.getByRole('button', { name }));
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^doorstroom-wonen-20\d\d-\d\d-\d\d\.(md|html)$/);
    files[name] = await readFile(await file.path(), 'utf8');
  }
  const [markdown = '', page1 = ''] = Object.values(files);
  expect(markdown).toContain('> Kosten: \\<onbekend\\> \\& \\*groot\\*');
  expect(markdown).toMatch(/\n1\. Toolbox doorstroom, circa 2010: /);
  expect(page1).toMatch(/^<!doctype html>\n<html lang="nl">/);

  await page.reload();
  await expect(page.getByLabel('Uw notitie bij Huurgewenning')).toHaveValue(
    'Bespreken met Ymere.\nKosten: <onbekend> & *groot*',
  );
  await expect(page.getByLabel('Titel van het memo')).toHaveValue('Doorstroom & wonen');
  await expect(kept(page).getByRole('heading', { level: 3 })).toHaveText([
    'SEV',
    'Huurgewenning',
    /^Onder senioren vallen .*\.$/,
  ]);
  await expect(memo(page).getByRole('heading', { name: 'Bronnen' })).toBeVisible();

  const link = memo(page).getByRole('link', { name: /#kies=huurgewenning&v=1$/ });
  const opened = page.waitForEvent('popup');
  await press(link);
  await expect(record(await opened).getByRole('heading', { name: 'Huurgewenning' })).toBeVisible();
});

/** How many sheets a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('an answer becomes a memo for Word and for print, with nothing kept and nothing else on paper', async ({
  page,
}) => {
  await openMap(page, 'groep=senioren&type=huur-naar-huur');
  await press(page.getByRole('button', { name: 'Maak een memo van dit antwoord' }));
  await expect(page.getByRole('heading', { name: 'Memo', exact: true })).toBeFocused();
  await expect(memo(page).getByRole('rowheader', { name: /^Huurgewenning/ })).toBeVisible();
  await expect(memo(page).getByRole('img')).toBeVisible();

  // The policy of the page allows no code from a text; the writer of Word files needs none.
  const download = page.waitForEvent('download');
  await press(page.getByRole('button', { name: 'Download voor Word (.docx)' }));
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^memo-doorstroom-20\d\d-\d\d-\d\d\.docx$/);
  const parts = unzipSync(await readFile(await file.path()));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Huurgewenning');
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);

  // A card that is open beside the memo stays off the paper too.
  await page.goto('/#groep=senioren&type=huur-naar-huur&kies=sev&vorm=bewaard');
  await expect(record(page).getByRole('heading', { name: 'SEV' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => each.checkVisibility() && !each.closest('article') && !each.querySelector('article'))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(outside).toEqual([]);
  await expect(memo(page).getByRole('heading', { name: 'Bronnen' })).toBeVisible();

  // Two questions with long answers.
  for (const question of ['groep=senioren', 'type=huur-naar-koop']) {
    await page.emulateMedia({ media: null });
    await page.goto(`/#${question}`);
    await press(page.getByRole('button', { name: 'Maak een memo van dit antwoord' }));
    await expect(memo(page).getByRole('img')).toBeVisible();
    expect(pagesOf(await page.pdf({ format: 'a4', preferCSSPageSize: true })), question).toBe(2);
  }
  // Another view is printed as before.
  await page.emulateMedia({ media: 'print' });
  await page.goto('/#groep=senioren&vorm=lijst');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a refused clipboard, what is taken away comes back, and two tabs keep the same', async ({
  page,
  context,
  quiet,
}) => {
  await keepThree(page);
  await test.step('where the clipboard is refused, the memo is selected, and a message says what to do', async () => {
    quiet.expected.push(/could not be copied/);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
    });
    await press(page.getByRole('button', { name: 'Kopieer' }));
    await expect(page.getByText('Kopiëren lukte niet.')).toBeVisible();
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Memo doorstroom\s+Huurgewenning/,
    );
  });
  await test.step('what is taken away comes back, and two tabs keep the same', async () => {
    const other = await context.newPage();
    await other.goto('/#vorm=bewaard');
    await expect(kept(other).getByRole('listitem')).toHaveCount(3);
    await press(kept(page).getByRole('button', { name: 'Haal weg: SEV' }));
    await expect(page.getByRole('button', { name: 'Zet terug: SEV' })).toBeFocused();
    await expect(other.getByLabel('Uw notitie bij SEV')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Uw notitie bij SEV')).toBeFocused();
    await page.keyboard.type('Van hier');
    await expect(other.getByLabel('Uw notitie bij SEV')).toHaveValue('Van hier');
    await press(kept(other).getByRole('button', { name: 'Wis alles' }));
    await press(kept(other).getByRole('button', { name: 'Ja, wis alles' }));
    await expect(page.getByText('U heeft nog niets bewaard.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('U heeft nog niets bewaard.')).toBeVisible();
  });
});
