import type * as nl from '../nl/answer.ts';
import { listed } from './formats.ts';

export const answerWords: typeof nl.answerWords = {
  title: 'The answer',
  memo: 'Make a memo',
  memoOf: 'Make a memo of this answer',
  summary: (counts) => {
    const { stated, near, example, mention, universal } = counts;
    const parts = [
      stated > 0 ? `${stated} stated in the toolbox` : [],
      near > 0 ? `${near} that ${near === 1 ? 'comes' : 'come'} near` : [],
      example > 0 ? `${example} through an example` : [],
      universal > 0 ? `${universal} for all target groups` : [],
      mention > 0 ? `${mention} mentioned with an example` : [],
    ].flat();
    if (stated > 0 && parts.length === 1) return stated === 1 ? '1 instrument.' : `${stated} instruments.`;
    return parts.length === 0 ? 'The toolbox mentions no instrument for this.' : `${listed(parts)}.`;
  },
  heading: {
    stated: 'Stated in the toolbox',
    near: 'Comes near',
    example: 'Through an example',
    mention: 'Mentioned with an example',
    universal: 'For all target groups',
  },
  brief: {
    near: 'near',
    example: 'through an example',
    mention: 'mentioned with an example',
    universal: 'for all',
  },
  note: {
    near: 'As we read it, this effect is like what you ask for, but not the same.',
    example: 'The toolbox does not say that this instrument is for this target group.',
    mention: 'The toolbox does not say that this instrument is for this target group.',
  },
  mentionedThere:
    'An example at this place mentions this instrument. The toolbox does not say that it was used there.',
  stated: 'Stated for:',
  says: 'The toolbox says:',
  route: 'Show the route',
  routeOf: (name, by) => `Show the route to ${name}, through ${by}`,
  otherRoutes: (n) => (n === 1 ? 'There is 1 more route.' : `There are ${n} more routes.`),
  how: 'How',
  done: 'Experience',
  cost: 'Costs',
  snag: 'Attention',
  now: 'Today',
  example: 'example:',
  openAt: (heading, name) => `Open “${heading}” for ${name}`,
  more: (n) => `${n} more`,
  moreAt: (n, name) => `${n} more at ${name}`,
  moreOf: (n, what, name) => `${n} more at ${what.toLowerCase()} of ${name}`,
  costs: { toolbox: 'What the toolbox says about costs', now: 'Today: amounts' },
  source: 'Source:',
  missing: (what) => `Not mentioned: ${listed(what)}.`,
  missed: {
    how: 'how it works',
    done: 'experience',
    cost: 'costs',
    snag: 'points of attention',
    now: 'today',
  },
};
