import { escape as escapeMarkup } from 'html-escaper';
import { breakLines } from '../../layout/break-lines.ts';
import type { Measure } from '../../scene/measure.ts';
import type { Palette } from '../../style/palette.ts';

/** The building blocks of SVG. All text of a picture is written, and escaped, in this file. */

/** Text as SVG. XML forbids control characters even when they are escaped. */
export const escape = (text: string): string => escapeMarkup(text.replace(/\p{Cc}/gu, ' '));

type Value = string | number | undefined;

/** An element. Its content must be SVG already. */
export function tag(name: string, attributes: Readonly<Record<string, Value>>, ...content: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escape(value)}"`,
  );
  const inside = content.join('');
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

export const rounded = (value: number): string => String(Math.round(value * 100) / 100);

/** A part of a picture, with its origin at its top left corner. */
export interface Part {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export const at = (x: number, y: number, { svg }: Pick<Part, 'svg'>): string =>
  svg === '' ? '' : tag('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, svg);

/** The theme and the text metrics to draw with. */
export interface SvgContext {
  readonly palette: Palette;
  readonly measure: Measure;
}

export interface Type {
  readonly size: number;
  /** Of hundreds: some viewers write any other weight as a plain one. */
  readonly weight: number;
  readonly colour: string;
}

/** The baseline of a line of text below its middle, as a share of the font size. */
const BASELINE = 0.35;

/**
 * One line of text, left-aligned and vertically centred. `textLength` keeps the measured width, because many viewers ignore the embedded
 * font.
 */
export const line = (
  { measure }: SvgContext,
  text: string,
  { x, y, size, weight, colour }: Type & { readonly x: number; readonly y: number },
): string =>
  text === ''
    ? ''
    : tag(
        'text',
        {
          x,
          y: y + size * BASELINE,
          'font-size': size,
          'font-weight': weight,
          fill: colour,
          textLength: measure(text, size, weight),
          lengthAdjust: 'spacingAndGlyphs',
        },
        escape(text),
      );

/** Several lines of text. */
export function lines(
  context: SvgContext,
  texts: readonly string[],
  type: Type & { readonly pitch: number },
): Part {
  const { size, weight, pitch } = type;
  return {
    svg: texts.map((text, row) => line(context, text, { ...type, x: 0, y: (row + 0.5) * pitch })).join(''),
    width: Math.max(0, ...texts.map((text) => context.measure(text, size, weight))),
    height: texts.length * pitch,
  };
}

/** A text that wraps between words. */
export const paragraph = (
  context: SvgContext,
  text: string,
  { width, ...type }: Type & { readonly pitch: number; readonly width: number },
): Part =>
  lines(
    context,
    breakLines(text, { width, measure: (word) => context.measure(word, type.size, type.weight), breaks: [] }),
    type,
  );

/** A URL that wraps after a delimiter where possible, and never gains a hyphen. */
export function address(
  context: SvgContext,
  text: string,
  { width, ...type }: Type & { readonly pitch: number; readonly width: number },
): Part {
  const fits = (each: string) => context.measure(each, type.size, type.weight) <= width;
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
  return lines(context, written, type);
}

/** Stacks parts vertically. */
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
