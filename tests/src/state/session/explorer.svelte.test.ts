import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeId, nodesOf, pathKey, QUESTION_PARTS, type NodeId, type Path } from '../../../../graph/index.ts';
import { Explorer } from '../../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();
const id = nodeId;
let explorer: Explorer;
let cleanup: () => void;
beforeEach(() => {
  cleanup = $effect.root(() => {
    explorer = new Explorer(graph);
  });
});
afterEach(() => cleanup());

describe('an explorer', () => {
  it('begins with groups, types and all instruments', () => {
    const kinds = new Set(explorer.visible.map((id) => graph.node(id).kind));
    expect([...kinds]).toEqual(['group', 'doorstroom', 'instrument']);
    expect(explorer.visible.filter((each) => graph.node(each).kind === 'instrument')).toHaveLength(14);
    expect(explorer.total).toBe(graph.nodes.length);
  });

  it('gives for every option exactly the number of instruments that the option says', () => {
    for (const part of QUESTION_PARTS) {
      explorer.clearQuestion();
      for (const { value, named, universal } of explorer.options(part)) {
        explorer.clearQuestion();
        explorer.toggle(part, value);
        expect([value, explorer.initialSubgraph.matches.length]).toEqual([value, named + universal]);
      }
    }
  });

  it('brings a hidden record into view, opens it, and takes nothing away', () => {
    const before = explorer.visible;
    explorer.reveal(id('sev'));
    expect(explorer.selected?.id).toBe('sev');
    expect(explorer.visible).toEqual([...before, 'sev']);
  });

  it('shows the layer of today with a record that only it knows', () => {
    explorer.showNow(false);
    explorer.reveal(id('hef-wonen'));
    expect([explorer.view.now, explorer.isVisible(id('hef-wonen'))]).toEqual([true, true]);
  });

  it('leaves what is open beside the drawing behind, and finds it there again', () => {
    explorer.trace({ from: ['senioren'], to: 'case' });
    explorer.reveal(id('verhuiscoach'));
    const { selected, trace } = explorer.view;
    explorer.show('matrix');
    expect(explorer.view).toMatchObject({ selected, trace });
    explorer.show('kept');
    expect([explorer.view.selected, explorer.view.trace]).toEqual([undefined, undefined]);
    explorer.show('insights');
    explorer.show('map');
    expect(explorer.view).toMatchObject({ mode: 'map', selected, trace });
    explorer.search('sloop');
    expect([explorer.view.selected, explorer.view.trace]).toEqual([undefined, undefined]);
    explorer.show('insights');
    explorer.reveal(id('sev'));
    explorer.show('list');
    expect(explorer.view).toMatchObject({ selected: 'sev', trace });
  });

  it.each([
    ['all is begun anew', () => explorer.restart()],
    ['a question is asked', () => explorer.ask('place', ['leiden'])],
    ['today is left out', () => explorer.showNow(false)],
    ['a tour was made', () => (explorer.startTour('toolbox'), explorer.endTour())],
  ])('leaves it behind for good where %s meanwhile', (_, act) => {
    explorer.trace({ from: ['senioren'], to: 'case' });
    explorer.reveal(id('verhuiscoach'));
    explorer.show('insights');
    act();
    explorer.show('map');
    expect([explorer.view.selected, explorer.view.trace]).toEqual([undefined, undefined]);
  });

  it('brings nothing of the drawing into a page about the explorer, or back from it', () => {
    explorer.reveal(id('verhuiscoach'));
    explorer.show('kept');
    explorer.show('help');
    expect(explorer.view.selected).toBeUndefined();
    explorer.leavePage();
    expect(explorer.view).toMatchObject({ mode: 'kept' });
    expect(explorer.view.selected).toBeUndefined();
  });

  it('hides and shows again', () => {
    explorer.hide(id('koopgarant'));
    expect(explorer.isVisible(id('koopgarant'))).toBe(false);
    explorer.unhide();
    expect(explorer.isVisible(id('koopgarant'))).toBe(true);
  });

  it('puts records of one kind side by side, four at most, in whatever order they are chosen', () => {
    const five = ['voorrang', 'matroeshka', 'verhuiscoach', 'huurgewenning', 'koopgarant'].map(id);
    for (const each of five) explorer.compare(each);
    const four = ['voorrang', 'matroeshka', 'huurgewenning', 'verhuiscoach'];
    expect(explorer.compared).toEqual(four);
    const { link } = explorer;
    explorer.clearCompared();
    expect(explorer.compared).toEqual([]);
    for (const each of five.slice(0, 4).toReversed()) explorer.compare(each);
    expect(explorer.link).toBe(link);
    explorer.uncompare(id('matroeshka'));
    expect(explorer.compared).toEqual(four.filter((each) => each !== 'matroeshka'));
    explorer.compare(id('senioren'));
    expect(explorer.compared).toEqual(['senioren']);
    explorer.undo();
    expect(explorer.compared).toEqual(four.filter((each) => each !== 'matroeshka'));
  });

  it('compares nothing of today while today is not shown', () => {
    explorer.compare(id('sev'));
    explorer.compare(id('platform31'));
    explorer.showNow(false);
    expect(explorer.compared).toEqual(['sev']);
    explorer.compare(id('platform31'));
    expect([explorer.now, explorer.compared]).toEqual([true, ['sev', 'platform31']]);
  });

  it('keeps the places of its cards while only filters change', () => {
    const { base } = explorer;
    explorer.ask('category', ['procesbegeleiding']);
    explorer.select(id('verhuiscoach'));
    flushSync();
    expect(explorer.base).toBe(base);
  });

  it('goes back step by step to where it began, and forward again', () => {
    const start = explorer.link;
    explorer.ask('group', ['senioren']);
    explorer.select(id('huurgewenning'));
    explorer.trace({ from: ['senioren'], to: 'case' });
    const end = explorer.link;
    while (explorer.canUndo) explorer.undo();
    expect(explorer.link).toBe(start);
    while (explorer.canRedo) explorer.redo();
    expect(explorer.link).toBe(end);
  });

  it('brings every record of a chosen route into view', () => {
    explorer.trace({ from: ['senioren'], to: 'source' });
    for (const path of explorer.paths) {
      explorer.choosePath([path.start, ...path.steps.map(({ edge }) => edge.id)].join(' '));
      for (const { to } of path.steps) expect(explorer.isVisible(to)).toBe(true);
    }
  });

  it('shows a chosen route alone or among the other cards, each a step and in the link', () => {
    explorer.trace({ from: ['senioren'], to: 'source' });
    const all = explorer.visible;
    for (const path of explorer.paths) {
      const key = pathKey(path);
      explorer.choosePath(key);
      const alone = explorer.visible;
      explorer.choosePath(key, { within: true });
      expect(new Set(explorer.visible)).toEqual(new Set([...all, ...alone]));
      expect(explorer.restrictions.path).toBe(false);
      expect(new Explorer(graph, explorer.link).view).toEqual(explorer.view);
      explorer.undo();
      expect([explorer.visible, explorer.restrictions.path]).toEqual([alone, true]);
      explorer.choosePath(undefined);
      expect(explorer.visible).toEqual(all);
    }
  });

  it('keeps a route that is shown among others until one of its own cards is hidden', () => {
    explorer.trace({ from: ['senioren'], to: 'source' });
    const [path] = explorer.paths as [Path];
    explorer.choosePath(pathKey(path), { within: true });
    const { traced } = explorer;
    const on = nodesOf(path);
    const added = graph.nodes.find((node) => !explorer.isVisible(node.id))?.id as NodeId;
    explorer.add([added]);
    explorer.reveal(id('sev'));
    explorer.hide(explorer.visible.find((each) => !on.includes(each)) as NodeId);
    expect([explorer.traced, explorer.isVisible(added)]).toEqual([traced, true]);
    explorer.hide(on[0] as NodeId);
    expect([explorer.traced?.chosen, explorer.traced?.within]).toEqual([undefined, undefined]);
    expect(explorer.isVisible(on[0] as NodeId)).toBe(false);
  });

  it('leaves routes over today out while today is not shown', () => {
    explorer.trace({ from: ['senioren'], to: 'source' });
    const all = explorer.paths.length;
    explorer.showNow(false);
    expect(explorer.paths.length).toBeLessThan(all);
    expect(
      explorer.paths.every(({ steps }) => steps.every(({ edge }) => edge.from.layer === 'toolbox')),
    ).toBe(true);
  });
});
