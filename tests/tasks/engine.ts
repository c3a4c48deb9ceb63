/** A place on the page, in its own pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of a finger over the glass; of one place only, it is a tap. */
export type Way = readonly [Point, ...Point[]];
export const straight = ({ x, y }: Point, right: number, down: number): Way => [
  { x, y },
  ...[0.25, 0.5, 0.75, 1].map((part) => ({ x: x + part * right, y: y + part * down })),
];

/** What a reader does to a browser, whichever it is: the tasks know nothing more of it. */
export interface Engine {
  readonly go: (address: string) => Promise<void>;
  /** One key, or several that are held down together: `Tab`, `Control+z`. */
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Fingers on the glass, all at once. */
  readonly touch: (...fingers: readonly Way[]) => Promise<void>;
  /** Asks the page; what asks may lean on nothing that stands around it, as it is sent there as text. */
  readonly ask: <A, R>(question: (given: A) => R, given: A) => Promise<Awaited<R>>;
}

/** What a reader gets done, from an opened page to what is to be seen then. */
export interface Task<R> {
  readonly name: string;
  readonly run: (reader: R) => Promise<void>;
}

/** The screens on which the tasks are done. */
export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 740 };
