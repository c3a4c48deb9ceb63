import * as en from './en/update.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/update.ts';

export const { updateWords } = inLanguage<typeof nl>({ nl, en });
