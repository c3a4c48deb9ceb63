import { describe, expect, it } from 'vitest';
import { append, lineAfter, problemsAfter, swap, type Change } from '../../support/changed-toolbox.ts';
import { ADD, CORRECT, REMOVE } from '../../support/faults.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const TOUR = 'tour/toolbox.yaml';
const ROUTE = 'route: [sociale-huurders-senioren, huur-naar-huur, huurgewenning, verlengen-verhuisketen]';
/** A step that is as short as can be. */
const step = (title: string, rest = 'show: {}') =>
  `  - title: ${title}\n    from: { part: slot, lines: 311 }\n    statements: [{ text: Einde., from: { part: slot, lines: 312 } }]\n    ${rest}\n`;
const STEPS = 11;

const faults: Record<string, { readonly change: Change; readonly at: string; readonly problem: string }> = {
  'a field that does not exist': {
    change: [TOUR, append(step('Nog een', 'colour: red\n    show: {}'))],
    at: 'colour: red',
    problem: `steps.${STEPS}.colour: is not a field here  ${REMOVE}`,
  },
  'a field of a state that does not exist': {
    change: [TOUR, append(step('Nog een', 'show: { zoom: 2 }'))],
    at: 'zoom: 2',
    problem: `steps.${STEPS}.show.zoom: is not a field here  ${REMOVE}`,
  },
  'a step that does not say what it shows': {
    change: [TOUR, append(step('Nog een', '# nothing'))],
    at: 'title: Nog een',
    problem: `steps.${STEPS}.show: is missing  ${ADD}`,
  },
  'a statement without provenance': {
    change: [TOUR, swap('        from: { part: slot, lines: 312-318 }\n', '')],
    at: 'text: Hier eindigt',
    problem: `steps.10.statements.1.from: is missing  ${ADD}`,
  },
  'a statement of today': {
    change: [
      TOUR,
      swap(
        'from: { part: slot, lines: 312-318 }',
        'from: { url: "https://example.org", checked: Ja., date: 2026-11 }',
      ),
    ],
    at: 'https://example.org',
    problem: `steps.10.statements.1.from.url: is not a field here  ${REMOVE}`,
  },
  'a statement that is told and lost at once': {
    change: [TOUR, swap('- text: Hier eindigt', '- lost: De rest.\n        text: Hier eindigt')],
    at: 'lost: De rest.',
    problem: `steps.10.statements.1: needs either a text or, for what the document lost, a \`lost\`  ${CORRECT}`,
  },
  'a quote that is longer than a quote may be': {
    change: [TOUR, swap('quote: berging', 'quote: een twee drie vier vijf zes zeven acht negen')],
    at: 'quote: een',
    problem: `steps.1.statements.1.quote: is longer than eight words  ${CORRECT}`,
  },
  'more words than can be read from a wall': {
    change: [TOUR, swap('Hier eindigt de presentatie.', 'woord '.repeat(60))],
    at: "title: '… vraagt",
    problem: `steps.10: says more than 60 words  ${CORRECT}`,
  },
  'a tour of one step': {
    change: ['tour/kort.yaml', () => `name: Kort\nabout: Te kort.\nsteps:\n${step('Een')}`],
    at: '  - title: Een',
    problem: `steps: has fewer than 2 steps  ${CORRECT}`,
  },
  'a tour of more steps than anybody sits through': {
    change: [TOUR, append(step('Twaalf') + step('Dertien'))],
    at: '  - title: Doelgroepen',
    problem: `steps: has more than 12 steps  ${CORRECT}`,
  },
  'lines outside the part that is named': {
    change: [TOUR, swap('lines: 312-318', 'lines: 319')],
    at: '{ part: slot, lines: 319',
    problem: 'steps.10.statements.1.from: lines 319-319 lie outside "slot"  That part is lines 311-318.',
  },
  'a step at a part that the document does not have': {
    change: [
      TOUR,
      swap('    from: { part: slot, lines: 311 }\n    st', '    from: { part: einde, lines: 311 }\n    st'),
    ],
    at: 'part: einde',
    problem: 'steps.10.from: there is no part "einde" in the document  Use an id from document.yaml.',
  },
  'a card that is not there': {
    change: [TOUR, swap('        - matroeshka\n', '        - matroesjka\n')],
    at: 'matroesjka',
    problem: 'steps.2.show.only.6: "matroesjka" does not exist  Correct the id, or add the record.',
  },
  'a card that only today knows': {
    change: [TOUR, swap('        - matroeshka\n', '        - platform31\n')],
    at: 'platform31',
    problem: 'steps.2.show.only.6: "platform31" is known only from today  Take it out, or write `now: true`.',
  },
  'no cards at all': {
    change: [TOUR, append(step('Nog een', 'show: { only: [] }'))],
    at: '[] }',
    problem: `steps.${STEPS}.show.only: names nothing  ${CORRECT}`,
  },
  'a question that cannot be asked': {
    change: [TOUR, swap('category: [procesbegeleiding]', 'category: [verhuiscoach]')],
    at: 'verhuiscoach] }',
    problem:
      'steps.9.show.question.category.0: "verhuiscoach" cannot be asked for  It can be: vraaggericht, financiele-ondersteuning, procesbegeleiding.',
  },
  'a route that nobody can tell': {
    change: [TOUR, swap(ROUTE, 'route: [senioren, huur-naar-huur, huurgewenning]')],
    at: '[senioren, huur',
    problem:
      'steps.6.show.route: no route passes just these records  See: npm run --silent graph -- routes --from senioren --to huurgewenning.',
  },
  'a route through what is not there': {
    change: [TOUR, swap(ROUTE, 'route: [senioren, huur-naar-maan, huurgewenning]')],
    at: 'huur-naar-maan',
    problem: 'steps.6.show.route.1: "huur-naar-maan" does not exist  Correct the id, or add the record.',
  },
  'another tour that is not there': {
    change: [TOUR, swap('tours: [vlaardingen,', 'tours: [schiedam,')],
    at: 'schiedam',
    problem: 'steps.2.tours.0: there is no other tour "schiedam"  Use the name of a file in tour/.',
  },
  'a tour that leads to itself': {
    change: [TOUR, swap('tours: [vlaardingen,', 'tours: [toolbox,')],
    at: '[toolbox,',
    problem: 'steps.2.tours.0: there is no other tour "toolbox"  Use the name of a file in tour/.',
  },
};

