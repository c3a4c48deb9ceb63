import type { Plugin, Rollup } from 'vite';
import { WIDE } from '../src/platform/media.ts';
import { LANGUAGES, type Language } from '../src/words/language.ts';
import { shell as en } from '../src/words/en/shell.ts';
import { shell as nl } from '../src/words/nl/shell.ts';
import { FILES, hrefOf } from './site.ts';
import { colourOf } from './tokens.ts';

const WORDS: Readonly<Record<Language, typeof nl>> = { nl, en };

/**
 * Makes a page for every language of the one index.html: its words, its toolbox, and what is known of the others. In development too,
 * where the server gives index.html for every page.
 */
export function pagesPlugin(): Plugin {
  return {
    name: 'pages',
    transformIndexHtml: {
      order: 'post',
      handler(html, { server, originalUrl = '' }) {
        // A built page also names what has no name yet.
        if (!server) return html;
        const { pathname } = new URL(originalUrl, 'http://localhost');
        return write(html, LANGUAGES.find((each) => pathname.endsWith(`/${FILES[each].page}`)) ?? 'nl');
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle[FILES.nl.page];
        if (page?.type !== 'asset') throw new Error('The build has written no index.html.');
        const html = String(page.source);
        delete bundle[FILES.nl.page];
        for (const language of LANGUAGES) {
          const { page: fileName, manifest } = FILES[language];
          const own = write(html, language, `<link rel="manifest" href="./${manifest}">`, fontOf(bundle));
          const source = withRest(own, preloads(bundle, language, html));
          this.emitFile({ type: 'asset', fileName, source });
          this.emitFile({ type: 'asset', fileName: manifest, source: manifestOf(language) });
        }
      },
    },
  };
}

function write(html: string, language: Language, ...links: readonly string[]): string {
  const { page, plain } = FILES[language];
  const said: Readonly<Record<string, string>> = { ...WORDS[language], language, plainPage: `./${plain}` };
  const { light, dark } = colourOf('card');
  const others = LANGUAGES.map(
    (each) => `<link rel="alternate" hreflang="${each}" href="${hrefOf(FILES[each].page)}">`,
  );
  const head = `
    <meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)">
    ${[...others, ...links].join('\n    ')}`;
  return (
    html
      .replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
        const text = said[name];
        if (text === undefined) throw new Error(`${page} asks for ${place}, and no word is called that.`);
        return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      })
      .replace(/<link id="toolbox"[^>]*>/, (link) => ofLanguage(link, language))
      // It is small, and knows in which colours and language the reader wants the page.
      .replace('<script type="module"', '<script type="module" blocking="render"')
      .replace(/\s*<\/head>/, (end) => `${head}${end}`)
  );
}

/** The link to the toolbox tells where it is in another language too; here it leads to its own. */
function ofLanguage(link: string, language: Language): string {
  const own = new RegExp(` data-${language}="([^"]*)"`).exec(link)?.[1];
  const bare = link.replace(/ data-\w\w="[^"]*"/g, '');
  return own === undefined ? bare : bare.replace(/ href="[^"]*"/, ` href="${own}"`);
}

/** The page with what is asked for once it is painted: the toolbox too, which in development stands in its head. */
function withRest(html: string, links: readonly string[]): string {
  let rest = links;
  const bare = html.replace(/\s*(<link id="toolbox"[^>]*>)/, (_, toolbox: string) => {
    rest = [toolbox, ...links];
    return '';
  });
  return bare.replace('<template id="rest">', (begin) => [begin, ...rest].join('\n      '));
}

/** The letters of the first paint itself. */
function fontOf(bundle: Rollup.OutputBundle): string {
  const [font] = Object.keys(bundle).filter((name) => /-latin-wght-normal-.*\.woff2$/.test(name));
  if (font === undefined) throw new Error('The build has no font.');
  return `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">`;
}

/**
 * What the page's script asks for, in this language, all at once instead of one after the other: first the question, then what stands
 * around it, and the drawing may come last.
 */
function preloads(bundle: Rollup.OutputBundle, language: Language, html: string): string[] {
  const first = needed(bundle, [`/src/shell/${language}.ts`]);
  const around = needed(bundle, ['/src/shell/around.ts']).filter((name) => !first.includes(name));
  const drawing = needed(bundle, ['/src/canvas/MapView.svelte', `/src/words/${language}/drawing.ts`]).filter(
    (name) => ![...first, ...around].includes(name),
  );
  const link = (name: string, more = '') => `<link rel="modulepreload" crossorigin href="./${name}"${more}>`;
  return [
    ...first.filter((name) => !html.includes(name)).map((name) => link(name)),
    ...around.map((name) => link(name, ' fetchpriority="low"')),
    ...drawing.map((name) => link(name, ` media="${WIDE}" fetchpriority="low"`)),
  ];
}

/** The chunks that hold these modules, and those that they import. */
function needed(bundle: Rollup.OutputBundle, files: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const holding = files.map((file) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)));
    if (!chunk) throw new Error(`The build has nothing of ${file}.`);
    return chunk.fileName;
  });
  const all = new Set(holding);
  for (const name of all)
    for (const each of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) all.add(each);
  return [...all];
}

function manifestOf(language: Language): string {
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
