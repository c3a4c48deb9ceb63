import * as en from './en/matrix.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/matrix.ts';

export const { matrixWords } = inLanguage<typeof nl>({ nl, en });
