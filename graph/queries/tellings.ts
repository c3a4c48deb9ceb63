import { applicationIdOf, type KnowledgeGraph } from '../knowledge-graph.ts';
import type { Application, GraphEdge, GraphNode, Layer, NodeId, Provenance } from '../model.ts';
import { neighbourhood } from './neighbourhood.ts';
import { about, related } from './subjects.ts';

/** What is told: a text, or what it points at. `only`: it holds for these groups alone. */
export type Content =
  | { readonly is: 'text'; readonly text: string; readonly theme?: string; readonly lost: boolean }
  | { readonly is: 'record'; readonly id: NodeId; readonly note?: string; readonly only?: readonly NodeId[] }
  /** Groups and types as one statement joins them, less the record of which it is told; `by` whose statement it is, where it is another's. */
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
  /** The same for what two records have in common, within one subject. */
  readonly key: string;
  readonly content: Content;
  readonly from: Provenance;
  /** `now` as soon as anything that it leans on is. */
  readonly layer: Layer;
}

/**
 * Everything that is told of a record, in its own order, each once. What makes two tellings of one subject the same, their `key`, is:
 * of a statement its theme, or without one its text; of a relation its other end; of an application its groups and types together; of
 * experience the status; of anything else what it says. What is lost is the same as nothing: nobody knows what it was.
 * @throws UnknownNodeError
 */
export function tellingsOf(graph: KnowledgeGraph, id: NodeId): Telling[] {
  const node = graph.node(id);
  return [...ownTellings(graph, node), ...experiences(graph, node), ...relationTellings(graph, node)];
}

const asText = (text: string): Content => ({ is: 'text', text, lost: false });

function ownTellings({ toolbox, vocabulary }: KnowledgeGraph, node: GraphNode): Telling[] {
  const telling = (subject: string, key: string, content: Content, from: Provenance): Telling => ({
    subject,
    key,
    content,
    from,
    layer: from.layer,
  });
  return [
    ...node.statements.map(({ about: name, text, lost, theme, from }, at) => {
      const key = lost ? `lost ${node.id} ${at}` : theme === undefined ? `text ${text}` : `theme ${theme}`;
      const content: Content = { is: 'text', text, lost, ...(theme !== undefined && { theme }) };
      return telling(about(name), key, content, from);
    }),
    ...node.applications.map((application) =>
      telling(
        related(vocabulary.application.group, 'forward'),
        keyOf(application),
        contentOf(application),
        application.from,
      ),
    ),
    ...node.places.map(({ place, from }) =>
      telling('places', place, asText(toolbox.places[place] ?? place), from),
    ),
    ...node.otherNames.map(({ name, from }) => telling('otherNames', name, asText(name), from)),
    ...node.addresses.map(({ printed, from }) => telling('addresses', printed, asText(printed), from)),
    ...node.links.map(({ url, label, from }) => telling('links', url, { is: 'link', url, label }, from)),
  ];
}

const keyOf = ({ groups, types }: Pick<Application, 'groups' | 'types'>): string =>
  `${groups.toSorted().join()} ${types.toSorted().join()}`;
const contentOf = ({ groups, types, note }: Application): Content & { is: 'application' } => ({
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
    const { experience } = edge ? graph.node(edge.target) : node;
    if (!experience) return [];
    const { status, from } = experience;
    const content: Content = {
      is: 'status',
      status,
      ...(edge && { of: edge.target, ...onlyFor(graph, edge) }),
    };
    const layer = layerOf(from, ...(edge ? [edge.from] : []));
    return [{ subject: 'experience', key: status, content, from, layer }];
  });
}

/** The groups for which alone a relation is written. */
function onlyFor(graph: KnowledgeGraph, { source, target, relation }: GraphEdge) {
  const written = graph.node(source).relations.find(({ is, to }) => is === relation && to === target);
  return written?.groups && { only: written.groups };
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
        return { subject, key: `${far.id} ${keyOf(content)}`, content, from: edge.from, layer };
      }
      const { note } = edge;
      const content: Content = {
        is: 'record',
        id: far.id,
        ...(note !== undefined && { note }),
        ...onlyFor(graph, edge),
      };
      return { subject, key: far.id, content, from: edge.from, layer };
    });
  });
}

/** The statement that an edge is a part of, as told of the group or type at its end. */
function fromItsEnd({ application }: GraphEdge, owner: GraphNode, own: 'groups' | 'types') {
  const whole = owner.applications.find((_, at) => applicationIdOf(owner.id, at) === application);
  const { groups = [], types = [], note } = whole ?? {};
  return {
    is: 'application' as const,
    by: owner.id,
    groups,
    types,
    ...(note !== undefined && { note }),
    [own]: [] as NodeId[],
  };
}
