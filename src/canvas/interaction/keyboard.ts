import type { Way } from './steps.ts';

/** What the keys do while the drawing has the keyboard. */
export interface KeyActions {
  readonly walk: (way: Way) => void;
  readonly open: () => void;
  /** What the card's signpost offers. */
  readonly more: () => void;
  /** By so many steps to the right and down. */
  readonly move: (right: number, down: number) => void;
  /** The card is where it should be: the move is over. */
  readonly drop: () => void;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: () => void;
  /** The drawing has the keyboard, or has it no more; `visibly` where it shows. */
  readonly focus: (visibly: boolean) => void;
  readonly blur: () => void;
}

const WALKS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};
const MOVES: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** Keys that are held down do these once. */
const ONCE: Readonly<Record<string, 'open' | 'more' | 'fit'>> = {
  Enter: 'open',
  ' ': 'open',
  e: 'more',
  E: 'more',
  Insert: 'more',
  '0': 'fit',
};
/** Where plus is typed with Shift, it is meant without it too. */
const ZOOMS: Readonly<Record<string, 'larger' | 'smaller'>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
};

/** Makes the drawing one stop of the keyboard. Its keys mean something only while it has it; Tab and Escape are left alone. */
export function followKeys(element: HTMLElement, actions: KeyActions): () => void {
  /** Whether a card is on its way: it is put down when Shift is let go, so that a move is one step to undo, as with a mouse. */
  let moving = false;
  let ended = false;
  const drop = () => {
    if (moving) actions.drop();
    moving = false;
  };
  const act = ({ key, shiftKey, repeat }: KeyboardEvent): boolean => {
    const move = MOVES[key];
    if (shiftKey && move) {
      moving = true;
      actions.move(...move);
      return true;
    }
    if (key !== 'Shift') drop();
    const [walk, once, zoom] = [shiftKey ? undefined : WALKS[key], ONCE[key], ZOOMS[key]];
    if (walk) actions.walk(walk);
    else if (once) {
      if (!repeat) actions[once]();
    } else if (zoom) actions[zoom]();
    return Boolean(walk ?? once ?? zoom);
  };
  const onkeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'Shift') actions.focus(true);
    if (act(event)) event.preventDefault();
  };
  const onkeyup = ({ key }: KeyboardEvent) => {
    if (key === 'Shift') drop();
  };
  const onfocus = () => actions.focus(element.matches(':focus-visible'));
  // A drawing that goes loses the keyboard by that. Then there is nobody left to tell, and nothing may change while it is taken away.
  const onblur = () =>
    queueMicrotask(() => {
      if (ended) return;
      drop();
      actions.blur();
    });
  element.tabIndex = 0;
  element.addEventListener('keydown', onkeydown);
  element.addEventListener('keyup', onkeyup);
  element.addEventListener('focus', onfocus);
  element.addEventListener('blur', onblur);
  return () => {
    ended = true;
    element.removeEventListener('keydown', onkeydown);
    element.removeEventListener('keyup', onkeyup);
    element.removeEventListener('focus', onfocus);
    element.removeEventListener('blur', onblur);
  };
}
