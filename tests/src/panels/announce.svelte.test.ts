import { describe, expect, it } from 'vitest';
import { pathKey, nodeId } from '../../../graph/index.ts';
import { sentenceOf } from '../../support/sentence.ts';
import Announce from '../../../src/panels/announce/Announce.svelte';
import Routes from '../../../src/panels/routes/Routes.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { joinPathKeys } from '../../../src/state/view/path-keys.ts';
import { pageContext } from '../../../src/shell/page-context.ts';
import { Announcer, announcerContext } from '../../../src/ui/announcer.svelte.ts';
import { painted } from '../../support/drawing.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const graph = await pageGraph();

async function open(fragment = '') {
  const explorer = new Explorer(graph, fragment);
  const announcer = new Announcer();
  const context = new Map([...pageContext(dutch), announcerContext(announcer)]);
  const { container } = await render(Announce, { explorer }, context);
  const region = container.querySelector('[role=status]');
  const told: string[] = [];
  new MutationObserver(() => told.push(region?.textContent ?? '')).observe(container, {
    subtree: true,
    childList: true,
  });
  await painted();
  return {
    explorer,
    announcer,
    region,
    /** All that was announced after an action. */
    after: async (action: (explorer: Explorer) => void) => {
      told.length = 0;
      action(explorer);
      await painted();
      return [...told];
    },
  };
}
const count = ({ visible, total }: Explorer) => `${visible.length} van ${total} zichtbaar.`;

describe('what is heard of what is done', () => {
  it('uses the live region of all announcements', async () => {
    const { after, announcer } = await open();
    expect(await after(() => announcer.say('Iets anders.'))).toEqual(['Iets anders.']);
    expect(await after(() => announcer.say('Iets anders.'))).toEqual(['Iets anders.']);
  });

  it('is nothing before anything is done', async () => {
    const { region } = await open('groep=senioren&kies=huurgewenning');
    expect(region?.textContent).toBe('');
  });

  it('announces each action once, with the number of cards where that changed', async () => {
    const { after, explorer } = await open('groep=senioren');
    const id = nodeId('huurgewenning');
    expect(await after((x) => x.select(id))).toEqual(['Huurgewenning geopend.']);
    expect(await after((x) => x.select(undefined))).toEqual(['Kaart gesloten.']);
    expect(await after((x) => x.hide(id))).toEqual([`Huurgewenning verborgen. ${count(explorer)}`]);
    expect(await after((x) => x.unhide())).toEqual([`Huurgewenning weer in beeld. ${count(explorer)}`]);
    expect(await after((x) => x.add(['vestia', 'bbvh', 'platform31'].map(nodeId), id))).toEqual([
      `3 bronnen toegevoegd. ${count(explorer)}`,
    ]);
    expect(await after((x) => x.collapse(id))).toEqual([`3 bronnen weggehaald. ${count(explorer)}`]);
    expect(await after((x) => x.add([nodeId('estrade')]))).toEqual([
      `Estrade toegevoegd. ${count(explorer)}`,
    ]);
    expect(await after((x) => x.ask('type', ['huur-naar-huur']))).toEqual([
      `Gevraagd: Van huur naar huur. ${count(explorer)}`,
    ]);
    expect(await after((x) => x.clearQuestion())).toEqual([`Vraag leeggemaakt. ${count(explorer)}`]);
    expect(await after((x) => x.arrange())).toEqual(['Opnieuw geschikt.']);
    expect(await after((x) => x.show('matrix'))).toEqual(['Weergave: Matrix.']);
  });

  it('announces whether what is known of today is shown', async () => {
    const { after, explorer } = await open('erbij=platform31');
    expect(await after((x) => x.showNow(false))).toEqual([`Stand nu uit. ${count(explorer)}`]);
    expect(await after((x) => x.showNow(true))).toEqual([`Stand nu aan. ${count(explorer)}`]);
  });

  it('names what is undone and done again, and where one goes in the log', async () => {
    const { after, explorer } = await open('groep=senioren');
    explorer.select(nodeId('huurgewenning'));
    explorer.hide(nodeId('verhuiscoach'));
    await painted();
    expect(await after((x) => x.undo())).toEqual([
      `Ongedaan gemaakt: Verhuiscoach verborgen. ${count(explorer)}`,
    ]);
    expect(await after((x) => x.redo())).toEqual([
      `Opnieuw gedaan: Verhuiscoach verborgen. ${count(explorer)}`,
    ]);
    expect(await after((x) => x.goTo(0))).toEqual([`Naar de stap: Begin. ${count(explorer)}`]);
  });

  it('announces a route by its number on screen and as a sentence', async () => {
    const { after, explorer } = await open('van=senioren&naar=source');
    const { container } = await render(Routes, { explorer });
    const { paths } = explorer;
    expect(paths.length).toBeGreaterThan(10);
    for (const path of [paths[0], paths[7], paths.at(-1)]) {
      if (!path) throw new Error('there are too few routes');
      const [said] = await after((x) => x.choosePath(pathKey(path)));
      const number = container.querySelector('[aria-pressed=true] .number')?.textContent;
      expect(said).toBe(`Route ${number} van ${paths.length}: ${sentenceOf(graph, path)} ${count(explorer)}`);
    }
    expect(await after((x) => x.choosePath(undefined))).toEqual([
      `Alle kaarten weer getoond. ${count(explorer)}`,
    ]);
    expect(await after((x) => x.endTrace())).toEqual(['Routes gesloten.']);
  });

  it('announces what joins several records', async () => {
    const { after, explorer } = await open('van=casus-vlaardingen,casus-westvoorne');
    const { paths = [] } = explorer.connectingNodes[1] ?? {};
    const [said] = await after((x) => x.choosePath(joinPathKeys(paths.map(pathKey))));
    const sentences = paths.map((path) => sentenceOf(graph, path)).join(' ');
    expect(said).toBe(`Verband 2 van ${explorer.connectingNodes.length}: ${sentences} ${count(explorer)}`);
  });

  it('leaves to the heading that takes the keyboard what that says itself', async () => {
    const { after, explorer } = await open('groep=senioren');
    expect(await after((x) => x.reveal(nodeId('huurgewenning')))).toEqual([]);
    expect(await after((x) => x.reveal(nodeId('vestia')))).toEqual([count(explorer)]);
  });
});
