import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as scripted from '../../src/platform/media.ts';

const source = new URL('../../src/', import.meta.url);
const MEDIA = 'shell/styles/media.css';
const read = (file: string) => readFileSync(new URL(file, source), 'utf8');
const named = new Map(
  [...read(MEDIA).matchAll(/@custom-media (--[\w-]+) (.*);/g)].map(([, name = '', query = '']) => [
    name,
    query,
  ]),
);
const styled = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(css|svelte)$/.test(file) && file !== MEDIA,
);

test('scripts and styles mean the same by the name of a width', () => {
  for (const [name, query] of Object.entries(scripted))
    expect(named.get(`--${name.toLowerCase()}`)).toBe(query);
});

// A combination of two names would become four rules in the built styles: what is combined has a name of its own.
test('every style asks for its media by one name, or for a kind that has none', () => {
  const own = ['print', 'screen', '(scripting: none)', '(forced-colors: active)'];
  const asked = styled.flatMap((file) =>
    [...read(file).matchAll(/@media ([^{]*?) \{/g)].map(([, query = '']) => query),
  );
  const queries = asked.map((query) => /^\((--[\w-]+)\)$/.exec(query)?.[1] ?? query);
  expect(queries.filter((query) => !named.has(query) && !own.includes(query))).toEqual([]);
  expect([...named.keys()].filter((name) => !queries.includes(name))).toEqual([]);
});
