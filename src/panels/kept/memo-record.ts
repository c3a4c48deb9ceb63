import {
  applicationFact,
  experienceFacts,
  isInUse,
  phraseFact,
  textOf,
  type GraphNode,
} from '../../../graph/index.ts';
import { connected } from './memo-connected.ts';
import { own, type Block, type Parts } from './memo-model.ts';
import { identity, ofLayer, otherNames, paragraph, section, type MemoContext } from './memo-parts.ts';
import { todayBlocks } from './memo-today.ts';

/** The kind and the other names of a record; a record of today has these in its part about today. */
export function namingBlocks(context: MemoContext, node: GraphNode): Block[] {
  const translated = translation(context, node);
  if (node.layer === 'now') return translated.map(paragraph);
  const also = otherNames(context, node, 'toolbox', `${context.texts.words.record.also}:`);
  return [...translated, identity(context, node), ...also].map(paragraph);
}

/** The original name of a translated record, and our summary of it. */
function translation({ graph, texts }: MemoContext, { name, translated }: GraphNode): Parts[] {
  if (!translated) return [];
  const { original, summary } = translated;
  const { translationWords } = texts.part('fact');
  return [
    ...(original === name ? [] : [[`${translationWords.original} `, own(graph, texts.language, original)]]),
    [`${texts.part('keep').keep.memo.summary} ${summary}`],
  ];
}

/**
 * Everything that the toolbox states about a record, in the order of its card; statements of today are apart.
 */
export function recordBlocks(context: MemoContext, node: GraphNode): Block[] {
  const { graph, texts, sources } = context;
  const { record: words } = texts.words;
  const { abouts, warning, lost: lostAbout, relations, exampleOf } = graph.vocabulary;
  // The heading already says so, and the sentence does not repeat it.
  const statements = (about: string) =>
    ofLayer(node.statements, 'toolbox')
      .filter((each) => each.about === about)
      .map(({ text, lost, from }): Parts => {
        const label = lost && about !== lostAbout ? [`${abouts[lostAbout]}: `] : [];
        return [...label, ...sources.withCitation(own(graph, texts.language, text), from)];
      });
  return [
    ...statements(warning).map((parts) => paragraph([{ strong: `${abouts[warning]}.` }, ' ', ...parts])),
    ...(relations[exampleOf]?.from.includes(node.kind) ? applications(context, node) : []),
    ...Object.entries(abouts)
      .filter(([about]) => about !== warning)
      .flatMap(([about, heading]) => section(heading, statements(about))),
    ...section(words.experience, experience(context, node)),
    ...section(
      words.places,
      ofLayer(node.places, 'toolbox').map(({ place, from }) =>
        sources.withCitation(graph.toolbox.places[place] ?? place, from),
      ),
    ),
    ...section(
      words.addresses,
      ofLayer(node.addresses, 'toolbox').map(({ printed, from }) => {
        const inUse = isInUse(node, printed);
        // That it is in use is known from today, which this memo may leave out.
        const note = inUse && !context.now ? [] : [` (${texts.part('fact').recordWords.addressNote(inUse)})`];
        return [{ printed }, ...note, ...sources.cite(from)];
      }),
    ),
    ...section(words.connected, connected(context, node, 'toolbox')),
    ...todayBlocks(context, node),
  ];
}

function applications({ graph, texts, sources }: MemoContext, node: GraphNode): Block[] {
  const { record: words } = texts.words;
  const items = ofLayer(node.applications, 'toolbox').map((each) =>
    sources.withCitation(
      [
        textOf(phraseFact(graph, applicationFact(node.id, each), { form: 'object', sourced: true })),
        ...(each.types.length > 0 ? [] : [words.untyped]),
      ].join(' '),
      each.from,
    ),
  );
  return section(words.forWhom, items.length > 0 ? items : [[words.noApplication]]);
}

/** The experience of the record itself and of each of its examples. */
const experience = ({ graph, sources }: MemoContext, node: GraphNode): Parts[] =>
  experienceFacts(graph, node)
    .filter(({ from }) => from.layer === 'toolbox')
    .map((fact) => {
      const sourced = fact.from.basis === fact.basis;
      return sources.withCitation(
        textOf(phraseFact(graph, fact, { form: 'object', sourced, under: fact.layer })),
        fact.from,
      );
    });
