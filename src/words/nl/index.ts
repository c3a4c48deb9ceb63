import { LOCALES } from '../language.ts';
import type { LanguagePack } from '../language-pack.ts';
import { words } from './first.ts';

export const pack: LanguagePack = {
  language: 'nl',
  locale: LOCALES.nl,
  first: words,
  parts: {
    about: () => import('./about.ts'),
    announce: () => import('./announce.ts'),
    answer: () => import('./answer.ts'),
    compare: () => import('./compare.ts'),
    drawing: () => import('./drawing.ts'),
    fact: () => import('./fact.ts'),
    filters: () => import('./filters.ts'),
    insights: () => import('./insights.ts'),
    keep: () => import('./keep.ts'),
    matrix: () => import('./matrix.ts'),
    menu: () => import('./menu.ts'),
    picture: () => import('./picture.ts'),
    relations: () => import('./relations.ts'),
    routes: () => import('./routes.ts'),
    search: () => import('./search.ts'),
    share: () => import('./share.ts'),
    table: () => import('./table.ts'),
    tour: () => import('./tour.ts'),
    update: () => import('./update.ts'),
  },
};
