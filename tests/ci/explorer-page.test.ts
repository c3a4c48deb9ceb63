import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explorerHtml } from '../../.ci/explorer-page.ts';
import { shell as en } from '../../src/words/en/shell.ts';

const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

test('the page of a language has its own words and links', () => {
  const html = explorerHtml(template, 'en');
  expect(html).toContain('<html lang="en">');
  expect(html).toContain(`<title>${en.title}</title>`);
  expect(html).toContain(`content="${en.description}"`);
  expect(html).toContain('url=./toolbox.en.html');
  expect(html).not.toMatch(/\{\{|\}\}/);
});

test('inserted words are escaped', () => {
  expect(explorerHtml(`{{= it.title + '<b title="1">&' }}`, 'nl')).toBe(
    'Doorstroomverkenner&lt;b title=&quot;1&quot;&gt;&amp;',
  );
});

test('a name without words fails', () => {
  expect(() => explorerHtml('<p>{{= it.nothing }}</p>', 'nl')).toThrow();
});
