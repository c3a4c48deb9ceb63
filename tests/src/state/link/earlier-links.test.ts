import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeId, QUESTION_PARTS, type KnowledgeGraph } from '../../../../graph/index.ts';
import { readViewport } from '../../../../src/state/link/viewport.ts';
import { decodeView } from '../../../../src/state/link/link.ts';
import type { View } from '../../../../src/state/view/view.ts';
import { splitPathKeys } from '../../../../src/state/view/path-keys.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

/*
 * Links that readers may have kept or sent, by feature, with what each opened in commit c9b179f.
 *
 * They were made with the code of that commit: its `Explorer` was driven through its own actions (fixed choices, a fixed pseudo-random
 * sequence, and seeded random walks of tests/support/random-walk.ts), and each link was written by its `encodeView`, `withViewport`,
 * `linkOfStep` or `keptLink`. Only the last two features hold links that were written by hand: spellings that are read but not written,
 * and words that are unknown.
 *
 * The expectations have field names of their own, so that they outlive a renamed field of `View`: adapt `openLink` and `describeView`
 * to the code, never the file. Only a deliberate change of the records changes what the file expects.
 */
interface EarlierLink {
  readonly link: string;
  readonly opens: Fields;
  /** Where the link puts the drawing on screen. */
  readonly viewport?: string;
  /** The words that the toolbox does not know, sorted. */
  readonly unknown?: readonly string[];
  /** The nodes that opening the link gave a place then. Which those are depends on how much a drawing has room for, so it is not compared. */
  readonly placedOnOpening?: string;
}
type Fields = Readonly<Record<string, unknown>>;

const file = new URL('links-of-c9b179f.json', import.meta.url);
const features = JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly EarlierLink[]>;
const dutch = realGraph();
const english = realGraph('en');

describe('a link made by an earlier build', () => {
  it.each(Object.entries(features))('opens the same view: %s', (_, links) => {
    for (const graph of [dutch, english])
      expect(links.map(({ link }) => openLink(link, graph))).toEqual(
        links.map((link) => withRoom(link, openLink(link.link, graph))),
      );
  });

  it('is one of at least 200, and none is there twice', () => {
    const links = Object.values(features).flatMap((each) => each.map(({ link }) => link));
    expect(links.length).toBeGreaterThanOrEqual(200);
    expect(new Set(links).size).toBe(links.length);
  });
});

/** What a link opened, apart from what follows from the room that a drawing has: a step of a tour hides all of the answer but what it names, so also cases and sources that were not drawn then. */
function withRoom({ placedOnOpening: _, ...earlier }: EarlierLink, now: EarlierLink): EarlierLink {
  const [before, hidden] = [earlier.opens['hidden'], now.opens['hidden']];
  const start = `${String(before)}, `;
  const hidesMore =
    earlier.opens['tour'] !== undefined &&
    String(hidden).startsWith(start) &&
    String(hidden)
      .slice(start.length)
      .split(', ')
      .every((id) => ['case', 'source'].includes(dutch.node(nodeId(id)).kind));
  return hidesMore ? { ...earlier, opens: { ...earlier.opens, hidden } } : earlier;
}

function openLink(link: string, graph: KnowledgeGraph): EarlierLink {
  const { view, unknown } = decodeView(link, graph);
  const viewport = readViewport(link);
  return {
    link,
    opens: describeView(view, graph),
    ...(viewport && { viewport: `zoom ${viewport.zoom} at ${viewport.x} ${viewport.y}` }),
    ...(unknown.length > 0 && { unknown: unknown.toSorted() }),
  };
}

const list = (words: readonly string[] = []): string => words.join(', ');

/** A view in the words of the file; what is empty or left out has no field. */
function describeView(view: View, graph: KnowledgeGraph): Fields {
  const { question, added, hidden, pins, arranged, trace, tour } = view;
  const fields: Fields = {
    ...Object.fromEntries(QUESTION_PARTS.map((facet) => [facet, list(question[facet])])),
    today: view.now,
    selected: view.selected,
    added: list(
      added.map(({ id, by, gone }) => `${id}${by ? ` from ${by}` : ''}${gone ? ' (place only)' : ''}`),
    ),
    hidden: list(hidden),
    pinned: list(pins.map(({ id, x, y }) => `${id} at ${x} ${y}`)),
    arranged: arranged && `with ${arranged.count} added, without ${list(arranged.without) || 'none'}`,
    pathsFrom: list(trace?.from),
    pathsTo: trace?.to,
    pathsVia: list(trace?.via),
    pathsAvoid: list(trace?.avoid),
    pathsMaxSteps: trace?.max,
    pathsShown: trace?.chosen && splitPathKeys(trace.chosen).map((key) => describePath(key, graph)),
    readyQuestion: view.posed,
    compared: list(view.compare),
    mode: view.mode,
    matrixKind: view.against,
    tour: tour && `${tour.id}, step ${tour.step}`,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** A path by its edges rather than by its key, as the key may come to be written otherwise. */
function describePath(key: string, graph: KnowledgeGraph): string {
  const [start, ...ids] = key.split(' ');
  const edges = ids.map((id) => {
    const edge = graph.edge(id);
    if (!edge) return `no edge ${id}`;
    const { source, relation, target, application } = edge;
    return `${source} ${relation} ${target}${application ? ` (${application})` : ''}`;
  });
  return `from ${start}: ${edges.join('; ')}`;
}
