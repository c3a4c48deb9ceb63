/** A pause after which a turn of the wheel is a new one, in milliseconds. */
const PAUSE = 150;
/** The unit of what is told: lines or pages come from a wheel. The value of `WheelEvent.DOM_DELTA_PIXEL`. */
const PIXELS = 0;
/** The least that a notch of a wheel counts, in pixels. */
const NOTCH = 50;
/** What a slow notch counts in browsers on macOS, or a multiple of it. */
const SLOW_NOTCH = 4.000244140625;

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'timeStamp'>;

/**
 * Tells what turns a wheel: browsers report two fingers on a trackpad and the wheel of a mouse alike. A notch of a mouse counts much and goes
 * straight; fingers begin with little. What began as one goes on as that until there is a pause.
 */
export class WheelKind {
  #last = -Infinity;
  #isPad = false;

  /** Whether it pans. Otherwise it zooms, as a wheel does, and as Ctrl, Cmd and two fingers apart ask. */
  pans({ deltaX, deltaY, deltaMode, ctrlKey, metaKey, timeStamp }: Turn): boolean {
    if (ctrlKey || metaKey) return false;
    const isNotch =
      deltaMode !== PIXELS || (deltaX === 0 && (Math.abs(deltaY) >= NOTCH || deltaY % SLOW_NOTCH === 0));
    if (timeStamp - this.#last > PAUSE) this.#isPad = !isNotch;
    this.#last = timeStamp;
    return this.#isPad;
  }
}
