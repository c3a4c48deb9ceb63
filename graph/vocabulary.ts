/**
 * The type of a toolbox's vocabulary. Code outside `toolbox/` uses this type, and never the name of a kind.
 */

/** Fields that only records of some kinds have. */
export type KindField =
  'universal' | 'applications' | 'experience' | 'form' | 'places' | 'addresses' | 'links';

/** The direction in which a relation is read: from its source, or back from its target. */
export type Way = 'forward' | 'back';

/** A language of a toolbox's words. */
export type Language = 'nl' | 'en';

/**
 * A column of a table of one kind: a field, the category, the number of instruments (`answers`), what is
 * known about costs, or one of the columns below.
 */
export type TableColumn =
  | 'form'
  | 'category'
  | 'applications'
  | 'experience'
  | 'places'
  | 'answers'
  | 'costs'
  | 'links'
  | RelationColumn
  | StatementColumn
  | FarPlacesColumn;

/** The records at the other end of some relations. */
export interface RelationColumn {
  readonly relations: readonly string[];
  readonly way: Way;
  readonly heading: string;
  /** Whether each is followed by what it is now: its successors, and its address of today. */
  readonly followed?: true;
  /** Headings of which the statements stand in the column as well. */
  readonly abouts?: readonly string[];
}

/** The statements under some headings, in this order. */
export interface StatementColumn {
  readonly abouts: readonly string[];
  readonly heading: string;
}

/** The places of the records at the other end of some relations. */
export interface FarPlacesColumn {
  readonly placesOf: readonly string[];
  readonly way: Way;
  readonly heading: string;
}

/**
 * One way to read a relation on a path. A path is a sentence: it starts in phase `start`; a step needs the
 * current phase to be among `after`, and changes it to `gives`.
 */
export interface Reading {
  readonly way: Way;
  readonly after: readonly string[];
  readonly gives: string;
  /** A further condition; see `paths/grammar.ts`. */
  readonly only?:
    'universal-target' | 'untyped-application' | 'same-application-once-joined' | 'particular-target';
}

/** Which kinds a relation joins, and its words in both directions. */
export interface RelationWords {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Source first: "Senioren *gaan* van huur naar huur". */
  readonly verb: string;
  /** Target first. */
  readonly inverse: string;
  /** How a sentence starts if not with the subject and the verb, with `{}` for the subject: "onder {} vallen". */
  readonly around?: string;
  readonly inverseAround?: string;
  /** How a clause continues if not with a pronoun and the verb: "daaronder vallen". */
  readonly following?: string;
  readonly inverseFollowing?: string;
  /** The inverse verb after a clause that reads the same relation from its source: "wordt ook genoemd in". */
  readonly inverseAgain?: string;
  /** The verb when a note does not follow it, with `{}` for the note: "is {} bedoeld voor". */
  readonly noted?: string;
  /** The heading over a list of targets, as read from the source, and over sources as read from the target. */
  readonly heading: string;
  readonly inverseHeading: string;
  readonly readings: readonly Reading[];
}

/** The words of a relation in one language. */
export type RelationWording = Omit<RelationWords, 'from' | 'to' | 'readings'>;

/** The nouns for one form of a kind. */
export interface FormWords {
  readonly one: string;
  /** How a sentence refers back to one of these: "die" or "dat", "these" or "this". */
  readonly pronoun: string;
  /** Whether a record of this form has to have experience. */
  readonly experienced?: boolean;
}

/** The nouns for a kind and its properties. */
export interface KindWords extends FormWords {
  readonly many: string;
  /** A shorter noun; if left out, `one`. */
  readonly brief?: string;
  /** From left to right; kinds with the same number share a column. */
  readonly column: number;
  /** The shape of its cards; if left out, plain. */
  readonly shape?: 'framed' | 'pill';
  readonly fields: readonly KindField[];
  /** The columns of its table, in order. */
  readonly table: readonly TableColumn[];
  /** The list of all of them, whether they answer a question or not: its name and its columns. */
  readonly list?: { readonly name: string; readonly columns: readonly TableColumn[] };
  /** Whether the page states what became of one of these, or that nothing could be found out. */
  readonly followed?: boolean;
  /** Whether its names are common nouns, which are lower case inside a sentence. */
  readonly common?: boolean;
  /** The forms among which a record of this kind has to choose. */
  readonly forms?: Readonly<Record<string, FormWords>>;
}

