import { categorySymbol, markSymbols, type Mark } from '../../ui/symbols.ts';

/** The icons on cards as SVG shapes in a box of 24 by 24: one shape per category, one disc per status of experience. */

export type { Mark };

export const ICON_BOX = 24;

const path = (d: string, colour: string): string => (d === '' ? '' : `<path d="${d}" fill="${colour}"/>`);

export const categoryShape = (index: number, colour: string): string => path(categorySymbol(index), colour);
export const markShape = (mark: Mark, colour: string): string => path(markSymbols[mark], colour);
