import * as en from './en/compare.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/compare.ts';

export const { compareWords } = inLanguage<typeof nl>({ nl, en });
