import * as en from './en/translation.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/translation.ts';

export const { translationWords } = inLanguage<typeof nl>({ nl, en });
