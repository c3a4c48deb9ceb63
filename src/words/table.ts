import * as en from './en/table.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/table.ts';

export const { tableWords } = inLanguage<typeof nl>({ nl, en });
