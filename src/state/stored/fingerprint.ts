import {
  pathKey,
  limitOf,
  sentenceOf,
  type GraphEdge,
  type GraphNode,
  type KnowledgeGraph,
} from '../../../graph/index.ts';
import { toldBy } from '../view/told.ts';
import { joinPathKeys } from '../view/visible.ts';

/** What a reader keeps: a record by its id, or a route, or what joins several, by its key. An id is never a key: a key has spaces. */
export interface KeptThing {
  readonly kind: 'record' | 'route';
  readonly key: string;
}

/** What is kept, as the toolbox has it now. */
export interface Present {
  /** What it goes by: the key of a route may have been another one (see `toldBy`). */
  readonly key: string;
  /** The name of the record, or the sentence of the route. */
  readonly name: string;
  /** The same in the toolbox's own words: by that it is known whether it changed, whatever language is on. */
  readonly own: string;
  /** Another one as soon as anything else is said of it. */
  readonly print: string;
}

/** Nothing where the toolbox does not have it, or not any more. */
export function presentOf(graph: KnowledgeGraph, { kind, key }: KeptThing): Present | undefined {
  // In another language the same is said: the print is always of the toolbox's own words.
  const own = graph.original;
  if (kind === 'record') {
    const node = own.find(key);
    return (
      node && {
        key,
        name: graph.node(node.id).name,
        own: node.name,
        print: hash(canonical(recordSaid(own, node))),
      }
    );
  }
  const paths = toldBy(own, key);
  if (!paths) return undefined;
  const told = (by: KnowledgeGraph) => paths.map((path) => sentenceOf(by, path)).join(' ');
  const steps = paths.map((path) => path.steps.map(({ edge }) => edgeSaid(own, edge)));
  return {
    key: joinPathKeys(paths.map(pathKey)),
    name: told(graph),
    own: told(own),
    print: hash(canonical({ name: told(own), steps })),
  };
}

/** All that a record says, with the words that are shown for it, and all that joins it to others, with what is shown of those. */
function recordSaid(graph: KnowledgeGraph, node: GraphNode) {
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
      return { edge: edgeSaid(graph, edge), name, experience };
    }),
  };
}

function without<T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = value;
  return rest;
}

/** Without the number of the statement that an edge is a part of: another statement before it does not change it. */
function edgeSaid(graph: KnowledgeGraph, edge: GraphEdge) {
  const { relation, source, target, from } = edge;
  // Of what is derived from an application, only the edge to the group had its note when prints were first made.
  const note = relation === graph.vocabulary.application.joins ? undefined : edge.note;
  const owner = edge.by;
  const limit = limitOf(graph, edge);
  return { relation, source, target, note, from, limit, owner: owner && graph.node(owner).name };
}

/** The same text for the same value, in whatever order its fields and its lists were written: a place in a list says nothing. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`)
    .toSorted()
    .join()}}`;
}

/** FNV-1a, 64 bits: that two texts share one by chance need not be reckoned with. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return value.toString(36);
}
