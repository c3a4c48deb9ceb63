import * as en from './en/relations.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/relations.ts';

export const { relationWords } = inLanguage<typeof nl>({ nl, en });
