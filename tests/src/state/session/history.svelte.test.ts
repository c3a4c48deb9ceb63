import { describe, expect, it } from 'vitest';
import { History, type Step } from '../../../../src/state/session/history.svelte.ts';
import { START_VIEW } from '../../../../src/state/view/view.ts';

const step = (what: string): Step => ({ action: 'select', what, view: START_VIEW });
const names = ({ steps }: History) => steps.map(({ what }) => what);

describe('the history of a session', () => {
  it('drops the steps that were undone when another step is taken', () => {
    const history = new History([step('first'), step('second'), step('third')], 2);
    history.goTo(1);
    history.push(step('other'));
    expect([names(history), history.at]).toEqual([['first', 'second', 'other'], 2]);
  });

  it('stays where it is when asked for a step that does not exist', () => {
    const history = new History([step('first'), step('second')], 1);
    history.goTo(2);
    history.goTo(-1);
    expect([names(history), history.at]).toEqual([['first', 'second'], 1]);
  });

  it('keeps the viewport with which each step was left', () => {
    const viewport = { zoom: 1, x: 10, y: 20 };
    const history = new History([step('first')]);
    history.push(step('second'), viewport);
    expect(history.viewport).toBeUndefined();
    history.goTo(0);
    expect(history.viewport).toEqual(viewport);
  });
});
