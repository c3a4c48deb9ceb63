/** What the texts of a page share, made when the first text asks, so that the first screen does not load its code. */
export interface MentionsHolder<Mentions, Originals = unknown> {
  mentions?: Mentions;
  originals?: Originals;
}

export const MENTIONS = Symbol('first mentions');

/** The entry for the context that a page, or a test, is mounted with. */
export const mentionsContext = (): readonly [symbol, MentionsHolder<unknown>] => [MENTIONS, {}];
