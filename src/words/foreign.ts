import type { KnowledgeGraph } from '../../graph/index.ts';
import { language, type Language } from './language.ts';

const languageOf = (_toolbox: KnowledgeGraph['toolbox']): Language => 'nl';

/** The language of what the toolbox says in its own words, where that is another than the page's. */
export function foreign({ toolbox }: KnowledgeGraph): Language | undefined {
  const own = languageOf(toolbox);
  return own === language ? undefined : own;
}
