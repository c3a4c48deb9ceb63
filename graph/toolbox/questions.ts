import { nodeId } from '../model.ts';
import type { ReadyQuestion } from '../queries/ready-question.ts';
import type { Words } from './words/nl.ts';

const ids = (...names: string[]) => names.map(nodeId);

/** The ready questions. They show what the toolbox can answer, and what it cannot. */
export const questionsIn = ({ questions: texts, lacking }: Words): ReadyQuestion[] => [
  {
    id: 'senioren-huur',
    text: texts['senioren-huur'],
    asks: 'answer',
    question: { group: ids('senioren'), type: ids('huur-naar-huur') },
  },
  { id: 'gezinnen', text: texts.gezinnen, asks: 'answer', question: { group: ids('gezinnen') } },
  {
    id: 'koop-naar-huur',
    text: texts['koop-naar-huur'],
    asks: 'answer',
    question: { type: ids('koop-naar-huur') },
  },
  {
    id: 'grote-woningen',
    text: texts['grote-woningen'],
    asks: 'answer',
    question: { theme: ['grote-sociale-huurwoningen-vrij'] },
  },
  {
    id: 'administratie',
    text: texts.administratie,
    asks: 'answer',
    question: { theme: ['aangepaste-administratie'] },
  },
  {
    id: 'nog-geen-ervaring',
    text: texts['nog-geen-ervaring'],
    asks: 'answer',
    question: { experience: ['nog-geen-ervaring'] },
  },
  {
    id: 'praktijk',
    text: texts.praktijk,
    asks: 'answer',
    question: { experience: ['praktijk'] },
  },
  {
    id: 'hoogvliet',
    text: texts.hoogvliet,
    asks: 'answer',
    question: { place: ['hoogvliet'] },
  },
  {
    id: 'westvoorne-elders',
    text: texts['westvoorne-elders'],
    asks: 'routes',
    from: 'casus-westvoorne',
    to: 'case',
    avoid: ['casus-vlaardingen'],
    beside: 'mentions',
  },
  {
    id: 'sev-instrumenten',
    text: texts['sev-instrumenten'],
    asks: 'routes',
    from: 'sev',
    to: 'instrument',
  },
  {
    id: 'vlaardingen-westvoorne',
    text: texts['vlaardingen-westvoorne'],
    asks: 'joins',
    from: ['casus-vlaardingen', 'casus-westvoorne'],
  },
  {
    id: 'kosten',
    text: texts.kosten,
    asks: 'lacking',
    because: lacking.kosten.because,
    near: [],
    facts: 'costs',
  },
  {
    id: 'effect',
    text: texts.effect,
    asks: 'lacking',
    because: lacking.effect.because,
    near: [{ text: lacking.effect.near.praktijk, question: { experience: ['praktijk'] } }],
  },
  {
    id: 'wensen',
    text: texts.wensen,
    asks: 'lacking',
    because: lacking.wensen.because,
    near: [
      { text: lacking.wensen.near.senioren, record: 'senioren' },
      { text: lacking.wensen.near.gezinnen, record: 'gezinnen' },
    ],
  },
];
