import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nodeId } from '../../../../graph/index.ts';
import { expandBadgesOf } from '../../../../src/canvas/scene/expand-badges.ts';
import { painted } from '../../../support/drawing.ts';
import { firstColumn, openMap } from '../../../support/open-map.ts';

describe('the drawing with keyboard focus', () => {
  it('is one stop, with its role, its keys and an announcement of the marked card', async () => {
    const { canvas, page, enter, announced, marked, drawing, explorer } = await openMap();
    const [first] = firstColumn(drawing);
    const { name } = explorer.graph.node(nodeId(first ?? ''));
    expect(marked()).toEqual([]);
    expect(announced()).toBe('');
    await enter();
    expect(document.activeElement).toBe(canvas);
    expect(canvas.getAttribute('role')).toBe('application');
    expect(canvas.ariaRoleDescription).toBe('tekening');
    const keys = page.querySelector(`#${canvas.getAttribute('aria-describedby')}`);
    expect(keys?.textContent).toMatch(/^Pijltjes/);
    expect(keys?.clientHeight).toBeGreaterThan(12);
    expect(marked()).toEqual([first]);
    expect(announced()).toMatch(new RegExp(`^${name}, doelgroep, \\d verbinding(en)?`));
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(canvas);
    await painted();
    expect(marked()).toEqual([]);
    expect(announced()).toBe('');
  });

  it('announces the marked card again when the focus returns, and that no card is in view', async () => {
    const { enter, canvas, explorer, announced, press } = await openMap();
    await enter();
    await press('{ArrowDown}');
    const before = announced();
    canvas.blur();
    await painted();
    expect(announced()).toBe('');
    canvas.focus();
    await painted();
    expect(announced()).toBe(before);
    for (const id of explorer.visible) explorer.hide(id);
    await painted();
    expect(announced()).toBe('Er zijn geen kaarten in beeld.');
    canvas.blur();
    canvas.focus();
    await painted();
    await press('{ArrowDown}{ArrowRight}{End}{Enter}e');
    expect(explorer.selected).toBeUndefined();
  });

  it('announces as many cards to add as the badge of the card says', async () => {
    const { enter, press, explorer, announced } = await openMap('groep=senioren&kies=participatie');
    await enter();
    const more = expandBadgesOf(explorer).get(nodeId('participatie'))?.ids.length ?? 0;
    expect(more).toBeGreaterThan(0);
    expect(announced()).toMatch(new RegExp(`, nog ${more} erbij te zetten$`));
    await press('e');
    await press('{ArrowDown}{ArrowUp}');
    expect(announced()).not.toContain('erbij te zetten');
  });

  it('begins at the card that is open', async () => {
    const { enter, marked, announced } = await openMap('groep=senioren&kies=huurgewenning');
    await enter();
    expect(marked()).toEqual(['huurgewenning']);
    expect(announced()).toMatch(
      /^Huurgewenning, instrument, Financiële ondersteuning, gekozen, 4 verbindingen/,
    );
  });

  it('marks the card that is opened, also where that was open before', async () => {
    const { enter, press, marked, explorer } = await openMap('groep=senioren&kies=huurgewenning');
    await enter();
    await press('{Home}');
    expect(marked()).not.toEqual(['huurgewenning']);
    explorer.select(undefined);
    await painted();
    explorer.select(nodeId('huurgewenning'));
    await painted();
    expect(marked()).toEqual(['huurgewenning']);
  });

  it('marks the card that is open again once that is back in view', async () => {
    const { explorer, enter, marked } = await openMap('');
    const act = async (action: () => void) => {
      action();
      await painted();
    };
    await act(() => explorer.select(nodeId('koopgarant')));
    await act(() => explorer.ask('category', ['procesbegeleiding']));
    expect(explorer.isVisible(nodeId('koopgarant'))).toBe(false);
    await act(() => explorer.select(nodeId('verhuiscoach')));
    await act(() => explorer.undo());
    await act(() => explorer.undo());
    expect(explorer.selected?.id).toBe('koopgarant');
    await act(() => explorer.select(undefined));
    await enter();
    expect(marked()).toEqual(['koopgarant']);
  });

  it('marks its card three pixels wide at every zoom, in the colour of focus', async () => {
    const { canvas, enter, press } = await openMap();
    await enter();
    for (const key of ['+', '+', '+', '-', '-', '-', '-', '-', '0']) {
      await press(key);
      const mark = canvas.querySelector<SVGGraphicsElement>('[data-cursor]') as SVGGraphicsElement;
      const { strokeWidth, stroke } = getComputedStyle(mark);
      expect(parseFloat(strokeWidth) * (mark.getScreenCTM()?.a ?? 0), key).toBeCloseTo(3);
      expect(stroke).toBe('rgb(31, 35, 40)');
    }
  });

  it('ignores keys that are not its own, and those of the browser', async () => {
    const { canvas, enter, explorer } = await openMap();
    await enter();
    const { steps } = explorer.history;
    for (const [key, init] of [
      ['Escape', {}],
      ['Tab', {}],
      ['x', {}],
      ['PageDown', {}],
      ['ArrowLeft', { altKey: true }],
      ['0', { ctrlKey: true }],
      ['Home', { shiftKey: true }],
    ] as const) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
      canvas.dispatchEvent(event);
      expect(event.defaultPrevented, key).toBe(false);
    }
    expect(explorer.history.steps).toBe(steps);
  });
});
