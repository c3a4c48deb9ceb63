import type { Language, Way } from './vocabulary.ts';

/** The data model: records as they are written, the nodes and edges made from them, and facts. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A record's id: its file name. Unique over all kinds. */
export type NodeId = Branded<'NodeId'>;
/** `relation:source:target`, and the application's id where the edge is derived from an application. */
export type EdgeId = Branded<'EdgeId'>;
/** `record.id`, with the id that the record writes: one statement that joins groups and types. */
export type ApplicationId = Branded<'ApplicationId'>;

/** Takes a string from outside (a link, an argument) as an id; whether it exists is the graph's to say. */
export const nodeId = (text: string): NodeId => text as NodeId;

export type Layer = 'toolbox' | 'now';
export type Basis = 'stated' | 'inferred';

/** Where a statement comes from. Lines count from 1, both ends included. `reason` stands exactly when inferred. */
export type Provenance =
  | {
      readonly layer: 'toolbox';
      readonly basis: Basis;
      readonly part: string;
      readonly lines: readonly (readonly [first: number, last: number])[];
      readonly reason?: string;
    }
  | {
      readonly layer: 'now';
      readonly basis: Basis;
      readonly url: string;
      readonly checked: string;
      /** `YYYY-MM` in which a stored copy of the page was read. */
      readonly date: string;
      readonly reason?: string;
    };

/** A page of today that was read: the only place where a statement of layer now may come from. */
export interface Page {
  readonly url: string;
  /** `YYYY-MM` in which a stored copy of it was read. */
  readonly date: string;
  /** What it says, as far as a record leans on it. */
  readonly shows: string;
}

export interface Statement {
  /** A key of the vocabulary's `abouts`, or of its `nowAbouts` for layer now. */
  readonly about: string;
  readonly text: string;
  /** True when the document's own words are lost; `text` then says what is missing. */
  readonly lost: boolean;
  readonly quote?: string;
  /** A shared id, for what several records say. */
  readonly theme?: string;
  readonly from: Provenance;
}

export interface OtherName {
  readonly name: string;
  readonly from: Provenance;
}

export interface Experience {
  readonly status: string;
  readonly from: Provenance;
}

/** For whom and for which types, together, as one cell of the document states them. */
export interface Application {
  readonly id: ApplicationId;
  readonly groups: readonly NodeId[];
  readonly types: readonly NodeId[];
  /** How the groups are meant, as a word before them: "vooral". */
  readonly note?: string;
  readonly from: Provenance;
}

export interface Relation {
  readonly is: string;
  readonly to: NodeId;
  readonly note?: string;
  /** For these groups alone, of those that the record's applications name; left out, for all of them. */
  readonly groups?: readonly NodeId[];
  readonly from: Provenance;
}

/** What a translation adds to a record, of which all else stays in the language of the toolbox. */
export interface Translated {
  /** The name in the language of the toolbox; the same as the name where that needs no translation. */
  readonly original: string;
  /** What the record is, in one sentence: ours, not the document's. */
  readonly summary: string;
}

