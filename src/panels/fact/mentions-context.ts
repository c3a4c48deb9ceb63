/** Holds the first mentions of a page, made when the first text asks, so that the first screen does not load their code. */
export interface MentionsHolder<Mentions> {
  mentions?: Mentions;
}

export const MENTIONS = Symbol('first mentions');

/** The entry for the context that a page, or a test, is mounted with. */
export const mentionsContext = (): readonly [symbol, MentionsHolder<unknown>] => [MENTIONS, {}];
