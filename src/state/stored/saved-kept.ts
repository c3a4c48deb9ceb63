import type { KeptThing } from './fingerprint.ts';

/** A kept thing as it was when it was kept. */
export interface KeptItem extends KeptThing {
  /** The name of the record, or the sentence of the path, in the language of the toolbox. */
  readonly name: string;
  readonly note: string;
  /** The fingerprint of what was stated about it. */
  readonly print: string;
  /** `YYYY-MM-DD`, on the reader's own clock. */
  readonly date: string;
}

/** All that a reader has kept: in the order of the memo, under its title. */
export interface SavedKept {
  readonly title: string;
  readonly items: readonly KeptItem[];
}

/** Merges what two tabs have kept apart from each other. Nothing of either is lost. */
export function together(theirs: SavedKept, mine: SavedKept): SavedKept {
  const known = new Set(theirs.items.map(({ key }) => key));
  const items = theirs.items.map((item) => {
    const own = mine.items.find(({ key }) => key === item.key);
    return own ? { ...own, note: joinDifferent(item.note, own.note, '\n') } : item;
  });
  return {
    title: joinDifferent(theirs.title, mine.title, ' / '),
    items: [...items, ...mine.items.filter(({ key }) => !known.has(key))],
  };
}

/** What a file of a colleague does to the reader's own list, and how much of it is what. */
export interface Received {
  readonly saved: SavedKept;
  /** How many items are new, how many were there already, and how many of these get another note as well. */
  readonly added: number;
  readonly known: number;
  readonly noted: number;
}

/**
 * Adds what a file holds to the reader's own list: nothing of it is overwritten, and its title stays. `keyOf` tells which items are the same
 * thing, as a thing may have been kept under the key of an earlier release.
 */
export function receive(
  mine: SavedKept,
  theirs: SavedKept,
  keyOf: (item: KeptItem) => string = ({ key }) => key,
): Received {
  const given = new Map<string, KeptItem>();
  for (const item of theirs.items) {
    const same = given.get(keyOf(item));
    given.set(keyOf(item), same ? { ...same, note: joinDifferent(same.note, item.note, '\n') } : item);
  }
  const own = new Set(mine.items.map(keyOf));
  const merged = mine.items.map((item) => ({
    ...item,
    note: joinDifferent(item.note, given.get(keyOf(item))?.note ?? '', '\n'),
  }));
  const added = [...given].flatMap(([key, item]) => (own.has(key) ? [] : [item]));
  return {
    saved: { title: mine.title || theirs.title, items: [...merged, ...added] },
    added: added.length,
    known: given.size - added.length,
    noted: merged.filter(({ note }, at) => note !== mine.items[at]?.note).length,
  };
}

/** One text after the other, unless one holds all the lines of the other. */
function joinDifferent(one: string, other: string, between: string): string {
  const [ones, others] = [one.split(between), other.split(between)];
  if (other === '' || others.every((line) => ones.includes(line))) return one;
  return one === '' || ones.every((line) => others.includes(line)) ? other : [one, other].join(between);
}

export const NOTHING_KEPT: SavedKept = { title: '', items: [] };

const VERSION = 1;

export const writeKept = (saved: SavedKept): string => JSON.stringify({ version: VERSION, ...saved });

/** Whether a text begins as `writeKept` does, however much of it there is. */
export const isOurs = (text: string): boolean => text.startsWith('{"version":');

/** Whether a newer release has written a text, which this one cannot read. */
export const isNewer = (text: string): boolean => Number(parse(text)?.['version']) > VERSION;

/** What a stored text holds, as far as it can be read. */
export interface ReadKept {
  readonly saved: SavedKept;
  /** Whether that is all of it. */
  readonly whole: boolean;
  /** How many items could not be read. One that is there twice counts as read. */
  readonly unread: number;
}

export function readKept(text: string): ReadKept {
  const value = parse(text);
  if (value?.['version'] !== VERSION) return { saved: NOTHING_KEPT, whole: false, unread: 0 };
  const { title, items } = value;
  const listed: readonly unknown[] = Array.isArray(items) ? items : [];
  const byKey = new Map<string, KeptItem>();
  const valid = listed.filter(isItem);
  for (const item of valid) if (!byKey.has(item.key)) byKey.set(item.key, item);
  const read = [...byKey.values()].map(({ kind, key, name, note, print, date }) => ({
    kind,
    key,
    name,
    note,
    print,
    date,
  }));
  return {
    saved: { title: typeof title === 'string' ? title : '', items: read },
    whole: typeof title === 'string' && Array.isArray(items) && read.length === items.length,
    unread: listed.length - valid.length,
  };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // The caller reports it as unreadable.
    return undefined;
  }
}

function isItem(value: unknown): value is KeptItem {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, key, name, note, print, date } = value as Readonly<Record<string, unknown>>;
  return (
    (kind === 'record' || kind === 'route') &&
    [key, name, note, print].every((each) => typeof each === 'string') &&
    typeof date === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    // The key of a route names several things, that of a record one.
    (kind === 'route') === /[ ,]/.test(String(key))
  );
}
