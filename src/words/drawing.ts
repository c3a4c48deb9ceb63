import * as en from './en/drawing.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/drawing.ts';

export const { drawingWords } = inLanguage<typeof nl>({ nl, en });
