import type { Basis, Layer, Provenance } from './provenance.ts';
import type { Language, Way } from './vocabulary.ts';

export type * from './provenance.ts';

/** The data model: records as they are written, the nodes and edges made from them, and facts. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A record's id: its file name. Unique over all kinds. */
export type NodeId = Branded<'NodeId'>;
/** `relation:source:target`, and the application's id where the edge is derived from an application. */
export type EdgeId = Branded<'EdgeId'>;
/**
 * `record.id`, with the id that the record writes. An application is one statement that joins groups and
 * types.
 */
export type ApplicationId = Branded<'ApplicationId'>;

/**
 * Takes a string from outside (a link, an argument) as an id. Whether it exists is for the graph to check.
 */
export const nodeId = (text: string): NodeId => text as NodeId;

/** A text about a record under a heading, with its provenance. */
export interface Statement {
  /** A key of the vocabulary's `abouts`, or of its `nowAbouts` for layer now. */
  readonly about: string;
  readonly text: string;
  /** True when the document's own words are lost; `text` then says what is missing. */
  readonly lost: boolean;
  readonly quote?: string;
  /** The id of a theme, which several records may share. */
  readonly theme?: string;
  /** The id of a theme that it comes near to, without being the same. */
  readonly nearTheme?: string;
  /** Names in its text of the places that it is about, and not of organisations; for layer now only. */
  readonly places?: readonly string[];
  readonly from: Provenance;
}

/** Another name of a record, with its provenance. */
export interface OtherName {
  readonly name: string;
  readonly from: Provenance;
}

/** How far something got in practice. `status` is a key of the vocabulary's `statuses`. */
export interface Experience {
  readonly status: string;
  readonly from: Provenance;
}

/** For whom and for which types, joined as one cell of the document joins them. */
export interface Application {
  readonly id: ApplicationId;
  readonly groups: readonly NodeId[];
  readonly types: readonly NodeId[];
  /** A word before the groups: "vooral". */
  readonly note?: string;
  readonly from: Provenance;
}

/** One relation of a record, as the record has it. `is` is a key of the vocabulary's `relations`. */
export interface Relation {
  readonly is: string;
  readonly to: NodeId;
  readonly note?: string;
  /**
   * The only groups, of those that the record's applications name, for which it holds; if left out, all of
   * them.
   */
  readonly groups?: readonly NodeId[];
  readonly from: Provenance;
}

/** What a translation adds to a record. Its texts are translated in their own places; quotes and addresses are not. */
export interface Translated {
  /** The name in the language of the toolbox; the same as the name where that needs no translation. */
  readonly original: string;
  /** A one-sentence description: ours, not the document's. */
  readonly summary: string;
}

/** One checked record: the content of a file in `toolbox/<kind>/`, with its provenance resolved. */
export interface ToolboxRecord {
  readonly id: NodeId;
  readonly kind: string;
  /** In a translation, the translated name if it has one. */
  readonly name: string;
  /**
   * The name inside a sentence, with its article: "de gemeente Vlaardingen". Left out if it is the name
   * itself.
   */
  readonly inSentence?: string;
  /** Only in a translation, and there on every record. */
  readonly translated?: Translated;
  readonly from: Provenance;
  readonly form?: string;
  /** The reason why every group is part of this one. */
  readonly universal?: string;
  readonly otherNames: readonly OtherName[];
  readonly experience?: Experience;
  readonly places: readonly { readonly place: string; readonly from: Provenance }[];
  readonly addresses: readonly { readonly printed: string; readonly from: Provenance }[];
  readonly links: readonly { readonly url: string; readonly label: string; readonly from: Provenance }[];
  readonly statements: readonly Statement[];
  readonly applications: readonly Application[];
  readonly relations: readonly Relation[];
}

/** A part of the document, with its name for a reader; `lines` are its first and last line. */
export interface DocumentPart {
  readonly name: string;
  readonly lines: readonly [first: number, last: number];
}

/** The document that the records come from. It is described here, not contained. */
export interface SourceDocument {
  readonly title: string;
  readonly year: string;
  readonly lines: number;
  readonly parts: Readonly<Record<string, DocumentPart>>;
}

/**
 * What a reader asks. Within one part any of the values may match ("of"); all parts must match ("en"). A part
 * that is left out or empty asks nothing.
 */
export interface Question {
  readonly group?: readonly NodeId[];
  readonly type?: readonly NodeId[];
  readonly category?: readonly NodeId[];
  /** Statuses of experience, by the instrument's own or by one of its examples. */
  readonly experience?: readonly string[];
  /** Ids of places of an example. Together with experience, one example has to have both. */
  readonly place?: readonly string[];
  /** Ids of themes. */
  readonly theme?: readonly string[];
}

/** The view at a step of a tour. */
export interface TourShow {
  /** The view mode of the cards; if left out, the page decides by its width. */
  readonly view?: 'map' | 'list' | 'matrix';
  readonly question: Question;
  /**
   * The only cards of the answer: those of these kinds, and these records whether they are in the answer or
   * not; if left out, the whole answer.
   */
  readonly only?: readonly string[];
  /** The records of the one path that is shown, from first to last. */
  readonly route?: readonly NodeId[];
  /** Whether the layer of today is shown. */
  readonly now: boolean;
}

