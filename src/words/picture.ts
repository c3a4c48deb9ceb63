import * as en from './en/picture.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/picture.ts';

export const { pictureWords } = inLanguage<typeof nl>({ nl, en });
