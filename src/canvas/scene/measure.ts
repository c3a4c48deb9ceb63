import { CARD } from '../layout/card.ts';

/** The width of a text; by default as the name on a card. */
export type Measure = (text: string, size?: number, weight?: number) => number;

export function textMeasureFor(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size = CARD.font, weight = 600) => {
    if (!context) return (text.length * size * 7) / CARD.font;
    context.font = `${weight} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
