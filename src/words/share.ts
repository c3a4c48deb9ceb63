import * as en from './en/share.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/share.ts';

export const { shareWords } = inLanguage<typeof nl>({ nl, en });