/** The label of a status, and the symbol that shows it. */
export interface StatusWords {
  readonly label: string;
  readonly mark: 'filled' | 'half' | 'dot' | 'ring' | 'dash' | 'none';
}

/** The words of a sentence besides names and verbs. `{}` stands for what is filled in. */
export interface PhraseWords {
  /** The only groups for which it holds; in our toolbox, an example of an instrument. */
  readonly only: string;
  /** Whose statement it is. */
  readonly by: string;
  /** A note about the groups of an application, where a group is not named after it. */
  readonly noted: string;
  /** A note about the subject of a relation. */
  readonly quoted: string;
  /** The mark of an inferred fact: in a sentence, and in a short form. */
  readonly inferred: string;
  readonly inferredShort: string;
  /** The same, once a sentence has said it of an earlier relation. */
  readonly inferredAgain: string;
  /** The groups that a case is about. */
  readonly about: string;
  /** That an instrument is no measure for what the toolbox is about; see `noMeasure`. */
  readonly noMeasure: string;
  /** Between the last two items of a list. */
  readonly and: string;
  /** The word that begins a clause in a name, after which a comma stands before the verb; empty where none does. */
  readonly relative: string;
}

/** The kinds, relations, headings and words of a toolbox in one language: data, not code. */
export interface Vocabulary {
  /** The language of its words. */
  readonly language: Language;
  readonly kinds: Readonly<Record<string, KindWords>>;
  readonly relations: Readonly<Record<string, RelationWords>>;
  /** Relations that the loader derives from an application; no record may write them. */
  readonly application: {
    readonly group: string;
    readonly type: string;
    readonly joins: string;
  };
  readonly phrases: PhraseWords;
  /** The relation from a narrower to a wider thing. */
  readonly partOf: string;
  /** The relation that gives an instrument its category; every instrument has exactly one. */
  readonly categoryOf: string;
  /** The relation from an instrument to its examples. */
  readonly exampleOf: string;
  /** The relation from a case to the group that it is about. */
  readonly centralIn: string;
  /** The relation to a group that a text names without being meant for it. */
  readonly namesGroup: string;
  /**
   * The relations from a case to who did, prepared, made or commissioned it, but not to who only remarked on
   * it.
   */
  readonly behind: readonly string[];
  /** The relations from a source to its successors. */
  readonly successors: readonly string[];
  readonly statuses: Readonly<Record<string, StatusWords>>;
  /** The statuses of examples that had not started yet. */
  readonly unstarted: readonly string[];
  /** The theme by which a record says that it is no measure for what the toolbox is about. */
  readonly noMeasure: string;
  /** Headings of the document's statements, in reading order. */
  readonly abouts: Readonly<Record<string, string>>;
  /** Headings of the statements of today, in reading order. */
  readonly nowAbouts: Readonly<Record<string, string>>;
  /** The key of `abouts` that comes before all others. */
  readonly warning: string;
  /** The key of `abouts` that has only what the document lost. */
  readonly lost: string;
  /** The keys of `abouts` and `nowAbouts` that an answer gives of an instrument, the most important first. */
  readonly answerAbouts: {
    /** How it works. */
    readonly how: string;
    readonly cost: string;
    /** What may go wrong with it. */
    readonly snags: readonly string[];
    /** What is known of it today. */
    readonly evidence: readonly string[];
  };
  readonly layers: Readonly<Record<'toolbox' | 'now', string>>;
  /** Long words, with `|` where they may be hyphenated. */
  readonly breaks: readonly string[];
  /** Other words by which search finds a record, by id. */
  readonly searchWords: Readonly<Record<string, readonly string[]>>;
  /** Words that a search ignores, unless the query has no others. */
  readonly fillers: readonly string[];
  /** Suffixes that a word may have or lack, the longest first. */
  readonly endings: readonly string[];
}
