import { CARD } from '../layout/card.ts';

/** The width of a text; by default as the name on a card. */
export type Measure = (text: string, size?: number, weight?: number) => number;

export function textMeasureFor(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const widthOf = (text: string, font: string) => {
    if (!context) return;
    context.font = `${font} ${fontFamily}`;
    return context.measureText(text).width;
  };
  return (text, size = CARD.font, weight = 600) => {
    const font = `${weight} ${size}px`;
    const key = `${font} ${text}`;
    const width = known.get(key) ?? widthOf(text, font) ?? (text.length * size * 7) / CARD.font;
    known.set(key, width);
    return width;
  };
}
