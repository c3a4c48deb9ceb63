import type { GraphNode, KnowledgeGraph } from '../../../graph/index.ts';
import type { KeptThing } from '../../state/stored/fingerprint.ts';
import type { KeptItem } from '../../state/stored/saved-kept.ts';
import { keptLink } from '../../state/stored/kept-link.ts';
import { endNames, findStoredPaths } from '../../state/view/stored-paths.ts';
import { pathEdges } from '../../state/view/path-keys.ts';
import type { Texts } from '../../words/texts.ts';
import type { Block, Memo } from './memo-model.ts';
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
  const title = frame.title.trim() || words.title;
  const sources = new Sources(graph, texts);
  const context = { graph, texts, sources, now };
  const entries = answer ? entriesOf(context, answer) : [];
  const begin = answer ? answerBlocks(context, entries, answer, link) : [];
  const first = sources.count;
  const shown = items.filter((item) => now || !isOfToday(graph, item));
  const cards = entries
    .map(({ instrument }) => instrument)
    .filter(({ id }) => !shown.some(({ key }) => key === id));
  const full = [
    ...shown.flatMap((item) => itemBlocks(context, item, link)),
    ...(answer?.annex ? cards.flatMap((node) => nodeBlocks(context, node, [], link)) : []),
  ];
  const list = sources.list();
  const cited = (name: Block, from: number, to?: number): Block[] => {
    const some = list.slice(from, to);
    return some.length > 0 ? [name, { kind: 'sources', first: from + 1, items: some }] : [];
  };
  const { document } = graph.toolbox;
  const about = [
    heading(2, words.about),
    small([words.made(frame.date), { url: link }]),
    small([now ? words.layers(document) : words.toolboxOnly(document)]),
  ];
  const main = answer
    ? [...begin, ...cited(heading(2, words.sources), 0, first), ...about]
    : [...full, ...cited(heading(2, words.sources), 0), ...about];
  const annex: Block[] =
    answer && full.length > 0
      ? [
          { kind: 'heading', level: 2, text: words.annex, newPage: true },
          ...full.map(lowered),
          ...cited(heading(3, words.annexSources), first),
        ]
      : [];
  return { title, blocks: [heading(1, title), ...main, ...annex] };
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
    ? [heading(2, item.name), paragraph([words.goneRecord]), ...note]
    : [heading(2, words.formerPath), paragraph([words.gonePath(item.name)]), ...note];
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
  const lines = note.trim() === '' ? [] : note.trim().split(/\r\n|\r|\n/);
  return lines.length === 0 ? [] : [{ kind: 'note', label, lines }];
}
