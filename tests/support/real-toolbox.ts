import { KnowledgeGraph, type Language } from '../../graph/index.ts';
import { formatProblem } from '../../graph/load/problems.ts';
import { publish, type InEveryLanguage } from '../../graph/tools/publish.ts';
import { once } from './once.ts';

/** Read once per process: nothing changes a graph, and reading the records takes longer than most tests. */
const read = once(() => publish());
const graphs = { nl: once(() => build('nl')), en: once(() => build('en')) };

/** The graph of the real records in a language, as the page gets it. */
export const realGraph = (language: Language = 'nl'): KnowledgeGraph => graphs[language]();

function build(language: Language): KnowledgeGraph {
  const all: InEveryLanguage = read();
  if (!all.ok) throw new Error(all.problems.map(formatProblem).join('\n'));
  const published = all.published[language];
  return new KnowledgeGraph(published.toolbox, published.vocabulary, published);
}
