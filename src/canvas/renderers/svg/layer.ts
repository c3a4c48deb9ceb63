import type { Point } from '../../layout/path.ts';
import { tag } from './svg.ts';

/** An element of a layer: its content is SVG. */
export interface Item {
  readonly name: 'g' | 'path';
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content?: string;
  /** Where it is moved to, in scene units. */
  readonly at?: Point;
}

interface Drawn {
  readonly element: SVGElement;
  item: Item;
}

/** Elements of one group, each with a key. An element stays as long as its key does, and of what is the same nothing is written again. */
export class Layer {
  readonly #group: SVGGElement;
  readonly #drawn = new Map<string, Drawn>();

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  /** Shows these items and no others, and calls back for each, with what it was before if it was there. */
  show(
    items: ReadonlyMap<string, Item>,
    shown?: (element: SVGElement, now: Item, before?: Item) => void,
  ): void {
    for (const [key, { element }] of this.#drawn)
      if (!items.has(key)) {
        element.remove();
        this.#drawn.delete(key);
      }
    const fresh: [string, Item][] = [];
    for (const [key, item] of items) {
      const drawn = this.#drawn.get(key);
      if (!drawn) fresh.push([key, item]);
      else {
        shown?.(drawn.element, item, drawn.item);
        update(drawn.element, item, drawn.item);
        drawn.item = item;
      }
    }
    const before = this.#group.childElementCount;
    this.#group.insertAdjacentHTML(
      'beforeend',
      fresh.map(([, { name, attributes, content = '' }]) => tag(name, attributes, content)).join(''),
    );
    for (const [place, [key, item]] of fresh.entries()) {
      const element = this.#group.children[before + place] as SVGElement;
      move(element, item.at);
      this.#drawn.set(key, { element, item });
      shown?.(element, item);
    }
  }

  /** Draws an element over the others. */
  raise(key: string): void {
    const element = this.#drawn.get(key)?.element;
    if (element !== this.#group.lastElementChild && element) this.#group.append(element);
  }
}

function update(element: SVGElement, now: Item, before: Item): void {
  for (const [name, value] of Object.entries(now.attributes))
    if (value !== before.attributes[name])
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, String(value));
  if (now.content !== before.content) element.innerHTML = now.content ?? '';
  if (String(now.at) !== String(before.at)) move(element, now.at);
}

/** By a style and not by an attribute, so that a style sheet can make it a movement. */
function move(element: SVGElement, at: Point | undefined): void {
  if (at) element.style.transform = `translate(${at[0]}px, ${at[1]}px)`;
}
