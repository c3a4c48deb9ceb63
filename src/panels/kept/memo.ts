import type { KnowledgeGraph } from '../../../graph/index.ts';
import type { KeptThing } from '../../state/stored/fingerprint.ts';
import type { KeptItem } from '../../state/stored/saved-kept.ts';
import { keptLink } from '../../state/stored/kept-link.ts';
import { endNames, findStoredPaths } from '../../state/view/stored-paths.ts';
import { pathEdges } from '../../state/view/path-keys.ts';
import type { Texts } from '../../words/texts.ts';
import type { Block, Memo } from './memo-model.ts';
import { paragraph, type MemoContext } from './memo-parts.ts';
import { namingBlocks, recordBlocks } from './memo-record.ts';
import { sentences, stepBlocks } from './memo-path.ts';
import { Sources } from './memo-sources.ts';

interface Frame {
  /** The reader's own title; if empty, the memo gets a default. */
  readonly title: string;
  readonly date: Date;
  /** The address of the explorer, without a hash. */
  readonly link: string;
  /** Whether statements of today are included. */
  readonly now: boolean;
}

/** Writes a memo of kept items, in their order, with numbered sources. */
export function memoOf(graph: KnowledgeGraph, texts: Texts, items: readonly KeptItem[], frame: Frame): Memo {
  const { memo: words } = texts.part('keep').keep;
  const { link, now } = frame;
  const title = frame.title.trim() || words.title;
  const sources = new Sources(graph, texts);
  const content = items
    .filter((item) => now || !isOfToday(graph, item))
    .flatMap((item) => itemBlocks({ graph, texts, sources, now }, item, link));
  const list = sources.list();
  const { document } = graph.toolbox;
  return {
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...content,
      ...(list.length > 0 ? [heading(words.sources), { kind: 'sources', items: list } as const] : []),
      heading(words.about),
      paragraph([words.made(frame.date), { url: link }]),
      paragraph([now ? words.layers(document) : words.toolboxOnly(document)]),
    ],
  };
}

/** Whether a kept item cannot be described without statements of today. */
export function isOfToday(graph: KnowledgeGraph, { kind, key }: KeptThing): boolean {
  if (kind === 'record') return graph.find(key)?.layer === 'now';
  return pathEdges(key).some((id) => graph.edge(id)?.from.layer === 'now');
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

function itemBlocks(context: MemoContext, item: KeptItem, address: string): Block[] {
  const { graph, texts, now } = context;
  const { memo: words } = texts.part('keep').keep;
  const note = noteBlocks(item, words.note);
  const node = item.kind === 'record' ? graph.find(item.key) : undefined;
  const paths = item.kind === 'route' ? findStoredPaths(graph, item.key) : undefined;
  const fragment = keptLink(graph, item, now);
  const link = fragment === undefined ? [] : [paragraph([words.open, { url: `${address}#${fragment}` }])];
  if (node)
    return [
      heading(node.name),
      ...namingBlocks(context, node),
      ...note,
      ...link,
      ...recordBlocks(context, node),
    ];
  if (paths)
    return [
      heading(words.path(endNames(graph, paths))),
      ...sentences(graph, paths),
      ...note,
      ...link,
      ...stepBlocks(context, paths),
    ];
  return item.kind === 'record'
    ? [heading(item.name), paragraph([words.goneRecord]), ...note]
    : [heading(words.formerPath), paragraph([words.gonePath(item.name)]), ...note];
}

function noteBlocks({ note }: KeptItem, label: string): Block[] {
  const lines = note.trim() === '' ? [] : note.trim().split(/\r\n|\r|\n/);
  return lines.length === 0 ? [] : [{ kind: 'note', label, lines }];
}