/** One checked record: what a file in `toolbox/<kind>/` holds, its provenance spelt out. */
export interface ToolboxRecord {
  readonly id: NodeId;
  readonly kind: string;
  /** In a translation as translated, where it is. */
  readonly name: string;
  /** The name as it stands inside a sentence, with its article: "de gemeente Vlaardingen". Left out where it is the name itself. */
  readonly inSentence?: string;
  /** Only in a translation, and there on every record. */
  readonly translated?: Translated;
  readonly from: Provenance;
  readonly form?: string;
  /** The reason why every group falls under this one. */
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

/** A part of the document, as a reader is told it; `lines` are its first and last line. */
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
 * What a user asks for. Within one part any of the values will do ("of"); between parts all must hold ("en"). A part that
 * is left out, or empty, asks for nothing.
 */
export interface Question {
  readonly group?: readonly NodeId[];
  readonly type?: readonly NodeId[];
  readonly category?: readonly NodeId[];
  /** Statuses: how far it got, by the instrument's own or by one of its examples. */
  readonly experience?: readonly string[];
  /** Ids of places where an example of it is. Asked together with experience, one example has to have both. */
  readonly place?: readonly string[];
  /** Shared ids of what is said of it. */
  readonly theme?: readonly string[];
}

/** What is on screen at a step of a tour. */
export interface TourShow {
  /** In which form the cards are shown; left out, the page decides by its width. */
  readonly view?: 'map' | 'list' | 'matrix';
  readonly question: Question;
  /** Of the answer only the cards of these kinds, and with them these records, whether they are in it or not; left out, the answer. */
  readonly only?: readonly string[];
  /** The records on the one route that is shown, from its first to its last. */
  readonly route?: readonly NodeId[];
  /** Whether what is known of today is shown beside the toolbox. */
  readonly now: boolean;
}

export interface TourStep {
  readonly title: string;
  /** Where the step stands in the document, which is where its title comes from. */
  readonly from: Provenance;
  /** What is told: as a record's statements, without a heading. */
  readonly statements: readonly Omit<Statement, 'about' | 'theme'>[];
  /** Other tours that may be taken from here. */
  readonly tours: readonly string[];
  readonly show: TourShow;
}

/** A walk through the toolbox, step by step: what a file in `toolbox/tour/` holds. */
export interface Tour {
  /** Its file name. */
  readonly id: string;
  readonly name: string;
  /** What it is, in one line. */
  readonly about: string;
  readonly steps: readonly TourStep[];
}

/** Whose explanation of a word it is: ours, the document's, or that of a work of reference, by the name of its entry. */
export type MeaningSource = 'ours' | Provenance | { readonly work: string; readonly entry: string };

/** A word in the records that is explained beside them: of neither layer, but told where it comes from. */
export interface Term {
  readonly id: string;
  /** By which it is known, in the language of the toolbox. */
  readonly term: string;
  /** How else it is written or bent. */
  readonly forms: readonly string[];
  /** One or two sentences; in a translation as translated. */
  readonly means: string;
  readonly from: MeaningSource;
  /** What it is called in English, in every language. */
  readonly inEnglish: string;
}

/** Everything that a toolbox says, checked. */
export interface Toolbox {
  /** In which its records are written: also where their names are translated, what they say and quote is not. */
  readonly language: Language;
  readonly document: SourceDocument;
  readonly places: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly records: readonly ToolboxRecord[];
  /** In the order of the document. */
  readonly tours: readonly Tour[];
  /** By the alphabet of the toolbox's language. */
  readonly terms: readonly Term[];
}

/** A record in the graph. */
export interface GraphNode extends ToolboxRecord {
  /** The layer that the thing itself is known from. */
  readonly layer: Layer;
}

/** What narrows a fact. Without its qualifiers a fact says more than its source does, so no rendering drops one. */
export interface Qualifiers {
  /** How it is meant, as the document has it: "vooral". */
  readonly note?: string;
  /** The groups for which alone it holds. */
  readonly only?: readonly NodeId[];
  /** Whose statement it is, or by which example it is known, where that is not the subject. */
  readonly by?: NodeId;
}

/** One directed relation between two records. */
export interface GraphEdge extends Qualifiers {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly relation: string;
  /** The application that this edge is derived from. */
  readonly application?: ApplicationId;
  /** The applications with which alone this edge may stand on a path: those that name a group of `only`. */
  readonly within?: readonly ApplicationId[];
  readonly from: Provenance;
}

/** What a fact says of its subject; `relation` in one direction of reading, as the vocabulary words it. */
export type Predicate =
  | { readonly is: 'relation'; readonly relation: string; readonly way: Way }
  /** `about` is a key of the vocabulary's headings. */
  | { readonly is: 'statement'; readonly about: string }
  | { readonly is: 'application' }
  | { readonly is: 'experience' }
  | { readonly is: 'place' }
  /** That it is named. */
  | { readonly is: 'name' }
  | { readonly is: 'other-name' }
  | { readonly is: 'address' }
  | { readonly is: 'link' }
  /** That every other record of its kind falls under it. */
  | { readonly is: 'universal' };

/** The other end of a fact. */
export type FactObject =
  | { readonly is: 'node'; readonly id: NodeId }
  | { readonly is: 'text'; readonly text: string; readonly theme?: string; readonly lost: boolean }
  /**
   * Groups and types as one application joins them. Seen from one of its groups, no groups are listed, and from one of its types no types:
   * who is named beside the subject is part of the statement, not of what it says about the subject.
   */
  | { readonly is: 'application'; readonly groups: readonly NodeId[]; readonly types: readonly NodeId[] }
  | { readonly is: 'status'; readonly status: string }
  | { readonly is: 'link'; readonly url: string; readonly label: string };

/** One thing that is stated about a record. Everything shown, printed, exported or announced is a rendering of facts. */
export interface Fact {
  readonly subject: NodeId;
  readonly predicate: Predicate;
  readonly object: FactObject;
  readonly qualifiers: Qualifiers;
  /** Where it stands. */
  readonly from: Provenance;
  /** `now` as soon as anything that it leans on is. */
  readonly layer: Layer;
  /** `inferred` as soon as anything that it leans on is. */
  readonly basis: Basis;
}
