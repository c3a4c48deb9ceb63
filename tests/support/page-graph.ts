import { KnowledgeGraph, vocabulary, type Toolbox } from '../../graph/index.ts';

/** The real records as a graph, in a browser: as the development server serves them. */
export async function pageGraph(): Promise<KnowledgeGraph> {
  const response = await fetch('/toolbox.json');
  return new KnowledgeGraph((await response.json()) as Toolbox, vocabulary);
}
