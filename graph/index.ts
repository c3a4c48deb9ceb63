/** The only entry to the knowledge for other folders: types, loading and queries. It has no logic. */
export * from './model.ts';
export type { Language, TableColumn, Vocabulary, Way } from './vocabulary.ts';
export { vocabulary } from './toolbox/vocabulary.ts';
export type { Near, ReadyQuestion } from './queries/ready-question.ts';
export type { Published } from './published.ts';
export { formatProblem, type Problem } from './load/problems.ts';
export { KnowledgeGraph } from './knowledge-graph.ts';
export { isInUse } from './queries/address-in-use.ts';
export { answer, namesEnds, narrowedGroups, type Match } from './queries/answer.ts';
export {
  answerCounts,
  answerEntries,
  answerParts,
  type AnswerEntry,
  type Reason,
} from './queries/answer-entries.ts';
export { answerGrounds } from './queries/answer-grounds.ts';
export { costs, type Costs } from './queries/costs.ts';
export { facet, toggle, type FacetOption } from './queries/facets.ts';
export {
  QUESTION_PARTS,
  valuesOf,
  withPart,
  type PartValue,
  type Question,
  type QuestionPart,
} from './queries/question.ts';
export { COMPARED, comparable } from './queries/comparable.ts';
export {
  compare,
  NotComparableError,
  type ComparedBlock,
  type ComparedPart,
  type ComparedPoint,
  type ComparedRow,
  type Comparison,
  type Standing,
} from './queries/compare.ts';
export type { FactField, Subject } from './queries/subjects.ts';
export { applicationFact, experienceFacts, factOfEdge, factsOf, limitsKey } from './facts.ts';
export { distinctFacts, factsBySubject } from './queries/fact-lists.ts';
export { instrumentKind, matrixKinds } from './queries/kinds.ts';
export { originalText } from './queries/original-text.ts';
export { matrix, type Cell, type CellFit, type Matrix } from './queries/matrix.ts';
export { insights, INSIGHTS, type Insight, type InsightId } from './queries/insights.ts';
export type { Finding } from './queries/insights/insight.ts';
export { examplesIn } from './queries/insights/stands-out.ts';
export { connectingNodes, type ConnectingNode } from './paths/connecting-nodes.ts';
export { nearest, type Nearest, type Restriction } from './paths/nearest.ts';
export { neighbourhood, type Neighbours } from './queries/neighbourhood.ts';
export { nodesOf, type Path } from './paths/path.ts';
export { parsePathKey, pathKey, replayPath, type ParsedPathKey } from './paths/path-key.ts';
export { findPaths, isAt, paths, stopOf, type PathRequest, type Stop } from './paths/search.ts';
export { pathsThrough } from './paths/through.ts';
export {
  capital,
  nameInList,
  nameInSentence,
  phraseFact,
  phrasePath,
  phraseSharedLimits,
  textOf,
  type Phrase,
  type PhraseOptions,
} from './phrase.ts';
export { listed, listedKinds } from './queries/listed.ts';
export {
  placeMap,
  placesOfToday,
  type Geography,
  type MappedPlace,
  type PlaceOfToday,
} from './queries/place-map.ts';
export { geography } from './toolbox/geography.ts';
export {
  isOfToday,
  sorted,
  table,
  type Table,
  type TableCell,
  type TableEntry,
  type TableRow,
} from './queries/table.ts';
export { findTerms, termFinder, termsIn, type TermPiece } from './queries/terms.ts';
export { countResults, type ResultCount } from './queries/result-count.ts';
export type { Step } from './paths/grammar.ts';
export { createSearch, type Hit, type SearchResult } from './queries/search.ts';
export {
  findablesOf,
  placeHit,
  termHit,
  tourHit,
  type Aspect,
  type Findable,
  type OtherLanguage,
  type SearchText,
} from './queries/search/findables.ts';
export { excerpt, marked, type MarkedPiece } from './queries/search/excerpt.ts';
export { otherLanguageOf } from './queries/search/other-language.ts';
export type { Lexicon } from './queries/search/lexicon.ts';
export { lexicon } from './toolbox/words/synonyms.ts';
