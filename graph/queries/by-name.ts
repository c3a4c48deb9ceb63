/** The order of names: that of the Dutch alphabet, which is that of the English. */
export const byName = (a: string, b: string): number => a.localeCompare(b, 'nl');
