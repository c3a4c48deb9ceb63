import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { vocabulary, type GraphNode, type Provenance } from '../../graph/index.ts';
import { provenancesOf } from '../../graph/load/rules/rule.ts';
import { TOOLBOX } from '../../graph/tools/read-toolbox.ts';
import { realGraph } from '../support/real-toolbox.ts';

/** The register as it is written, read without the loader. */
const pages = parse(readFileSync(`${TOOLBOX}/pages.yaml`, 'utf8')) as Record<
  string,
  { url: string; date: string; shows: string }
>;
const graph = realGraph();
const provenances = [
  ...graph.nodes.flatMap((node) => [...provenancesOf(node)].map(([, from]) => from)),
  ...graph.edges.map(({ from }) => from),
];
const said = graph.nodes.flatMap(({ id, statements }) => statements.map((each) => ({ id, ...each })));
const about = (kind: string) => said.filter((each) => each.about === kind);
const isNow = ({ layer }: Provenance) => layer === 'now';

describe('a statement of today', () => {
  it('cites a registered page, with its address, month and content', () => {
    const now = provenances.filter((from) => from.layer === 'now');
    expect(now.length).toBeGreaterThan(100);
    for (const { url, checked, date } of now)
      expect(Object.values(pages)).toContainEqual(expect.objectContaining({ url, shows: checked, date }));
  });

  it('is the only thing with an address', () => {
    for (const from of provenances)
      expect(['url', 'checked', 'date'].some((key) => key in from)).toBe(isNow(from));
  });

  it('has a heading of today, which nothing else has', () => {
    for (const { about, from, text } of said)
      expect(Object.hasOwn(vocabulary.nowAbouts, about), text).toBe(isNow(from));
    expect(Object.keys(vocabulary.nowAbouts).filter((key) => key in vocabulary.abouts)).toEqual([]);
    for (const heading of Object.keys(vocabulary.nowAbouts)) expect(about(heading), heading).not.toEqual([]);
  });

  it('has the year of its figures, or says that there is none', () => {
    for (const { text } of about('figures')) expect(text).toMatch(/\b20\d\d\b|zonder jaartal/);
  });

  it('describes the law of its page, and says that current law was not established', () => {
    for (const { text } of about('law')) expect(text).toMatch(/hebben wij niet vastgesteld\.$/);
  });

  it('calls something related only as inferred', () => {
    for (const { text, from } of about('related')) expect(from.basis, text).toBe('inferred');
  });

  it('has praise only as a quote', () => {
    const texts = said.flatMap(({ text, from }) => [text, ...(from.layer === 'now' ? [from.checked] : [])]);
    const praise = texts.filter((text) => /bewezen|effectief|goed onderbouwd/i.test(text));
    expect(praise).toHaveLength(1);
    expect(praise[0]).toContain('"op dit vlak nog geen bewezen praktijken"');
  });

  it('is absent for the two instruments of which nothing could be verified', () => {
    const silent = ({ statements }: GraphNode) => !statements.some(({ from }) => isNow(from));
    const { exampleOf, relations } = vocabulary;
    const instruments = graph.nodes.filter(({ kind }) => relations[exampleOf]?.from.includes(kind));
    expect(instruments.filter(silent).map(({ id }) => id)).toEqual(['realistisch-beeld', 'matroeshka']);
  });
});
