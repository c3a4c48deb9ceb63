import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from 'culori';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) =>
  readFileSync(new URL(`../../src/shell/styles/${file}`, import.meta.url), 'utf8');
const colours = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
/** The first block holds the colours of day. */
const [root = ''] = /^:root,[^}]*\}/m.exec(read('tokens.css')) ?? [];
const day = colours(root);
const themes = { day, night: { ...day, ...colours(read('night.css')) } };

const GROUNDS = ['ground', 'card', 'chosen'];
const CATEGORIES = ['category-1', 'category-2', 'category-3'];
const tintOf = (name: string) => `${name}-tint`;

/** What is read, on every ground on which it stands. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'accent-tint', 'now-tint', 'warning-tint', ...CATEGORIES.map(tintOf)]],
  ['ink-muted', [...GROUNDS, 'accent-tint', 'now-tint', 'warning-tint', ...CATEGORIES.map(tintOf)]],
  ['link', [...GROUNDS, 'now-tint', 'warning-tint']],
  ['accent', [...GROUNDS, 'accent-tint']],
  ['now', [...GROUNDS, 'now-tint']],
  ...CATEGORIES.map((name) => [name, [...GROUNDS, tintOf(name)]] as const),
  // Text on a button that is pressed, or that is the main one.
  ['card', ['ink', 'accent']],
];
/** What has to be seen: lines, edges of cards and of fields, marks, what has the focus. */
const graphics: typeof texts = [
  ['line', ['ground', 'card']],
  ['focus', [...GROUNDS, 'now-tint', 'warning-tint', ...CATEGORIES.map(tintOf)]],
  ['warning', ['card', 'ground', 'warning-tint']],
  ['accent', [...GROUNDS, ...CATEGORIES.map(tintOf)]],
  ['now', GROUNDS],
  ...CATEGORIES.map((name) => [name, [...GROUNDS, tintOf(name)]] as const),
];

describe.each(Object.entries(themes))('the colours of %s', (_, theme) => {
  const colour = (name: string): Color => {
    const value = parse(theme[name] ?? '');
    if (value === undefined) throw new Error(`there is no token --${name}`);
    return value;
  };
  const tooWeak = (pairs: typeof texts, least: number) =>
    pairs.flatMap(([front, backs]) =>
      backs
        .map((back) => ({ pair: `${front} on ${back}`, contrast: wcagContrast(colour(front), colour(back)) }))
        .filter(({ contrast }) => contrast < least),
    );

  test('make text that can be read: 4.5 to 1', () => {
    expect(tooWeak(texts, 4.5)).toEqual([]);
  });

  test('make signs that can be seen: 3 to 1', () => {
    expect(tooWeak(graphics, 3)).toEqual([]);
  });

  const eyes = {
    'every colour': (seen: Color) => seen,
    'no red (protanopia)': filterDeficiencyProt(1),
    'no green (deuteranopia)': filterDeficiencyDeuter(1),
    'no blue (tritanopia)': filterDeficiencyTrit(1),
  };
  // CIEDE2000: at 2 a trained eye sees that two colours differ when they touch; 12 is another colour at a glance.
  test.each(Object.entries(eyes))('keep the categories apart for eyes that see %s', (_eyes, seen) => {
    const apart = differenceCiede2000();
    const names = CATEGORIES.map((name) => seen(colour(name)));
    const differences = names.flatMap((one, at) => names.slice(at + 1).map((other) => apart(one, other)));
    expect(Math.min(...differences)).toBeGreaterThan(12);
  });
});
