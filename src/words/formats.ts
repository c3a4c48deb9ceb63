/** How a locale formats lists and dates. */
export interface Formats {
  /** "a, b en c". */
  readonly listed: (parts: readonly string[]) => string;
  /** "24 november 2026". */
  readonly dayInWords: (date: Date) => string;
  /** The same for a date written as `YYYY-MM-DD`. */
  readonly dayOfDate: (date: string) => string;
  /** `YYYY-MM` as "november 2026". */
  readonly monthInWords: (yearAndMonth: string) => string;
}

/** Made when it is first needed, as making one takes longer than all that it then does. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

export function formatsFor(locale: string): Formats {
  const list = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const day = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
  const month = lazily(
    () => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  );
  return {
    listed: (parts) => list().format(parts),
    dayInWords: (date) => day().format(date),
    dayOfDate: (date) => day().format(new Date(`${date}T00:00`)),
    monthInWords: (yearAndMonth) => month().format(new Date(`${yearAndMonth}-01T00:00Z`)),
  };
}
