import { untrack } from 'svelte';
import type { NodeId } from '../../graph/index.ts';
import type { Explorer } from '../state/session/explorer.svelte.ts';
import { pathNodes } from '../state/view/path-keys.ts';
import type { KeyboardNavigator } from './interaction/keyboard-navigator.svelte.ts';
import type { Schedule } from './paint-schedule.ts';
import type { CytoscapeRenderer } from './renderers/cytoscape/renderer.ts';
import { drawnPath } from './scene/drawn-path.ts';
import type { Scene } from './scene/scene.ts';

/** The effects that keep a renderer in step with the state, one per concern. Each must be called while an effect or attachment runs. */

interface Synchronised {
  readonly explorer: Explorer;
  readonly renderer: CytoscapeRenderer;
  readonly keyboardNavigator: KeyboardNavigator;
  readonly schedule: Schedule;
}

/** A task that runs immediately the first time, and after the next paint from then on. */
function task(schedule: Schedule): (run: () => void) => () => void {
  const runLater = schedule.slot();
  let isFirst = true;
  return (run) => {
    if (!isFirst) return runLater(run);
    isFirst = false;
    untrack(run);
    return () => undefined;
  };
}

/** Another result or tour step is laid out for the stage as it is then. */
export function synchroniseScene(
  { explorer, renderer, schedule }: Synchronised,
  scene: () => Scene,
  layOutForStage: (least?: number) => void,
): void {
  const render = task(schedule);
  let previous: { base?: unknown; tour?: unknown } = {};
  $effect(() => {
    // The scene depends on these, but is computed only after the paint, so that a click need not wait for the layout.
    void [explorer.graph, explorer.visible, explorer.edges, explorer.added, explorer.pins, explorer.now];
    const { base, tour } = explorer;
    return render(() => {
      if (base !== previous.base || tour !== previous.tour) layOutForStage();
      previous = { base, tour };
      renderer.render(scene());
    });
  });
}

/** The keyboard's card is in focus while that shows, or else the one under the pointer, or else the selected one. */
export function synchroniseHighlight(
  { explorer, renderer, keyboardNavigator, schedule }: Synchronised,
  pointed: () => NodeId | undefined,
): void {
  const highlight = task(schedule);
  $effect(() => {
    const { graph, highlighted: path, selected, traced, edges } = explorer;
    const cursor = keyboardNavigator.markedCard;
    const under = pointed();
    const isPointed = cursor === undefined && under !== undefined && explorer.isVisible(under);
    const focus = isPointed ? under : (cursor ?? selected?.id);
    return highlight(() =>
      renderer.highlight({
        selected: selected?.id,
        cursor,
        focus,
        pointed: path === undefined ? isPointed : path !== traced?.chosen,
        ...drawnPath({ graph, edges }, path),
        kept: traced?.chosen === undefined ? [] : pathNodes(traced.chosen, graph),
      }),
    );
  });
}

/** Going back restores the viewport of that step; another result or tour step is shown as a whole. */
export function synchroniseViewport({ explorer, renderer, schedule }: Synchronised): void {
  const follow = task(schedule);
  let previous: { current?: unknown; base?: unknown; tour?: unknown } = {};
  $effect(() => {
    const { base, tour, history } = explorer;
    const { current, viewport } = history;
    return follow(() => {
      if (current !== previous.current && viewport) renderer.setViewport(viewport);
      else if (base !== previous.base || tour !== previous.tour) renderer.fit(tour !== undefined);
      previous = { current, base, tour };
    });
  });
}

/** Brings into view what the state newly points at: a requested card, a chosen path or a card that was moved. */
export function synchroniseAttention({ explorer, renderer, schedule }: Synchronised): void {
  const follow = task(schedule);
  let previous: { current?: unknown; asked?: unknown; shown?: string | undefined } = {};
  $effect(() => {
    const { graph, asked, traced, pins, history } = explorer;
    const { current, viewport } = history;
    const { chosen, within } = traced ?? {};
    const shown = chosen && `${chosen} ${within ?? 'alone'}`;
    const pinned = pins.at(-1);
    return follow(() => {
      const bring = (ids: readonly NodeId[]) => renderer.bringIntoView(ids);
      if (asked?.id !== undefined && asked !== previous.asked) renderer.show(asked.id);
      // A step with a viewport of its own is shown exactly as it was.
      if (!viewport) {
        if (chosen !== undefined && shown !== previous.shown) bring(pathNodes(chosen, graph));
        if (pinned && current !== previous.current && current.action === 'pin') bring([pinned.id]);
      }
      previous = { current, asked, shown };
    });
  });
}

/** Keeps the keyboard cursor in view when it moves. */
export function synchroniseCursor({ renderer, keyboardNavigator, schedule }: Synchronised): void {
  const follow = task(schedule);
  let previous: NodeId | undefined;
  $effect(() => {
    const cursor = keyboardNavigator.markedCard;
    return follow(() => {
      if (cursor !== undefined && cursor !== previous)
        renderer.bringIntoView([cursor], keyboardNavigator.coveredHeight);
      previous = cursor;
    });
  });
}