describe('a faulty tour is rejected, with its place and a remedy:', () => {
  for (const [what, { change, at, problem }] of Object.entries(faults))
    it(what, () => {
      // An opening bracket or key stands where YAML says that the value begins.
      expect(problemsAfter(change)).toContain(`${change[0]}:${lineAfter(change, at)}  ${problem}`);
    });

  it('a file whose name is not an id', () => {
    const change: Change = ['tour/Mijn tour.yaml', () => 'name: Mijn tour\n'];
    expect(problemsAfter(change)).toEqual([
      'tour/Mijn tour.yaml:1  is not named as tour/<id>.yaml  Ids: small letters, digits, hyphens.',
    ]);
  });

  it('and its view is not checked against invalid records', () => {
    const problems = problemsAfter(
      [TOUR, swap('        - matroeshka\n', '        - matroesjka\n')],
      ['group/kopers.yaml', append('size: 3\n')],
    );
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(['group/kopers.yaml']);
  });
});

describe('the tours of the toolbox', () => {
  const { tours, document } = realGraph().toolbox;
  const parts = Object.keys(document.parts);
  const partsOf = (id: string) =>
    (tours.find((tour) => tour.id === id)?.steps ?? []).map(({ from }) =>
      from.layer === 'toolbox' ? parts.indexOf(from.part) : -1,
    );

  it('follow the order of the document, each tour and each step', () => {
    expect(tours.map(({ id }) => id)).toEqual(['toolbox', 'vlaardingen', 'westvoorne']);
    for (const { id } of tours) {
      expect(partsOf(id), id).toEqual(partsOf(id).toSorted((a, b) => a - b));
      expect(partsOf(id), id).not.toContain(-1);
    }
  });

  it('cover the whole presentation in eight to twelve steps', () => {
    const presentation = parts.slice(0, parts.indexOf('slot') + 1).map((part) => parts.indexOf(part));
    expect([...new Set(partsOf('toolbox'))]).toEqual(presentation);
    expect(partsOf('toolbox').length).toBeGreaterThanOrEqual(8);
    expect(partsOf('toolbox').length).toBeLessThanOrEqual(12);
  });

  it('cover every slide of the two cases', () => {
    for (const id of ['vlaardingen', 'westvoorne']) {
      const slides = parts
        .filter((part) => part.startsWith(`casus-${id}-`))
        .map((part) => parts.indexOf(part));
      expect([...new Set(partsOf(id))], id).toEqual(slides);
    }
  });

  it('state at each step something from the slide in its title', () => {
    for (const { id, steps } of tours)
      for (const { title, from, statements } of steps)
        expect(
          statements.some(
            (each) =>
              each.from.layer === 'toolbox' && from.layer === 'toolbox' && each.from.part === from.part,
          ),
          `${id}: ${title}`,
        ).toBe(true);
  });
});
