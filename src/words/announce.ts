import * as en from './en/announce.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/announce.ts';

export const { announceWords } = inLanguage<typeof nl>({ nl, en });