/** One step of a tour: its texts, and the view that it shows. */
export interface TourStep {
  readonly title: string;
  /** Where the step is in the document, which is also the source of its title. */
  readonly from: Provenance;
  /** The texts: like a record's statements, without a heading. */
  readonly statements: readonly Omit<Statement, 'about' | 'theme'>[];
  /** The ids of other tours that can be started here. */
  readonly tours: readonly string[];
  readonly show: TourShow;
}

/** A walk through the toolbox, step by step: the content of a file in `toolbox/tour/`. */
export interface Tour {
  /** Its file name. */
  readonly id: string;
  readonly name: string;
  /** A one-line description. */
  readonly about: string;
  readonly steps: readonly TourStep[];
}

/** The source of a term's meaning: ours, the document, or a work of reference with the name of its entry. */
export type MeaningSource = 'ours' | Provenance | { readonly work: string; readonly entry: string };

/** A word in the records that is explained beside them. Its meaning belongs to neither layer, but has a source. */
export interface Term {
  readonly id: string;
  /** Its usual form; in a translation as translated. */
  readonly term: string;
  /** The other forms in which it stands in the texts. */
  readonly forms: readonly string[];
  /** One or two sentences; in a translation as translated. */
  readonly means: string;
  readonly from: MeaningSource;
  /** Its English name, in every language of the page. */
  readonly inEnglish: string;
  /** Only in a translation: its usual form in the language of the toolbox. */
  readonly original?: string;
}

/** The content of a whole toolbox, checked. */
export interface Toolbox {
  /** The language in which its records are written. A translation keeps their quotes and proper names in it. */
  readonly language: Language;
  readonly document: SourceDocument;
  readonly places: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly records: readonly ToolboxRecord[];
  /** In the order of the document. */
  readonly tours: readonly Tour[];
  /** In alphabetical order. */
  readonly terms: readonly Term[];
}

/** A record in the graph. */
export interface GraphNode extends ToolboxRecord {
  /** The layer of the provenance of the record itself. */
  readonly layer: Layer;
}

/**
 * What narrows a fact. Without its qualifiers a fact states more than its source does, so no rendering drops
 * one.
 */
export interface Qualifiers {
  /** A restriction in the document's words: "vooral". */
  readonly note?: string;
  /** The only groups for which it holds. */
  readonly only?: readonly NodeId[];
  /** The record that states it, or the example by which it is known, if that is not the subject. */
  readonly by?: NodeId;
}

/**
 * The qualifiers that are defined. Each has to be given, so that a new qualifier does not compile until everything that makes or copies
 * them has decided on it.
 */
export const qualifiers = (each: {
  readonly [name in keyof Required<Qualifiers>]: Qualifiers[name] | undefined;
}) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Qualifiers;

/** One directed relation between two records. */
export interface GraphEdge extends Qualifiers {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly relation: string;
  /** The application that this edge is derived from. */
  readonly application?: ApplicationId;
  /** The only applications with which this edge may be on a path: those that name a group of `only`. */
  readonly within?: readonly ApplicationId[];
  readonly from: Provenance;
}

/**
 * What a fact states about its subject; `relation` in one direction of reading, as the vocabulary words it.
 */
export type Predicate =
  | { readonly is: 'relation'; readonly relation: string; readonly way: Way }
  /** `about` is a key of the vocabulary's headings. */
  | { readonly is: 'statement'; readonly about: string }
  | { readonly is: 'application' }
  | { readonly is: 'experience' }
  | { readonly is: 'place' }
  /** The fact that the document or a page names it. */
  | { readonly is: 'name' }
  | { readonly is: 'other-name' }
  | { readonly is: 'address' }
  | { readonly is: 'link' }
  /** The fact that every other record of its kind is part of it. */
  | { readonly is: 'universal' };

/** The other end of a fact. */
export type FactObject =
  | { readonly is: 'node'; readonly id: NodeId }
  | { readonly is: 'text'; readonly text: string; readonly theme?: string; readonly lost: boolean }
  /**
   * Groups and types as one application joins them. Read from one of its groups, no groups are listed, and
   * from one of its types no types: those beside the subject are part of the statement, but state nothing
   * about the subject.
   */
  | { readonly is: 'application'; readonly groups: readonly NodeId[]; readonly types: readonly NodeId[] }
  | { readonly is: 'status'; readonly status: string }
  | { readonly is: 'link'; readonly url: string; readonly label: string };

/**
 * One thing that is stated about a record. Everything shown, printed, exported or announced is a rendering of
 * facts.
 */
export interface Fact {
  readonly subject: NodeId;
  readonly predicate: Predicate;
  readonly object: FactObject;
  readonly qualifiers: Qualifiers;
  /** Its provenance. */
  readonly from: Provenance;
  /** `now` as soon as anything that it depends on is. */
  readonly layer: Layer;
  /** `inferred` as soon as anything that it depends on is. */
  readonly basis: Basis;
}
