import type { Problem } from './problems.ts';
import type { RawFile } from './load.ts';

/** A text of a file in both languages; `path` leads to the Dutch one. */
export interface Translation {
  readonly file: RawFile;
  readonly path: readonly (string | number)[];
  readonly own: string;
  readonly english: string;
}

/** Every text in these files that has an English version beside it, in the order of the files. */
export const translationsIn = (files: readonly RawFile[]): Translation[] =>
  files.flatMap((file) => [...pairsIn(file, file.content, [])]);

function* pairsIn(file: RawFile, value: unknown, path: Translation['path']): Generator<Translation> {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Readonly<Record<string, unknown>>;
  const there = (fields['english'] ?? {}) as Readonly<Record<string, unknown>>;
  for (const [key, own] of Object.entries(fields)) {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    const english = there[key];
    if (typeof own === 'string' && typeof english === 'string') yield { file, path: at, own, english };
    else if (key !== 'english') yield* pairsIn(file, own, at);
  }
}

/**
 * What can be checked of a translation without knowing either language: the same Dutch text has the same English
 * everywhere and the other way round, and both have the same figures and the same quoted words.
 */
export function translationProblems(translations: readonly Translation[]): Problem[] {
  const english = new Map(translations.map((each) => [each.own, each]));
  const dutch = new Map(translations.filter(isShown).map((each) => [each.english, each]));
  return translations.flatMap((each) => {
    const report = (message: string, tip: string) => [problemOf(each, 'translations-alike', message, tip)];
    const other = english.get(each.own);
    if (other && other.english !== each.english)
      return report(
        `has another English text at ${placeOf(other)}`,
        'Write the same English for the same Dutch.',
      );
    const same = dutch.get(each.english);
    if (same && isShown(each) && same.own !== each.own)
      return report(
        `has the English of another Dutch text, at ${placeOf(same)}`,
        'Write the same Dutch in both, or other English.',
      );
    const figures = [figuresIn(each.own, '.'), figuresIn(each.english, ',')].map((all) => all.join(', '));
    if (figures[0] !== figures[1])
      return report(`has other figures in English: ${figures.join(' / ')}`, 'Correct the English.');
    const missing = quotedIn(each.own).filter((quoted) => !quotedIn(each.english).includes(quoted));
    return missing.length === 0 || !isShown(each)
      ? []
      : report(
          `quotes “${missing.join('”, “')}”, and its English does not`,
          'Quote the Dutch words there too.',
        );
  });
}

/** A problem at the Dutch text of a translation. */
export const problemOf = (
  { file, path }: Translation,
  rule: string,
  message: string,
  tip: string,
): Problem => ({ rule, file: file.file, path, line: file.lineOf(path), message, tip });

const placeOf = ({ file, path }: Translation): string => `${file.file}:${file.lineOf(path)}`;

/** Whether a reader can ask for the Dutch of it, so that it has to be clear which that is. */
const isShown = ({ path }: Translation): boolean =>
  !['inSentence', 'term', 'means', 'note'].includes(String(path.at(-1))) &&
  !(path.length === 1 && path[0] === 'name');

/** The figures of a text, without what separates thousands; the ordinals of dates and names with figures count too. */
function figuresIn(text: string, thousands: '.' | ','): string[] {
  const separated = new RegExp(`(?<=\\d)\\${thousands}(?=\\d{3}(?!\\d))`, 'g');
  return [...text.replace(separated, '').matchAll(/\d+/g)].map(([figure]) => figure).toSorted();
}

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/["“]([^"“”]+)["”]/g)].map(([, quoted = '']) => quoted);
