import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';
import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../session/explorer.svelte.ts';
import { dayOf } from './day.ts';
import { presentOf, type KeptThing, type Present } from './fingerprint.ts';
import {
  isNewer,
  NOTHING_KEPT,
  readKept,
  receive,
  together,
  writeKept,
  type KeptItem,
  type Received,
  type SavedKept,
} from './saved-kept.ts';

export const KEPT = 'doorstroomverkenner.bewaard';
/** Where text that could not be read is put, until the reader removes it. */
export const ASIDE = `${KEPT}.onleesbaar`;

/**
 * What the reader keeps between visits, each with a note. It belongs to the browser, not to a view, so it is in no step of the history and
 * no link. The storage owns it: every verb reads first, as another tab may have written, and writes at once.
 */
export class Kept {
  readonly #graph: KnowledgeGraph;
  readonly #storage: Storage | undefined;
  readonly #today: () => Date;
  #saved = $state.raw(NOTHING_KEPT);
  #aside = $state.raw('');
  /** Text that could not be read and is not put aside yet. */
  #unread = $state.raw('');
  #removed = $state.raw<{ readonly item: KeptItem; readonly at: number } | undefined>(undefined);
  /** Why nothing is stored: the storage refuses, or a newer release wrote it. Until that ends, memory counts. */
  #trouble = $state.raw<'refused' | 'newer' | undefined>(undefined);
  /** The text that was read from or written to the storage last. */
  #text: string | null = null;
  /** Does not go stale, as the graph does not change. */
  readonly #present = new Map<string, Present | undefined>();
  /** Follows what another tab does as long as any effect reads this; what happened before is read first. */
  readonly #follow = createSubscriber(() => {
    this.#read();
    const offs = [
      on(window, 'storage', ({ key, storageArea }) => {
        if (storageArea === this.#storage && (key === null || key === KEPT || key === ASIDE)) this.#read();
      }),
      // A page in the back-forward cache receives no storage events.
      on(window, 'pageshow', ({ persisted }) => persisted && this.#read()),
    ];
    return () => offs.forEach((off) => off());
  });

  constructor(graph: KnowledgeGraph, storage = browserStorage(), today = () => new Date()) {
    this.#graph = graph;
    this.#storage = storage;
    this.#today = today;
    if (!storage) this.#trouble = 'refused';
    this.#read();
  }

