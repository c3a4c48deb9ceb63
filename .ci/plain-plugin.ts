import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preprocessCSS, type Plugin, type ResolvedConfig } from 'vite';
import { plainPage } from '../src/plain/page.ts';
import type { Telling } from '../src/plain/telling.ts';
import { words as firstEn } from '../src/words/en/first.ts';
import { plain as en } from '../src/words/en/plain.ts';
import * as provenanceEn from '../src/words/en/provenance.ts';
import { termWords as termsEn } from '../src/words/en/terms.ts';
import { LANGUAGES, type Language } from '../src/words/language.ts';
import { words as firstNl } from '../src/words/nl/first.ts';
import { plain as nl } from '../src/words/nl/plain.ts';
import * as provenanceNl from '../src/words/nl/provenance.ts';
import { termWords as termsNl } from '../src/words/nl/terms.ts';
import { metaPolicy } from './security-headers.ts';
import { FILES, graphOf, hrefOf, textOf } from './site.ts';

const WORDS: Readonly<Record<Language, Omit<Telling, 'graph' | 'language'>>> = {
  nl: { words: firstNl, own: nl, terms: termsNl, ...provenanceNl },
  en: { words: firstEn, own: en, terms: termsEn, ...provenanceEn },
};

/** Writes the whole toolbox as a page of text in every language, from the same file as the explorer reads, and with its styles. */
export function plainPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'plain',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const file = fileURLToPath(new URL('../src/plain/plain.css', import.meta.url));
        const { code: css } = await preprocessCSS(readFileSync(file, 'utf8'), file, config);
        const fileName = `assets/plain-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
        this.emitFile({ type: 'asset', fileName, source: css });
        for (const language of LANGUAGES) {
          const page = textOf(bundle, FILES[language].page);
          const styles = [...page.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([link]) => {
            const [, href = ''] = /href="([^"]*)"/.exec(link) ?? [];
            const [, media] = /media="([^"]*)"/.exec(link) ?? [];
            return { href, ...(media !== undefined && { media }) };
          });
          const source = plainPage(
            { graph: graphOf(bundle, language), language, ...WORDS[language] },
            {
              explorer: hrefOf(FILES[language].page),
              others: LANGUAGES.filter((each) => each !== language).map((each) => ({
                language: each,
                title: WORDS[each].own.title,
                href: hrefOf(FILES[each].plain),
              })),
              styles: [...styles, { href: `./${fileName}` }],
              policy: metaPolicy,
            },
          );
          this.emitFile({ type: 'asset', fileName: FILES[language].plain, source });
        }
      },
    },
  };
}
