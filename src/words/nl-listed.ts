const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** "a, b en c". */
export const listed = (parts: readonly string[]): string => list.format(parts);
