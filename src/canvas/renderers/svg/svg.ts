import { escape as escapeMarkup } from 'html-escaper';
import type { Palette } from '../../style/stylesheet.ts';
import { breakLines } from '../../layout/columns.ts';
import type { Measure } from '../../scene/scene.ts';

/** Text as SVG. XML forbids control characters even when they are escaped. */
export const escape = (text: string): string => escapeMarkup(text.replace(/\p{Cc}/gu, ' '));

type Value = string | number | undefined;

/** An element; its content is SVG already. */
export function tag(name: string, attributes: Readonly<Record<string, Value>>, ...content: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escape(value)}"`,
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** A part of the picture, drawn from its own top left corner. */
export interface Part {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export const at = (x: number, y: number, { svg }: Pick<Part, 'svg'>): string =>
  svg === '' ? '' : tag('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, svg);

/** What everything is drawn with. */
export interface Hand {
  readonly palette: Palette;
  readonly measure: Measure;
}

export interface Type {
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** How far below its middle a line of text stands. */
const SINK = 0.35;

/**
 * One line of text, from the left, around a middle. It takes the width that was measured in whatever font it is shown: many a viewer does
 * not know the font that comes along.
 */
export const line = (
  { measure }: Hand,
  text: string,
  { x, y, size, weight, colour }: Type & { readonly x: number; readonly y: number },
): string =>
  text === ''
    ? ''
    : tag(
        'text',
        {
          x,
          y: y + size * SINK,
          'font-size': size,
          'font-weight': weight,
          fill: colour,
          textLength: measure(text, size, weight),
          lengthAdjust: 'spacingAndGlyphs',
        },
        escape(text),
      );

/** Lines of a text, one below the other. */
export function lines(hand: Hand, texts: readonly string[], type: Type & { readonly pitch: number }): Part {
  const { size, weight, pitch } = type;
  return {
    svg: texts.map((text, row) => line(hand, text, { ...type, x: 0, y: (row + 0.5) * pitch })).join(''),
    width: Math.max(0, ...texts.map((text) => hand.measure(text, size, weight))),
    height: texts.length * pitch,
  };
}

/** A text over as many lines as it takes, between words. */
export const paragraph = (
  hand: Hand,
  text: string,
  { width, ...type }: Type & { readonly pitch: number; readonly width: number },
): Part =>
  lines(
    hand,
    breakLines(text, { width, measure: (word) => hand.measure(word, type.size, type.weight), breaks: [] }),
    type,
  );

/** An address over as many lines as it takes: after a sign that parts it where it can be, and never with one added. */
export function address(
  hand: Hand,
  text: string,
  { width, ...type }: Type & { readonly pitch: number; readonly width: number },
): Part {
  const fits = (each: string) => hand.measure(each, type.size, type.weight) <= width;
  const written: string[] = [''];
  const put = (piece: string) => {
    const last = written.length - 1;
    const longer = `${written[last]}${piece}`;
    if (fits(longer) || written[last] === '') written[last] = longer;
    else written.push(piece);
  };
  for (const piece of text.match(/[^&,~/]*[&,~/]|[^&,~/]+$/g) ?? [])
    if (fits(piece)) put(piece);
    else for (const letter of piece) put(letter);
  return lines(hand, written, type);
}

/** Parts one below the other. */
export function stacked(parts: readonly Part[], gap: number): Part {
  let y = 0;
  const placed = parts.map((part) => {
    const svg = at(0, y, part);
    y += part.height + gap;
    return svg;
  });
  return {
    svg: placed.join(''),
    width: Math.max(0, ...parts.map(({ width }) => width)),
    height: Math.max(0, y - gap),
  };
}
