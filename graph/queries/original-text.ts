import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Difference } from '../translation.ts';

/**
 * The toolbox's own words for a text of a translation; nothing for a text that is not translated, such as a quote or a proper name. A
 * translated text stands for one text only: see the rule `translations-alike`.
 */
export const originalText = (graph: KnowledgeGraph, text: string): string | undefined =>
  graph.memo('original texts', () => originalsIn(graph)).get(text);

function originalsIn({ toolbox, differences }: KnowledgeGraph): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const collect = (value: unknown, difference: Difference) => {
    if (typeof value === 'string' && typeof difference === 'string') found.set(value, difference);
    if (typeof value !== 'object' || !value || typeof difference !== 'object' || !difference) return;
    for (const [key, each] of Object.entries(difference))
      collect((value as Readonly<Record<string, unknown>>)[key], each);
  };
  if (differences) collect(toolbox, differences.toolbox);
  return found;
}
