import { applicationIdOf, type KnowledgeGraph } from './knowledge-graph.ts';
import type { Application, GraphEdge, GraphNode, Layer, NodeId, Provenance } from './model.ts';
import { neighbourhood } from './queries/neighbourhood.ts';
import { about, related } from './queries/subjects.ts';

/** What is told: a text, or what it points at. `only`: it holds for these groups alone. */
export type Content =
  | { readonly is: 'text'; readonly text: string; readonly theme?: string; readonly lost: boolean }
  | { readonly is: 'record'; readonly id: NodeId; readonly note?: string; readonly only?: readonly NodeId[] }
  /**
   * Groups and types as one statement joins them. Told at one of its ends, `by` is whose statement it is, and the groups or the types at
   * that end are left out, all of them: who is named beside a group is told where the statement is, and is not told of the group.
   */
  | {
      readonly is: 'application';
      readonly by?: NodeId;
      readonly groups: readonly NodeId[];
      readonly types: readonly NodeId[];
      readonly note?: string;
    }
  /** How far it got; `of` the example that got there, where it is not the record itself. */
  | {
      readonly is: 'status';
      readonly status: string;
      readonly of?: NodeId;
      readonly only?: readonly NodeId[];
    }
  | { readonly is: 'link'; readonly url: string; readonly label: string };

/** One thing that is told of a record. */
export interface Telling {
  /** The key of its subject. */
  readonly subject: string;
  /** What it says, piece by piece, each with its note and its limit. What has the same is the same, within one subject. */
  readonly says: readonly string[];
  /** The same pieces less note and limit: what has one in common is not said by one alone. */
  readonly touches: readonly string[];
  readonly content: Content;
  readonly from: Provenance;
  /** `now` as soon as anything that it leans on is. */
  readonly layer: Layer;
}

/**
 * Everything that is told of a record, in its own order, each once. What it says is: of a statement its theme, or without one its text; of
 * a relation its other end; of an application each group with each type; of experience the status; of anything else what is written. What
 * is lost is the same as nothing: nobody knows what it was.
 *
 * A note ("vooral") or a limit ("alleen voor") is a part of what is said: without it, something wider is. The same thing with and without
 * is not told as the same, since a short account would have to drop the note of one or lay it on the other; nor is either told as the only
 * one, since they touch.
 * @throws UnknownNodeError
 */
export function tellingsOf(graph: KnowledgeGraph, id: NodeId): Telling[] {
  const node = graph.node(id);
  return [...ownTellings(graph, node), ...experiences(graph, node), ...relationTellings(graph, node)];
}

const asText = (text: string): Content => ({ is: 'text', text, lost: false });

/** Pieces as they are, and with the note and the limit that all of them have. */
function pieces(
  touches: readonly string[],
  { note, only }: { readonly note?: string; readonly only?: readonly NodeId[] } = {},
): Pick<Telling, 'says' | 'touches'> {
  const qualified = `${note ? ` (${note})` : ''}${only ? ` [${only.toSorted().join()}]` : ''}`;
  return { touches, says: touches.map((piece) => piece + qualified) };
}

function ownTellings({ toolbox, vocabulary }: KnowledgeGraph, node: GraphNode): Telling[] {
  const telling = (subject: string, piece: string, content: Content, from: Provenance): Telling => ({
    subject,
    ...pieces([piece]),
    content,
    from,
    layer: from.layer,
  });
  return [
    ...node.statements.map(({ about: name, text, lost, theme, from }, at) => {
      const piece = lost ? `lost ${node.id} ${at}` : theme === undefined ? `text ${text}` : `theme ${theme}`;
      const content: Content = { is: 'text', text, lost, ...(theme !== undefined && { theme }) };
      return telling(about(name), piece, content, from);
    }),
    ...node.applications.map((application): Telling => {
      const { from } = application;
      const content = contentOf(application);
      const subject = related(vocabulary.application.group, 'forward');
      return { subject, ...piecesOf(content), content, from, layer: from.layer };
    }),
    ...node.places.map(({ place, from }) =>
      telling('places', place, asText(toolbox.places[place] ?? place), from),
    ),
    ...node.otherNames.map(({ name, from }) => telling('otherNames', name, asText(name), from)),
    ...node.addresses.map(({ printed, from }) => telling('addresses', printed, asText(printed), from)),
    ...node.links.map(({ url, label, from }) => telling('links', url, { is: 'link', url, label }, from)),
  ];
}

type Applied = Content & { readonly is: 'application' };

/** Each group with each type; an end that is left out or not named counts as one. */
function piecesOf(content: Applied) {
  const { by = '', groups, types } = content;
  const named = (ids: readonly NodeId[]) => (ids.length > 0 ? ids.toSorted() : ['']);
  return pieces(
    named(groups).flatMap((group) => named(types).map((type) => `${by} ${group} ${type}`)),
    content,
  );
}
const contentOf = ({ groups, types, note }: Omit<Application, 'from'>): Applied => ({
  is: 'application',
  groups,
  types,
  ...(note !== undefined && { note }),
});

const layerOf = (...parts: readonly { readonly layer: Layer }[]): Layer =>
  parts.some(({ layer }) => layer === 'now') ? 'now' : 'toolbox';

/** Its own experience, and that of each of its examples. */
function experiences(graph: KnowledgeGraph, node: GraphNode): Telling[] {
  const examples = graph.out(node.id).filter(({ relation }) => relation === graph.vocabulary.exampleOf);
  return [undefined, ...examples].flatMap((edge) => {
    const owner = edge ? graph.node(edge.target) : node;
    if (!owner.experience) return [];
    const { status, from } = owner.experience;
    const limit = edge ? onlyFor(graph, edge) : {};
    const content: Content = { is: 'status', status, ...(edge && { of: owner.id }), ...limit };
    const layer = layerOf(from, ...(edge ? [edge.from, owner] : []));
    return [{ subject: 'experience', ...pieces([status], limit), content, from, layer }];
  });
}

/** The groups for which alone a relation is written. */
function onlyFor(graph: KnowledgeGraph, { source, target, relation }: GraphEdge) {
  const written = graph.node(source).relations.find(({ is, to }) => is === relation && to === target);
  return written?.groups ? { only: written.groups } : {};
}

function relationTellings(graph: KnowledgeGraph, node: GraphNode): Telling[] {
  const { group, type, joins } = graph.vocabulary.application;
  return neighbourhood(graph, node.id).flatMap(({ relation, way, edges }) => {
    const subject = related(relation, way);
    if (relation === joins) return [];
    const applied = relation === group || relation === type;
    if (applied && way === 'forward') return [];
    return edges.map((edge): Telling => {
      const far = graph.node(way === 'forward' ? edge.target : edge.source);
      const layer = layerOf(edge.from, far);
      if (applied) {
        const content = fromItsEnd(edge, far, relation === group ? 'groups' : 'types');
        return { subject, ...piecesOf(content), content, from: edge.from, layer };
      }
      const { note } = edge;
      const qualified = { ...(note !== undefined && { note }), ...onlyFor(graph, edge) };
      const content: Content = { is: 'record', id: far.id, ...qualified };
      return { subject, ...pieces([far.id], qualified), content, from: edge.from, layer };
    });
  });
}

/** The statement that an edge is a part of, as told of the group or type at its end. */
function fromItsEnd({ application }: GraphEdge, owner: GraphNode, own: 'groups' | 'types'): Applied {
  const whole = owner.applications.find((_, at) => applicationIdOf(owner.id, at) === application);
  return { ...contentOf(whole ?? { groups: [], types: [] }), by: owner.id, [own]: [] };
}
