import { dayInWords } from './day.ts';
import { locale } from './language.ts';

const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `YYYY-MM-DD` as a day is told. */
export const dayOfDate = (date: string): string => dayInWords(new Date(`${date}T00:00`));

/** `YYYY-MM` as a month is told: "november 2026". */
export const monthInWords = (yearAndMonth: string): string =>
  month.format(new Date(`${yearAndMonth}-01T00:00Z`));
