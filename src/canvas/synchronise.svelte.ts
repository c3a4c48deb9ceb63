import { untrack } from 'svelte';
import type { NodeId } from '../../graph/index.ts';
import type { Explorer } from '../state/session/explorer.svelte.ts';
import { pathNodes } from '../state/view/path-keys.ts';
import type { Camera } from './interaction/camera.svelte.ts';
import type { Hand } from './interaction/hand.svelte.ts';
import type { KeyboardNavigator } from './interaction/keyboard-navigator.svelte.ts';
import type { Schedule } from './paint-schedule.ts';
import { drawnPath } from './scene/drawn-path.ts';
import type { Highlight } from './scene/emphasis.ts';
import type { Scene } from './scene/scene.ts';

/** The effects that keep a renderer in step with the state, one per concern. Each must be called while an effect or attachment runs. */

interface Synchronised {
  readonly explorer: Explorer;
  readonly camera: Camera;
  readonly hand: Hand;
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

/**
 * Draws the scene and what is emphasised in it. Another result or tour step is laid out for the stage as it is then. The keyboard's card is
 * in focus while that shows, or else the one under the pointer, or else the selected one.
 */
export function synchroniseDrawing(
  { explorer, hand, keyboardNavigator, schedule }: Synchronised,
  to: {
    readonly scene: () => Scene;
    readonly draw: (scene: Scene, highlight: Highlight) => void;
    readonly layOutForStage: () => void;
    /** The card under the pointer. */
    readonly pointed: () => NodeId | undefined;
  },
): void {
  const render = task(schedule);
  let previous: { base?: unknown; tour?: unknown } = {};
  $effect(() => {
    // The scene depends on these, but is computed only after the paint, so that a click need not wait for the layout.
    void [explorer.visible, explorer.added, explorer.pins, explorer.now, hand.held];
    const { graph, base, tour, highlighted: path, selected, traced, edges } = explorer;
    const cursor = keyboardNavigator.markedCard;
    const under = to.pointed();
    const isPointed = cursor === undefined && under !== undefined && explorer.isVisible(under);
    const focus = isPointed ? under : (cursor ?? selected?.id);
    return render(() => {
      if (base !== previous.base || tour !== previous.tour) to.layOutForStage();
      previous = { base, tour };
      to.draw(to.scene(), {
        selected: selected?.id,
        cursor,
        focus,
        pointed: path === undefined ? isPointed : path !== traced?.chosen,
        ...drawnPath({ graph, edges }, path),
        kept: traced?.chosen === undefined ? [] : pathNodes(traced.chosen, graph),
      });
    });
  });
}

/** Going back restores the viewport of that step; another result or tour step is shown as a whole. */
export function synchroniseViewport({ explorer, camera, schedule }: Synchronised): void {
  const follow = task(schedule);
  let previous: { current?: unknown; base?: unknown; tour?: unknown } = {};
  $effect(() => {
    const { base, tour, history } = explorer;
    const { current, viewport } = history;
    return follow(() => {
      if (current !== previous.current && viewport) camera.setViewport(viewport);
      else if (base !== previous.base || tour !== previous.tour) camera.fit(tour !== undefined);
      previous = { current, base, tour };
    });
  });
}

/** Brings into view what the state newly points at: a requested card, a chosen path or a card that was moved. */
export function synchroniseAttention({ explorer, camera, schedule }: Synchronised): void {
  const follow = task(schedule);
  let previous: { current?: unknown; asked?: unknown; shown?: string | undefined } = {};
  $effect(() => {
    const { graph, asked, traced, pins, history } = explorer;
    const { current, viewport } = history;
    const { chosen, within } = traced ?? {};
    const shown = chosen && `${chosen} ${within ?? 'alone'}`;
    const pinned = pins.at(-1);
    return follow(() => {
      const bring = (ids: readonly NodeId[]) => camera.bringIntoView(ids);
      if (asked?.id !== undefined && asked !== previous.asked) camera.show(asked.id);
      // A step with a viewport of its own is shown exactly as it was.
      if (!viewport) {
        if (chosen !== undefined && shown !== previous.shown) bring(pathNodes(chosen, graph));
        if (pinned && current !== previous.current && current.action === 'pin') bring([pinned.id]);
      }
      previous = { current, asked, shown };
    });
  });
}

/** Keeps the keyboard cursor in view when it moves, alone or with its card. */
export function synchroniseCursor({ camera, hand, keyboardNavigator, schedule }: Synchronised): void {
  const follow = task(schedule);
  let previous: NodeId | undefined;
  $effect(() => {
    const cursor = keyboardNavigator.markedCard;
    const isMoved = hand.held?.byKeys === true && hand.held.id === cursor;
    return follow(() => {
      if (cursor !== undefined && (cursor !== previous || isMoved))
        camera.bringIntoView([cursor], keyboardNavigator.coveredHeight);
      previous = cursor;
    });
  });
}
