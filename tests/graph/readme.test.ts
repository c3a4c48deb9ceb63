import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../graph/index.ts';

const guide = readFileSync(new URL('../../graph/README.md', import.meta.url), 'utf8');
const { group, type, joins } = vocabulary.application;

describe('the data guide', () => {
  it('lists every relation as the vocabulary has it', () => {
    const rows = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    for (const [relation, { from, to, verb, inverse }] of Object.entries(vocabulary.relations)) {
      if ([group, type, joins].includes(relation)) continue;
      const [, , owners, targets, read] = rows.find(([, name]) => name === `\`${relation}\``) ?? [];
      expect({ owners, targets }, relation).toEqual({ owners: from.join(', '), targets: to.join(', ') });
      expect(read?.startsWith(`${verb} / ${inverse}`), `${relation}: ${read}`).toBe(true);
    }
  });

  it('names every heading and every status', () => {
    const { abouts, nowAbouts, statuses } = vocabulary;
    for (const word of [abouts, nowAbouts, statuses].flatMap((table) => Object.keys(table)))
      expect(guide).toContain(`\`${word}\``);
  });
});
