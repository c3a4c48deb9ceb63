import { originalText, type KnowledgeGraph } from '../../graph/index.ts';
import type { Language } from './language.ts';

/**
 * The language of a text of the toolbox, if it differs from that of the page. What is quoted and what is a proper
 * name stays as it is; everything else is translated.
 */
export function foreign(graph: KnowledgeGraph, language: Language, text: string): Language | undefined {
  const own = graph.toolbox.language;
  return own === language || originalText(graph, text) !== undefined ? undefined : own;
}
