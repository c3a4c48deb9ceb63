import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aboutWords as en } from '../../../src/words/en/about.ts';
import { aboutWords as nl } from '../../../src/words/nl/about.ts';

describe('the accessibility statement', () => {
  it('names the version of axe that the tests use', () => {
    const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
    const { devDependencies } = JSON.parse(file) as { devDependencies: Record<string, string> };
    for (const words of [nl, en])
      expect(JSON.stringify(words.accessibility)).toContain(`axe-core ${devDependencies['axe-core']}`);
  });
});
