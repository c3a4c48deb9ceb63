import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { linkOfStep } from '../../../../src/state/link/link.ts';
import { Explorer } from '../../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();
/** To another step of the same tour. */
const goTo = (step: number) => explorer.startTour(explorer.view.tour?.id ?? '', step);
let explorer: Explorer;
let cleanup: () => void;
beforeEach(() => {
  cleanup = $effect.root(() => {
    explorer = new Explorer(graph, 'groep=senioren&kies=huurgewenning');
  });
});
afterEach(() => cleanup());
const at = () => explorer.tour && `${explorer.tour.tour.id} ${explorer.tour.step}`;

describe('a tour', () => {
  it('begins at its first step, and undoing brings back what was before', () => {
    const before = explorer.link;
    explorer.startTour('toolbox');
    expect([at(), explorer.selected, explorer.now]).toEqual(['toolbox 1', undefined, false]);
    expect([...explorer.visible].toSorted()).toEqual(['gezinnen', 'senioren']);
    explorer.undo();
    expect([at(), explorer.link]).toEqual([undefined, before]);
  });

  it('goes on whatever else is done, and shows at the next step just what that step shows', () => {
    explorer.startTour('toolbox', 3);
    goTo(4);
    const fourth = explorer.link;
    goTo(3);
    explorer.select(nodeId('casus-westvoorne'));
    explorer.reveal(nodeId('sev'));
    explorer.hide(nodeId('senioren'));
    explorer.ask('group', ['gezinnen']);
    explorer.trace({ from: ['senioren'], to: 'case' });
    explorer.showAll();
    expect(at()).toBe('toolbox 3');
    goTo(4);
    expect(explorer.link).toBe(fourth);
  });

  it('does not leave its first and last step, and does not take tours that are not there', () => {
    explorer.startTour('westvoorne');
    for (const step of [0, 4, -1, 1.5, Number.NaN]) goTo(step);
    explorer.startTour('maan');
    expect(at()).toBe('westvoorne 1');
    explorer.endTour();
    goTo(2);
    expect(at()).toBe(undefined);
  });

  it('ends where it was begun, and beginning anew ends it too', () => {
    explorer.ask('group', [nodeId('senioren')]);
    explorer.select(nodeId('huurgewenning'));
    const before = explorer.link;
    explorer.startTour('toolbox', 8);
    goTo(9);
    explorer.endTour();
    expect([at(), explorer.link]).toEqual([undefined, before]);
    explorer.startTour('toolbox', 11);
    explorer.restart();
    expect([at(), explorer.link]).toEqual([undefined, '']);
  });

  it('goes on from its step, with what is known of today, for who came by the link of a step', () => {
    const arrived = new Explorer(graph, linkOfStep('toolbox', 8));
    const { visible } = arrived;
    arrived.endTour();
    expect([arrived.tour, arrived.now, arrived.visible]).toEqual([undefined, true, visible]);
  });

  it('is opened by the link of a step', () => {
    explorer.startTour('vlaardingen', 2);
    const { link } = explorer;
    explorer.restart();
    explorer.open(linkOfStep('vlaardingen', 2));
    expect([at(), explorer.link]).toEqual(['vlaardingen 2', link]);
  });
});
