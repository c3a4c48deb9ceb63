import type { FirstMentions } from './first-mentions.ts';

/** Holds the first mentions of a page. They are made when the first text asks, so that the first screen does not wait for their code. */
export interface MentionsHolder {
  mentions?: FirstMentions;
}

export const MENTIONS = Symbol('first mentions');

/** The entry for the context that a page, or a test, is mounted with. */
export const mentionsContext = (): readonly [symbol, MentionsHolder] => [MENTIONS, {}];
