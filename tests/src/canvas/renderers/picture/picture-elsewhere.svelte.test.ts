import { describe, expect, it } from 'vitest';
import { pictured, views } from '../../../../support/picture.ts';

/**
 * What every viewer shows alike, not browsers alone: SVG 1.1 without what other viewers leave out. `tests/peers/picture-viewers.sh`
 * looks at what they make of it.
 */

const figure = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'];
/** The elements that a picture may have, with their attributes. Only `role` is no SVG 1.1: it is for screen readers. */
const known: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'xml:lang', 'role', 'font-family'],
  title: [],
  style: [],
  g: ['transform'],
  rect: ['x', 'y', 'width', 'height', 'rx', ...figure],
  path: ['d', 'opacity', ...figure],
  text: ['x', 'y', 'font-size', 'font-weight', 'fill', 'textLength', 'lengthAdjust'],
};
const number = /^-?\d+(\.\d+)?$/;
const colour = /^(none|white|#[\da-f]{6})$/;
const notation: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  'xml:lang': /^(nl|en)$/,
  role: /^img$/,
  viewBox: /^0 0 \d+ \d+$/,
  // Viewers without the embedded font have one that is about as wide.
  'font-family': /^"[^"]+", '[^']+', Arial, sans-serif$/,
  // Some viewers write any other weight as a plain one.
  'font-weight': /^[1-9]00$/,
  fill: colour,
  stroke: colour,
  'stroke-dasharray': /^[\d.]+ [\d.]+$/,
  transform: /^translate\(-?[\d.]+ -?[\d.]+\)( scale\([\d.]+\))?$/,
  d: /^M[\d\s.MLHVQAZahv-]+$/,
  lengthAdjust: /^spacingAndGlyphs$/,
};

/** How much wider the name of a card, and a line of text, may be in Arial. Not all viewers know `textLength`. */
const WIDER = { name: 1.07, line: 1.05 } as const;
const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));
const endOf = (text: Element, wider: number) => numberOf(text, 'x') + numberOf(text, 'textLength') * wider;
/** The card around each of its lines of text. They come after its border; below it are its note and its badge. */
const cardsWithNames = (picture: Element) =>
  [...picture.querySelectorAll('rect[stroke]')].map((border) => {
    const names: Element[] = [];
    for (
      let next = border.nextElementSibling;
      next && next.tagName !== 'rect';
      next = next.nextElementSibling
    )
      if (next.tagName === 'text') names.push(next);
    const bottom = numberOf(border, 'y') + numberOf(border, 'height');
    return { border, bottom, names: names.filter((name) => numberOf(name, 'y') < bottom) };
  });

describe.each(Object.entries(views))('a picture of %s in any viewer', (_, fragment) => {
  it('has only elements and attributes that every viewer knows, in their plain notation', async () => {
    const { picture } = await pictured(fragment);
    expect(picture.getAttribute('viewBox')).toBe(
      `0 0 ${picture.getAttribute('width')} ${picture.getAttribute('height')}`,
    );
    expect(picture.querySelector('style')?.textContent).toMatch(/^@font-face\{[^{}]+\}$/);
    for (const element of [picture, ...picture.querySelectorAll('*')]) {
      const attributes = known[element.tagName];
      expect(attributes, element.tagName).toBeDefined();
      for (const { name, value } of element.attributes) {
        expect(attributes, `${name} of ${element.tagName}`).toContain(name);
        expect(value, `${name} of ${element.tagName}`).toMatch(notation[name] ?? number);
      }
    }
  });

  it('gives every line of text a width, within its card and the page in another font as well', async () => {
    const { explorer, picture } = await pictured(fragment);
    const cards = cardsWithNames(picture).filter(({ names }) => names.length > 0);
    expect(cards.length).toBe(explorer.visible.length);
    for (const { border, bottom, names } of cards)
      for (const name of names) {
        const right = numberOf(border, 'x') + numberOf(border, 'width');
        expect(endOf(name, WIDER.name), name.textContent ?? '').toBeLessThan(right);
        expect(numberOf(name, 'x')).toBeGreaterThan(numberOf(border, 'x'));
        expect(numberOf(name, 'y') - numberOf(name, 'font-size')).toBeGreaterThan(numberOf(border, 'y') - 2);
        expect(numberOf(name, 'y')).toBeLessThan(bottom);
      }

    const shown = document.importNode(picture, true) as Element as SVGSVGElement;
    document.body.append(shown);
    for (const text of shown.querySelectorAll('text')) {
      const end = (text.getCTM()?.e ?? NaN) + endOf(text, WIDER.line);
      expect(numberOf(text, 'textLength') / widthOf(text), text.textContent).toBeCloseTo(1, 1.5);
      expect(end, text.textContent).toBeLessThan(numberOf(picture, 'width') - 20);
    }
    shown.remove();
  });
});

/** The width of a text in the font of the page, without the width that is asked for. */
function widthOf(text: SVGTextElement): number {
  const free = text.cloneNode(true) as SVGTextElement;
  free.removeAttribute('textLength');
  text.after(free);
  const width = free.getComputedTextLength();
  free.remove();
  return width;
}
