import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { geography } from '../graph/index.ts';

const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  '0BSD',
  'CC0-1.0',
  'EUPL-1.2',
];

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageOf(file: string): string | undefined {
  if (!file.includes('/node_modules/')) return undefined;
  for (let folder = dirname(file); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && 'name' in (JSON.parse(readFileSync(manifest, 'utf8')) as object))
      return folder;
  }
  return undefined;
}

/** The folders of the packages that a package has inside its own file, as the bundler that made it writes: `// node_modules/name/file.js`. */
function packagesInside(file: string): string[] {
  if (!/\.[cm]?js$/.test(file) || !existsSync(file)) return [];
  const names = [
    ...readFileSync(file, 'utf8').matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\/\S+$/gm),
  ];
  return [...new Set(names.map(([, name = '']) => name))].map((name) => {
    for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
      const inside = join(folder, 'node_modules', name);
      if (existsSync(join(inside, 'package.json'))) return inside;
    }
    throw new Error(`${file} has ${name} inside, which is not installed, so its licence is not known.`);
  });
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    'name' | 'version' | 'license',
    string
  >;
  if (!ALLOWED.includes(license))
    throw new Error(
      `${name} is shipped under ${license}, which is not on the list in .ci/notices-plugin.ts. Check it first.`,
    );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name} is shipped without the text of its licence (${license}).`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** The open data of the map of places, which the generator of `geography.ts` takes from packages that are not shipped. */
const notesOfData = (): string[] =>
  geography.sources.map(
    ({ name, url, licence }) =>
      `${name} (${licence.name})\n\nData of the map of places, projected and rounded.\n${url}\n${licence.url}\n`,
  );

/**
 * Writes NOTICES.txt: every shipped package with its licence, and the data of the map. Home-made, because `build.license` of Vite and rollup-plugin-license see the
 * modules of scripts only, miss the font, and the former accepts any licence.
 */
export function noticesPlugin(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    generateBundle() {
      // All modules of the build, as styles and fonts belong to no chunk in the end.
      const files = [...this.getModuleIds()].map((id) => id.replace(/[?\0].*$/, '').replaceAll('\\', '/'));
      const shipped = files.filter((file) => packageOf(file) !== undefined);
      const folders = [...new Set([...shipped.map(packageOf), ...shipped.flatMap(packagesInside)])]
        .filter((folder) => folder !== undefined)
        .toSorted();
      this.emitFile({
        type: 'asset',
        fileName: 'NOTICES.txt',
        source: [...folders.map(noticeOf), ...notesOfData()].join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}
