import { describe, expect, it } from 'vitest';
import { afterDrawing, afterPaint, afterPaintOrPress } from '../../../src/platform/after-paint.ts';

const paints = (count: number) => new Promise<void>((resolve) => afterPaint(count).run(resolve));

describe.each([
  ['after a paint', () => afterPaint(2)],
  ['after a paint or a press', afterPaintOrPress],
  ['after the drawing', afterDrawing],
])('%s', (_, create) => {
  it('only the newest task runs, and none that was cancelled', async () => {
    const done: string[] = [];
    const { run, cancel } = create();
    run(() => done.push('first'));
    cancel();
    run(() => done.push('second'));
    run(() => done.push('third'));
    await paints(4);
    expect(done).toEqual(['third']);
  });
});

describe('after the drawing', () => {
  it('waits until what moves is at rest, but not for what a style sheet repeats', async () => {
    const style = document.createElement('style');
    style.textContent = '@keyframes turn { to { rotate: 1turn } } .turning { animation: turn 1s infinite }';
    const [card, spinner] = [document.createElement('p'), document.createElement('p')];
    spinner.className = 'turning';
    document.body.append(style, card, spinner);
    expect(spinner.getAnimations()).toHaveLength(1);
    const done: string[] = [];
    const { run, cancel } = afterDrawing();

    const movement = card.animate({ opacity: [0, 1] }, 1_000_000);
    run(() => done.push('first'));
    await paints(6);
    run(() => done.push('second'));
    await paints(6);
    expect(done).toEqual([]);
    movement.finish();
    await expect.poll(() => done).toEqual(['second']);

    const other = card.animate({ opacity: [0, 1] }, 1_000_000);
    run(() => done.push('third'));
    await paints(4);
    cancel();
    other.finish();
    await paints(6);
    expect(done).toEqual(['second']);
    for (const each of [style, card, spinner]) each.remove();
  });
});
