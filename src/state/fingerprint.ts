import { ownerOf, sentenceOf, type GraphEdge, type KnowledgeGraph } from '../../graph/index.ts';
import { toldBy } from './told.ts';

/** What a reader keeps: a record by its id, or a route, or what joins several, by its key. An id is never a key: a key has spaces. */
export interface KeptThing {
  readonly kind: 'record' | 'route';
  readonly key: string;
}

/** What is kept, as the toolbox has it now. */
export interface Present {
  /** The name of the record, or the sentence of the route. */
  readonly name: string;
  /** Another one as soon as anything else is said of it. */
  readonly print: string;
}

/** Nothing where the toolbox does not have it, or not any more. */
export function presentOf(graph: KnowledgeGraph, { kind, key }: KeptThing): Present | undefined {
  const said = kind === 'record' ? recordSaid(graph, key) : routeSaid(graph, key);
  return said && { name: said.name, print: hash(canonical(said)) };
}

/** All that a record says, and all that joins it to others, with what is shown of those. Places in a list say nothing. */
function recordSaid(graph: KnowledgeGraph, key: string) {
  const node = graph.find(key);
  if (!node) return undefined;
  const joined = [...graph.out(node.id), ...graph.in(node.id)].map((edge) => {
    const far = graph.node(edge.source === node.id ? edge.target : edge.source);
    return canonical({ edge: edgeSaid(graph, edge), name: far.name, experience: far.experience });
  });
  return { ...node, joined: joined.toSorted() };
}

function routeSaid(graph: KnowledgeGraph, key: string) {
  const routes = toldBy(graph, key);
  if (!routes) return undefined;
  const name = routes.map((route) => sentenceOf(graph, route)).join(' ');
  return { name, steps: routes.map(({ steps }) => steps.map(({ edge }) => edgeSaid(graph, edge))) };
}

/** Without the number of the statement that an edge is a part of: another statement before it does not change it. */
function edgeSaid(graph: KnowledgeGraph, edge: GraphEdge) {
  const { relation, source, target, note, from } = edge;
  const owner = ownerOf(graph, edge);
  return { relation, source, target, note, from, owner: owner && graph.node(owner).name };
}

/** The same text for the same value, in whatever order its fields were written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** FNV-1a, 64 bits: that two texts share one by chance need not be reckoned with. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++)
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * 0x100000001b3n);
  return value.toString(36);
}
