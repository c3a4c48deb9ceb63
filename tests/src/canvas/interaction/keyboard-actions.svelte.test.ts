import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import { STEP } from '../../../../src/canvas/interaction/steps.ts';
import { painted } from '../../../support/drawing.ts';
import { firstColumn, openMap } from '../../../support/open-map.ts';

describe('the keys of a card', () => {
  it('Enter and Space open the record and ask for it', async () => {
    for (const key of ['{Enter}', ' ']) {
      const { enter, press, explorer, drawing } = await openMap();
      await enter();
      await press('{ArrowDown}');
      await press(key);
      const [, second] = firstColumn(drawing);
      expect(explorer.selected?.id).toBe(second);
      expect(explorer.asked?.id).toBe(second);
      cleanup();
    }
  });

  it('E and Insert add what the expand badge offers, and announce when there is none', async () => {
    for (const key of ['e', 'E', '{Insert}']) {
      const { enter, press, explorer, announced } = await openMap(
        'groep=senioren&type=huur-naar-huur&kies=huurgewenning',
      );
      await enter();
      const before = explorer.visible;
      await press(key);
      const added = explorer.visible.filter((id) => !before.includes(id));
      expect(added.length).toBe(1);
      expect(explorer.view.added.filter(({ by }) => by === 'huurgewenning').map(({ id }) => id)).toEqual(
        added,
      );
      await press(key);
      expect(announced()).toBe('Naar rechts is er nu niets bij te zetten.');
      cleanup();
    }
  });

  it('Shift and arrows move the card, as one step to undo', async () => {
    const { enter, press, explorer, drawing } = await openMap('groep=senioren&kies=huurgewenning');
    await enter();
    const before = drawing.cards();
    const { x, y } = drawing.placeOf('huurgewenning');
    const steps = explorer.history.steps.length;
    await press('{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}');
    const now = () => drawing.placeOf('huurgewenning');
    // A place is kept in whole units, whatever the stage.
    await expect.poll(() => Math.hypot(now().x - x - 2 * STEP, now().y - y - STEP)).toBeLessThan(1.5);
    expect(explorer.history.steps.length).toBe(steps + 1);
    expect(explorer.pins.map(({ id }) => id)).toEqual(['huurgewenning']);
    const others = ({ id }: { id: string }) => id !== 'huurgewenning';
    expect(drawing.cards().filter(others)).toEqual(before.filter(others));
    explorer.undo();
    await painted();
    await expect.poll(drawing.cards).toEqual(before);
  });

  it('a card that is being moved is pinned before another key acts', async () => {
    const { enter, press, explorer, drawing } = await openMap();
    const [first] = firstColumn(drawing);
    await enter();
    await press('{Shift>}{ArrowRight}{ArrowRight}');
    expect(explorer.pins).toEqual([]);
    await press('0');
    expect(explorer.pins.map(({ id }) => id)).toEqual([first]);
    await press('{/Shift}');
    expect(explorer.history.steps.map(({ action }) => action)).toEqual(['start', 'pin']);
  });

  it('a card that is being moved is pinned when the focus leaves', async () => {
    const { enter, explorer } = await openMap('groep=senioren&kies=huurgewenning');
    await enter();
    await userEvent.keyboard('{Shift>}{ArrowRight}');
    (document.activeElement as HTMLElement).blur();
    await tick();
    expect(explorer.pins).toHaveLength(1);
    await userEvent.keyboard('{/Shift}');
    expect(explorer.pins).toHaveLength(1);
  });

  it('plus, minus and zero zoom and fit', async () => {
    const { enter, press, drawing } = await openMap();
    await enter();
    await press('0');
    const before = drawing.camera.viewport;
    const zoom = () => drawing.camera.viewport.zoom;
    await press('+');
    expect(zoom()).toBeCloseTo(before.zoom * 1.2);
    await press('--');
    expect(zoom()).toBeCloseTo(before.zoom / 1.2);
    await press('0');
    expect(drawing.camera.viewport).toEqual(before);
  });

  it('plus and minus leave the marked card where it is on the stage', async () => {
    const { enter, press, drawing } = await openMap();
    await enter();
    await press('{End}');
    const at = () => drawing.card(document.querySelector('.cursor')?.getAttribute('data-cursor') ?? '');
    const { x, y } = at();
    await press('+++++');
    expect(at().x).toBeCloseTo(x);
    expect(at().y).toBeCloseTo(y);
  });
});
