import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { nodeId } from '../../../graph/index.ts';
import { STEP } from '../../../src/canvas/interaction/steps.ts';
import { painted } from '../../support/drawing.ts';
import { openMap } from '../../support/open-map.ts';

describe('without dragging', () => {
  it('the chosen card is moved by four buttons, each press a step to undo', async () => {
    const { page, explorer, drawing } = await openMap('groep=senioren&kies=huurgewenning');
    const button = (name: string) => page.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    const { x, y } = drawing.placeOf('huurgewenning');
    button('Verplaats een kaart')?.click();
    await tick();
    expect(button('Verplaats een kaart')?.ariaExpanded).toBe('true');
    for (const [name, right, down] of [
      ['Naar rechts', 1, 0],
      ['Omlaag', 1, 1],
      ['Naar links', 0, 1],
      ['Omhoog', 0, 0],
    ] as const) {
      button(name)?.click();
      const at = () => drawing.placeOf('huurgewenning');
      // A place is kept in whole units, whatever the stage.
      await expect
        .poll(() => Math.hypot(at().x - x - right * STEP, at().y - y - down * STEP), { message: name })
        .toBeLessThan(1.5);
    }
    expect(explorer.history.steps.map(({ action }) => action)).toEqual(['start', 'pin', 'pin', 'pin', 'pin']);
  });

  it('the card that was open last can be moved once it is closed, and is marked', async () => {
    const { page, explorer, marked, drawing } = await openMap('groep=senioren');
    const button = (name: string) => page.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    expect(button('Verplaats een kaart')).toBeNull();
    explorer.select(nodeId('huurgewenning'));
    explorer.select(nodeId('verhuiscoach'));
    await tick();
    explorer.select(undefined);
    await tick();
    button('Verplaats een kaart')?.click();
    await painted();
    expect(marked()).toEqual(['verhuiscoach']);
    const { y } = drawing.placeOf('verhuiscoach');
    button('Omlaag')?.click();
    await expect.poll(() => Math.abs(drawing.placeOf('verhuiscoach').y - y - STEP)).toBeLessThan(1.5);
    button('Verplaats een kaart')?.click();
    await painted();
    expect(marked()).toEqual([]);
  });

  it('the buttons move the same card at every press, also where what was open is not in view', async () => {
    const { explorer, page } = await openMap('');
    explorer.select(nodeId('koopgarant'));
    await painted();
    await userEvent.click(page.querySelector('[aria-label="Verplaats een kaart"]') as Element);
    explorer.ask('category', ['procesbegeleiding']);
    await painted();
    const group = () => page.querySelector('.tools [role=group]');
    const named = group()?.getAttribute('aria-label');
    expect(named).toMatch(/^Verplaats (?!Koopgarant)/);
    for (let press = 0; press < 12; press++) {
      await userEvent.click(group()?.querySelector('[aria-label=Omlaag]') as Element);
      await painted();
      expect(group()?.getAttribute('aria-label')).toBe(named);
    }
  });

  it('every card outside the drawing comes into view, one press after another', async () => {
    const { page, drawing, explorer, canvas } = await openMap('');
    drawing.camera.setViewport({ ...drawing.camera.viewport, zoom: 2.5 });
    await painted();
    const shown = new Set<string>();
    const collect = () => {
      for (const { id, x, y, width, height } of drawing.cards()) {
        const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
        if (left >= -1 && top >= -1 && right <= canvas.clientWidth + 1 && bottom <= canvas.clientHeight + 1)
          shown.add(id);
      }
    };
    collect();
    for (let press = 0; press < explorer.visible.length && shown.size < explorer.visible.length; press++) {
      page.querySelector<HTMLElement>('.outside')?.click();
      await painted();
      collect();
    }
    expect([...shown].toSorted()).toEqual([...explorer.visible].toSorted());
  });
});
