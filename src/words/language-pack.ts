import type { Language } from './language.ts';
import type { words } from './nl/first.ts';

/**
 * The words of the first screen. The Dutch words are the model: a language that lacks one does not compile.
 */
export type Words = typeof words;

/** The other words, by the part of the page that uses them. */
export interface Parts {
  readonly about: typeof import('./nl/about.ts');
  readonly announce: typeof import('./nl/announce.ts');
  readonly answer: typeof import('./nl/answer.ts');
  readonly compare: typeof import('./nl/compare.ts');
  readonly drawing: typeof import('./nl/drawing.ts');
  readonly fact: typeof import('./nl/fact.ts');
  readonly filters: typeof import('./nl/filters.ts');
  readonly insights: typeof import('./nl/insights.ts');
  readonly keep: typeof import('./nl/keep.ts');
  readonly matrix: typeof import('./nl/matrix.ts');
  readonly menu: typeof import('./nl/menu.ts');
  readonly picture: typeof import('./nl/picture.ts');
  readonly relations: typeof import('./nl/relations.ts');
  readonly routes: typeof import('./nl/routes.ts');
  readonly search: typeof import('./nl/search.ts');
  readonly share: typeof import('./nl/share.ts');
  readonly table: typeof import('./nl/table.ts');
  readonly tour: typeof import('./nl/tour.ts');
  readonly update: typeof import('./nl/update.ts');
}
export type PartName = keyof Parts;

/**
 * All texts of the interface in one language. The words of the first screen are included; every other part is
 * loaded on demand.
 */
export interface LanguagePack {
  readonly language: Language;
  /** For dates, numbers and lists. */
  readonly locale: string;
  readonly first: Words;
  readonly parts: { readonly [Name in PartName]: () => Promise<Parts[Name]> };
}
