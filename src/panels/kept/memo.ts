import type { GraphNode, KnowledgeGraph } from '../../../graph/index.ts';
import type { KeptThing } from '../../state/stored/fingerprint.ts';
import type { KeptItem } from '../../state/stored/saved-kept.ts';
import { keptLink } from '../../state/stored/kept-link.ts';
import { endNames, findStoredPaths } from '../../state/view/stored-paths.ts';
import { pathEdges } from '../../state/view/path-keys.ts';
import type { Texts } from '../../words/texts.ts';
import { writable, type Block, type Memo, type Parts } from './memo-model.ts';
import { answerBlocks, entriesOf, type MemoAnswer } from './memo-answer.ts';
import { heading, paragraph, small, type MemoContext } from './memo-parts.ts';
import { namingBlocks, recordBlocks } from './memo-record.ts';
import { sentences, stepBlocks } from './memo-path.ts';
import { Sources } from './memo-sources.ts';

export interface Frame {
  /** The reader's own title; if empty, the memo gets a default. */
  readonly title: string;
  readonly date: Date;
  /** The address of the explorer, without a hash. */
  readonly link: string;
  /** Whether statements of today are included. */
  readonly now: boolean;
  /** The answer to begin with, if the reader wants it. */
  readonly answer?: MemoAnswer | undefined;
}

/** Writes a memo of kept items, in their order, with numbered sources. If it begins with an answer, they follow in an annex. */
export function memoOf(graph: KnowledgeGraph, texts: Texts, items: readonly KeptItem[], frame: Frame): Memo {
  const { memo: words } = texts.part('keep').keep;
  const { link, now, answer } = frame;
  const context = { graph, texts, sources: new Sources(graph, texts), now };
  const title = writable(frame.title).trim() || words.title;
  const begin = answer ? answerBlocks(context, answer, link) : [];
  const cited = context.sources.count;
  const shown = items.filter((item) => now || !isOfToday(graph, item));
  const kept = shown.flatMap((item) => itemBlocks(context, item, link));
  const cards = answer ? cardBlocks(context, answer, shown, link) : [];
  const list = context.sources.list();
  const about = aboutBlocks(context, frame);
  const blocks = answer
    ? [
        ...begin,
        ...sourceBlocks(heading(2, words.sources), list.slice(0, cited), 1),
        ...about,
        ...annexBlocks(words.annex, [
          ...[...kept, ...cards].map(lowered),
          ...sourceBlocks(heading(3, words.annexSources), list.slice(cited), cited + 1),
        ]),
      ]
    : [...kept, ...sourceBlocks(heading(2, words.sources), list, 1), ...about];
  return { title, blocks: [heading(1, title), ...blocks] };
}

/** The records of the answer in full, if the reader wants them, but for those that were kept. */
function cardBlocks(
  context: MemoContext,
  answer: MemoAnswer,
  kept: readonly KeptItem[],
  address: string,
): Block[] {
  if (!answer.annex) return [];
  return entriesOf(context, answer)
    .filter(({ instrument }) => !kept.some(({ key }) => key === instrument.id))
    .flatMap(({ instrument }) => nodeBlocks(context, instrument, [], address));
}

const annexBlocks = (name: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 2, text: name, newPage: true }, ...blocks] : [];

const sourceBlocks = (name: Block, items: readonly Parts[], first: number): Block[] =>
  items.length > 0 ? [name, { kind: 'sources', first, items }] : [];

function aboutBlocks({ graph, texts, now }: MemoContext, { date, link }: Frame): Block[] {
  const { memo: words } = texts.part('keep').keep;
  const { document } = graph.toolbox;
  return [
    heading(2, words.about),
    small([words.made(date), { url: link }]),
    small([now ? words.layers(document) : words.toolboxOnly(document)]),
  ];
}

/** The same block below one more heading. */
function lowered(block: Block): Block {
  if (block.kind === 'heading') return { ...block, level: block.level === 2 ? 3 : 4 };
  return block.kind === 'apart' ? { ...block, blocks: block.blocks.map(lowered) } : block;
}

/** Whether a kept item cannot be described without statements of today. */
export function isOfToday(graph: KnowledgeGraph, { kind, key }: KeptThing): boolean {
  if (kind === 'record') return graph.find(key)?.layer === 'now';
  return pathEdges(key).some((id) => graph.edge(id)?.from.layer === 'now');
}

function itemBlocks(context: MemoContext, item: KeptItem, address: string): Block[] {
  const { graph, texts } = context;
  const { memo: words } = texts.part('keep').keep;
  const note = noteBlocks(item, words.note);
  const node = item.kind === 'record' ? graph.find(item.key) : undefined;
  const paths = item.kind === 'route' ? findStoredPaths(graph, item.key) : undefined;
  if (node) return nodeBlocks(context, node, note, address);
  if (paths)
    return [
      heading(2, words.path(endNames(graph, paths))),
      ...sentences(graph, paths),
      ...note,
      ...linkTo(context, item, address),
      ...stepBlocks(context, paths),
    ];
  return item.kind === 'record'
    ? [heading(2, writable(item.name)), paragraph([words.goneRecord]), ...note]
    : [heading(2, words.formerPath), paragraph([words.gonePath(writable(item.name))]), ...note];
}

/** A record in full, with the reader's note. */
const nodeBlocks = (
  context: MemoContext,
  node: GraphNode,
  note: readonly Block[],
  address: string,
): Block[] => [
  heading(2, node.name),
  ...namingBlocks(context, node),
  ...note,
  ...linkTo(context, { kind: 'record', key: node.id }, address),
  ...recordBlocks(context, node),
];

function linkTo({ graph, texts, now }: MemoContext, thing: KeptThing, address: string): Block[] {
  const fragment = keptLink(graph, thing, now);
  const { open } = texts.part('keep').keep.memo;
  return fragment === undefined ? [] : [paragraph([open, { url: `${address}#${fragment}` }])];
}

function noteBlocks({ note }: KeptItem, label: string): Block[] {
  const written = writable(note).trim();
  const lines = written === '' ? [] : written.split(/\r\n|\r|\n/);
  return lines.length === 0 ? [] : [{ kind: 'note', label, lines }];
}
