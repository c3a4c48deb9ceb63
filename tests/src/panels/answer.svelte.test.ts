import '../../../src/shell/styles/app.css';
import { describe, expect, it } from 'vitest';
import { answerEntries, phraseFact, phrasePath, textOf, type Fact, type Path } from '../../../graph/index.ts';
import Answer from '../../../src/panels/answer/Answer.svelte';
import Lacking from '../../../src/panels/answer/Lacking.svelte';
import { sectionOf, todaySection } from '../../../src/panels/fact/section-of.ts';
import { statementsToday } from '../../../src/panels/record/known-today.ts';
import { sectionsOf } from '../../../src/panels/record/sections.ts';
import { memoContentsOf } from '../../../src/state/session/memo-contents.svelte.ts';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageContext } from '../../../src/shell/page-context.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch, english } from '../../support/texts.ts';

const graph = await pageGraph();
const englishGraph = await pageGraph('en');

const plain = (element: HTMLElement | null | undefined) =>
  (element?.innerText ?? '').replace(/\s+/g, ' ').trim();

async function open(fragment: string, language: 'nl' | 'en' = 'nl') {
  const explorer = new Explorer(language === 'nl' ? graph : englishGraph, fragment);
  const { container } =
    language === 'nl'
      ? await render(Answer, { explorer })
      : await render(Answer, { explorer }, pageContext(english));
  const entry = (id: string) =>
    container.querySelector<HTMLElement>(`#antwoord-${id}`)?.closest('li') ?? null;
  const button = (within: Element | null, name: RegExp) => {
    const found = [...(within ?? container).querySelectorAll('button')].find((each) =>
      name.test(each.ariaLabel ?? plain(each)),
    );
    if (!found) throw new Error(`there is no button ${name}`);
    return found;
  };
  return { explorer, container, entry, button };
}

