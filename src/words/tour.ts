import * as en from './en/tour.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/tour.ts';

export const { tourWords } = inLanguage<typeof nl>({ nl, en });
