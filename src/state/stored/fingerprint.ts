import {
  nameInList,
  nodesOf,
  pathKey,
  phrasePath,
  textOf,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
  type Path,
  type Qualifiers,
} from '../../../graph/index.ts';
import { findStoredPaths } from '../view/stored-paths.ts';
import { joinPathKeys } from '../view/path-keys.ts';

/** What a reader keeps: a record by its id, or paths by their key. A key has spaces, so it is never an id. */
export interface KeptThing {
  readonly kind: 'record' | 'route';
  readonly key: string;
}

/** A kept thing as the graph has it now. */
export interface Present {
  /** Its present key, from which the stored key of a path may differ (see `findStoredPaths`). */
  readonly key: string;
  /** The name of the record, or the sentence of the path. */
  readonly name: string;
  /** The same in the language of the toolbox, in which changes are detected whatever the language of the page. */
  readonly own: string;
  /** A fingerprint of all that is stated about it. */
  readonly print: string;
  /** Whether what was kept, with the name and the print that it had then, is what the toolbox says now. */
  readonly isAsKept: (kept: { readonly name: string; readonly print: string }) => boolean;
}

/** A kept thing as the graph has it; nothing where it does not, or not any more. */
export function presentOf(graph: KnowledgeGraph, { kind, key }: KeptThing): Present | undefined {
  // A translation states the same, so the print is always taken of the toolbox's own words.
  const own = graph.original;
  if (kind === 'record') {
    const node = own.find(key);
    if (!node) return undefined;
    const print = hash(canonical(recordContent(own, node)));
    return {
      key,
      name: graph.node(node.id).name,
      own: node.name,
      print,
      isAsKept: (kept) => kept.print === print,
    };
  }
  const paths = findStoredPaths(own, key);
  if (!paths) return undefined;
  const sentences = (by: KnowledgeGraph) => paths.map((path) => textOf(phrasePath(by, path))).join(' ');
  const print = pathPrint(own, paths);
  return {
    key: joinPathKeys(paths.map(pathKey)),
    name: sentences(graph),
    own: sentences(own),
    print,
    isAsKept: (kept) => kept.print === print || isAsFirstPrinted(own, paths, kept),
  };
}

const contentOfSteps = (graph: KnowledgeGraph, paths: readonly Path[]) =>
  paths.map((path) => path.steps.map(({ edge }) => edgeContent(graph, edge)));

/** A print of what a path states, not of how it is worded: another verb or article is no change of the toolbox. */
function pathPrint(graph: KnowledgeGraph, paths: readonly Path[]): string {
  const names = paths.map((path) => nodesOf(path).map((id, at) => `${at} ${graph.node(id).name}`));
  return `2.${hash(canonical({ names, steps: contentOfSteps(graph, paths) }))}`;
}

/**
 * Earlier releases included the sentence of the path in the print. They stored that sentence as its name, so the steps can be compared by
 * the earlier rule with the sentence of then, which does not name a record that was renamed since.
 */
function isAsFirstPrinted(
  graph: KnowledgeGraph,
  paths: readonly Path[],
  { name, print }: { readonly name: string; readonly print: string },
): boolean {
  if (hash(canonical({ name, steps: contentOfSteps(graph, paths) })) !== print) return false;
  const sentence = name.toLowerCase();
  return paths.every((path) =>
    nodesOf(path).every((id) => sentence.includes(graph.node(id).name.toLowerCase())),
  );
}

/** All that a record states with the words shown for it, and its edges with what is shown of the other ends. */
function recordContent(graph: KnowledgeGraph, node: GraphNode) {
  const { places, themes } = graph.toolbox;
  return {
    ...without(node, 'inSentence'),
    applications: node.applications.map((each) => without(each, 'id')),
    places: node.places.map((each) => ({ ...each, place: places[each.place] ?? each.place })),
    statements: node.statements.map((each) => ({
      ...each,
      theme: each.theme && (themes[each.theme] ?? each.theme),
    })),
    joined: [...graph.out(node.id), ...graph.in(node.id)].map((edge) => {
      const { name, experience } = graph.node(edge.source === node.id ? edge.target : edge.source);
      return { edge: edgeContent(graph, edge), name, experience };
    }),
  };
}

/** What was not there when prints were first made changes no print. */
function without<T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = value;
  return rest;
}

/** An edge without its application's id, which says nothing to a reader. */
function edgeContent(graph: KnowledgeGraph, edge: GraphEdge) {
  const { relation, source, target, from } = edge;
  const compared = {
    // Of what is derived from an application, only the edge to the group had its note when prints were first made.
    note: relation === graph.vocabulary.application.joins ? undefined : edge.note,
    // As the sentence of earlier releases named them.
    only: edge.only?.map((id) => nameInList(graph, id)).join(', '),
    by: edge.by && graph.node(edge.by).name,
  } satisfies Record<keyof Qualifiers, unknown>;
  // The names that prints have had from the first.
  const { note, only: limit, by: owner } = compared;
  return { relation, source, target, note, from, limit, owner };
}

/** The same text for the same value, whatever the order of its fields and lists. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
    .toSorted()
    .join()}}`;
}

/** FNV-1a, 64 bits, so that two texts hardly ever share a hash. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return value.toString(36);
}
