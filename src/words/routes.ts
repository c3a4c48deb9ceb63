import * as en from './en/routes.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/routes.ts';

export const { routeWords } = inLanguage<typeof nl>({ nl, en });
