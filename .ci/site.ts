import type { Rollup } from 'vite';
import { KnowledgeGraph, type Published } from '../graph/index.ts';
import type { Language } from '../src/words/language.ts';

/** What the pages of one language are called, beside each other at the root of the site. */
interface Files {
  readonly page: string;
  /** The whole toolbox as text. */
  readonly plain: string;
  readonly manifest: string;
}

export const FILES: Readonly<Record<Language, Files>> = {
  nl: { page: 'index.html', plain: 'toolbox.html', manifest: 'manifest.webmanifest' },
  en: { page: 'en.html', plain: 'toolbox.en.html', manifest: 'manifest.en.webmanifest' },
};

/** From one page to another: the first page is where the site itself is. */
export const hrefOf = (file: string): string => (file === FILES.nl.page ? './' : `./${file}`);

/** What a written file of the build holds. */
export function textOf(bundle: Rollup.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== 'asset') throw new Error(`The build has no file ${name}.`);
  return String(file.source);
}

/** The toolbox that a written page reads, in its language. */
export function graphOf(bundle: Rollup.OutputBundle, language: Language): KnowledgeGraph {
  const [, file = ''] =
    /<link id="toolbox"[^>]* href="\.\/([^"]*)"/.exec(textOf(bundle, FILES[language].page)) ?? [];
  const published = JSON.parse(textOf(bundle, file)) as Published;
  return new KnowledgeGraph(published.toolbox, published.vocabulary, published);
}
