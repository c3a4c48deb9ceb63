import type { KnowledgeGraph, Provenance } from '../../../graph/index.ts';
import type { Texts } from '../../words/texts.ts';
import { own, type Part, type Parts } from './memo-model.ts';
import { unique } from '../../state/view/initial-subgraph.ts';

/** Numbers the sources (document parts and addresses) in order of first citation, each once. */
export class Sources {
  readonly #graph: KnowledgeGraph;
  readonly #texts: Texts;
  readonly #cited = new Map<string, Provenance[]>();

  constructor(graph: KnowledgeGraph, texts: Texts) {
    this.#graph = graph;
    this.#texts = texts;
  }

  get #words() {
    return this.#texts.part('keep').keep.memo;
  }

  /** The number of the source, after the reason if the statement is inferred. */
  cite(from: Provenance): Part[] {
    const ref = this.number(from);
    const { reason: why = '' } = from;
    const reason =
      from.basis === 'inferred'
        ? [` (${this.#words.inferred}`, this.#own(why, why.replace(/\.$/, '')), ')']
        : [];
    // A non-breaking space keeps the number with what it cites.
    return [...reason, '\u00a0', { ref }];
  }

  /** A text with its citation. */
  withCitation(text: Part, from: Provenance): Parts {
    return [text, ...this.cite(from)];
  }

  #own(text: string, shown?: string): Part {
    return own(this.#graph, this.#texts.language, text, shown);
  }

  /** The number of the source alone, for where a statement says by itself that it is inferred. */
  number(from: Provenance): number {
    const source = sourceOf(from);
    this.#cited.set(source, [...(this.#cited.get(source) ?? []), from]);
    return [...this.#cited.keys()].indexOf(source) + 1;
  }

  /** How many sources have a number. */
  get count(): number {
    return this.#cited.size;
  }

  /** The list of sources, by number. */
  list(): Parts[] {
    return [...this.#cited.values()].flatMap((cited) => {
      const [first] = cited;
      return first ? [first.layer === 'toolbox' ? this.#part(first.part) : this.#address(cited)] : [];
    });
  }

  #part(id: string): Parts {
    const { document } = this.#graph.toolbox;
    return [this.#words.part(document, document.parts[id]?.name ?? id)];
  }

  /** What each citation found at an address, and when. */
  #address(cited: readonly Provenance[]): Parts {
    const now = cited.filter((from) => from.layer === 'now');
    const { url = '' } = now[0] ?? {};
    const links = this.#graph.nodes.flatMap((node) => node.links);
    const label = links.find((link) => link.url === url)?.label;
    const checked = unique(now.map((from) => from.checked));
    const months = unique(now.map(({ date }) => date)).toSorted();
    const { layers } = this.#graph.vocabulary;
    const shown = checked.flatMap((text) => [' ', this.#own(text)]);
    return [
      `${layers.now}: `,
      label === undefined ? new URL(url).host.replace(/^www\./, '') : this.#own(label),
      '.',
      ...shown,
      ' ',
      { url },
      ` ${this.#words.checkedIn(months)}`,
    ];
  }
}

/** Whether both are inferred from the same source for the same reason, so that the reason is written once. */
export const sameGround = (a: Provenance, b: Provenance): boolean =>
  sourceOf(a) === sourceOf(b) && a.basis === b.basis && a.reason === b.reason;

const sourceOf = (from: Provenance): string =>
  `${from.layer} ${from.layer === 'toolbox' ? from.part : from.url}`;
