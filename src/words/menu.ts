import * as en from './en/menu.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/menu.ts';

export const { menuWords } = inLanguage<typeof nl>({ nl, en });
