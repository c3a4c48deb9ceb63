/** The only door to the knowledge: types, load, queries. No logic here. */
export * from './model.ts';
export type { Vocabulary, Way } from './vocabulary.ts';
export { vocabulary } from './toolbox/vocabulary.ts';
export { formatProblem, type Problem } from './problems.ts';
export { KnowledgeGraph, UnknownNodeError, edgeIdOf } from './knowledge-graph.ts';
export {
  answer,
  instrumentKind,
  narrowedGroups,
  type Fit,
  type Match,
  type Question,
} from './queries/answer.ts';
export { facet, type FacetName, type FacetOption } from './queries/facets.ts';
export { neighbourhood, type Neighbours } from './queries/neighbourhood.ts';
export {
  isAt,
  keyOf,
  LONGEST,
  nodesOf,
  routes,
  type Route,
  type RouteRequest,
  type Stop,
} from './queries/routes.ts';
export { nameInSentence, phrasesOf, sentenceOf, type Phrase } from './queries/sentence.ts';
export type { Step } from './queries/reading.ts';
export { createSearch, fold, type Hit } from './queries/search.ts';
