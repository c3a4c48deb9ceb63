import * as en from './en/terms.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/terms.ts';

export const { termWords } = inLanguage<typeof nl>({ nl, en });
