import type { Toolbox } from '../../graph/index.ts';

/**
 * Finds paths the slow way, directly from the records, to compare with the product's own. It shares no code
 * with it: one regular expression over the relations of a path defines what is allowed, and every simple path
 * is tried.
 */

interface Link {
  readonly relation: string;
  readonly source: string;
  readonly target: string;
  readonly application?: string;
  /** The groups that its statement names. */
  readonly named?: readonly string[];
  /** The only groups for which it holds. */
  readonly only?: readonly string[];
}

interface Tried {
  readonly nodes: readonly string[];
  readonly links: readonly (Link & { readonly way: '>' | '<' })[];
}

export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[];
  readonly avoid?: readonly string[];
  readonly max?: number;
}

function linksOf({ records }: Toolbox): Link[] {
  const links: Link[] = [];
  for (const record of records) {
    for (const { is, to, groups } of record.relations)
      links.push({ relation: is, source: record.id, target: to, ...(groups && { only: groups }) });
    for (const [at, { groups, types }] of record.applications.entries()) {
      const application = `${record.id}.${at + 1}`;
      for (const group of groups)
        links.push({ relation: 'for-group', source: record.id, target: group, application, named: groups });
      for (const type of types) {
        links.push({ relation: 'for-type', source: record.id, target: type, application, named: groups });
        for (const group of groups)
          links.push({ relation: 'moves', source: group, target: type, application });
      }
    }
  }
  for (const wide of records.filter(({ universal }) => universal !== undefined))
    for (const { id, kind, universal } of records)
      if (kind === wide.kind && universal === undefined && !links.some((each) => isPart(each, id, wide.id)))
        links.push({ relation: 'part-of', source: id, target: wide.id });
  return links;
}

const isPart = ({ relation, source, target }: Link, part: string, whole: string): boolean =>
  relation === 'part-of' && source === part && target === whole;

// The allowed paths: each relation with its direction of reading. Every prefix that ends here is a path too.
const later = '((published-by|merged-into|split-into)> )*';
const plain = 'run-by|experiment-of|prepared-by|proposed-by|designed-by|commissioned-by';
const organisation = `((${plain}|caveat-from)> ${later})?`;
const mentioner = `((${plain})> ${later})?`;
const fromInstrument = `(example> ${organisation}|mentions< ${mentioner}|(described-by|restricted-by)> ${later})?`;
const patterns = [
  // From a group: to a narrower one, or to the one that stands for everybody; then to what is for it, or to
  // the case about it.
  `(narrow )*(moves> (for-type< ${fromInstrument})?|untyped< ${fromInstrument}|about< (mentions> |example< |${organisation}))?`,
  `widen (moves> (for-type< ${fromInstrument})?|untyped< ${fromInstrument})?`,
  `(for-type|belongs-to)< ${fromInstrument}`,
  `mentions> ${fromInstrument}`,
  `(example> |mentions< )${organisation}`,
  `(described-by|restricted-by)> ${later}`,
  organisation,
  later,
  `names-group[<>] `,
].map((pattern) => new RegExp(`^(${pattern})$`));

function wordOf(toolbox: Toolbox, all: readonly Link[], link: Link, way: '>' | '<'): string {
  const universal = toolbox.records.find(({ id }) => id === link.target)?.universal !== undefined;
  if (link.relation === 'part-of') {
    if (universal) return way === '>' ? 'widen ' : 'never ';
    return way === '<' ? 'narrow ' : 'never ';
  }
  const typed = all.some(
    ({ relation, application }) => relation === 'for-type' && application === link.application,
  );
  if (link.relation === 'for-group') return way === '<' && !typed ? 'untyped< ' : 'never ';
  return `${link.relation}${way} `;
}

/**
 * After a type, an instrument may follow only through the statement that joined that type to the group; what
 * holds for some groups only may follow only a statement that names one of them.
 */
const keepsStatement = ({ links }: Tried): boolean =>
  links.every((link, at) => {
    const before = links[at - 1];
    if (before === undefined) return true;
    if (link.relation === 'for-type') return before.application === link.application;
    return !link.only || !before.named || link.only.some((group) => before.named?.includes(group));
  });

export class ReferencePaths {
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #told: Tried[] = [];

  constructor(toolbox: Toolbox) {
    this.#kinds = new Map(toolbox.records.map(({ id, kind }) => [id, kind]));
    const all = linksOf(toolbox);
    const words = new Map(
      all.map((link) => [link, [wordOf(toolbox, all, link, '>'), wordOf(toolbox, all, link, '<')] as const]),
    );
    const walk = (tried: Tried, told: string) => {
      const at = tried.nodes.at(-1) ?? '';
      for (const link of all)
        for (const way of ['>', '<'] as const) {
          const [start, end] = way === '>' ? [link.source, link.target] : [link.target, link.source];
          if (start !== at || tried.nodes.includes(end)) continue;
          const longer = told + (words.get(link)?.[way === '>' ? 0 : 1] ?? '');
          const next = { nodes: [...tried.nodes, end], links: [...tried.links, { ...link, way }] };
          if (!patterns.some((pattern) => pattern.test(longer)) || !keepsStatement(next)) continue;
          this.#told.push(next);
          walk(next, longer);
        }
    };
    for (const { id } of toolbox.records) walk({ nodes: [id], links: [] }, '');
  }

  /**
   * All paths as text, sorted: `node relation> node …`, with the number of the statement where a relation has
   * one.
   */
  find({ from, to, via = [], avoid = [], max = Infinity }: Asked): string[] {
    const is = (id: string | undefined, stop: string) =>
      id !== undefined && (id === stop || this.#kinds.get(id) === stop);
    const found = this.#told.flatMap((tried) => {
      const { nodes, links } = tried;
      const fits =
        links.length <= max &&
        via.every((stop) => nodes.some((id) => is(id, stop))) &&
        !avoid.some((stop) => nodes.some((id) => is(id, stop)));
      if (!fits) return [];
      const [first, last] = [nodes[0], nodes.at(-1)];
      return [
        ...(is(first, from) && is(last, to) ? [textOf(tried)] : []),
        ...(is(last, from) && is(first, to) ? [textOf(backwards(tried))] : []),
      ];
    });
    return [...new Set(found)].toSorted();
  }
}

const backwards = ({ nodes, links }: Tried): Tried => ({
  nodes: nodes.toReversed(),
  links: links
    .map((link): Tried['links'][number] => ({ ...link, way: link.way === '>' ? '<' : '>' }))
    .toReversed(),
});

const textOf = ({ nodes, links }: Tried): string =>
  links.reduce(
    (text, { relation, way, application }, at) =>
      `${text} ${relation}${application === undefined ? '' : `(${application})`}${way} ${nodes[at + 1]}`,
    nodes[0] ?? '',
  );
