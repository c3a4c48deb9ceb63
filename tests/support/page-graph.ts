import { KnowledgeGraph, type Language, type Published } from '../../graph/index.ts';

/** The graph of the real records in a browser, from the development server. */
export async function pageGraph(language: Language = 'nl'): Promise<KnowledgeGraph> {
  const response = await fetch(language === 'nl' ? '/toolbox.json' : `/toolbox.${language}.json`);
  const published = (await response.json()) as Published;
  return new KnowledgeGraph(published.toolbox, published.vocabulary, published);
}
