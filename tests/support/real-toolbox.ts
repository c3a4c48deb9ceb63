import { KnowledgeGraph, type Language } from '../../graph/index.ts';
import { formatProblem } from '../../graph/load/problems.ts';
import { publish } from '../../graph/tools/publish.ts';

/** The records that ship, as the page reads them in a language. */
export function realGraph(language: Language = 'nl'): KnowledgeGraph {
  const all = publish();
  if (!all.ok) throw new Error(all.problems.map(formatProblem).join('\n'));
  const published = all.published[language];
  return new KnowledgeGraph(published.toolbox, published.vocabulary, published);
}
