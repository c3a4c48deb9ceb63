import '../../../../src/shell/styles/app.css';
import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import { nodeId } from '../../../../graph/index.ts';
import MapView from '../../../../src/canvas/MapView.svelte';
import { afterPaint } from '../../../../src/platform/after-paint.ts';
import { STEP } from '../../../../src/canvas/interaction/steps.ts';
import { Explorer } from '../../../../src/state/session/explorer.svelte.ts';
import { coreOf, painted } from '../../../support/core-of.ts';
import { pageGraph } from '../../../support/page-graph.ts';
import { render } from '../../../support/render.ts';

const graph = await pageGraph();
afterEach(() => cleanup());

async function open(fragment = 'groep=senioren') {
  const explorer = new Explorer(graph, fragment);
  const { container: page } = await render(MapView, { explorer, afterPaint });
  const map = page.querySelector<HTMLElement>('.map');
  if (map) map.style.cssText = 'width: 900px; height: 600px';
  const canvas = page.querySelector<HTMLElement>('.canvas');
  if (!canvas) throw new Error('there is no drawing');
  await painted();
  return {
    explorer,
    page,
    canvas,
    core: coreOf(page),
    said: () => page.querySelector('[role=status]')?.textContent,
    /** The card that is marked. */
    marked: () =>
      coreOf(page)
        .nodes('.cursor')
        .map((node) => node.id()),
    enter: async () => {
      await userEvent.keyboard('{Tab}');
      await painted();
    },
    press: async (keys: string) => {
      await userEvent.keyboard(keys);
      await painted();
    },
  };
}
const places = (core: ReturnType<typeof coreOf>) =>
  core.nodes('[kind]').map((node) => ({ id: node.id(), ...node.renderedPosition() }));

