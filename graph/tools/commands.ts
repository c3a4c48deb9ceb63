import { parseArgs, type ParseArgsConfig } from 'node:util';
import { KnowledgeGraph } from '../knowledge-graph.ts';
import { formatProblem, type Problem } from '../load/problems.ts';
import { nodesOf } from '../paths/path.ts';
import { paths, stopOf, type Stop } from '../paths/search.ts';
import { phrasePath, textOf } from '../phrase.ts';
import { edgeJson, exportJson, nodeJson, toJson } from '../formats/json.ts';
import { recordText } from '../formats/text.ts';
import type { Language } from '../vocabulary.ts';
import { publish } from './publish.ts';
import { acceptTranslations, unreadProblems, unreadTranslations } from './read-beside.ts';
import { UsageError, type Outcome } from './usage.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses the arguments of a command; anything unknown is a usage error with Node's own explanation. */
function read<T extends Options>(args: string[], options: T, allowPositionals = false) {
  try {
    return parseArgs({ args, options, allowPositionals, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The graph in a language, or the outcome with the problems that prevent it. */
function open(language: Language = 'nl'): KnowledgeGraph | Outcome {
  const all = publish();
  if (!all.ok) return reported(all.problems);
  const { toolbox, vocabulary } = all.published[language];
  return new KnowledgeGraph(toolbox, vocabulary);
}

const reported = (problems: readonly Problem[]): Outcome => ({
  out: problems.map((problem) => `${formatProblem(problem)}\n`).join(''),
  code: 1,
});

const LANGUAGE = { language: { type: 'string' } } as const;

function languageOf(chosen: string | undefined): Language {
  if (chosen === undefined || chosen === 'nl' || chosen === 'en') return chosen ?? 'nl';
  throw new UsageError(`--language ${chosen} is not known; choose nl or en.`);
}

const isOutcome = (value: KnowledgeGraph | Outcome): value is Outcome => 'code' in value;

function format(chosen: string | undefined, allowed: readonly string[]): string {
  const value = chosen ?? allowed[0] ?? '';
  if (allowed.includes(value)) return value;
  throw new UsageError(`--format ${value} is not known; choose ${allowed.join(' or ')}.`);
}

/**
 * `graph check`: prints every problem of the toolbox; exit code 1 if there are any.
 * @throws UsageError on unknown options
 */
export function check(args: string[]): Outcome {
  read(args, {});
  const graph = open();
  if (isOutcome(graph)) return graph;
  const unread = unreadProblems();
  if (unread.length > 0) return reported(unread);
  const count = { nodes: graph.nodes.length, edges: graph.edges.length };
  return { out: `No problems: ${count.nodes} records, ${count.edges} relations.\n`, code: 0 };
}

/**
 * `graph translated`: prints what has changed in either language since both were read beside each other, and records that they agree now.
 * @throws UsageError on unknown options
 */
export function translated(args: string[]): Outcome {
  read(args, {});
  const graph = open();
  if (isOutcome(graph)) return graph;
  const changed = unreadTranslations();
  acceptTranslations();
  const lines = changed.map(
    ({ file, path, own, english }) =>
      `${file.file}:${file.lineOf(path)}  ${path.join('.')}\n  nl: ${own}\n  en: ${english}\n`,
  );
  return {
    out: `${lines.join('')}${changed.length} texts were recorded as read in both languages.\n`,
    code: 0,
  };
}

/**
 * `graph export`: prints the whole graph as JSON.
 * @throws UsageError on unknown options
 */
export function exportGraph(args: string[]): Outcome {
  const { values } = read(args, { format: { type: 'string' }, ...LANGUAGE });
  format(values.format, ['json']);
  const graph = open(languageOf(values.language));
  return isOutcome(graph) ? graph : { out: toJson(exportJson(graph)), code: 0 };
}

function stopFor(graph: KnowledgeGraph, option: string, word: string): Stop {
  const stop = stopOf(graph, word);
  if (stop) return stop;
  const kinds = Object.keys(graph.vocabulary.kinds).join(', ');
  throw new UsageError(
    `--${option} ${word}: there is no record or kind of that name. Kinds: ${kinds}; ids: see "export".`,
  );
}

/**
 * `graph routes`: prints the paths between two records or kinds, best first.
 * @throws UsageError on unknown or missing options
 */
export function findPaths(args: string[]): Outcome {
  const { values } = read(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    via: { type: 'string', multiple: true },
    avoid: { type: 'string', multiple: true },
    max: { type: 'string' },
    format: { type: 'string' },
    ...LANGUAGE,
  });
  const {
    from,
    to,
    via = [],
    avoid = [],
    max,
  } = values as Record<string, string | undefined> & {
    via?: string[];
    avoid?: string[];
  };
  if (from === undefined || to === undefined) throw new UsageError('routes needs --from and --to.');
  if (max !== undefined && !/^[1-9]\d?$/.test(max))
    throw new UsageError(`--max ${max} is not a whole number from 1 to 99.`);
  const chosen = format(values.format, ['text', 'json']);
  const graph = open(languageOf(values.language));
  if (isOutcome(graph)) return graph;
  const found = paths(graph, {
    from: stopFor(graph, 'from', from),
    to: stopFor(graph, 'to', to),
    via: via.map((word) => stopFor(graph, 'via', word)),
    avoid: avoid.map((word) => stopFor(graph, 'avoid', word)),
    ...(max !== undefined && { max: Number(max) }),
  });
  if (chosen === 'text')
    return {
      out:
        found.length > 0
          ? found.map((path) => `${textOf(phrasePath(graph, path))}\n`).join('')
          : 'No route.\n',
      code: 0,
    };
  const json = found.map((path) => ({
    nodes: nodesOf(path).map((id) => {
      const { kind, name } = graph.node(id);
      return { id, kind, label: name };
    }),
    edges: path.steps.map(({ edge, way }) => ({ ...edgeJson(graph, edge), read: way })),
    sentence: textOf(phrasePath(graph, path)),
  }));
  return { out: toJson(json), code: 0 };
}

/**
 * `graph show`: prints one record.
 * @throws UsageError on unknown options or a missing id
 */
export function show(args: string[]): Outcome {
  const { values, positionals } = read(args, { format: { type: 'string' }, ...LANGUAGE }, true);
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new UsageError('show needs exactly one ID.');
  const chosen = format(values.format, ['text', 'json']);
  const graph = open(languageOf(values.language));
  if (isOutcome(graph)) return graph;
  const node = graph.find(id);
  if (!node) throw new UsageError(`There is no record "${id}". Ids: see "export".`);
  if (chosen === 'text') return { out: recordText(graph, node), code: 0 };
  const edges = [...graph.out(node.id), ...graph.in(node.id)].map((edge) => edgeJson(graph, edge));
  return { out: toJson({ ...nodeJson(graph, node), edges }), code: 0 };
}
