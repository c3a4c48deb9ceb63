import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => `src/${file}`);
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const resolve = (from: string, path: string): string => join(dirname(from), path);

/** The files that come with a file: what it imports, and what that imports in turn. Types do not count. */
function closure(file: string): Set<string> {
  const all = new Set([file]);
  for (const each of all)
    for (const [, path = ''] of textOf(each).matchAll(
      /^\s*(?:import|export) (?!type\b)(?:[^;'"]* from )?'(\.[^']+)';/gm,
    ))
      all.add(resolve(each, path));
  return all;
}

/** The parts of the words that a file uses by itself: `texts.part('compare')`. */
const usedBy = (file: string): string[] =>
  [...closure(file)].flatMap((each) =>
    [...textOf(each).matchAll(/\.part\('(\w+)'\)/g)].map(([, name = '']) => name),
  );

/** Every lazy import, with the parts of the words that are loaded with it. */
const lazy = files
  .filter((file) => !file.startsWith('src/words/'))
  .flatMap((file) =>
    [...textOf(file).matchAll(/(?<!typeof )\bimport\('(\.[^']+)'\)((?:,\s*'\w+')*)/g)].map(
      ([, path = '', names = '']) => ({
        site: `${file} -> ${path}`,
        target: resolve(file, path),
        parts: [...names.matchAll(/\w+/g)].map(([name]) => name),
      }),
    ),
  );

describe('the parts of the words', () => {
  it.each(lazy)('load with the lazy import $site', ({ target, parts }) => {
    expect(closure(target).size).toBeGreaterThan(0);
    expect([...new Set(usedBy(target))].toSorted()).toEqual(parts.toSorted());
  });

  it('are not needed by the first screen', () => {
    expect(lazy.length).toBeGreaterThan(15);
    expect(usedBy('src/shell/boot.ts')).toEqual([]);
  });
});
