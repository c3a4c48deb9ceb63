import { KnowledgeGraph, type Published } from '../../graph/index.ts';

/** Loads the toolbox that the build wrote; the page's own preload link has its address. */
export async function fetchToolbox(): Promise<KnowledgeGraph> {
  const link = document.querySelector<HTMLLinkElement>('link#toolbox');
  if (!link) throw new Error('the page does not say where the toolbox is');
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`the toolbox answered ${response.status}`);
  const published = (await response.json()) as Published;
  return new KnowledgeGraph(published.toolbox, published.vocabulary, published);
}
