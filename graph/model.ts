import type { Vocabulary } from './vocabulary.ts';

/** The shape of what is known: records as they are written, nodes and edges as they are asked. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A record's id: its file name. Unique over all kinds. */
export type NodeId = Branded<'NodeId'>;
/** `relation:source:target`, with the application's number where one statement joins several ends. */
export type EdgeId = Branded<'EdgeId'>;
/** `instrument.number`: one statement that joins groups and types for one instrument. */
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

/** One checked record: what a file in `toolbox/<kind>/` holds, its provenance spelt out. */
export interface ToolboxRecord {
  readonly id: NodeId;
  readonly kind: string;
  readonly name: string;
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

/** Everything that a toolbox says, checked. */
export interface Toolbox {
  readonly document: SourceDocument;
  readonly places: Readonly<Record<string, string>>;
  readonly themes: Readonly<Record<string, string>>;
  readonly records: readonly ToolboxRecord[];
}

/** What the build writes and the page reads: a toolbox with the words in which it is told. */
export interface Published {
  readonly toolbox: Toolbox;
  readonly vocabulary: Vocabulary;
}

/** A record in the graph. */
export interface GraphNode extends ToolboxRecord {
  /** The layer that the thing itself is known from. */
  readonly layer: Layer;
}

/** One directed relation between two records. */
export interface GraphEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly relation: string;
  /** The statement that this relation is a part of. */
  readonly application?: ApplicationId;
  /** The statements with which alone this relation holds; left out, with any. */
  readonly within?: readonly ApplicationId[];
  readonly note?: string;
  readonly from: Provenance;
}