describe('the drawing as a stop of the keyboard', () => {
  it('is one, says what it is and how one walks, and where one is', async () => {
    const { canvas, page, enter, said, marked } = await open();
    expect(marked()).toEqual([]);
    expect(said()).toBe('');
    await enter();
    expect(document.activeElement).toBe(canvas);
    expect(canvas.getAttribute('role')).toBe('application');
    expect(canvas.ariaRoleDescription).toBe('tekening');
    const keys = page.querySelector(`#${canvas.getAttribute('aria-describedby')}`);
    expect(keys?.textContent).toMatch(/^Pijltjes/);
    expect(keys?.clientHeight).toBeGreaterThan(12);
    expect(marked()).toEqual(['senioren']);
    expect(said()).toBe('Senioren, doelgroep, 7 verbindingen, nog 1 niet in beeld');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(canvas);
    await painted();
    expect(marked()).toEqual([]);
    expect(said()).toBe('');
  });

  it('says again where one is when one comes back, and that there is nothing where there is nothing', async () => {
    const { enter, canvas, explorer, said, press } = await open();
    await enter();
    await press('{ArrowDown}');
    const before = said();
    canvas.blur();
    await painted();
    expect(said()).toBe('');
    canvas.focus();
    await painted();
    expect(said()).toBe(before);
    for (const id of explorer.visible) explorer.hide(id);
    await painted();
    expect(said()).toBe('Er zijn geen kaarten in beeld.');
    canvas.blur();
    canvas.focus();
    await painted();
    await press('{ArrowDown}{ArrowRight}{End}{Enter}e');
    expect(explorer.selected).toBeUndefined();
  });

  it('begins at the card that is open', async () => {
    const { enter, marked, said } = await open('groep=senioren&kies=huurgewenning');
    await enter();
    expect(marked()).toEqual(['huurgewenning']);
    expect(said()).toMatch(/^Huurgewenning, instrument, Financiële ondersteuning, gekozen, 3 verbindingen/);
  });

  it('is at the card that is opened, also where that was open before', async () => {
    const { enter, press, marked, explorer } = await open('groep=senioren&kies=huurgewenning');
    await enter();
    await press('{Home}');
    expect(marked()).not.toEqual(['huurgewenning']);
    explorer.select(undefined);
    await painted();
    explorer.select(nodeId('huurgewenning'));
    await painted();
    expect(marked()).toEqual(['huurgewenning']);
  });

  it('is at the card that is open again once that is back in view', async () => {
    const { explorer, enter, marked } = await open('');
    const action = async (what: () => void) => {
      what();
      await painted();
    };
    await action(() => explorer.select(nodeId('koopgarant')));
    await action(() => explorer.ask('category', ['procesbegeleiding']));
    expect(explorer.isVisible(nodeId('koopgarant'))).toBe(false);
    await action(() => explorer.select(nodeId('verhuiscoach')));
    await action(() => explorer.undo());
    await action(() => explorer.undo());
    expect(explorer.selected?.id).toBe('koopgarant');
    await action(() => explorer.select(undefined));
    await enter();
    expect(marked()).toEqual(['koopgarant']);
  });

  it('marks its card three pixels wide at every zoom, in the colour of focus', async () => {
    const { enter, press, core } = await open();
    await enter();
    for (const key of ['+', '+', '+', '-', '-', '-', '-', '-', '0']) {
      await press(key);
      const node = core.nodes('.cursor').first();
      expect(node.numericStyle('outline-width') * core.zoom(), key).toBeCloseTo(3);
      expect(node.style('outline-color')).toBe('rgb(31,35,40)');
    }
  });

  it('does nothing with keys that are not its own, nor with those of the browser', async () => {
    const { canvas, enter, explorer } = await open();
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

describe('walking', () => {
  it('goes up and down a column, along relations to the sides, and back the same way', async () => {
    const { enter, press, marked, said } = await open();
    await enter();
    await press('{ArrowDown}');
    expect(marked()).toEqual(['gemotiveerde-doorstromers']);
    await press('{ArrowRight}');
    expect(said()).toMatch(/^gaan: Van huur naar huur, type doorstroom, /);
    await press('{ArrowRight}');
    expect(said()).toMatch(/^kan met: /);
    await press('{ArrowLeft}{ArrowLeft}');
    expect(marked()).toEqual(['gemotiveerde-doorstromers']);
    await press('{End}');
    expect(marked()).toEqual(['alle']);
    await press('{End}');
    expect(said()).toBe('Dit is de onderste kaart van de kolom.');
    await press('{Home}{ArrowUp}');
    expect(marked()).toEqual(['senioren']);
    expect(said()).toBe('Dit is de eerste kaart.');
    await press('{ArrowLeft}');
    expect(said()).toBe('Geen verbinding naar links.');
  });

  it('reaches every card in view, joined to others or not', async () => {
    const { enter, press, explorer, marked, said } = await open('groep=senioren&erbij=platform31');
    await enter();
    const reached: (string | undefined)[] = [];
    for (let at = 0; at < explorer.visible.length; at++) {
      reached.push(marked()[0]);
      await press('{ArrowDown}');
    }
    expect(reached.toSorted()).toEqual([...explorer.visible].toSorted());
    expect(said()).toBe('Dit is de laatste kaart.');
    expect(reached.at(-1)).toBe('platform31');
    await press('{ArrowUp}');
    expect(said()).toMatch(/^andere kolom: /);
  });

  it('says by what relation it came, and whether that is inferred', async () => {
    const { enter, press, said } = await open('groep=senioren&kies=casus-westvoorne');
    await enter();
    await press('{ArrowLeft}');
    expect(said()).toMatch(/^noemt \(afgeleid\): Participatie met bewoners, instrument, /);
    await press('{ArrowRight}');
    expect(said()).toMatch(/^wordt genoemd in \(afgeleid\): Casus Westvoorne, casus, gekozen, /);
  });

  it('says of what is known of today that it is', async () => {
    const today = graph.nodes.filter(({ layer }) => layer === 'now');
    expect(today.length).toBeGreaterThan(0);
    for (const { id, name } of today) {
      const { enter, said } = await open(`erbij=${id}&kies=${id}`);
      await enter();
      expect(said()).toMatch(new RegExp(`^${name}, \\w+, Stand nu, gekozen, `));
      cleanup();
    }
  });

  it('brings its card into view as little as needed, and moves no card', async () => {
    const { enter, press, core, canvas, marked } = await open('');
    await enter();
    await press('+++++');
    const before = core.nodes('[kind]').map((node) => ({ id: node.id(), ...node.position() }));
    for (const key of ['{End}', '{ArrowRight}', '{End}', '{ArrowRight}', '{Home}', '{ArrowRight}']) {
      await press(key);
      const node = core.getElementById(marked()[0] ?? '');
      const [{ x, y }, w, h] = [node.renderedPosition(), node.renderedWidth(), node.renderedHeight()];
      expect(Math.min(x - w / 2, y - h / 2), key).toBeGreaterThan(5);
      expect(x + w / 2, key).toBeLessThan(canvas.clientWidth - 5);
      // Not below the line with the keys either.
      const line = document.querySelector('#toetsen')?.getBoundingClientRect().top ?? 0;
      expect(y + h / 2 + canvas.getBoundingClientRect().top, key).toBeLessThan(line - 5);
    }
    expect(core.nodes('[kind]').map((node) => ({ id: node.id(), ...node.position() }))).toEqual(before);
  });

  it('moves nothing between cards that are in view', async () => {
    const { enter, press, core } = await open();
    await enter();
    await press('0');
    const before = places(core);
    for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowRight}', '{ArrowRight}', '{ArrowUp}']) {
      await press(key);
      expect(places(core), key).toEqual(before);
    }
  });

  it('is never lost when cards come and go', async () => {
    const { enter, press, explorer, marked, said } = await open('groep=senioren&kies=huurgewenning');
    await enter();
    explorer.hide(nodeId('huurgewenning'));
    await painted();
    const [next] = marked();
    expect(graph.columnOf(nodeId(next ?? ''))).toBe(2);
    expect(said()).toContain(graph.node(nodeId(next ?? '')).name);
    explorer.undo();
    await painted();
    expect(marked()).toEqual(['huurgewenning']);
    explorer.clearQuestion();
    await painted();
    expect(explorer.isVisible(nodeId(marked()[0] ?? ''))).toBe(true);
    explorer.select(undefined);
    await press('{ArrowDown}');
    expect(explorer.isVisible(nodeId(marked()[0] ?? ''))).toBe(true);
  });
});

describe('the keys do what a context can do', () => {
  it('Enter and Space open the record and ask for it', async () => {
    for (const key of ['{Enter}', ' ']) {
      const { enter, press, explorer } = await open();
      await enter();
      await press('{ArrowDown}');
      await press(key);
      expect(explorer.selected?.id).toBe('gemotiveerde-doorstromers');
      expect(explorer.asked?.id).toBe('gemotiveerde-doorstromers');
      cleanup();
    }
  });

  it('E and Insert add what the signpost offers, and say so when there is none', async () => {
    for (const key of ['e', 'E', '{Insert}']) {
      const { enter, press, explorer, said } = await open('groep=senioren&kies=huurgewenning');
      await enter();
      const before = explorer.visible;
      await press(key);
      const added = explorer.visible.filter((id) => !before.includes(id));
      expect(added.length).toBe(1);
      expect(explorer.view.added.filter(({ by }) => by === 'huurgewenning').map(({ id }) => id)).toEqual(
        added,
      );
      await press(key);
      expect(said()).toBe('Naar rechts is er nu niets bij te zetten.');
      cleanup();
    }
  });

  it('Shift and arrows move the card, as one step to undo', async () => {
    const { enter, press, explorer, core } = await open('groep=senioren&kies=huurgewenning');
    await enter();
    const before = places(core);
    const { x, y } = { ...core.getElementById('huurgewenning').position() };
    const steps = explorer.history.steps.length;
    await press('{Shift>}{ArrowRight}{ArrowRight}{ArrowDown}{/Shift}');
    const now = core.getElementById('huurgewenning').position();
    expect([now.x - x, now.y - y].map(Math.round)).toEqual([2 * STEP, STEP]);
    expect(explorer.history.steps.length).toBe(steps + 1);
    expect(explorer.pins.map(({ id }) => id)).toEqual(['huurgewenning']);
    const others = ({ id }: { id: string }) => id !== 'huurgewenning';
    expect(places(core).filter(others)).toEqual(before.filter(others));
    explorer.undo();
    await painted();
    await expect.poll(() => places(core)).toEqual(before);
  });

  it('a card on its way is put down before another key does what it does', async () => {
    const { enter, press, explorer } = await open();
    await enter();
    await press('{Shift>}{ArrowRight}{ArrowRight}');
    expect(explorer.pins).toEqual([]);
    await press('0');
    expect(explorer.pins.map(({ id }) => id)).toEqual(['senioren']);
    await press('{/Shift}');
    expect(explorer.history.steps.map(({ action }) => action)).toEqual(['start', 'pin']);
  });

  it('a card on its way is put down when the keyboard leaves', async () => {
    const { enter, explorer } = await open('groep=senioren&kies=huurgewenning');
    await enter();
    await userEvent.keyboard('{Shift>}{ArrowRight}');
    (document.activeElement as HTMLElement).blur();
    await tick();
    expect(explorer.pins).toHaveLength(1);
    await userEvent.keyboard('{/Shift}');
    expect(explorer.pins).toHaveLength(1);
  });

  it('plus, minus and zero zoom and fit', async () => {
    const { enter, press, core } = await open();
    await enter();
    await press('0');
    const [zoom, pan] = [core.zoom(), { ...core.pan() }];
    await press('+');
    expect(core.zoom()).toBeCloseTo(zoom * 1.2);
    await press('--');
    expect(core.zoom()).toBeCloseTo(zoom / 1.2);
    await press('0');
    expect([core.zoom(), core.pan()]).toEqual([zoom, pan]);
  });
});

describe('without dragging', () => {
  it('the chosen card is moved by four buttons, each press a step to undo', async () => {
    const { page, explorer, core } = await open('groep=senioren&kies=huurgewenning');
    const button = (name: string) => page.querySelector<HTMLElement>(`button[aria-label="${name}"]`);
    const { x, y } = { ...core.getElementById('huurgewenning').position() };
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
      const at = () => core.getElementById('huurgewenning').position();
      await expect
        .poll(() => [at().x - x, at().y - y].map((far) => Math.round(far)), { message: name })
        .toEqual([right * STEP, down * STEP]);
    }
    expect(explorer.history.steps.map(({ action }) => action)).toEqual(['start', 'pin', 'pin', 'pin', 'pin']);
  });

  it('the card that was open last can be moved once it is closed, and is marked', async () => {
    const { page, explorer, marked, core } = await open('groep=senioren');
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
    const { y } = { ...core.getElementById('verhuiscoach').position() };
    button('Omlaag')?.click();
    await expect.poll(() => Math.round(core.getElementById('verhuiscoach').position().y - y)).toBe(STEP);
    button('Verplaats een kaart')?.click();
    await painted();
    expect(marked()).toEqual([]);
  });

  it('the buttons move the same card at every press, also where what was open is not in view', async () => {
    const { explorer, page } = await open('');
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
    const { page, core, explorer, canvas } = await open('');
    core.zoom(2.5);
    await painted();
    const seen = new Set<string>();
    const look = () => {
      for (const node of core.nodes('[kind]')) {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
        if (x1 >= -1 && y1 >= -1 && x2 <= canvas.clientWidth + 1 && y2 <= canvas.clientHeight + 1)
          seen.add(node.id());
      }
    };
    look();
    for (let press = 0; press < explorer.visible.length && seen.size < explorer.visible.length; press++) {
      page.querySelector<HTMLElement>('.outside')?.click();
      await painted();
      look();
    }
    expect([...seen].toSorted()).toEqual([...explorer.visible].toSorted());
  });
});
