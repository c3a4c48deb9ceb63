import * as en from './en/provenance.ts';
import { inLanguage } from './language.ts';
import * as nl from './nl/provenance.ts';

export const { placeOf, detailOf } = inLanguage<typeof nl>({ nl, en });
