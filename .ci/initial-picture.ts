import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { KnowledgeGraph } from '../graph/index.ts';
import { initialPictureOf } from '../src/canvas/renderers/svg/initial-picture.ts';
import type { Measure } from '../src/canvas/scene/measure.ts';
import { words as en } from '../src/words/en/first.ts';
import type { Words } from '../src/words/language-pack.ts';
import type { Language } from '../src/words/language.ts';
import { words as nl } from '../src/words/nl/first.ts';

const WORDS: Readonly<Record<Language, Words>> = { nl, en };

/** Draws the drawing of the first screen as a picture, in one language. */
export type Draw = (graph: KnowledgeGraph, language: Language) => string;

/** Reads each font once for all pictures. */
export function initialPictures(): Draw {
  const measure = measureText();
  return (graph, language) => initialPictureOf(graph, WORDS[language], measure);
}

/** Measures texts in the page's own font, outside a page. */
export function measureText(): Measure {
  const fonts = new Map<number, fontkit.Font>();
  return (text, size = 13, weight = 600) => {
    const font = fonts.get(weight) ?? readFont(weight);
    fonts.set(weight, font);
    return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
  };
}

/** One weight of the page's own font. The page has all weights in one variable font, which fontkit cannot measure. */
function readFont(weight: number): fontkit.Font {
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} holds more than one font`);
  return font;
}
