/**
 * The widths at which the page is arranged otherwise, for scripts and for links in a page. The styles have the same by these names in
 * src/shell/styles/media.css; a test holds the two together.
 */

/** A phone: the list comes first, and record and routes share a place. */
export const NARROW = 'screen and (max-width: 60rem)';
/** Wider than a phone: the drawing comes first. */
export const WIDE = 'screen and (min-width: 60.01rem)';
/** Not wide enough for three columns: the rail is a sheet. */
export const SHEETS = 'screen and (max-width: 80rem)';
