import { KnowledgeGraph, type Published } from '../../graph/index.ts';

/** The real records as a graph, in a browser: as the development server serves them. */
export async function pageGraph(): Promise<KnowledgeGraph> {
  const response = await fetch('/toolbox.json');
  const { toolbox, vocabulary } = (await response.json()) as Published;
  return new KnowledgeGraph(toolbox, vocabulary);
}
