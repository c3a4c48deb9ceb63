/** The words of panels/table. */
export const tableWords = {
  title: 'Lijst',
  empty: 'Er zijn geen kaarten in beeld.',
  name: 'Naam',
  heading: {
    form: 'Wat',
    category: 'Categorie',
    applications: 'Voor wie',
    experience: 'Ervaring',
    places: 'Plaats',
    answers: 'Instrumenten',
  },
  none: 'niet vermeld',
  inView: (shown: number, all: number) => `${shown} van ${all}`,
  rest: (n: number) => `Zet de andere${n === 1 ? '' : ` ${n}`} erbij`,
  sort: (heading: string) => `Sorteer op ${heading.toLowerCase()}`,
  locate: 'Toon op de kaart',
  locateOne: (name: string) => `Toon op de kaart: ${name}`,
  relations: (n: number) => (n === 1 ? '1 verband in beeld' : `${n} verbanden in beeld`),
  sources: 'Toon waar het staat',
  actions: 'Meer',
};
