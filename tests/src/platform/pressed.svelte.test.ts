import { describe, expect, it } from 'vitest';
import { afterPaint, afterPaintOrPress } from '../../../src/platform/after-paint.ts';
import { pressed } from '../../../src/platform/pressed.ts';

/** Buttons that write their name when they are pressed, and what was written. */
function buttons(...names: string[]) {
  const written: string[] = [];
  const all = names.map((name) => {
    const button = document.createElement('button');
    button.addEventListener(
      'click',
      pressed(() => written.push(name)),
    );
    document.body.append(button);
    return button;
  });
  return { written, all, end: () => all.forEach((each) => each.remove()) };
}

describe('a press', () => {
  it('shows before it acts, and no longer after that', async () => {
    const { written, all, end } = buttons('a');
    const [button] = all;
    button?.click();
    expect(button?.className).toBe('pressed');
    expect(written).toEqual([]);
    await expect.poll(() => written).toEqual(['a']);
    expect(button?.className).toBe('');
    end();
  });

  it('acts before whatever the reader does next', () => {
    const { written, all, end } = buttons('a', 'b');
    all[0]?.click();
    all[1]?.click();
    expect(written).toEqual(['a']);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    expect(written).toEqual(['a', 'b']);
    all[0]?.click();
    all[0]?.click();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(written).toEqual(['a', 'b', 'a', 'a']);
    end();
  });

  it('acts once', async () => {
    const { written, all, end } = buttons('a');
    all[0]?.click();
    document.body.click();
    await new Promise<void>((resolve) => afterPaint(3).run(resolve));
    expect(written).toEqual(['a']);
    end();
  });
});

describe('after a press', () => {
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

  it('what a press leads to runs with it and once; anything else after the next paint', async () => {
    const done: string[] = [];
    const { run } = afterPaintOrPress();
    const button = document.createElement('button');
    button.addEventListener(
      'click',
      pressed(() => {
        run(() => done.push('drawn'));
        void frame().then(() => done.push('frame'));
      }),
    );
    button.click();
    expect(done).toEqual([]);
    await expect.poll(() => done).toEqual(['drawn', 'frame']);
    await new Promise<void>((resolve) => afterPaint(3).run(resolve));
    run(() => done.push('later'));
    await frame();
    expect(done).toEqual(['drawn', 'frame']);
    await expect.poll(() => done).toEqual(['drawn', 'frame', 'later']);
  });
});
