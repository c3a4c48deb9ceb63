import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { painted } from '../../../support/drawing.ts';
import { firstColumn, openMap } from '../../../support/open-map.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();

describe('moving with the arrow keys', () => {
  it('goes up and down a column, along relations to the sides, and back the same way', async () => {
    const { enter, press, marked, announced, drawing } = await openMap(
      'groep=senioren&kies=gemotiveerde-doorstromers',
    );
    const column = firstColumn(drawing);
    await enter();
    expect(marked()).toEqual(['gemotiveerde-doorstromers']);
    await press('{ArrowDown}{ArrowUp}');
    expect(marked()).toEqual(['gemotiveerde-doorstromers']);
    await press('{ArrowRight}');
    expect(announced()).toMatch(/^zijn doelgroep voor doorstroom: Van huur naar huur, type doorstroom, /);
    await press('{ArrowRight}');
    expect(announced()).toMatch(/kan met: /);
    await press('{ArrowLeft}{ArrowLeft}');
    expect(marked()).toEqual(['gemotiveerde-doorstromers']);
    await press('{End}');
    expect(marked()).toEqual([column.at(-1)]);
    await press('{End}');
    expect(announced()).toBe('Dit is de laatste kaart van deze soort.');
    await press('{Home}{ArrowUp}');
    expect(marked()).toEqual([column[0]]);
    expect(announced()).toBe('Dit is de eerste kaart.');
    await press('{ArrowLeft}');
    expect(announced()).toBe('Geen verbinding naar links.');
  });

  it('reaches every card in view, joined to others or not', async () => {
    const { enter, press, explorer, marked, announced } = await openMap('erbij=platform31');
    await enter();
    const reached: (string | undefined)[] = [];
    for (let at = 0; at < explorer.visible.length; at++) {
      reached.push(marked()[0]);
      await press('{ArrowDown}');
    }
    expect(reached.toSorted()).toEqual([...explorer.visible].toSorted());
    expect(announced()).toBe('Dit is de laatste kaart.');
    expect(reached.at(-1)).toBe('platform31');
    await press('{ArrowUp}');
    expect(announced()).toMatch(/^andere soort: /);
  });

  it('announces the relation that led to the card, and whether that is inferred', async () => {
    const { enter, press, announced } = await openMap('groep=senioren&kies=virtueel-woonplein');
    await enter();
    await press('{ArrowLeft}');
    expect(announced()).toMatch(
      /^is een voorbeeld van \(afgeleid\): Eén virtueel woonplatform, instrument, /,
    );
    await press('{ArrowRight}');
    expect(announced()).toMatch(/^heeft als voorbeeld \(afgeleid\): Pilot virtueel woonplein, voorbeeld, /);
  });

  it('announces of a card of today that it is', async () => {
    const today = graph.nodes.filter(({ layer }) => layer === 'now');
    expect(today.length).toBeGreaterThan(0);
    const { enter, explorer, announced } = await openMap(`erbij=${today.map(({ id }) => id).join()}`);
    await enter();
    for (const { id, name } of today) {
      explorer.select(id);
      await painted();
      expect(announced()).toMatch(new RegExp(`^${name}, \\w+, Stand nu, gekozen, `));
    }
  });

  it('brings its card into view as little as needed, and moves no card', async () => {
    const { enter, press, drawing, canvas, marked } = await openMap('');
    await enter();
    await press('+++++');
    const before = drawing.camera.scene?.boxes;
    for (const key of ['{End}', '{ArrowRight}', '{End}', '{ArrowRight}', '{Home}', '{ArrowRight}']) {
      await press(key);
      const { x, y, width: w, height: h } = drawing.card(marked()[0] ?? '');
      expect(Math.min(x - w / 2, y - h / 2), key).toBeGreaterThan(5);
      expect(x + w / 2, key).toBeLessThan(canvas.clientWidth - 5);
      // Not below the line with the keys either.
      const line = document.querySelector('#toetsen')?.getBoundingClientRect().top ?? 0;
      expect(y + h / 2 + canvas.getBoundingClientRect().top, key).toBeLessThan(line - 5);
    }
    expect(drawing.camera.scene?.boxes).toEqual(before);
  });

  it('leaves the viewport alone between cards that are in view', async () => {
    const { enter, press, drawing } = await openMap();
    await enter();
    await press('0');
    const before = drawing.cards();
    for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowRight}', '{ArrowRight}', '{ArrowUp}']) {
      await press(key);
      expect(drawing.cards(), key).toEqual(before);
    }
  });

  it('keeps a card in view marked when cards come and go', async () => {
    const { enter, press, explorer, marked, announced } = await openMap('groep=senioren&kies=huurgewenning');
    await enter();
    explorer.hide(nodeId('huurgewenning'));
    await painted();
    const [next] = marked();
    expect(graph.columnOf(nodeId(next ?? ''))).toBe(2);
    expect(announced()).toContain(graph.node(nodeId(next ?? '')).name);
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

describe('moving through a card that joins several applications', () => {
  it('stays within the application by which it came, and says so', async () => {
    const { enter, press, marked, announced } = await openMap('kies=gemotiveerde-doorstromers');
    await enter();
    await press('{ArrowRight}');
    expect(marked()).toEqual(['huur-naar-huur']);
    await press('{ArrowRight}');
    // The only instrument that is for this group and this type at once.
    expect(marked()).toEqual(['voorrang']);
    expect(announced()).toMatch(/^staat bij Senioren \(gemotiveerde doorstromers\), kan met: Voorrang /);
    await press('{ArrowLeft}{ArrowLeft}');
    expect(marked()).toEqual(['gemotiveerde-doorstromers']);
  });

  it('goes to whatever is nearest where it begins there', async () => {
    const { enter, press, announced } = await openMap('kies=huur-naar-huur');
    await enter();
    await press('{ArrowRight}');
    expect(announced()).toMatch(/^kan met: /);
  });
});
