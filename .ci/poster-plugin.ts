import * as fontkit from 'fontkit';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { initialPictureOf } from '../src/canvas/renderers/svg/initial-picture.ts';
import type { Measure } from '../src/canvas/scene/measure.ts';
import { WIDE } from '../src/platform/media.ts';
import { words as en } from '../src/words/en/first.ts';
import type { Words } from '../src/words/language-pack.ts';
import { LANGUAGES, type Language } from '../src/words/language.ts';
import { words as nl } from '../src/words/nl/first.ts';
import { FILES, graphOf } from './site.ts';

const WORDS: Readonly<Record<Language, Words>> = { nl, en };

/** Writes the drawing that one begins with as a picture for every language, and tells the page where by a preload link. */
export function posterPlugin(): Plugin {
  return {
    name: 'poster',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const language of LANGUAGES) {
          const page = bundle[FILES[language].page];
          if (page?.type !== 'asset') throw new Error(`The build has no page in ${language}.`);
          const source = initialPictureOf(graphOf(bundle, language), WORDS[language], measure);
          const print = createHash('sha256').update(source).digest('hex').slice(0, 10);
          const fileName = `assets/poster-${language}-${print}.svg`;
          this.emitFile({ type: 'asset', fileName, source });
          const link = `<link id="poster" rel="preload" as="fetch" crossorigin href="./${fileName}" media="${WIDE}">`;
          page.source = String(page.source).replace('<template id="rest">', `$&\n      ${link}`);
        }
      },
    },
  };
}

const fonts = new Map<number, fontkit.Font>();
/** The same letters as the page's own, of which no tool here can read the weights in one file. */
function fontOf(weight: number): fontkit.Font {
  const known = fonts.get(weight);
  if (known) return known;
  const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  const font = fontkit.create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} holds more than one font`);
  fonts.set(weight, font);
  return font;
}

const measure: Measure = (text, size = 13, weight = 600) => {
  const font = fontOf(weight);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size;
};
