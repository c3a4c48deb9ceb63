/** A day as `YYYY-MM-DD` on the reader's own clock, as kept items store it and files are named. */
export const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
