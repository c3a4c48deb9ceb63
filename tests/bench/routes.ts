import { performance } from 'node:perf_hooks';
import { paths, type Stop } from '../../graph/index.ts';
import { realGraph } from '../support/real-toolbox.ts';

/** How long routes take on the toolbox: from every record, and from every kind, to every kind. Prints; asserts nothing. */
const graph = realGraph();
const kinds = Object.keys(graph.vocabulary.kinds);
const starts: Stop[] = [...graph.nodes.map(({ id }) => ({ id })), ...kinds.map((kind) => ({ kind }))];
const ROUNDS = 5;

// Once without the clock: what is measured is the code, not its being compiled.
for (const from of starts) for (const to of kinds) paths(graph, { from, to: { kind: to } });

const times: { from: string; to: string; found: number; ms: number }[] = [];
for (const from of starts)
  for (const to of kinds) {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const begin = performance.now();
      const found = paths(graph, { from, to: { kind: to } }).length;
      return { found, ms: performance.now() - begin };
    }).toSorted((a, b) => a.ms - b.ms);
    const median = rounds[Math.floor(ROUNDS / 2)];
    if (median) times.push({ from: 'id' in from ? from.id : from.kind, to, ...median });
  }

const sorted = times.toSorted((a, b) => a.ms - b.ms);
const at = (share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]?.ms.toFixed(2);
console.log(
  `routes, ${times.length} questions, ${graph.nodes.length} records, ${graph.edges.length} relations`,
);
console.log(`median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest:`);
for (const { from, to, found, ms } of sorted.slice(-5))
  console.log(`  ${ms.toFixed(2)} ms  ${from} -> ${to}: ${found} routes`);
