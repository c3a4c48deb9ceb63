import { KnowledgeGraph, type Language, type Published } from '../../graph/index.ts';

/** The real records as a graph, in a browser: as the development server serves them. */
export async function pageGraph(language: Language = 'nl'): Promise<KnowledgeGraph> {
  const response = await fetch(language === 'nl' ? '/toolbox.json' : `/toolbox.${language}.json`);
  const published = (await response.json()) as Published;
  return new KnowledgeGraph(published.toolbox, published.vocabulary, published);
}
