import { readdirSync, readFileSync } from 'node:fs';
import type { LanguagePack } from '../../src/words/language-pack.ts';
import { pack as en } from '../../src/words/en/index.ts';
import { pack as nl } from '../../src/words/nl/index.ts';
import { expect, test } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');
const PAGES = { nl: 'index.html', en: 'en.html' } as const;
type Language = keyof typeof PAGES;

/** The toolbox of a page, as it is written. */
const toolboxOf = (language: Language): string => {
  const name = readdirSync(new URL('assets/', dist)).find((each) => each.startsWith(`toolbox-${language}-`));
  return read(`assets/${name}`);
};

/** The scripts that a page names itself. */
const namedBy = (language: Language): Set<string> =>
  new Set([...read(PAGES[language]).matchAll(/assets\/([^"]+\.js)"/g)].map(([, name = '']) => name));

/** Every script that the page can load, whatever is done on it. What only the other page names is the way to that page. */
function reachable(language: Language): string[] {
  const all = namedBy(language);
  const own = namedBy(language);
  const elsewhere = [...namedBy(language === 'nl' ? 'en' : 'nl')].filter((name) => !own.has(name));
  for (const name of all)
    for (const [, other = ''] of read(`assets/${name}`).matchAll(
      /["'`](?:\.\/|assets\/)(?!sw\.js)([^"'`]+\.js)["'`]/g,
    ))
      if (!elsewhere.includes(other)) all.add(other);
  return [...all];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The sentences of a language that a script holds as they are. */
async function sentencesOf({ first, parts }: LanguagePack): Promise<Set<string>> {
  const loaded = await Promise.all(Object.values(parts).map((load) => load()));
  const isPlain = (text: string) => text.length > 12 && text.includes(' ') && !/['"`\\\n$]/.test(text);
  return new Set([first, ...loaded].flatMap(stringsIn).filter(isPlain));
}

for (const [language, own, other] of [
  ['nl', nl, en],
  ['en', en, nl],
] as const)
  test(`the scripts of the page in ${language} hold its sentences, and none of another language`, async () => {
    const [mine, theirs] = [await sentencesOf(own), await sentencesOf(other)];
    const scripts = reachable(language).map((name) => ({ name, code: read(`assets/${name}`) }));
    expect(mine.size).toBeGreaterThan(150);
    expect([...mine].filter((text) => !scripts.some(({ code }) => code.includes(text)))).toEqual([]);
    // What the toolbox says in the other language is read by the search.
    const toolbox = toolboxOf(language === 'nl' ? 'en' : 'nl');
    const foreign = [...theirs].filter((text) => !mine.has(text) && !toolbox.includes(text));
    const found = scripts.flatMap(({ name, code }) =>
      foreign.filter((text) => code.includes(text)).map((text) => `${name}: ${text}`),
    );
    expect(found).toEqual([]);
  });
