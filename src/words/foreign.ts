import type { KnowledgeGraph } from '../../graph/index.ts';
import { language, type Language } from './language.ts';

/** The language of what the toolbox says in its own words, where that is another than the page's. */
export function foreign({ toolbox }: KnowledgeGraph): Language | undefined {
  return toolbox.language === language ? undefined : toolbox.language;
}
