import type { HtmlTagDescriptor } from 'vite';
import type { ToolboxApi } from '../graph/tools/vite-plugin.ts';
import type { NodeId } from '../graph/index.ts';
import { beginning } from '../src/plain/beginning.ts';
import { write } from '../src/plain/markup.ts';
import { plainMain, plainPage } from '../src/plain/page.ts';
import type { PlainContext } from '../src/plain/statement.ts';
import { words as firstEn } from '../src/words/en/first.ts';
import { plain as en } from '../src/words/en/plain.ts';
import * as provenanceEn from '../src/words/en/provenance.ts';
import { recordWords as recordEn } from '../src/words/en/record.ts';
import { termWords as termsEn } from '../src/words/en/terms.ts';
import { LANGUAGES, type Language } from '../src/words/language.ts';
import { words as firstNl } from '../src/words/nl/first.ts';
import { plain as nl } from '../src/words/nl/plain.ts';
import * as provenanceNl from '../src/words/nl/provenance.ts';
import { recordWords as recordNl } from '../src/words/nl/record.ts';
import { termWords as termsNl } from '../src/words/nl/terms.ts';
import { FILES, hrefOf } from './site.ts';

const WORDS: Readonly<Record<Language, Omit<PlainContext, 'graph' | 'language'>>> = {
  nl: { words: firstNl, own: nl, record: recordNl, terms: termsNl, ...provenanceNl },
  en: { words: firstEn, own: en, record: recordEn, terms: termsEn, ...provenanceEn },
};

/** The styles of the explorer, and those that only this page has; Vite puts the built files in their place. */
const STYLES = [{ href: './src/shell/styles/app.css' }, { href: './src/plain/plain.css' }];

const contextOf = (toolbox: ToolboxApi, language: Language): PlainContext => ({
  graph: toolbox.graph(language),
  language,
  ...WORDS[language],
});

/** The page of text in one language; Vite has yet to resolve its styles. */
export const plainHtml = (toolbox: ToolboxApi, language: Language): string =>
  plainPage(contextOf(toolbox, language), {
    explorer: hrefOf(FILES[language].page),
    others: LANGUAGES.filter((each) => each !== language).map((each) => ({
      language: each,
      title: WORDS[each].own.title,
      href: hrefOf(FILES[each].plain),
    })),
    styles: STYLES,
  });

/** The beginnings of the records of some cards. */
export const beginningsOf = (toolbox: ToolboxApi, language: Language, ids: readonly NodeId[]): string => {
  const context = contextOf(toolbox, language);
  return write(ids.map((id) => beginning(context, context.graph.node(id))));
};

/** Its text, which Vite need not parse. */
export const plainTags = (toolbox: ToolboxApi, language: Language): HtmlTagDescriptor[] => [
  { tag: 'main', children: plainMain(contextOf(toolbox, language)), injectTo: 'body' },
];
