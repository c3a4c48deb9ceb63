const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/** "24 november 2026". */
export const dayInWords = (date: Date): string => day.format(date);
