import { describe, expect, it } from 'vitest';
import { append, problemsAfter, swap } from '../../support/changed-toolbox.ts';
import { ADD, CORRECT, REMOVE, reportOf, type Fault } from '../../support/faults.ts';

describe('English that is missing or wrong is refused, with the line and what to do:', () => {
  const RENT = 'instrument/huurgewenning.yaml';
  const COACH = 'instrument/verhuiscoach.yaml';
  const ENGLISH = 'english:\n  name: Phased rent increase\n';
  const faults: Record<string, Fault> = {
    'no English at all': {
      change: [RENT, (text) => text.replace(/english:\n( {2}.*\n)+/, '')],
      problem: `english: is missing  ${ADD}`,
    },
    'no summary': {
      change: [RENT, (text) => text.replace(/ {2}summary: .*\n/, '')],
      at: '  name: Phased',
      problem: `english.summary: is missing  ${ADD}`,
    },
    'a summary of two sentences': {
      change: [RENT, (text) => text.replace(/summary: .*\n/, 'summary: One sentence. And another.\n')],
      at: 'One sentence.',
      problem: `english.summary: is not one sentence that ends with a full stop  ${CORRECT}`,
    },
    'a summary without an end': {
      change: [RENT, (text) => text.replace(/summary: .*\n/, 'summary: One sentence\n')],
      at: 'One sentence',
      problem: `english.summary: is not one sentence that ends with a full stop  ${CORRECT}`,
    },
    'a summary that is too long': {
      change: [RENT, (text) => text.replace(/summary: .*\n/, `summary: ${'a'.repeat(140)}.\n`)],
      at: 'aaaa',
      problem: `english.summary: is longer than 140 characters  ${CORRECT}`,
    },
    'a name that no card can hold': {
      change: [RENT, swap(ENGLISH, `english:\n  name: ${'rent'.repeat(16)}\n`)],
      at: 'rentrent',
      problem: `english.name: is too long for a card (60 characters at most)  ${CORRECT}`,
    },
    'a text that stays Dutch': {
      change: [RENT, swap(ENGLISH, `${ENGLISH}  how: It works so.\n`)],
      at: 'It works so.',
      problem: `english.how: is not a field here  ${REMOVE}`,
    },
    'a note': {
      change: [COACH, swap('      english: { note: mainly },\n', '')],
      at: '  - {\n',
      problem: `applications.0: is written in one language only (note): write it here and in \`english\`  ${CORRECT}`,
    },
    'a note that is English alone': {
      change: [COACH, swap('      note: vooral,\n', '')],
      at: '  - {\n',
      problem: `applications.0: is written in one language only (note): write it here and in \`english\`  ${CORRECT}`,
    },
    'a step of a tour': {
      change: ['tour/westvoorne.yaml', swap('    english: { title: A caveat }\n', '')],
      at: 'title: Een kanttekening',
      problem: `steps.2: is written in one language only (title): write it here and in \`english\`  ${CORRECT}`,
    },
    'the text of a step': {
      change: ['tour/toolbox.yaml', swap('        english: { text: Here the presentation ends. }\n', '')],
      at: 'text: Hier eindigt',
      problem: `steps.10.statements.1: is written in one language only (text): write it here and in \`english\`  ${CORRECT}`,
    },
    'more English words than can be read from a wall': {
      change: ['tour/toolbox.yaml', swap('Here the presentation ends.', 'word '.repeat(60))],
      at: "title: '… vraagt",
      problem: `steps.10: says more than 60 words  ${CORRECT}`,
    },
    'a part of the document': {
      change: ['document.yaml', swap(', english: { name: closing slide }', '')],
      at: '{ name: slotdia',
      problem: `parts.slot: is written in one language only (name): write it here and in \`english\`  ${CORRECT}`,
    },
    'a shared id': {
      change: ['themes.yaml', append('nieuw: iets nieuws\n')],
      at: 'iets nieuws',
      problem: `nieuw: is not written in English: write \`{ name: …, english: { name: … } }\`  ${CORRECT}`,
    },
  };
  for (const [what, fault] of Object.entries(faults))
    it(what, () => {
      expect(problemsAfter(fault.change)).toEqual([reportOf(fault)]);
    });

  it('but a place has the same name in both unless another is given', () => {
    expect(problemsAfter(['places.yaml', append('delft: Delft\n')])).toEqual([]);
  });
});
