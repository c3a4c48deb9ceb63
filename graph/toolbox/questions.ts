import { nodeId } from '../model.ts';
import type { ReadyQuestion } from '../ready-question.ts';

const ids = (...names: string[]) => names.map(nodeId);

/** Chosen to show what the toolbox can answer, and what it cannot. */
export const readyQuestions: readonly ReadyQuestion[] = [
  {
    id: 'senioren-huur',
    text: 'Wat is er voor senioren die huren?',
    asks: 'answer',
    question: { group: ids('senioren'), type: ids('huur-naar-huur') },
  },
  { id: 'gezinnen', text: 'Wat is er voor gezinnen?', asks: 'answer', question: { group: ids('gezinnen') } },
  {
    id: 'koop-naar-huur',
    text: 'Wat is er voor koop naar huur?',
    asks: 'answer',
    question: { type: ids('koop-naar-huur') },
  },
  {
    id: 'grote-woningen',
    text: 'Bij welke instrumenten komen er mogelijk grote sociale huurwoningen vrij?',
    asks: 'answer',
    question: { theme: ['grote-sociale-huurwoningen-vrij'] },
  },
  {
    id: 'administratie',
    text: 'Welke instrumenten vragen aangepaste administratie?',
    asks: 'answer',
    question: { theme: ['aangepaste-administratie'] },
  },
  {
    id: 'nog-geen-ervaring',
    text: 'Met welke instrumenten is nog geen ervaring?',
    asks: 'answer',
    question: { experience: ['nog-geen-ervaring'] },
  },
  {
    id: 'praktijk',
    text: 'Welke instrumenten hebben een voorbeeld uit de praktijk?',
    asks: 'answer',
    question: { experience: ['praktijk'] },
  },
  {
    id: 'hoogvliet',
    text: 'Welke instrumenten hebben een voorbeeld in Hoogvliet?',
    asks: 'answer',
    question: { place: ['hoogvliet'] },
  },
  {
    id: 'westvoorne-elders',
    text: 'Wat noemt Westvoorne, en waar is dat elders gedaan?',
    asks: 'routes',
    from: 'casus-westvoorne',
    to: 'case',
    avoid: ['casus-vlaardingen'],
    beside: 'mentions',
  },
  {
    id: 'sev-instrumenten',
    text: 'Bij welke instrumenten komt de SEV voor?',
    asks: 'routes',
    from: 'sev',
    to: 'instrument',
  },
  {
    id: 'vlaardingen-westvoorne',
    text: 'Wat verbindt Vlaardingen en Westvoorne?',
    asks: 'joins',
    from: ['casus-vlaardingen', 'casus-westvoorne'],
  },
  {
    id: 'kosten',
    text: 'Wat kost een instrument?',
    asks: 'lacking',
    because: 'De toolbox noemt geen bedragen. Bij twee instrumenten staat wel iets over kosten.',
    near: [
      { text: 'Huurgewenning', record: 'huurgewenning' },
      { text: 'Verhuiscoach', record: 'verhuiscoach' },
    ],
  },
  {
    id: 'effect',
    text: 'Van welk instrument is gemeten dat het werkt?',
    asks: 'lacking',
    because:
      'De toolbox heeft geen metingen van effecten. Wel staat bij voorbeelden hoe ver het is: van voorstel tot praktijk.',
    near: [
      { text: 'Instrumenten met een voorbeeld uit de praktijk', question: { experience: ['praktijk'] } },
    ],
  },
  {
    id: 'wensen',
    text: 'Wat wensen senioren en gezinnen?',
    asks: 'lacking',
    because:
      'De dia’s over wensen zijn bijna helemaal verloren gegaan. Van de wensen van senioren is niets over, van die van gezinnen alleen een berging.',
    near: [
      { text: 'Senioren', record: 'senioren' },
      { text: 'Gezinnen', record: 'gezinnen' },
    ],
  },
];
