import {
  createSearch,
  findablesOf,
  lexicon,
  otherLanguageOf,
  type Language,
  type SearchResult,
} from '../../graph/index.ts';
import { publish } from '../../graph/tools/publish.ts';
import { realGraph } from './real-toolbox.ts';

/** The search of the page in a language, without its questions and actions. */
export function searchIn(language: Language): (query: string) => SearchResult {
  const all = publish();
  if (!all.ok) throw new Error('the records have problems');
  const { nl, en } = all.published;
  const other = language === 'nl' ? otherLanguageOf(en, nl) : otherLanguageOf(nl, en);
  const graph = realGraph(language);
  return createSearch(findablesOf(graph, other), graph.vocabulary, lexicon);
}
