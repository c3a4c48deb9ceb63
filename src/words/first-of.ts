/** As many names as are listened to; of more, the rest is counted. */
const MOST = 5;

/** Names for a list that is read aloud: all of a few, and of many the first ones and how many others there are. */
export function firstOf(names: readonly string[], others: (count: number) => string): readonly string[] {
  if (names.length <= MOST) return names;
  return [...names.slice(0, MOST - 1), others(names.length - MOST + 1)];
}
