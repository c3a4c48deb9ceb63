import { expect, it, vi } from 'vitest';
import { leaveComposingAlone } from '../../../src/platform/composing.ts';

it('no key is a command while a word is composed with it', () => {
  leaveComposingAlone();
  const heard = vi.fn<() => void>();
  const field = document.createElement('input');
  document.body.append(field);
  for (const target of [window, document, field]) target.addEventListener('keydown', heard);
  const press = (init: KeyboardEventInit) =>
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
  press({ isComposing: true });
  press({ keyCode: 229 });
  expect(heard).not.toHaveBeenCalled();
  press({});
  expect(heard).toHaveBeenCalledTimes(3);
  for (const target of [window, document, field]) target.removeEventListener('keydown', heard);
  field.remove();
});
