import * as en from './en/keep.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/keep.ts';

export const { keep } = inLanguage<typeof nl>({ nl, en });
