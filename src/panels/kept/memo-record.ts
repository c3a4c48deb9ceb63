import { forWhom, type GraphNode } from '../../../graph/index.ts';
import { keep } from '../../words/nl-keep.ts';
import { words } from '../../words/nl.ts';
import { connected } from './memo-connected.ts';
import type { Block, Parts } from './memo-model.ts';
import { identity, otherNames, paragraph, section, type Telling } from './memo-parts.ts';
import { todayBlocks } from './memo-today.ts';

/** What a record is, and what else it is called; of one that only today knows, that is told with all else of today. */
export function namingBlocks(telling: Telling, node: GraphNode): Block[] {
  if (node.layer === 'now') return [];
  const also = otherNames(telling, node, 'toolbox', words.record.also);
  return [identity(telling, node), ...also].map(paragraph);
}

/** All that the toolbox says of a record, in the order of its card; what is known of today apart from it. */
export function recordBlocks(telling: Telling, node: GraphNode): Block[] {
  const { graph, sources } = telling;
  const { abouts, warning, relations, exampleOf } = graph.vocabulary;
  const said = (about: string) =>
    node.statements
      .filter((each) => each.about === about && each.from.layer === 'toolbox')
      .map(({ text, lost, from }) =>
        sources.said(lost ? keep.memo.lost(text, abouts[about] ?? '') : text, from),
      );
  return [
    ...said(warning).map((parts) => paragraph([{ strong: `${abouts[warning]}.` }, ' ', ...parts])),
    ...(relations[exampleOf]?.from.includes(node.kind) ? applications(telling, node) : []),
    ...Object.entries(abouts)
      .filter(([about]) => about !== warning)
      .flatMap(([about, heading]) => section(heading, said(about))),
    ...section(words.record.experience, experience(telling, node)),
    ...section(
      words.record.places,
      node.places.map(({ place, from }) => sources.said(graph.toolbox.places[place] ?? place, from)),
    ),
    ...section(
      words.record.addresses,
      node.addresses.map(({ printed, from }) => [
        { printed },
        ` (${words.record.addressNote})`,
        ...sources.cite(from),
      ]),
    ),
    ...section(words.record.connected, connected(telling, node, 'toolbox')),
    ...todayBlocks(telling, node),
  ];
}

function applications({ graph, sources }: Telling, node: GraphNode): Block[] {
  const told = node.applications.map((each) =>
    sources.said(
      [`${forWhom(graph, each)}.`, ...(each.types.length > 0 ? [] : [words.record.untyped])].join(' '),
      each.from,
    ),
  );
  return section(words.record.forWhom, told.length > 0 ? told : [[words.record.noApplication]]);
}

/** How far it got: its own experience, or that of each of its examples. */
function experience({ graph, sources }: Telling, node: GraphNode): Parts[] {
  const { statuses, exampleOf } = graph.vocabulary;
  const examples = graph
    .out(node.id)
    .filter(({ relation }) => relation === exampleOf)
    .map(({ target }) => graph.node(target));
  return [node, ...examples].flatMap(({ id, name, experience: got }) => {
    if (!got) return [];
    const label = statuses[got.status]?.label ?? got.status;
    return [sources.said(id === node.id ? label : `${name}: ${label}`, got.from)];
  });
}