  /** In the order of the memo. */
  get items(): readonly KeptItem[] {
    this.#follow();
    return this.#saved.items;
  }
  /** The title of the memo. */
  get title(): string {
    this.#follow();
    return this.#saved.title;
  }
  /** Whether it is stored for the next visit. */
  get stored(): boolean {
    this.#follow();
    return this.#trouble === undefined;
  }
  /** Whether it is not stored because another tab has a newer release of the page. */
  get outdated(): boolean {
    this.#follow();
    return this.#trouble === 'newer';
  }
  /** The stored text of which something could not be read. */
  get aside(): string {
    this.#follow();
    return joined(this.#aside, this.#unread);
  }
  /** What was removed last, and the place that it had. */
  get removed() {
    return this.#removed;
  }
  has(key: string): boolean {
    return this.#find(this.items, key) !== undefined;
  }
  /** The note on something that is kept; empty where there is none. */
  noteOn(key: string): string {
    return this.#find(this.items, key)?.note ?? '';
  }
  /** Finds an item by its stored key or its present one. */
  #find(items: readonly KeptItem[], key: string): KeptItem | undefined {
    return items.find((item) => item.key === key) ?? items.find((item) => this.present(item)?.key === key);
  }
  /** A kept thing as the graph has it now; nothing where it is gone. */
  present(thing: KeptThing): Present | undefined {
    const { key } = thing;
    if (!this.#present.has(key)) this.#present.set(key, presentOf(this.#graph, thing));
    return this.#present.get(key);
  }
  stateOf(item: KeptItem): 'same' | 'changed' | 'gone' {
    const present = this.present(item);
    if (!present) return 'gone';
    return present.isAsKept(item) ? 'same' : 'changed';
  }

  keepRecord(id: NodeId): void {
    this.#keep({ kind: 'record', key: id });
  }
  /** Keeps a path by its key, or several by their joined keys. */
  keepPath(key: string): void {
    this.#keep({ kind: 'route', key });
  }
  #keep(thing: KeptThing): void {
    // What was removed last returns with its note.
    if (this.#removed?.item.key === thing.key) return this.putBack();
    const present = this.present(thing);
    if (!present) return;
    const item = { ...thing, ...asKept(present), note: '', date: dayOf(this.#today()) };
    this.#list((items) => (this.#find(items, item.key) ? items : [...items, item]));
  }
  forget(key: string): void {
    this.#list((items) => {
      const item = this.#find(items, key);
      if (item) this.#removed = { item, at: items.indexOf(item) };
      return items.filter((other) => other !== item);
    });
  }
  /** Undoes the last `forget`. */
  putBack(): void {
    const removed = this.#removed;
    this.#removed = undefined;
    if (!removed) return;
    this.#list((items) =>
      items.some(({ key }) => key === removed.item.key)
        ? items
        : items.toSpliced(removed.at, 0, removed.item),
    );
  }
  note(key: string, note: string): void {
    this.#list((items) => {
      const noted = this.#find(items, key);
      return items.map((item) => (item === noted ? { ...item, note } : item));
    });
  }
  /** Takes the present state of an item as what was kept. */
  acceptChange(key: string): void {
    this.#list((items) =>
      items.map((item) => {
        const present = this.present(item);
        return item.key === key && present ? { ...item, ...asKept(present), key } : item;
      }),
    );
  }
  /** Makes two items change places. */
  swap(one: string, other: string): void {
    this.#list((items) => {
      const [a, b] = [one, other].map((key) => items.find((item) => item.key === key));
      return a && b ? items.map((item) => (item === a ? b : item === b ? a : item)) : items;
    });
  }
  retitle(title: string): void {
    this.#change((saved) => ({ ...saved, title }));
  }
  /** Adds what a colleague kept. */
  receive(theirs: SavedKept): Received {
    this.#read();
    const received = receive(this.#saved, theirs, (item) => this.present(item)?.key ?? item.key);
    this.#change(() => received.saved);
    return received;
  }
  /** All that is kept, as a text that `receive` can be given on another device. */
  get text(): string {
    return writeKept({ title: this.title, items: this.items });
  }
  /** Removes everything kept from the browser. */
  clear(): void {
    this.#removed = undefined;
    this.#saved = NOTHING_KEPT;
    this.#aside = this.#unread = '';
    this.#try((storage) => {
      storage.removeItem(KEPT);
      storage.removeItem(ASIDE);
      this.#text = null;
      this.#trouble = undefined;
    });
  }
  dropAside(): void {
    this.#aside = this.#unread = '';
    this.#try((storage) => storage.removeItem(ASIDE));
    this.#change((saved) => saved);
  }

  #list(next: (items: readonly KeptItem[]) => readonly KeptItem[]): void {
    this.#change((saved) => ({ ...saved, items: next(saved.items) }));
  }
  #change(next: (saved: SavedKept) => SavedKept): void {
    this.#read();
    this.#saved = next(this.#saved);
    this.#write();
  }
  #read(): void {
    if (this.#trouble) return;
    this.#try((storage) => {
      this.#aside = storage.getItem(ASIDE) ?? '';
      const text = storage.getItem(KEPT);
      if (text === this.#text) return;
      const found = this.#open(text);
      if (!found) return;
      this.#text = text;
      this.#saved = found.saved;
      this.#unread = joined(this.#unread, found.unread);
      if (this.#unread) this.#write();
    });
  }
  /** What a stored text holds, as far as it can be read; nothing where a newer release wrote it. */
  #open(text: string | null): { readonly saved: SavedKept; readonly unread: string } | undefined {
    if (text === null) return { saved: NOTHING_KEPT, unread: '' };
    if (isNewer(text)) {
      this.#trouble = 'newer';
      return undefined;
    }
    const { saved, whole } = readKept(text);
    return { saved, unread: whole ? '' : text };
  }
  #write(): void {
    this.#try((storage) => {
      const there = storage.getItem(KEPT);
      // Memory has what was read last. If the storage differs, another tab wrote while this one could not.
      const own = { saved: this.#saved, unread: '' };
      const theirs = there === this.#text ? own : this.#open(there);
      if (!theirs) return;
      const saved = theirs === own ? own.saved : together(theirs.saved, own.saved);
      // Unreadable text is put aside first: where there is no room for it, it is not overwritten.
      const unread = joined(this.#unread, theirs.unread);
      if (unread) {
        storage.setItem(ASIDE, joined(storage.getItem(ASIDE) ?? '', unread));
        [this.#unread, this.#text, this.#saved] = ['', there, saved];
      }
      this.#aside = storage.getItem(ASIDE) ?? '';
      const text = writeKept(saved);
      storage.setItem(KEPT, text);
      [this.#text, this.#saved, this.#trouble] = [text, saved, undefined];
    });
  }
  /** Where the storage is forbidden or full, what is kept lives as long as the page, and `stored` is false. */
  #try(act: (storage: Storage) => void): void {
    if (!this.#storage) return;
    try {
      act(this.#storage);
    } catch (reason) {
      this.#trouble = 'refused';
      console.warn('what is kept could not be stored', reason);
    }
  }
}

const asKept = ({ key, own: name, print }: Present) => ({ key, name, print });

const KEPT_KEY = Symbol('kept');

/** What is kept on this page. Only panels that are loaded later ask for it, so the first screen need not carry it. */
export const keptOf = (explorer: Explorer): Kept => explorer.memo(KEPT_KEY, () => new Kept(explorer.graph));

/** The browser's storage. Where it is forbidden, even asking for it throws. */
function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch (reason) {
    console.warn('this browser stores nothing for this page', reason);
    return undefined;
  }
}

const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n');
