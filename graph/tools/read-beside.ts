import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../load/problems.ts';
import { problemOf, translationsIn, type Translation } from '../load/translations.ts';
import { parseFiles, rawFiles, TOOLBOX } from './read-toolbox.ts';

/**
 * Which translations were read beside their Dutch. A translation does not show that its Dutch has changed since, so a digest of both is
 * kept in a file of its own: a record stays free of it.
 */
const FILE = 'translated.txt';
const HEAD = '# Digests of Dutch texts with their English. Written by: npm run --silent graph -- translated';

const digestOf = ({ own, english }: Translation): string =>
  createHash('sha256').update(`${own}\n${english}`).digest('hex').slice(0, 12);

/** The digests of a toolbox; none for one of which no translation was ever recorded. */
function knownIn(folder: string): ReadonlySet<string> {
  const file = join(folder, FILE);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}

const translationsOf = (folder: string): Translation[] => translationsIn(rawFiles(parseFiles(folder)));

/** The translations of which the Dutch or the English has changed since both were read beside each other. */
export function unreadTranslations(folder: string = TOOLBOX): Translation[] {
  const known = knownIn(folder);
  return translationsOf(folder).filter((each) => !known.has(digestOf(each)));
}

/** The same as problems. */
export const unreadProblems = (folder: string = TOOLBOX): Problem[] =>
  unreadTranslations(folder).map((each) =>
    problemOf(
      each,
      'translations-read',
      'has changed, or its English has, since both were read beside each other',
      'Correct the English, then run: npm run --silent graph -- translated',
    ),
  );

/** Records that every translation says what its Dutch says now. */
export function acceptTranslations(folder: string = TOOLBOX): void {
  const digests = [...new Set(translationsOf(folder).map(digestOf))].toSorted();
  writeFileSync(join(folder, FILE), `${[HEAD, ...digests].join('\n')}\n`);
}
