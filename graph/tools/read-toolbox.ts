import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument as parseYaml } from 'yaml';
import { load, type Loaded, type RawFile } from '../load/load.ts';
import type { Problem } from '../load/problems.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The folder of our records. */
export const TOOLBOX = fileURLToPath(new URL('../toolbox/', import.meta.url));

type Read = { file: RawFile; problems: Problem[] };

function readYaml(folder: string, file: string): Read {
  const counter = new LineCounter();
  const problem = (message: string, line: number, tip: string) => ({
    rule: 'yaml',
    file,
    path: [],
    line,
    message,
    tip,
  });
  let source: string;
  try {
    source = readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    const message = `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
    const tip = 'Put the file back, or correct its permissions.';
    return { file: { file, content: undefined, lineOf: () => 1 }, problems: [problem(message, 1, tip)] };
  }
  const parsed = parseYaml(source, { lineCounter: counter, prettyErrors: false });
  const problems = [...parsed.errors, ...parsed.warnings].map(({ message, pos }) =>
    problem(
      `is not valid YAML: ${message}`,
      counter.linePos(pos[0]).line,
      'Check indentation, colons and quotes.',
    ),
  );
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = parsed.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const content: unknown = problems.length > 0 ? undefined : toPlain(parsed, problems, problem);
  return { file: { file, content, lineOf }, problems };
}

/** Only here can anchors and aliases fail, which is also reported as a problem. */
function toPlain(
  parsed: { toJS(): unknown },
  problems: Problem[],
  problem: (message: string, line: number, tip: string) => Problem,
): unknown {
  try {
    return parsed.toJS();
  } catch (error) {
    problems.push(
      problem(`is not valid YAML: ${(error as Error).message}`, 1, 'Write values out; use no aliases.'),
    );
    return undefined;
  }
}

/** Every YAML file below a folder, by its path with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

const SHARED = ['document.yaml', 'places.yaml', 'themes.yaml', 'pages.yaml', 'terms.yaml'] as const;

/** The YAML files of a toolbox, parsed but not checked: they are the same in every language. */
export interface ParsedFiles {
  readonly shared: readonly [Read, Read, Read, Read, Read];
  readonly records: readonly Read[];
}

/** Parses every YAML file of a toolbox. Never throws because of a file's content: see `checkToolbox`. */
export function parseFiles(folder: string = TOOLBOX): ParsedFiles {
  const names = filesIn(folder).filter((file) => !SHARED.includes(file as (typeof SHARED)[number]));
  const [document, places, themes, pages, terms] = SHARED;
  const read = (file: string) => readYaml(folder, file);
  return {
    shared: [read(document), read(places), read(themes), read(pages), read(terms)],
    records: names.map(read),
  };
}

/** The content of the files that could be parsed. */
export const rawFiles = ({ shared, records }: ParsedFiles): RawFile[] =>
  [...shared, ...records].filter(({ problems }) => problems.length === 0).map(({ file }) => file);

/**
 * Checks parsed files in the vocabulary's language. Never throws because of a file's content: every fault is
 * a problem with its place.
 */
export function checkToolbox({ shared, records }: ParsedFiles, vocabulary: Vocabulary): Loaded {
  const [document, places, themes, pages, terms] = shared;
  const unreadable = [...shared, ...records].flatMap(({ problems }) => problems);
  const readable = records.filter(({ problems }) => problems.length === 0).map(({ file }) => file);
  const isTour = ({ file }: { file: string }) => file.startsWith('tour/');
  const loaded = load(
    {
      document: document.file,
      places: places.file,
      themes: themes.file,
      pages: pages.file,
      terms: terms.file,
      records: readable.filter((file) => !isTour(file)),
      tours: readable.filter(isTour),
    },
    vocabulary,
    records.filter(({ problems }) => problems.length > 0).map(({ file }) => file.file),
  );
  if (unreadable.length === 0) return loaded;
  const reported = new Set(unreadable.map(({ file }) => file));
  const others = loaded.ok ? [] : loaded.problems.filter(({ file }) => !reported.has(file));
  return { ok: false, problems: [...unreadable, ...others] };
}
