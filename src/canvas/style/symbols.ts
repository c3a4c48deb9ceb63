import { categorySymbol, markSymbols, type Mark } from '../../ui/symbols.ts';

/** The small marks on cards, as parts of a picture and as images. */

export type { Mark };

const path = (d: string, colour: string): string => (d === '' ? '' : `<path d="${d}" fill="${colour}"/>`);

export const categoryShape = (index: number, colour: string): string => path(categorySymbol(index), colour);
export const markShape = (mark: Mark, colour: string): string => path(markSymbols[mark], colour);

const image = (shape: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">${shape}</svg>`)}`;

export const categoryImage = (index: number, colour: string): string => image(categoryShape(index, colour));
export const markImage = (mark: Mark, colour: string): string => image(markShape(mark, colour));
