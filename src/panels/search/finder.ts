import {
  createSearch,
  findablesOf,
  type KnowledgeGraph,
  type NodeId,
  type ReadyQuestion,
} from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { ViewMode } from '../../state/view/view.ts';
import type { Words } from '../../words/language-pack.ts';
import { commands } from './commands.ts';

/** One hit: its name, its kind, and what choosing it does. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly because?: string;
  readonly choose: () => void;
}

/** The state of the page, on which the effect of an action depends. */
export interface Situation {
  readonly explorer: Explorer;
  readonly mode: ViewMode;
}

export type Finder = (situation: Situation, query: string) => Found[];

/** Finds records, ready questions and actions, in one list. */
export async function createFinder(graph: KnowledgeGraph, words: Words): Promise<Finder> {
  const questions = new Map(graph.questions.map((ready) => [`question.${ready.id}`, ready]));
  const commandsById = new Map(commands.map((command) => [`action.${command.id}`, command]));
  const search = await createSearch(
    [
      ...findablesOf(graph),
      ...[...questions].map(([id, { text }]) => ({ id, texts: { searchWord: [text] } })),
      ...[...commandsById].map(([id, command]) => {
        const { name, also } = words.commands[command.id];
        return { id, texts: { name: [name], searchWord: also } };
      }),
    ],
    graph.vocabulary,
  );
  return ({ explorer, mode }, query) =>
    search(query).flatMap(({ id, because }): Found[] => {
      const ready = questions.get(id);
      if (ready) return [foundQuestion(explorer, words, id, ready)];
      const command = commandsById.get(id);
      if (command)
        return command.fits({ explorer, mode })
          ? [
              {
                id,
                name: words.commands[command.id].name,
                kind: words.search.action,
                choose: () => command.run(explorer),
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

function foundQuestion(explorer: Explorer, words: Words, id: string, ready: ReadyQuestion): Found {
  return {
    id,
    name: ready.text,
    kind: `${words.search.question}, ${words.ready.count(explorer.countResults(ready), explorer.graph.vocabulary.kinds)}`,
    choose: () => explorer.pose(ready),
  };
}
