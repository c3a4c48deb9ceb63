/**
 * The media queries that change the arrangement of the page, for scripts and for links. The styles have the
 * same queries in src/shell/styles/media.css; a test keeps the two equal.
 */

/** A phone: the list comes first, and record and routes share a place. */
export const NARROW = 'screen and (max-width: 60rem)';
/** Wider than a phone: the drawing comes first. */
export const WIDE = 'screen and (min-width: 60.01rem)';
/** Touch is used, or may be. */
export const TOUCH = 'screen and (max-width: 60rem), screen and (pointer: coarse)';
/** Not wide enough for three columns: the rail is a sheet. */
export const SHEETS = 'screen and (max-width: 80rem)';
