import { pathKey, phrasePath, textOf, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Step } from '../../state/session/history.svelte.ts';
import { pathsByKinds } from '../../state/view/path-order.ts';
import { joinPathKeys } from '../../state/view/path-keys.ts';
import type { Parts } from '../../words/language-pack.ts';
import type { Texts } from '../../words/texts.ts';

/** The state at one moment: the steps of the history, the position in it, and the cards in view. */
export interface Moment {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly visible: readonly NodeId[];
}

export const momentOf = ({ history: { steps, at }, visible }: Explorer): Moment => ({ steps, at, visible });

/**
 * Describes the actions between two moments and the number of cards now; empty if there is nothing to
 * announce.
 */
export function announcementOf(explorer: Explorer, texts: Texts, before: Moment, now: Moment): string {
  const came = now.visible.filter((id) => !before.visible.includes(id));
  const went = before.visible.filter((id) => !now.visible.includes(id));
  const action = actionBetween(explorer, texts, before, now, { came, went });
  const changed = came.length + went.length > 0;
  const parts = [action, changed ? texts.words.bar.visible(now.visible.length, explorer.total) : ''];
  // A route is a sentence already.
  return parts
    .map((part) => part.replace(/([^.])$/, '$1.'))
    .filter(Boolean)
    .join(' ');
}

interface Change {
  readonly came: readonly NodeId[];
  readonly went: readonly NodeId[];
}

function actionBetween(
  explorer: Explorer,
  texts: Texts,
  before: Moment,
  now: Moment,
  change: Change,
): string {
  const { announceWords: words } = texts.part('announce');
  const [left, step] = [before.steps[before.at], now.steps[now.at]];
  if (!left || !step || left === step) return '';
  const named = ({ action, what = '' }: Step) => texts.part('filters').actionWords[action](what);
  if (before.steps !== now.steps) return doing(explorer, texts, step, left, change);
  if (now.at === before.at - 1) return words.undone(named(left));
  return now.at === before.at + 1 ? words.redone(named(step)) : words.wentTo(named(step));
}

function doing(
  explorer: Explorer,
  texts: Texts,
  { action, what = '', view }: Step,
  before: Step,
  change: Change,
): string {
  const { graph } = explorer;
  const { words: page } = texts;
  const { announceWords: words } = texts.part('announce');
  const { actionWords: actions } = texts.part('filters');
  switch (action) {
    case 'reveal':
    case 'tour':
      // The heading that receives the focus is read out.
      return '';
    case 'close':
      // This also closes the notice of a question without an answer.
      return before.view.selected ? actions.close() : '';
    case 'now':
      return view.now ? words.now.on : words.now.off;
    case 'form':
      return view.mode && view.mode !== before.view.mode ? words.form(page.views[view.mode]) : '';
    case 'add':
      return change.came.length > 0 ? words.added(counted(graph, texts, change.came)) : actions.add(what);
    case 'collapse':
      return words.removed(counted(graph, texts, change.went));
    case 'unhide':
      return words.back(counted(graph, texts, change.came));
    case 'route':
      return chosenPath(explorer, words) ?? actions.route(what);
    default:
      return actions[action](what);
  }
}

/** One card by its name, several as a number per kind. */
function counted(graph: KnowledgeGraph, { formats }: Texts, ids: readonly NodeId[]): string {
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return graph.node(only).name;
  const kinds = [...new Set(ids.map((id) => graph.node(id).kind))];
  return formats.listed(
    kinds.map((kind) => {
      const count = ids.filter((id) => graph.node(id).kind === kind).length;
      return `${count} ${graph.vocabulary.kinds[kind]?.[count === 1 ? 'one' : 'many'] ?? kind}`;
    }),
  );
}

/** The route that is shown alone, with the number that it has on screen. */
function chosenPath(
  { graph, traced, paths, connectingNodes }: Explorer,
  words: Parts['announce']['announceWords'],
): string | undefined {
  const key = traced?.chosen;
  if (key === undefined) return undefined;
  const order = pathsByKinds(graph, paths).flatMap((pattern) => pattern.paths);
  const at = order.findIndex((path) => pathKey(path) === key);
  const path = order[at];
  if (path) return words.path(at + 1, order.length, textOf(phrasePath(graph, path)));
  const index = connectingNodes.findIndex((node) => joinPathKeys(node.paths.map(pathKey)) === key);
  const sentences = connectingNodes[index]?.paths.map((each) => textOf(phrasePath(graph, each))).join(' ');
  return sentences === undefined ? undefined : words.join(index + 1, connectingNodes.length, sentences);
}
