import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { nodeId } from '../../../../graph/index.ts';
import { painted, type Drawing } from '../../../support/drawing.ts';
import { openMap } from '../../../support/open-map.ts';

type At = readonly [x: number, y: number];

/** A mouse on a stage; places in pixels of the stage. */
function mouseOn(canvas: HTMLElement) {
  const tell = (type: string, [x, y]: At, more: MouseEventInit = {}) => {
    const { left, top } = canvas.getBoundingClientRect();
    const place = { clientX: left + x, clientY: top + y, view: window, bubbles: true, cancelable: true };
    const event =
      type === 'wheel'
        ? new WheelEvent(type, { ...place, ...more })
        : new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, { ...place, ...more });
    // What a button does once it is down is heard everywhere.
    (['mousemove', 'mouseup'].includes(type) ? window : canvas).dispatchEvent(event);
    return event;
  };
  return {
    point: (at: At) => tell('pointermove', at),
    click: (at: At) => {
      tell('mousedown', at);
      tell('mouseup', at);
      tell('click', at);
    },
    take(from: At, ...to: readonly At[]) {
      tell('mousedown', from);
      for (const at of to) this.move(at);
    },
    move: (at: At) => tell('mousemove', at, { buttons: 1 }),
    letGo: (at: At) => {
      tell('mouseup', at);
      tell('click', at);
    },
    drag(from: At, ...to: readonly At[]) {
      this.take(from, ...to);
      this.letGo(to.at(-1) ?? from);
    },
    turn: (at: At, more: WheelEventInit) => tell('wheel', at, more),
  };
}
const middleOf = (drawing: Drawing, id: string): At => {
  const { x, y } = drawing.card(id);
  return [x, y];
};
/** A place between the columns where nothing is drawn. */
const EMPTY: At = [6, 590];

