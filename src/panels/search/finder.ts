import {
  createSearch,
  findablesOf,
  type KnowledgeGraph,
  type NodeId,
  type ReadyQuestion,
} from '../../../graph/index.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Form } from '../../state/view.ts';
import { words } from '../../words/first.ts';
import { actions } from './actions.ts';

/** One line below the search field: what it is, what kind of thing, and what choosing it does. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly because?: string;
  readonly choose: () => void;
}

/** What is on the page: what an action would do depends on it. */
export interface Situation {
  readonly explorer: Explorer;
  readonly form: Form;
}

export type Finder = (situation: Situation, query: string) => Found[];

/** Finds records, ready questions and what can be done, all in one list. */
export async function createFinder(graph: KnowledgeGraph): Promise<Finder> {
  const questions = new Map(graph.questions.map((ready) => [`question.${ready.id}`, ready]));
  const deeds = new Map(actions.map((action) => [`action.${action.id}`, action]));
  const search = await createSearch(
    [
      ...findablesOf(graph),
      ...[...questions].map(([id, { text }]) => ({ id, texts: { searchWord: [text] } })),
      ...[...deeds].map(([id, action]) => {
        const { name, also } = words.actions[action.id];
        return { id, texts: { name: [name], searchWord: also } };
      }),
    ],
    graph.vocabulary,
  );
  return ({ explorer, form }, query) =>
    search(query).flatMap(({ id, because }): Found[] => {
      const ready = questions.get(id);
      if (ready) return [foundQuestion(explorer, id, ready)];
      const action = deeds.get(id);
      if (action)
        return action.fits({ explorer, form })
          ? [
              {
                id,
                name: words.actions[action.id].name,
                kind: words.search.action,
                choose: () => action.run(explorer),
              },
            ]
          : [];
      const node = graph.node(id as NodeId);
      return [
        {
          id,
          name: node.name,
          kind: graph.wordsOf(node).one,
          ...(because && { because: words.search.because[because.aspect](because.text) }),
          choose: () => explorer.reveal(node.id),
        },
      ];
    });
}

function foundQuestion(explorer: Explorer, id: string, ready: ReadyQuestion): Found {
  return {
    id,
    name: ready.text,
    kind: `${words.search.question}, ${words.ready.count(explorer.weigh(ready), explorer.graph.vocabulary.kinds)}`,
    choose: () => explorer.pose(ready),
  };
}
