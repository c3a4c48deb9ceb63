import { originalOf } from '../translation.ts';
import type { Problem } from '../load/problems.ts';
import type { Published } from '../published.ts';
import { questionsIn } from '../toolbox/questions.ts';
import { vocabularies } from '../toolbox/vocabulary.ts';
import { en } from '../toolbox/words/en.ts';
import { nl } from '../toolbox/words/nl.ts';
import type { Language } from '../vocabulary.ts';
import { translationProblems, translationsIn } from '../load/translations.ts';
import { checkToolbox, parseFiles, rawFiles, type ParsedFiles } from './read-toolbox.ts';

/** The toolbox in every language, or every problem in its files. */
export type InEveryLanguage =
  | { readonly ok: true; readonly published: Readonly<Record<Language, Published>> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A toolbox as the page reads it, in every language, or every problem in its files. Without files it is ours. */
export function publish(files: ParsedFiles = parseFiles()): InEveryLanguage {
  const dutch = checkToolbox(files, vocabularies.nl);
  // Problems of the records are the same in every language; those of English are reported once the Dutch is
  // valid.
  if (!dutch.ok) return dutch;
  const english = checkToolbox(files, vocabularies.en);
  if (!english.ok) return english;
  const problems = translationProblems(translationsIn(rawFiles(files)));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    published: {
      nl: { toolbox: dutch.toolbox, vocabulary: vocabularies.nl, questions: questionsIn(nl) },
      en: {
        toolbox: english.toolbox,
        vocabulary: vocabularies.en,
        questions: questionsIn(en),
        original: originalOf(dutch.toolbox, english.toolbox, vocabularies.nl),
      },
    },
  };
}
