import type { Language } from '../src/words/language.ts';

/** The files of one language, beside each other at the root of the site. */
interface Files {
  /** The explorer. */
  readonly page: string;
  /** The whole toolbox as text. */
  readonly plain: string;
  readonly manifest: string;
}

export const FILES: Readonly<Record<Language, Files>> = {
  nl: { page: 'index.html', plain: 'toolbox.html', manifest: 'manifest.webmanifest' },
  en: { page: 'en.html', plain: 'toolbox.en.html', manifest: 'manifest.en.webmanifest' },
};

/** A relative link from one page to another. The first page has the address of the site itself. */
export const hrefOf = (file: string): string => (file === FILES.nl.page ? './' : `./${file}`);
