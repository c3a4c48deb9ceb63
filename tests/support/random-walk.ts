import fc from 'fast-check';
import { pathKey, listedKinds, matrixKinds, QUESTION_PARTS } from '../../graph/index.ts';
import { joinPathKeys } from '../../src/state/view/path-keys.ts';
import { VIEW_MODES } from '../../src/state/view/view.ts';
import type { Explorer } from '../../src/state/session/explorer.svelte.ts';

/** One action of a reader, chosen by two numbers, so that a failing walk can be reported and shrunk. */
type Verb = (explorer: Explorer, what: number, which: number) => void;

const pick = <T>(values: readonly T[], at: number): T | undefined => values[at % Math.max(1, values.length)];

/** All actions of a reader, each applied to whatever is there. */
export const verbs: Readonly<Record<string, Verb>> = {
  toggle: (explorer, what, which) => {
    const part = pick(QUESTION_PARTS, what) ?? 'group';
    const option = pick(explorer.options(part), which);
    if (option) explorer.toggle(part, option.value);
  },
  ask: (explorer, what, which) => {
    const part = pick(QUESTION_PARTS, what) ?? 'group';
    const option = pick([undefined, ...explorer.options(part)], which);
    explorer.ask(part, option ? [option.value] : []);
  },
  clear: (explorer) => explorer.clearQuestion(),
  now: (explorer) => explorer.showNow(!explorer.view.now),
  select: (explorer, what) => explorer.select(pick([undefined, ...explorer.visible], what)),
  reveal: (explorer, what) => {
    const node = pick(explorer.graph.nodes, what);
    if (node) explorer.reveal(node.id);
  },
  expand: (explorer, what, which) => {
    const id = pick(explorer.visible, what);
    const relation = id && pick(explorer.neighbours(id), which);
    if (id && relation) explorer.add(relation.ids, id);
  },
  addOne: (explorer, what, which) => {
    const id = pick(explorer.visible, what);
    const other = pick(id ? explorer.neighbours(id).flatMap(({ ids }) => ids) : [], which);
    if (id && other) explorer.add([other], id);
  },
  acceptOffer: (explorer) => {
    if (explorer.offer.length > 0) explorer.acceptOffer();
  },
  collapse: (explorer, what) => {
    const id = pick(
      explorer.view.added.flatMap(({ by }) => by ?? []),
      what,
    );
    if (id) explorer.collapse(id);
  },
  hide: (explorer, what) => {
    const id = pick(explorer.visible, what);
    if (id) explorer.hide(id);
  },
  unhide: (explorer) => explorer.unhide(),
  all: (explorer) => explorer.showAll(),
  trace: (explorer, what, which) => {
    const from = pick(explorer.graph.nodes, what);
    if (from) explorer.trace({ from: [from.id], to: pick(['case', 'source', 'sev'], which) ?? 'case' });
  },
  narrowTrace: (explorer, what, which) => {
    const { trace } = explorer.view;
    const node = pick(explorer.graph.nodes, what);
    if (trace && node)
      explorer.trace({ ...trace, [which % 2 === 0 ? 'via' : 'avoid']: [node.id], max: (which % 6) + 1 });
  },
  join: (explorer, what, which) => {
    const ends = [pick(explorer.graph.nodes, what), pick(explorer.graph.nodes, which)].flatMap(
      (node) => node?.id ?? [],
    );
    const { trace } = explorer.view;
    if (new Set(ends).size === 2)
      explorer.trace(which % 2 === 0 && trace ? { ...trace, from: ends } : { from: ends });
  },
  viaTwice: (explorer, what) => {
    const { trace } = explorer.view;
    const node = pick(explorer.graph.nodes, what);
    if (trace && node) explorer.trace({ ...trace, via: [node.id, node.id] });
  },
  path: (explorer, what) => {
    const told = [
      ...explorer.paths.map((path) => [path]),
      ...explorer.connectingNodes.map(({ paths }) => paths),
    ];
    const paths = pick([undefined, ...told], what);
    explorer.choosePath(paths && joinPathKeys(paths.map(pathKey)));
  },
  endTrace: (explorer) => explorer.endTrace(),
  mode: (explorer, what) => explorer.show(pick(VIEW_MODES, what) ?? 'map'),
  list: (explorer, what) => explorer.list(pick([undefined, ...listedKinds(explorer.graph)], what)),
  search: (explorer, what) => explorer.search(pick(explorer.graph.nodes, what)?.name ?? ''),
  against: (explorer, what) => explorer.setAgainst(pick(matrixKinds(explorer.graph), what) ?? ''),
  locate: (explorer, what) => {
    const node = pick(explorer.graph.nodes, what);
    if (node) explorer.locate(node.id);
  },
  compare: (explorer, what, which) => {
    const kind = pick(Object.keys(explorer.graph.vocabulary.kinds), which % 7);
    const node = pick(kind === undefined ? [] : explorer.graph.ofKind(kind), what);
    if (node) explorer.compare(node.id);
  },
  uncompare: (explorer, what) => {
    const id = pick(explorer.compared, what);
    if (id) explorer.uncompare(id);
  },
  clearCompared: (explorer) => explorer.clearCompared(),
  arrange: (explorer) => explorer.arrange(),
  pin: (explorer, what, which) => {
    const id = pick(explorer.visible, what);
    if (id) explorer.pin({ id, x: which % 900, y: (which * 7) % 900 });
  },
  pose: (explorer, what) => {
    const ready = pick(explorer.graph.questions, what);
    if (ready) explorer.pose(ready);
  },
  forget: (explorer) => explorer.forgetPosed(),
  startTour: (explorer, what) => {
    const tour = pick(explorer.graph.toolbox.tours, what);
    if (tour) explorer.startTour(tour.id);
  },
  goToTourStep: (explorer, what) => explorer.startTour(explorer.view.tour?.id ?? '', what % 14),
  endTour: (explorer) => explorer.endTour(),
  undo: (explorer) => explorer.undo(),
  redo: (explorer) => explorer.redo(),
};

export type Move = readonly [verb: string, what: number, which: number];

/** Walks of a given length over all verbs, or over those that are named. */
export const walks = (length: number, names: readonly string[] = Object.keys(verbs)): fc.Arbitrary<Move[]> =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(999), fc.nat(999)), {
    minLength: length,
    maxLength: length,
  });

export const take = (explorer: Explorer, [verb, what, which]: Move): void =>
  verbs[verb]?.(explorer, what, which);
