import type { KnowledgeGraph } from '../../graph/index.ts';
import type { Language } from './language.ts';

/** The language of the toolbox, if it differs from that of the page. */
export function foreign({ toolbox }: KnowledgeGraph, language: Language): Language | undefined {
  return toolbox.language === language ? undefined : toolbox.language;
}
