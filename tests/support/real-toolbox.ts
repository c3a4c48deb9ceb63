import { KnowledgeGraph, vocabulary } from '../../graph/index.ts';
import { readToolbox } from '../../graph/tools/read-toolbox.ts';

/** The real records as a graph; the problems, if there are any, are the failure. */
export function realGraph(): KnowledgeGraph {
  const loaded = readToolbox();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 2));
  return new KnowledgeGraph(loaded.toolbox, vocabulary);
}
