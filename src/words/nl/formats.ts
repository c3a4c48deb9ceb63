import { formatsFor } from '../formats.ts';
import { LOCALES } from '../language.ts';

export const { listed, dayInWords, dayOfDate, monthInWords } = formatsFor(LOCALES.nl);
