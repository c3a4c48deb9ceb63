import { locale } from './language.ts';

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** "a, b en c". */
export const listed = (parts: readonly string[]): string => list.format(parts);
