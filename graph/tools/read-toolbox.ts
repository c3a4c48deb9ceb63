import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNode, LineCounter, parseDocument as parseYaml } from 'yaml';
import { load, type Loaded, type RawFile } from '../load/load.ts';
import type { Problem } from '../load/problems.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The folder of our records. */
export const TOOLBOX = fileURLToPath(new URL('../toolbox/', import.meta.url));

/** A file as plain data, and what is wrong with its YAML. */
export interface ParsedFile {
  readonly file: RawFile;
  readonly problems: readonly Problem[];
}

const problemIn = (file: string) => (message: string, line: number, tip: string) => ({
  rule: 'yaml',
  file,
  path: [],
  line,
  message,
  tip,
});

/** Reads and parses one YAML file below a folder. Never throws because of the file: what is wrong is a problem. */
export function readFile(folder: string, file: string): ParsedFile {
  let source: string;
  try {
    source = readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    const message = `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
    const problem = problemIn(file)(message, 1, 'Put the file back, or correct its permissions.');
    return { file: { file, content: undefined, lineOf: () => 1 }, problems: [problem] };
  }
  return parseFile(file, source);
}

/** Parses the text of one YAML file. Never throws because of its content. */
export function parseFile(file: string, source: string): ParsedFile {
  const counter = new LineCounter();
  const problem = problemIn(file);
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
  readonly shared: readonly [ParsedFile, ParsedFile, ParsedFile, ParsedFile, ParsedFile];
  readonly records: readonly ParsedFile[];
}

/** Parses every YAML file of a toolbox. Never throws because of a file's content: see `checkToolbox`. */
export const parseFiles = (folder: string = TOOLBOX): ParsedFiles =>
  sortFiles(filesIn(folder), (file) => readFile(folder, file));

/** The files of a toolbox by what they are, each parsed once. `names` need not have the shared ones. */
export function sortFiles(names: readonly string[], parse: (file: string) => ParsedFile): ParsedFiles {
  const [document, places, themes, pages, terms] = SHARED;
  return {
    shared: [parse(document), parse(places), parse(themes), parse(pages), parse(terms)],
    records: names.filter((file) => !SHARED.includes(file as (typeof SHARED)[number])).map(parse),
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
