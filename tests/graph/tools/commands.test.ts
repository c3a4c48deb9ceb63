import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../graph/tools/command-line.ts';
import { realGraph } from '../../support/real-toolbox.ts';

/** Calls the maintainers' command as its users do, in a process of its own. */
const start = (...words: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'graph/tools/main.ts', ...words], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
const call = (...words: string[]) => runCommand(words);

const graph = realGraph();

describe('the command', () => {
  it('prints what is asked for, or why the call is wrong, and ends with its exit code', async () => {
    for (const words of [['check'], ['show', 'maan']]) expect(await start(...words)).toEqual(call(...words));
  });

  it('checks', () => {
    const { code, out } = call('check');
    expect([code, out]).toEqual([
      0,
      `No problems: ${graph.nodes.length} records, ${graph.edges.length} relations.\n`,
    ]);
  });

  it('exports every record and relation, each with where it stands', () => {
    const { code, out } = call('export', '--format', 'json');
    expect(code).toBe(0);
    const { nodes, edges } = JSON.parse(out) as Record<'nodes' | 'edges', Record<string, unknown>[]>;
    expect(nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
    expect(edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(
      new Set(['group', 'doorstroom', 'category', 'instrument', 'case', 'source']),
    );
    for (const each of [...nodes, ...edges]) {
      expect(['toolbox', 'now']).toContain(each['layer']);
      expect(['stated', 'inferred']).toContain(each['basis']);
      expect(each['provenance']).toBeTypeOf('object');
    }
    for (const { label } of nodes) expect(label).toBeTypeOf('string');
    for (const { source, target, relation } of edges)
      expect([source, target, relation].every((each) => typeof each === 'string')).toBe(true);
  });

  it('prints routes as data and as sentences', () => {
    const words = [
      'routes',
      '--from',
      'senioren',
      '--to',
      'case',
      '--via',
      'instrument',
      '--avoid',
      'alle',
      '--max',
      '4',
    ];
    const json = call(...words, '--format', 'json');
    expect(json.code).toBe(0);
    const found = JSON.parse(json.out) as {
      nodes: { id: string; kind: string; label: string }[];
      edges: unknown[];
      sentence: string;
    }[];
    expect(found.length).toBeGreaterThan(0);
    for (const { nodes, edges } of found) {
      expect(nodes[0]).toEqual({ id: 'senioren', kind: 'group', label: 'Senioren' });
      expect(nodes.at(-1)?.kind).toBe('case');
      expect(nodes.some(({ kind }) => kind === 'instrument')).toBe(true);
      expect(nodes.some(({ id }) => id === 'alle')).toBe(false);
      expect(edges.length).toBe(nodes.length - 1);
      expect(edges.length).toBeLessThanOrEqual(4);
    }
    const text = call(...words);
    expect(text.out).toBe(found.map(({ sentence }) => `${sentence}\n`).join(''));
  });

  it('says so where there is no route', () => {
    const { code, out } = call('routes', '--from', 'koop-naar-huur', '--to', 'instrument');
    expect([code, out]).toEqual([0, 'No route.\n']);
  });

  it('shows a record', () => {
    const { code, out } = call('show', 'huurgewenning');
    expect(code).toBe(0);
    expect(out).toContain(
      'is bedoeld voor senioren in sociale huurwoningen [sociale-huurders-senioren]  [tabel ',
    );
    const json = JSON.parse(call('show', 'huurgewenning', '--format', 'json').out) as Record<string, unknown>;
    expect([json['id'], json['label']]).toEqual(['huurgewenning', 'Huurgewenning']);
  });

  it('speaks English where that is asked for', () => {
    const { code, out } = call('show', 'huurgewenning', '--language', 'en');
    expect(code).toBe(0);
    expect(out).toContain('  cost: This is a costly solution.  [table Huurgewenning, lines 754-754]');
    expect(out).toContain('inferred: The name is different.');
    const routes = call('routes', '--from', 'senioren', '--to', 'platform31', '--language', 'en');
    expect(routes.out).toContain('Older people are counted among');
    const { nodes } = JSON.parse(call('export', '--language', 'en').out) as { nodes: { label: string }[] };
    expect(nodes.map(({ label }) => label)).toContain('Phased rent increase');
  });

  it('records that translations were read, of which none is new', () => {
    const file = new URL('../../../graph/toolbox/translated.txt', import.meta.url);
    const before = readFileSync(file, 'utf8');
    // Only with nothing unread, because the command would record that it was read.
    expect(call('check').code).toBe(0);
    expect(call('translated').out).toBe('0 texts were recorded as read in both languages.\n');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('explains itself', () => {
    for (const words of [
      ['--help'],
      ['check', '--help'],
      ['export', '--help'],
      ['routes', '--help'],
      ['show', '--help'],
      ['translated', '--help'],
    ]) {
      const { code, out, err } = call(...words);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Usage: npm run --silent graph -- /);
    }
  });

  it('tells a wrong call apart from a problem, without a stack trace', () => {
    const wrong: [string[], RegExp][] = [
      [[], /^Say which command/],
      [['fly'], /^There is no command "fly"/],
      [['__proto__'], /^There is no command "__proto__"/],
      [['routes', '--from', 'senioren'], /^routes needs --from and --to/],
      [['routes', '--from', 'senioren', '--to', 'maan'], /^--to maan: there is no record or kind/],
      [['routes', '--from', 'senioren', '--to', 'case', '--max', '0'], /^--max 0 is not a whole number/],
      [['routes', '--from', 'senioren', '--to', 'case', '--format', 'xml'], /^--format xml is not known/],
      [['routes', '--form', 'senioren'], /--form/],
      [['show', 'senioren', '--language', 'fr'], /^--language fr is not known; choose nl or en/],
      [['show'], /^show needs exactly one ID/],
      [['show', 'maan'], /^There is no record "maan"/],
      [['export', '--format', 'xml'], /^--format xml is not known/],
      [['check', 'now'], /now/],
    ];
    for (const [words, reason] of wrong) {
      const { code, out, err } = call(...words);
      expect([code, out], words.join(' ')).toEqual([2, '']);
      expect(err).toMatch(reason);
      expect(err).not.toMatch(/^\s+at /m);
    }
  });
});
