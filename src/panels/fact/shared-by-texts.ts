/** What the texts of a page share, made when the first text asks, so that the first screen does not load its code. */
export interface SharedByTexts<Mentions, Originals = unknown> {
  mentions?: Mentions;
  originals?: Originals;
}

export const SHARED = Symbol('shared by texts');

/** The entry for the context that a page, or a test, is mounted with. */
export const sharedByTexts = (): readonly [symbol, SharedByTexts<unknown>] => [SHARED, {}];
