/** Apart from the menu's own words, which the first screen does not load. */
export const shareButton = 'Deel';
