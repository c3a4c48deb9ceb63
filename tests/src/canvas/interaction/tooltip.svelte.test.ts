import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { Hover } from '../../../../src/canvas/interaction/hover.svelte.ts';
import Tooltip from '../../../../src/canvas/Tooltip.svelte';
import { pageGraph } from '../../../support/page-graph.ts';
import { render } from '../../../support/render.ts';

const graph = await pageGraph();
const [edge] = graph.edges;
if (!edge) throw new Error('the toolbox joins nothing');
/** Longer than any context takes. */
const LONG = 60_000;

describe('what is said of what the pointer points at', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    cleanup();
  });

  async function shown() {
    const hover = new Hover();
    const { container } = await render(Tooltip, { graph, badges: new Map(), hover });
    hover.enter({ edges: [edge?.id ?? ('' as never)], x: 0, y: 0 });
    const after = async (time: number) => {
      vi.advanceTimersByTime(time);
      await tick();
      return container.querySelector('.tip');
    };
    const tip = await after(LONG);
    if (!tip) throw new Error('nothing is said');
    return { hover, tip, after };
  }

  it('stays as long as the pointer is at it, and goes after the hand', async () => {
    const { hover, tip, after } = await shown();
    expect(tip.textContent).toContain(graph.node(edge.source).name);
    hover.leave();
    tip.dispatchEvent(new MouseEvent('mouseenter'));
    expect(await after(LONG)).toBe(tip);
    tip.dispatchEvent(new MouseEvent('mouseleave'));
    expect(await after(LONG)).toBeNull();
  });

  it('goes at once by Escape, which then does nothing else, by a press and by the wheel', async () => {
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    addEventListener('keydown', hear);
    for (const send of [
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      (tip: Element) => tip.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      (tip: Element) => tip.dispatchEvent(new WheelEvent('wheel', { bubbles: true })),
    ]) {
      const { tip, after } = await shown();
      send(tip);
      expect(await after(0)).toBeNull();
      cleanup();
    }
    expect(heard).toEqual([]);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(heard).toEqual(['Escape']);
    removeEventListener('keydown', hear);
  });
});
