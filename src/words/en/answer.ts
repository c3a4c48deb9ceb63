import type * as nl from '../nl/answer.ts';
import { listed } from './formats.ts';

export const answerWords: typeof nl.answerWords = {
  title: 'The answer',
  summary: (counts) => {
    const { stated, near, example, mention, universal } = counts;
    const parts = [
      stated > 0 ? `${stated} ${stated === 1 ? 'instrument' : 'instruments'} of its own` : [],
      near > 0 ? `${near} that ${near === 1 ? 'comes' : 'come'} near` : [],
      universal > 0 ? `${universal} for all target groups` : [],
      example + mention > 0 ? `${example + mention} through a case` : [],
    ].flat();
    if (stated > 0 && parts.length === 1) return stated === 1 ? '1 instrument.' : `${stated} instruments.`;
    return parts.length === 0 ? 'The toolbox mentions no instrument for this.' : `${listed(parts)}.`;
  },
  heading: {
    stated: 'Stated in the toolbox',
    near: 'Comes near',
    example: 'Through an example',
    mention: 'Mentioned in a case',
    universal: 'For all target groups',
  },
  brief: {
    near: 'near',
    example: 'through an example',
    mention: 'through a case',
    universal: 'for all',
  },
  note: {
    near: 'This effect is like what you ask for, but not the same.',
    example:
      'The case is about this target group and is an example of the instrument. The toolbox does not say that the instrument is for this target group.',
    mention:
      'The case is about this target group and mentions the instrument. The toolbox does not say that the instrument is for this target group.',
  },
  stated: 'Stated for:',
  says: 'The toolbox says:',
  via: { example: 'Through example', mention: 'Mentioned in' },
  route: 'Show the route',
  routeOf: (name) => `Show the route to ${name}`,
  done: 'Done',
  cost: 'Costs',
  snag: 'Beware',
  now: 'Today',
  today: 'now',
  more: (n) => `${n} more`,
  moreOf: (n, what, name) => `${n} more at ${what.toLowerCase()} of ${name}`,
  costs: { toolbox: 'What the toolbox says about costs', now: 'Today: amounts' },
  source: 'Source:',
  missing: (what) => `Not mentioned: ${listed(what)}.`,
  missed: {
    how: 'how it works',
    done: 'an example',
    cost: 'costs',
    snag: 'points of attention',
    now: 'today',
  },
};
