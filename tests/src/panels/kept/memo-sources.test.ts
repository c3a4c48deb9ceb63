import { describe, expect, it } from 'vitest';
import { nodeId, type NodeId, type Provenance } from '../../../../graph/index.ts';
import { allKept, fiveKept, keptPath, memoText, splitSources } from '../../../support/memo.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();

/** All provenance that a reader of a record's card gets, found without the memo's own code. */
function provenanceOf(id: NodeId, now: boolean): Provenance[] {
  const node = graph.node(id);
  const { exampleOf, successors } = graph.vocabulary;
  const out = graph.out(id);
  const examples = out.filter(({ relation }) => relation === exampleOf).map(({ target }) => target);
  const after = out.filter(({ relation }) => successors.includes(relation)).map(({ target }) => target);
  const found = [
    node.from,
    ...[node.otherNames, node.statements, node.applications, node.places, node.addresses].flatMap((list) =>
      list.map(({ from }) => from),
    ),
    ...[id, ...examples].flatMap((each) => graph.node(each).experience?.from ?? []),
    ...[id, ...after].flatMap((each) => graph.node(each).links.map(({ from }) => from)),
    ...[...out, ...graph.in(id)].map(({ from }) => from),
  ];
  return found.filter(({ layer }) => now || layer === 'toolbox');
}

const identity = (from: Provenance) => (from.layer === 'toolbox' ? from.part : from.url);

/** Whether a line under "Bronnen" is of this source. */
const isLineOf = (line: string, from: Provenance): boolean =>
  from.layer === 'toolbox'
    ? line.includes(`circa 2010: ${graph.toolbox.document.parts[from.part]?.name}.`)
    : line.includes(` ${from.url} `);

describe('the sources of a memo', () => {
  it('names every source of a selection once, numbered without a gap in the order of first mention', () => {
    for (const now of [true, false]) {
      const kept = now ? fiveKept : fiveKept.filter(({ kind }) => kind === 'record');
      const { mentioned, lines } = splitSources(memoText(kept, { now }));
      const provenances = kept.flatMap(({ kind, key }) =>
        kind === 'record' ? provenanceOf(nodeId(key), now) : keptPath.steps.map(({ edge }) => edge.from),
      );
      expect(mentioned).toEqual(lines.map((_, at) => at + 1));
      expect(lines.map((line) => Number(/^\[(\d+)\] /.exec(line)?.[1]))).toEqual(mentioned);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(new Set(provenances.map(identity)).size);
      for (const from of provenances)
        expect(
          lines.filter((line) => isLineOf(line, from)),
          identity(from),
        ).toHaveLength(1);
    }
  });

  it('states of an address what the page shows and when it was read', () => {
    const { lines } = splitSources(memoText(allKept()));
    const now = graph.nodes
      .flatMap(({ id }) => provenanceOf(id, true))
      .filter(({ layer }) => layer === 'now');
    expect(now.length).toBeGreaterThan(50);
    for (const from of now) {
      const line = lines.find((each) => isLineOf(each, from));
      expect(line).toContain('Stand nu: ');
      expect(line).toContain(from.layer === 'now' ? from.checked : '');
      expect(line).toMatch(/Gezien in [a-z]+ 20\d\d, in een bewaarde versie\.$/);
    }
  });

  it('has every statement of every record, with the number of its own source', () => {
    const { body, lines } = splitSources(memoText(allKept()));
    const single = (text: string) => text.replace(/\s+/g, ' ');
    for (const { id, statements } of graph.nodes)
      for (const { about, text, lost, from } of statements) {
        const reason = from.basis === 'inferred' ? ` (afgeleid: ${from.reason?.replace(/\.$/, '')})` : '';
        const statement = single(`${lost && about !== 'lost' ? 'Verloren gegaan: ' : ''}${text}${reason} [`);
        const numbers = body.split(statement).slice(1);
        expect(numbers.length, `${id}: ${statement}`).toBeGreaterThan(0);
        const sources = numbers.map((rest) => lines[Number.parseInt(rest, 10) - 1] ?? '');
        expect(
          sources.some((line) => isLineOf(line, from)),
          statement,
        ).toBe(true);
      }
  });
});