describe('a mouse on the drawing', () => {
  it('chooses the card that it presses, and none where nothing is', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const mouse = mouseOn(canvas);
    for (const id of explorer.visible.slice(0, 6)) {
      mouse.click(middleOf(drawing, id));
      expect(explorer.selected?.id).toBe(id);
    }
    mouse.click(EMPTY);
    expect(explorer.selected).toBeUndefined();
  });

  it('moves the card that it drags, and nothing else, as one step', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const mouse = mouseOn(canvas);
    const others = () => drawing.cards().filter(({ id }) => id !== 'huurgewenning');
    const [before, viewport] = [others(), drawing.camera.viewport];
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouse.drag([x, y], [x + 10, y + 4], [x + 40, y + 60]);
    await expect
      .poll(() => Math.hypot(...difference(middleOf(drawing, 'huurgewenning'), [x + 40, y + 60])))
      .toBeLessThan(2);
    expect(others()).toEqual(before);
    expect(drawing.camera.viewport).toEqual(viewport);
    expect(explorer.history.steps.map(({ action }) => action)).toEqual(['start', 'pin']);
    expect(explorer.selected).toBeUndefined();
  });

  it('puts the card back where Escape is pressed, and moves it no further', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const mouse = mouseOn(canvas);
    const before = drawing.cards();
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouse.take([x, y], [x + 40, y + 60]);
    await expect.poll(() => middleOf(drawing, 'huurgewenning')[1]).toBeGreaterThan(y + 50);
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    canvas.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    mouse.move([x + 60, y + 60]);
    await painted();
    await expect.poll(drawing.cards).toEqual(before);
    mouse.letGo([x + 60, y + 60]);
    expect(explorer.history.steps.map(({ action }) => action)).toEqual(['start']);
  });

  it('takes a drag over no more than four pixels for a click, on a card and beside it', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const mouse = mouseOn(canvas);
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouse.drag([x, y], [x + 4, y]);
    await painted();
    expect(explorer.pins).toEqual([]);
    expect(explorer.selected?.id).toBe('huurgewenning');
    const before = drawing.camera.viewport;
    mouse.drag(EMPTY, [EMPTY[0] + 1, EMPTY[1] - 2]);
    expect(drawing.camera.viewport).toEqual(before);
    expect(explorer.placedViewport).toBeUndefined();
    expect(explorer.selected).toBeUndefined();
  });

  it('leaves a card where it was when it is brought back', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const before = drawing.cards();
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouseOn(canvas).drag([x, y], [x + 40, y + 40], [x + 1, y + 1]);
    await expect.poll(drawing.cards).toEqual(before);
    expect(explorer.history.steps).toHaveLength(1);
  });

  it('puts nothing down where something else was done meanwhile, or where there is no drawing any more', async () => {
    const { canvas, drawing, explorer } = await openMap('groep=gezinnen');
    const mouse = mouseOn(canvas);
    explorer.ask('group', ['senioren']);
    await painted();
    await expect.poll(() => drawing.isMoving()).toBe(false);
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouse.take([x, y], [x + 40, y + 60]);
    explorer.undo();
    mouse.letGo([x + 40, y + 60]);
    await painted();
    expect(explorer.pins).toEqual([]);
    expect(explorer.history.at).toBe(0);
    await expect.poll(() => drawing.isMoving()).toBe(false);

    const [left, top] = middleOf(drawing, 'gezinnen');
    mouse.take([left, top], [left + 40, top + 60]);
    cleanup();
    mouse.letGo([left + 40, top + 60]);
    expect(explorer.pins).toEqual([]);
  });

  it('lets go where the button was let go unheard', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const mouse = mouseOn(canvas);
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouse.take([x, y], [x + 40, y + 60]);
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 5, clientY: 5, view: window, buttons: 0 }));
    await painted();
    expect(canvas.querySelector('.moving')).toBeNull();
    expect(explorer.pins).toHaveLength(1);
    mouse.letGo([5, 5]);
    expect(explorer.pins).toHaveLength(1);
  });

  it('keeps its card under it where the view moves meanwhile', async () => {
    const { canvas, drawing } = await openMap();
    const mouse = mouseOn(canvas);
    const [x, y] = middleOf(drawing, 'huurgewenning');
    mouse.take([x, y], [x + 20, y + 20]);
    const { zoom, x: left, y: top } = drawing.camera.viewport;
    drawing.camera.setViewport({ zoom: zoom * 1.2, x: left - 50, y: top - 30 });
    mouse.move([x + 30, y + 30]);
    await painted();
    expect(Math.hypot(...difference(middleOf(drawing, 'huurgewenning'), [x + 30, y + 30]))).toBeLessThan(1);
    mouse.letGo([x + 30, y + 30]);
  });

  it('leaves the view where it is while it drags the card that keys have marked', async () => {
    const { canvas, drawing, enter, press } = await openMap();
    await enter();
    await press('{ArrowDown}');
    const [marked = ''] = drawing.marked();
    const before = drawing.camera.viewport;
    const [x, y] = middleOf(drawing, marked);
    const mouse = mouseOn(canvas);
    mouse.take([x, y], [x, y + 100], [x, 595]);
    await painted();
    expect(drawing.card(marked).y).toBeCloseTo(595, 0);
    expect(drawing.camera.viewport).toEqual(before);
    mouse.letGo([x, 595]);
  });

  it('moves what is seen where it drags beside cards, and remembers that', async () => {
    const { canvas, drawing, explorer } = await openMap();
    const { zoom, x, y } = drawing.camera.viewport;
    mouseOn(canvas).drag(EMPTY, [EMPTY[0] + 30, EMPTY[1] - 50]);
    expect(drawing.camera.viewport).toEqual({ zoom, x: x + 30, y: y - 50 });
    expect(explorer.placedViewport).toEqual(drawing.camera.viewport);
    await painted();
    const { x: left } = drawing.card('huurgewenning');
    expect(left).toBeCloseTo(drawing.placeOf('huurgewenning').x * zoom + x + 30, 1);
  });

  it('zooms with its wheel about where it is, as far one way as back', async () => {
    const { canvas, drawing } = await openMap();
    const mouse = mouseOn(canvas);
    const before = drawing.camera.viewport;
    const at = middleOf(drawing, 'huurgewenning');
    const turned = mouse.turn(at, { deltaY: -120 });
    expect(turned.defaultPrevented).toBe(true);
    expect(drawing.camera.viewport.zoom).toBeGreaterThan(before.zoom);
    await painted();
    expect(Math.hypot(...difference(middleOf(drawing, 'huurgewenning'), at))).toBeLessThan(0.5);
    mouse.turn(at, { deltaY: 120 });
    expect(drawing.camera.viewport.zoom).toBeCloseTo(before.zoom);
  });

  it('zooms no further than the limit, and moves nothing there', async () => {
    const { canvas, drawing } = await openMap();
    const limit = { zoom: 2.5, x: 10, y: 20 };
    drawing.camera.setViewport(limit);
    const turned = mouseOn(canvas).turn([300, 200], { deltaY: -120 });
    expect(turned.defaultPrevented).toBe(true);
    expect(drawing.camera.viewport).toEqual(limit);
  });

  it('no longer says what a line says when that line goes', async () => {
    const { canvas, drawing, explorer, page } = await openMap();
    const line = canvas.querySelector<SVGPathElement>('[data-line="huur-naar-huur--huurgewenning"]');
    const { x, y } =
      line?.getPointAtLength(line.getTotalLength() / 2).matrixTransform(line.getCTM() ?? undefined) ?? {};
    mouseOn(canvas).point([x ?? 0, y ?? 0]);
    await expect.poll(() => page.querySelector('.tip')?.textContent).toMatch(/Huurgewenning/);
    explorer.hide(nodeId('huurgewenning'));
    await painted();
    await expect.poll(() => page.querySelector('.tip')).toBeNull();
    expect(drawing.cards().map(({ id }) => id)).not.toContain('huurgewenning');
  });

  it('goes on from where the keys and the buttons have put the drawing', async () => {
    const { canvas, drawing } = await openMap();
    drawing.camera.setViewport({ zoom: 1.5, x: 10, y: 20 });
    mouseOn(canvas).drag(EMPTY, [EMPTY[0] + 5, EMPTY[1] + 5]);
    expect(drawing.camera.viewport).toEqual({ zoom: 1.5, x: 15, y: 25 });
  });

  it('shows by its own shape what can be pressed', async () => {
    const { canvas, drawing } = await openMap();
    const mouse = mouseOn(canvas);
    mouse.point(middleOf(drawing, 'huurgewenning'));
    expect(canvas.style.cursor).toBe('pointer');
    mouse.point(EMPTY);
    expect(canvas.style.cursor).toBe('');
  });
});

describe('two fingers on a trackpad', () => {
  it('move what is seen as far as they go, and apart they zoom', async () => {
    const { canvas, drawing } = await openMap();
    const fingers = mouseOn(canvas);
    const { zoom, x, y } = drawing.camera.viewport;
    fingers.turn([300, 200], { deltaX: 3, deltaY: 12 });
    expect(drawing.camera.viewport).toEqual({ zoom, x: x - 3, y: y - 12 });
    fingers.turn([300, 200], { deltaY: -4, ctrlKey: true });
    expect(drawing.camera.viewport.zoom).toBeGreaterThan(zoom);
  });
});

const difference = (a: At, b: At): At => [a[0] - b[0], a[1] - b[1]];
