import { examplesIn, type Insight, type KnowledgeGraph } from '../../../graph/index.ts';
import { counted, factsOf } from '../insight-facts.ts';
import { listed } from './formats.ts';
import type * as nl from '../nl/insights.ts';

/** The words of panels/insights. */
export const insightWords: typeof nl.insightWords = {
  title: 'Insights',
  about:
    'Counted over the whole toolbox: your question and your filters make no difference here. What we inferred counts too, and is marked as such.',
  overview: 'Overview',
  groups: {
    gaps: 'What is missing',
    'stands-out': 'What stands out',
    today: 'Today',
    certainty: 'How certain it is',
  },
  how: 'How we counted:',
  off: 'Today is switched off. That is why you see nothing here.',
  showToday: 'Show Today',
  partlyOff: 'Today is switched off. That is why what we inferred about today does not count.',
  today: 'Today:',
  ask: 'Ask this in the drawing',
  map: 'Show these in the drawing',
  open: (name) => `Open ${name}`,
  name: 'The name:',
  place: 'Place:',
  reason: 'Our reason:',
  examples: (finding) => counted(examplesIn(finding), 'example', 'examples'),
  instruments: ({ facts }) =>
    counted(new Set(facts.map(({ subject }) => subject)).size, 'instrument', 'instruments'),
  pieces: ({ facts }) => counted(facts.length, 'statement', 'statements'),
  regardless: (findings) =>
    findings.length === 1
      ? 'There is 1 instrument for all target groups:'
      : `There are ${findings.length} instruments for all target groups:`,
  related: (findings) =>
    `Where we looked: for whom the ${counted(findings.length, 'instrument is', 'instruments are')}, according to the toolbox`,
  universal: ({ one }) => `Every other ${one} falls under this.`,
};

/** The result of an insight as one sentence. */
export function sentenceFor(graph: KnowledgeGraph, insight: Insight): string {
  const facts = factsOf(graph, insight);
  const { found: n, among, one, many, single, noMeasureText } = facts;
  const share = `${n} of the ${among} ${many}`;
  const named = single === undefined ? '' : `: ${single}`;
  switch (insight.id) {
    case 'types-without':
    case 'groups-without':
      if (n === 0) return `There is no ${one} without an instrument of its own`;
      return `${share} ${n === 1 ? 'has no instrument of its own' : 'have no instrument of their own'}${named}`;
    case 'without-group':
      if (n === 0) return `There is no ${one} without a target group`;
      return `For ${share} the toolbox names no target group${named}`;
    case 'without-example':
      if (n === 0) return `There is no ${one} without an example`;
      return `${share} ${n === 1 ? 'has' : 'have'} no example${named}`;
    case 'no-measure':
      if (n === 0) return `About no ${one} does the toolbox say: it ${noMeasureText}`;
      return `About ${share} the toolbox says: it ${noMeasureText}${single === undefined ? '' : ` (${single})`}`;
    case 'unstarted': {
      if (n === 0) return 'The toolbox says of no example that it had not been carried out yet';
      const each = facts.statuses.map(({ label, times }) => `${label} (${times})`);
      return `${counted(n, 'example', 'examples')} had not been carried out yet, according to the toolbox: ${listed(each)}`;
    }
    case 'shared':
      if (n === 0) return 'No effect or point of attention is named with more than one instrument';
      return `${counted(n, 'effect or point of attention is named', 'effects or points of attention are named')} with more than one instrument`;
    case 'behind': {
      if (n === 0) return 'The toolbox names no organisation for any example';
      const { leading, most } = facts;
      return `${listed(leading)} ${leading.length === 1 ? 'is' : 'are'} most often behind an example: ${leading.length === 1 ? '' : 'each '}behind ${most} of the ${among}`;
    }
    case 'gone':
      if (n === 0) return 'We do not know of any organisation that no longer exists';
      return `${counted(n, 'organisation no longer exists', 'organisations no longer exist')}: merged into another, or split up`;
    case 'unknown-today':
      if (n === 0) return `For all ${among} ${many} we know something about today`;
      return `For ${share} we do not know how things are today`;
    case 'lost':
      if (n === 0) return 'We do not see that any text has been lost';
      return `Text of the document has been lost in ${counted(facts.pieces, 'place', 'places')}`;
    case 'inferred':
      return `${counted(facts.toolbox, 'statement', 'statements')} of the toolbox${facts.now === 0 ? '' : ` and ${facts.now} about today`} ${facts.pieces === 1 ? 'is our own inference' : 'are our own inferences'}`;
    default:
      return insight.id satisfies never;
  }
}

/** The exact definition of an insight. */
export function definitionOf(graph: KnowledgeGraph, insight: Insight): string {
  const { statuses, relations, unstarted, behind } = graph.vocabulary;
  switch (insight.id) {
    case 'types-without':
      return 'a type is listed here if no instrument is meant for it. An instrument for all target groups that names no type does not count as its own. The filters count in the same way.';
    case 'groups-without':
      return 'a group is listed here if no instrument is meant for this group or a part of it. What is for a wider group or for all target groups does not count as its own. Nor does an instrument count that only names the group in its name, its method or its effect. The filters count in the same way. Under each group it says where the toolbox does name it.';
    case 'without-group':
      return 'an instrument is listed here if the toolbox does not say for whom it is. So if you choose a target group or a type of move in the filters, you do not see it.';
    case 'without-example':
      return 'an instrument is listed here if the toolbox gives no example of it. Beside it is what the toolbox then says about experience.';
    case 'no-measure':
      return 'an instrument is listed here if the toolbox says this in so many words. The instrument does appear in answers to your questions.';
    case 'unstarted': {
      const labels = unstarted.map((status) => `“${statuses[status]?.label ?? status}”`);
      return `an example is listed here if its experience, according to the toolbox, is ${labels.join(' or ')}. Whether it was carried out later, the toolbox does not say.`;
    }
    case 'shared':
      return 'an effect or point of attention is listed here if the toolbox names it with more than one instrument. The words sometimes differ. That they come down to the same is our reading.';
    case 'behind': {
      const verbs = [...new Set(behind.map((relation) => `“${relations[relation]?.verb ?? relation}”`))];
      const { examples, among } = factsOf(graph, insight);
      return `an example counts for an organisation if it says: ${verbs.slice(0, -1).join(', ')} or ${verbs.at(-1)}. It counts once for each organisation. Those with the most come first. For ${examples} of the ${among} examples the toolbox names an organisation.`;
    }
    case 'gone':
      return 'an organisation is listed here if a page of Today says what it merged into or how it was split. An organisation that is not listed here may have disappeared all the same: we do not know this of all of them.';
    case 'unknown-today':
      return 'a source is listed here if we have not been able to establish anything about how it is today. A link alone says nothing about that. The source may still exist.';
    case 'lost':
      return 'the document is damaged. A place is listed here if it can be seen that text is missing. Loose letters that belong to nothing do not count. We do not fill anything in.';
    case 'inferred':
      return 'everything with a source is a statement: a name, text, place or connection between cards. It is listed here if the text does not say it literally and we conclude it from the text. Our reason is given. That every target group falls under all target groups counts once.';
    default:
      return insight.id satisfies never;
  }
}
