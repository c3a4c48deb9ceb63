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
  together,
  writeKept,
  type KeptItem,
  type SavedKept,
} from './saved-kept.ts';

export const KEPT = 'doorstroomverkenner.bewaard';
/** What could not be read is put here, and stays until the reader takes it away. */
export const ASIDE = `${KEPT}.onleesbaar`;

/**
 * What the reader keeps over time, with a note each. It belongs to the browser, not to a view: no step of the history, no part of a
 * link. The storage is its owner: every verb reads what is there first, as another tab may have written, and writes at once.
 */
export class Kept {
  readonly #graph: KnowledgeGraph;
  readonly #storage: Storage | undefined;
  readonly #today: () => Date;
  #saved = $state.raw(NOTHING_KEPT);
  #aside = $state.raw('');
  /** What could not be read, and is not put aside yet. */
  #unread = $state.raw('');
  #removed = $state.raw<{ readonly item: KeptItem; readonly at: number } | undefined>(undefined);
  /** Why nothing is stored: the storage refuses, or holds what a newer release wrote. As long as it is so, memory is what counts. */
  #trouble = $state.raw<'refused' | 'newer' | undefined>(undefined);
  /** The text of the storage that was read or written last. */
  #text: string | null = null;
  /** The graph does not change, so neither does what it has of a thing. */
  readonly #present = new Map<string, Present | undefined>();
  /** As long as anybody looks, what another tab does is followed; what it did before that is read at the first look. */
  readonly #follow = createSubscriber(() => {
    this.#read();
    const offs = [
      on(window, 'storage', ({ key, storageArea }) => {
        if (storageArea === this.#storage && (key === null || key === KEPT || key === ASIDE)) this.#read();
      }),
      // While a page is put by, whole, it hears nothing of what another one does.
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
  /** The title of the memo, as the reader wrote it. */
  get title(): string {
    this.#follow();
    return this.#saved.title;
  }
  /** Whether it will still be there when the page is opened again. */
  get stored(): boolean {
    this.#follow();
    return this.#trouble === undefined;
  }
  /** Whether it will not, because another tab has a newer release of the page. */
  get outdated(): boolean {
    this.#follow();
    return this.#trouble === 'newer';
  }
  /** The stored text that could not be read, or not all of it. */
  get aside(): string {
    this.#follow();
    return joined(this.#aside, this.#unread);
  }
  /** What was taken away last, and the place that it had. */
  get removed() {
    return this.#removed;
  }
  has(key: string): boolean {
    return this.#find(this.items, key) !== undefined;
  }
  /** By its key, or by the one that it goes by now. */
  #find(items: readonly KeptItem[], key: string): KeptItem | undefined {
    return items.find((item) => item.key === key) ?? items.find((item) => this.present(item)?.key === key);
  }
  /** What is kept as the toolbox has it now; nothing where that is gone. */
  present(thing: KeptThing): Present | undefined {
    const { key } = thing;
    if (!this.#present.has(key)) this.#present.set(key, presentOf(this.#graph, thing));
    return this.#present.get(key);
  }
  stateOf(item: KeptItem): 'same' | 'changed' | 'gone' {
    const present = this.present(item);
    if (!present) return 'gone';
    return present.print === item.print ? 'same' : 'changed';
  }

  keepRecord(id: NodeId): void {
    this.#keep({ kind: 'record', key: id });
  }
  /** A route by its key, or what joins several by the key for all of them. */
  keepRoute(key: string): void {
    this.#keep({ kind: 'route', key });
  }
  #keep(thing: KeptThing): void {
    // Kept again, it has its note again.
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
    this.#list((items) => items.map((item) => (item.key === key ? { ...item, note } : item)));
  }
  /** From now on, what it says now is what was kept. */
  acceptChange(key: string): void {
    this.#list((items) =>
      items.map((item) => {
        const present = this.present(item);
        return item.key === key && present ? { ...item, ...asKept(present), key } : item;
      }),
    );
  }
  /** Two of them change places. */
  swap(one: string, other: string): void {
    this.#list((items) => {
      const [a, b] = [one, other].map((key) => items.find((item) => item.key === key));
      return a && b ? items.map((item) => (item === a ? b : item === b ? a : item)) : items;
    });
  }
  retitle(title: string): void {
    this.#change((saved) => ({ ...saved, title }));
  }
  /** Leaves nothing of it in the browser. */
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
  /** What a text of the storage holds, as far as it can be read; nothing of a newer release, which is left as it is. */
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
      // What was read last is in memory. Anything else another tab wrote while this one could not.
      const own = { saved: this.#saved, unread: '' };
      const theirs = there === this.#text ? own : this.#open(there);
      if (!theirs) return;
      const saved = theirs === own ? own.saved : together(theirs.saved, own.saved);
      // First what could not be read: where there is no room to put it aside, it is not written over.
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
  /** A storage may be forbidden or full: what is kept then lives as long as the page, and `stored` says so. */
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

/** The browser's own storage; a page may not even be allowed to ask for it. */
function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch (reason) {
    console.warn('this browser stores nothing for this page', reason);
    return undefined;
  }
}

const joined = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n');
