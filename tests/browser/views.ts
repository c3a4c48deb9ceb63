/** Every view of the product: its link, and a selector of what is there once it has come. The same in every language. */
export interface Shown {
  readonly name: string;
  readonly link: string;
  readonly there: string;
}

const drawn = '.drawing [data-id], .stage table';
export const views: readonly Shown[] = [
  { name: 'start', link: '', there: drawn },
  { name: 'an answer', link: 'groep=senioren&type=huur-naar-huur', there: drawn },
  { name: 'a record', link: 'groep=senioren&kies=huurgewenning', there: '.record article' },
  { name: 'a record of today', link: 'kies=sev', there: '.record article' },
  { name: 'routes', link: 'groep=senioren&van=senioren&naar=case', there: '.routes li' },
  {
    name: 'one route',
    link: 'van=casus-westvoorne&naar=verhuiscoach&route=casus-westvoorne,mentions:casus-westvoorne:verhuiscoach',
    there: '.routes li',
  },
  { name: 'no route', link: 'van=huurgewenning&naar=source&stappen=1&via=case', there: '.routes p' },
  { name: 'what joins two', link: 'van=casus-vlaardingen,casus-westvoorne', there: '.routes li' },
  { name: 'an empty answer', link: 'groep=gezinnen&categorie=financiele-ondersteuning', there: '.stage' },
  { name: 'one result', link: 'ervaring=pilot-in-voorbereiding', there: drawn },
  {
    name: 'many routes',
    link: 'van=senioren&naar=source&erbij=vestia,sev,platform31',
    there: '.routes li',
  },
  { name: 'a question without an answer', link: 'vraag=kosten', there: '.record h2' },
  { name: 'a link with unknown words', link: 'groep=maan', there: '.notice[role=status]' },
  { name: 'the list', link: 'groep=senioren&vorm=lijst', there: '.stage table' },
  { name: 'the list of examples', link: 'vorm=lijst&lijst=case', there: '.stage table' },
  { name: 'the list of organisations', link: 'vorm=lijst&lijst=source', there: '.stage table' },
  { name: 'the results of a search', link: 'vorm=zoek&zoek=gemeente', there: '.stage ol li' },
  { name: 'the matrix', link: 'vorm=matrix', there: '.stage table' },
  { name: 'the matrix of cases', link: 'vorm=matrix&tegen=case&groep=senioren', there: '.stage table' },
  {
    name: 'a comparison',
    link: 'vergelijk=huurgewenning,inkomenshuur,verhuiscoach&vorm=vergelijk',
    there: '.stage table',
  },
  { name: 'insights', link: 'vorm=inzichten', there: '.stage h2' },
  // Not right after a comparison, which has folded its list away.
  { name: 'a comparison to be chosen', link: 'vorm=vergelijk', there: '.stage .picker[open] fieldset' },
  { name: 'nothing kept', link: 'vorm=bewaard', there: '.stage h2' },
  { name: 'a step of a tour', link: 'rondleiding=toolbox~3', there: '.tour article' },
  { name: 'help', link: 'vorm=uitleg', there: '.stage article' },
  { name: 'privacy', link: 'vorm=privacy', there: '.stage article' },
  { name: 'accessibility', link: 'vorm=toegankelijkheid', there: '.stage article' },
];

/** The views in parts, so that no test goes through all of them, and a slow machine is no failure. */
export const someViews: readonly (readonly Shown[])[] = [0, 14].map((from) => views.slice(from, from + 14));
/** What a part is called in the name of a test. */
export const namesOf = (some: readonly Shown[]): string => `${some[0]?.name} to ${some.at(-1)?.name}`;

/** The page of each language. */
export const pages = { nl: '', en: 'en.html' } as const;
