import * as en from './en/about.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/about.ts';

export type { Told } from './nl/about.ts';
export const { aboutWords, keyWords } = inLanguage<typeof nl>({ nl, en });