describe('the answer', () => {
  it('has an entry for each instrument, under why it is there, and counts them', async () => {
    const { container } = await open('groep=senioren');
    expect(plain(container.querySelector<HTMLElement>('.summary'))).toBe(
      '4 eigen instrumenten, 2 voor alle doelgroepen en 2 genoemd bij een voorbeeld.',
    );
    const parts = [...container.querySelectorAll<HTMLElement>('h3')].map((heading) => {
      let list = heading.nextElementSibling;
      while (list && list.tagName !== 'OL') list = list.nextElementSibling;
      return [plain(heading), ...[...(list?.querySelectorAll<HTMLElement>('h4 button') ?? [])].map(plain)];
    });
    expect(parts).toEqual([
      [
        'Staat zo in de toolbox',
        'Voorrang voor huurder van gewilde woning',
        'Empty nest pakket',
        'Huurgewenning',
        'Verhuiscoach',
      ],
      ['Voor alle doelgroepen', 'Participatie met bewoners', 'Eén virtueel woonplatform'],
      ['Genoemd bij een voorbeeld', 'Verhuiskostenvergoeding', 'Matroeshka: woning inruilen'],
    ]);
  });

  it('says of an instrument what is stated, and what is not', async () => {
    const { entry } = await open('groep=senioren&type=huur-naar-huur');
    expect(plain(entry('huurgewenning'))).toBe(
      [
        'Financiële ondersteuning: Huurgewenning',
        'Staat bij: Sociale huurders (senioren): van huur naar huur.',
        'De bewoner neemt de oude huur mee naar de nieuwe woning. Daarna gaat de huur in stappen omhoog.',
        'Ervaring experiment: Verlengen verhuisketen, Holland Rijnland, is van de SEV',
        'Stand nu: de SEV is opgevolgd door Platform31. (archined.nl, gezien 2026-11) Platform31 platform31.nl ↗',
        'Kosten Dit is een kostbare oplossing.',
        'Aandacht Vertel de huurder over de totale woonlasten. Die zijn lager door lagere energiekosten. nog 1',
        'Stand nu Volgens RIGO zet een combinatie van huurkorting, voorrang en bemiddeling aan tot verhuizen. Het onderzoek is van 2013. (afgeleid) (rigo.nl, gezien 2026-11) nog 3 nog 5 bij Verlengen verhuisketen',
        'Bron: tabel Huurgewenning',
      ].join(' '),
    );
    expect(plain(entry('voorrang'))).toContain('Niet genoemd: kosten.');
    expect(plain(entry('verhuiscoach'))).toContain('Niet genoemd: aandachtspunten.');
  });

  it('leaves out no qualifier, and marks each line in which anything is inferred', async () => {
    for (const { id } of [...graph.ofKind('group'), ...graph.ofKind('doorstroom')]) {
      const part = graph.node(id).kind === 'group' ? 'groep' : 'type';
      const { explorer, entry } = await open(`${part}=${id}`);
      for (const { instrument, reasons, practices } of answerEntries(graph, explorer.question)) {
        const lines = [...(entry(instrument.id)?.querySelectorAll<HTMLElement>('p, dd') ?? [])].map(plain);
        const lineWith = (wording: string) =>
          lines.find((line) => line.includes(wording)) ??
          expect.fail(`${id}: ${instrument.id} does not say ${wording}`);
        const worded = (fact: Fact, sourced: boolean) =>
          textOf(phraseFact(graph, fact, { form: 'object', sourced, under: fact.layer })).replace(/\.$/, '');
        for (const reason of reasons)
          if ('facts' in reason) for (const fact of reason.facts) lineWith(worded(fact, false));
          else lineWith(textOf(phrasePath(graph, reason.paths[0] as Path)));
        for (const { node, status, places, organisations } of practices) {
          const line = lineWith(status ? worded(status, true) : node.name);
          const facts = [...(status ? [status] : []), ...places, ...organisations.map(({ fact }) => fact)];
          for (const place of places) expect(line).toContain(worded(place, true));
          for (const { fact } of organisations)
            expect(line).toContain(textOf(phraseFact(graph, fact, { form: 'predicate', sourced: true })));
          expect(line.includes('(afgeleid)'), `${instrument.id}: ${line}`).toBe(
            facts.some(({ basis }) => basis === 'inferred'),
          );
          for (const { successions } of organisations)
            for (const fact of successions) lineWith(textOf(phraseFact(graph, fact)));
        }
      }
    }
  });

  it('opens an instrument, an example and the route through a case', async () => {
    const { explorer, entry, button } = await open('groep=oudere-bewoners-grote-woningen');
    button(entry('huurgewenning'), /^Toon de route naar Huurgewenning, via Verlengen verhuisketen$/).click();
    expect(explorer.traced).toMatchObject({
      from: ['oudere-bewoners-grote-woningen'],
      to: 'huurgewenning',
    });
    expect(explorer.visible).toEqual([
      'oudere-bewoners-grote-woningen',
      'verlengen-verhuisketen',
      'huurgewenning',
    ]);
    button(entry('huurgewenning'), /^Verlengen verhuisketen$/).click();
    expect(explorer.selected?.id).toBe('verlengen-verhuisketen');
    button(entry('huurgewenning'), /^nog 1 bij aandacht van Huurgewenning$/).click();
    expect(explorer.selected?.id).toBe('huurgewenning');
  });

  it('opens what it says at its place in the record, and every such place is there', async () => {
    const { explorer, entry, button } = await open('groep=senioren');
    button(entry('huurgewenning'), /^Open “Kosten” bij Huurgewenning$/).click();
    expect([explorer.selected?.id, explorer.asked?.at]).toEqual(['huurgewenning', 'cost']);
    button(entry('huurgewenning'), /^nog 1 bij aandacht van Huurgewenning$/).click();
    expect(explorer.asked?.at).toBe('condition');
    const told = answerEntries(graph, {}).flatMap(({ how, costs, snags, today }) => [
      ...how,
      ...costs,
      ...snags,
      ...today,
    ]);
    for (const fact of told) {
      const at = sectionOf(graph, fact);
      const node = graph.node(fact.subject);
      const sections = [
        ...sectionsOf(explorer, node, dutch.words).map(({ key }) => key),
        ...statementsToday(explorer, node).map(({ about }) => todaySection(about)),
      ];
      if (at === undefined) expect(fact.predicate).toEqual({ is: 'statement', about: 'warning' });
      else expect(sections, textOf(phraseFact(graph, fact))).toContain(at);
    }
  });

  it('begins with a list of the instruments that leads to their entries', async () => {
    const { entry, button } = await open('effect=grote-sociale-huurwoningen-vrij');
    const line = button(null, /^Voorrang voor huurder van gewilde woning/);
    expect(plain(line)).toBe(
      'Voorrang voor huurder van gewilde woning in de buurt voorbeeld: praktijk (afgeleid)',
    );
    line.click();
    expect(document.activeElement?.closest('li')).toBe(entry('voorrang'));
  });

  it('becomes a memo, with nothing kept', async () => {
    const { explorer, button } = await open('groep=senioren');
    button(null, /^Maak een memo van dit antwoord$/).click();
    expect([explorer.view.mode, explorer.history.at]).toEqual(['kept', 1]);
    const contents = memoContentsOf(explorer);
    expect([contents.answer, contents.takeRequest(), contents.takeRequest()]).toEqual([true, true, false]);
  });

  it('has nothing of today where that is switched off', async () => {
    const { container, entry } = await open('groep=senioren&nu=uit');
    expect(plain(container)).not.toMatch(/Stand nu|Platform31|gezien 20/);
    expect(plain(entry('huurgewenning'))).toContain('Holland Rijnland, is van de SEV');
  });

  it('says the same in English, in our translation', async () => {
    const { entry } = await open('groep=senioren', 'en');
    const text = plain(entry('huurgewenning'));
    expect(text).toContain(
      'The resident takes the old rent along to the new home. After that, the rent goes up in steps.',
    );
    expect(text).toContain('This is a costly solution.');
    expect(text).not.toContain('kostbare');
  });
});

describe('a question about costs', () => {
  it('shows what the toolbox says, and apart from it the amounts of today', async () => {
    const explorer = new Explorer(graph, 'vraag=kosten');
    const ready = explorer.posed;
    if (ready?.asks !== 'lacking') throw new Error('it is not posed');
    const { container } = await render(Lacking, { explorer, ready });
    const [toolbox, now] = [...container.querySelectorAll<HTMLElement>('ul')].map(plain);
    expect(toolbox).toContain('Huurgewenning: Dit is een kostbare oplossing. (tabel Huurgewenning)');
    expect(toolbox).not.toContain('euro');
    expect(now).toContain('De provincie Gelderland gaf in 2022 een vergoeding van 2.000 euro.');
  });
});
