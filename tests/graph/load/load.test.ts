import { describe, expect, it } from 'vitest';
import { append, problemsAfter, swap } from '../../support/changed-toolbox.ts';

const RENT = 'instrument/huurgewenning.yaml';

describe('the toolbox', () => {
  it('has no problems', () => {
    expect(problemsAfter()).toEqual([]);
  });
});

describe('mistyped YAML is reported like any other fault:', () => {
  const mistyped: Record<string, string> = {
    'a tab': 'name: Kopers\n\tfrom: x\n',
    'a quote that does not end': 'name: "Kopers\nfrom: x\n',
    'a colon too many': 'name: Kopers: en huurders\n',
    'a key twice': 'name: Kopers\nname: Huurders\n',
    'an alias of nothing': 'name: *kopers\n',
    'no text at all': '\u0000\u0001\u0002',
  };
  for (const [what, text] of Object.entries(mistyped))
    it(what, () => {
      const problems = problemsAfter(['group/kopers.yaml', () => text]);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem).toMatch(/^group\/kopers\.yaml:\d+ {2}\S.* {2}[A-Z].*\.$/s);
        expect(problem).not.toMatch(/\bat .*\.ts:/);
      }
    });
});

describe('problems are collected', () => {
  it('from every file, and more than one from each', () => {
    const problems = problemsAfter(
      [RENT, (text) => append('colour: red\n')(swap('to: verlengen-verhuisketen', 'to: verlengen')(text))],
      ['group/kopers.yaml', append('size: 3\nshape: round\n')],
      ['source/sev.yaml', append('  : :\n')],
    );
    const files = problems.map((problem) => problem.split(':')[0]);
    expect(new Set(files)).toEqual(new Set([RENT, 'group/kopers.yaml', 'source/sev.yaml']));
    expect(files.filter((file) => file === 'group/kopers.yaml')).toHaveLength(2);
  });

  it('and a target in a file that cannot be read is not called missing', () => {
    const problems = problemsAfter(['source/sev.yaml', append('\t:\n')]);
    expect(problems.every((problem) => problem.startsWith('source/sev.yaml:'))).toBe(true);
  });

  it('and a page that only a faulty record uses is not called unused', () => {
    const problems = problemsAfter(['case/leefstijlen-vestia.yaml', append('colour: red\n')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^case\/leefstijlen-vestia\.yaml:\d+ {2}colour: /);
  });

  it('and where the register is at fault, only that is reported, and not every use of it', () => {
    const problems = problemsAfter(['pages.yaml', append('rigo: https://rigo.nl\n')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^pages\.yaml:\d+ {2}rigo: is "https:\/\/rigo\.nl", expected Object/);
  });

  it('and a shared table that is gone is reported', () => {
    expect(problemsAfter(['places.yaml', () => undefined])[0]).toMatch(
      /^places\.yaml:1 {2}cannot be read \(ENOENT\) {2}Put the file back/,
    );
  });
});
