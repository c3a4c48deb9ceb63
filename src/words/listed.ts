import { language } from './language.ts';

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** "a, b en c". */
export const listed = (parts: readonly string[]): string => list.format(parts);
