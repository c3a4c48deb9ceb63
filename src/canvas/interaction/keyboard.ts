import type { Direction } from './steps.ts';

/** What keys do while the map has the focus. */
export interface KeyActions {
  readonly step: (direction: Direction) => void;
  readonly open: () => void;
  /** Adds what the card's expand badge offers. */
  readonly expand: () => void;
  /** Moves the card by a number of steps. */
  readonly moveCard: (right: number, down: number) => void;
  /** Ends the move of the card. */
  readonly dropCard: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** The map got the focus; `visible` tells whether that shows. */
  readonly focus: (visible: boolean) => void;
  readonly blur: () => void;
}

const STEPS: Readonly<Record<string, Direction>> = {
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
/** Key repeat does not repeat these. */
const ONCE: Readonly<Record<string, 'open' | 'expand' | 'fit'>> = {
  Enter: 'open',
  ' ': 'open',
  e: 'expand',
  E: 'expand',
  Insert: 'expand',
  '0': 'fit',
};
/** On many keyboards plus is Shift and equals; equals alone is enough. */
const ZOOMS: Readonly<Record<string, 'zoomIn' | 'zoomOut'>> = {
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
};

/** Makes the map one tab stop and listens to its keys. Tab and Escape keep their usual meaning. Returns what stops it. */
export function listenToKeys(element: HTMLElement, actions: KeyActions): () => void {
  /** Whether a card is being moved. It is dropped when Shift is released, so that the whole move is one action to undo, as with a mouse. */
  let moving = false;
  let ended = false;
  const drop = () => {
    if (moving) actions.dropCard();
    moving = false;
  };
  const act = ({ key, shiftKey, repeat }: KeyboardEvent): boolean => {
    const move = MOVES[key];
    if (shiftKey && move) {
      moving = true;
      actions.moveCard(...move);
      return true;
    }
    if (key !== 'Shift') drop();
    const [step, once, zoom] = [shiftKey ? undefined : STEPS[key], ONCE[key], ZOOMS[key]];
    if (step) actions.step(step);
    else if (once) {
      if (!repeat) actions[once]();
    } else if (zoom) actions[zoom]();
    return Boolean(step ?? once ?? zoom);
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
  // Removing the map blurs it too, at a moment when no state may change.
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
