import { Eta } from 'eta';
import { escape } from 'html-escaper';
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Rollup } from 'vite';
import type { ToolboxApi } from '../graph/tools/vite-plugin.ts';
import { initialCards } from '../src/canvas/renderers/svg/initial-picture.ts';
import { shell as en } from '../src/words/en/shell.ts';
import type { Language } from '../src/words/language.ts';
import { shell as nl } from '../src/words/nl/shell.ts';
import { assetHref } from './bundle.ts';
import type { Draw } from './initial-picture.ts';
import { beginningsOf } from './plain-page.ts';
import { preloads } from './preloads.ts';
import { FILES, hrefOf } from './site.ts';
import { colourOf } from './tokens.ts';

const WORDS: Readonly<Record<Language, typeof nl>> = { nl, en };
/** In the page itself, because a browser would request it several times. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8'))}`;
const FONT = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';

// `escape` refuses anything but text, so a name that has no words fails the build.
const eta = new Eta({ tags: ['{{', '}}'], escapeFunction: (text) => escape(text as string) });

/** The explorer's page in one language, made from index.html; Vite has yet to resolve its scripts and styles. */
export function explorerHtml(template: string, language: Language): string {
  const words = { ...WORDS[language], language, logo: LOGO, plainPage: hrefOf(FILES[language].plain) };
  return eta.renderString(template, words);
}

/** What the head of an explorer page has besides its template. In development there is no bundle, and nothing is preloaded. */
export function explorerTags(
  toolbox: ToolboxApi,
  language: Language,
  draw: Draw,
  bundle?: Rollup.OutputBundle,
  entry?: Rollup.OutputChunk,
): HtmlTagDescriptor[] {
  const { light, dark } = colourOf('card');
  return [
    ...(bundle
      ? [
          {
            tag: 'template',
            attrs: { id: 'initial-picture' },
            children: draw(toolbox.graph(language), language),
            injectTo: 'body' as const,
          },
          {
            tag: 'template',
            attrs: { id: 'beginnings' },
            children: beginningsOf(toolbox, language, initialCards(toolbox.graph(language))),
            injectTo: 'body' as const,
          },
        ]
      : []),
    { tag: 'meta', attrs: themeColour(light, 'light'), injectTo: 'head' },
    { tag: 'meta', attrs: themeColour(dark, 'dark'), injectTo: 'head' },
    ...(bundle
      ? [
          link({ rel: 'manifest', href: hrefOf(FILES[language].manifest) }),
          link({
            rel: 'preload',
            as: 'font',
            type: 'font/woff2',
            crossorigin: true,
            href: assetHref(bundle, FONT),
          }),
        ]
      : []),
    // Requested by main.ts once the page is painted: requested at once, it would delay the paint.
    {
      tag: 'template',
      attrs: { id: 'rest' },
      children: [
        link({
          id: 'toolbox',
          rel: 'preload',
          as: 'fetch',
          crossorigin: true,
          href: bundle ? assetHref(bundle, toolbox.assetName(language)) : toolbox.devAddress(language),
        }),
        ...(bundle && entry ? preloads(bundle, language, entry) : []),
      ],
      injectTo: 'head',
    },
  ];
}

/** The web app manifest, with which the site can be installed. */
export function manifestOf(language: Language): string {
  const { title, short, description } = WORDS[language];
  const maskable = (size: number) => ({
    src: `./icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'maskable',
  });
  const manifest = {
    name: title,
    short_name: short,
    description,
    lang: language,
    start_url: hrefOf(FILES[language].page),
    scope: './',
    display: 'standalone',
    theme_color: colourOf('card').light,
    background_color: colourOf('card').light,
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      maskable(192),
      maskable(512),
    ],
  };
  return JSON.stringify(manifest, undefined, 2);
}

const link = (attrs: Readonly<Record<string, string | true>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
});

const themeColour = (content: string, scheme: string) => ({
  name: 'theme-color',
  content,
  media: `(prefers-color-scheme: ${scheme})`,
});
