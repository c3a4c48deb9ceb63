/** What a toolbox's vocabulary has to say. Code outside `toolbox/` is written against this type, not against a kind's name. */

/** The fields that a record of some kinds has beside those that all have. */
export type KindField =
  'universal' | 'applications' | 'experience' | 'form' | 'places' | 'addresses' | 'links';

export type Way = 'forward' | 'back';

/** A language in which a toolbox can be told. */
export type Language = 'nl' | 'en';

/**
 * What a table of one kind tells of each record beside its name: one of its fields, its category, how many instruments there are for it
 * (`answers`), or the records at the other end of some relations.
 */
export type TableColumn =
  | 'form'
  | 'category'
  | 'applications'
  | 'experience'
  | 'places'
  | 'answers'
  | { readonly relations: readonly string[]; readonly way: Way; readonly heading: string };

/**
 * One way to read a relation in a route. A route is a sentence: it begins in phase `start`, every step needs the phase
 * it stands in to be among `after`, and leaves it in phase `gives`.
 */
export interface Reading {
  readonly way: Way;
  readonly after: readonly string[];
  readonly gives: string;
  /** A further condition; see `queries/reading.ts`. */
  readonly only?:
    'universal-target' | 'untyped-application' | 'same-application-once-joined' | 'particular-target';
}

export interface RelationWords {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Source first: "Senioren *gaan* van huur naar huur". */
  readonly verb: string;
  /** Target first. */
  readonly inverse: string;
  /** How a sentence begins where that is not the subject and the verb, with `{}` for the subject: "onder {} vallen". */
  readonly around?: string;
  readonly inverseAround?: string;
  /** How a clause goes on from its subject where that is not a pronoun and the verb: "daaronder vallen". */
  readonly following?: string;
  readonly inverseFollowing?: string;
  /** The verb where a note does not stand after it, with `{}` for the note: "is {} bedoeld voor". */
  readonly noted?: string;
  /** Heading for a list of targets, as seen from the source, and of sources as seen from the target. */
  readonly heading: string;
  readonly inverseHeading: string;
  readonly readings: readonly Reading[];
}

export interface FormWords {
  readonly one: string;
  /** How a sentence refers back to one of these: "die" or "dat", "these" or "this". */
  readonly pronoun: string;
  /** Whether a record of this form has to say how far it got. */
  readonly experienced?: boolean;
}

export interface KindWords extends FormWords {
  readonly many: string;
  /** For where there is little room; left out, `one`. */
  readonly brief?: string;
  /** From left to right; kinds with the same number share a column. */
  readonly column: number;
  /** How its cards are drawn; left out, as plain cards. */
  readonly shape?: 'framed' | 'pill';
  readonly fields: readonly KindField[];
  /** The columns that matter for it in a table, in order. */
  readonly table: readonly TableColumn[];
  /** Whether it is told what became of one of these, also that nothing could be found out. */
  readonly followed?: boolean;
  /** Whether its names are common words, which begin small inside a sentence. */
  readonly common?: boolean;
  /** What a record of this kind has to say it is, where there are several. */
  readonly forms?: Readonly<Record<string, FormWords>>;
}

export interface StatusWords {
  readonly label: string;
  readonly mark: 'filled' | 'half' | 'ring' | 'dash' | 'none';
}

/** The words of a sentence beside names and verbs. `{}` stands for what is filled in. */
export interface PhraseWords {
  /** For which groups alone. */
  readonly only: string;
  /** Whose statement it is. */
  readonly by: string;
  /** A note about the groups of an application, where a group is not named after it. */
  readonly noted: string;
  /** A note about the subject of a relation. */
  readonly quoted: string;
  /** That it is our conclusion: in a sentence, and where there is little room. */
  readonly inferred: string;
  readonly inferredShort: string;
  /** The same, once a sentence has said it of an earlier relation. */
  readonly inferredAgain: string;
  /** The groups that a case is about. */
  readonly about: string;
  /** That an instrument is no measure for what the toolbox is about; see `noMeasure`. */
  readonly noMeasure: string;
  /** Between the last two of a list. */
  readonly and: string;
  /** How a sentence refers back to a name that has an article, by the article. */
  readonly pronouns: Readonly<Record<string, string>>;
}

export interface Vocabulary {
  /** Of its words. */
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
  /** The relation from an instrument to what it was done in. */
  readonly exampleOf: string;
  /** The relation from a case to the group that it is about. */
  readonly centralIn: string;
  /** The relation from what names a group, without being meant for it. */
  readonly namesGroup: string;
  /** The relations from a case to who did it, prepared it, made it or asked for it; not to who only remarked on it. */
  readonly behind: readonly string[];
  /** The relations from what was to what came of it. */
  readonly successors: readonly string[];
  readonly statuses: Readonly<Record<string, StatusWords>>;
  /** The statuses of what had not been done yet. */
  readonly unstarted: readonly string[];
  /** The shared id by which a record says that it is no measure for what the toolbox is about. */
  readonly noMeasure: string;
  /** Headings over what the document says, in reading order. */
  readonly abouts: Readonly<Record<string, string>>;
  /** Headings over what pages of today say, in reading order. */
  readonly nowAbouts: Readonly<Record<string, string>>;
  /** The one of `abouts` that is told before all else. */
  readonly warning: string;
  /** The one of `abouts` under which stands only what the document has lost. */
  readonly lost: string;
  readonly layers: Readonly<Record<'toolbox' | 'now', string>>;
  /** Long words, with `|` where they may be broken over two lines. */
  readonly breaks: readonly string[];
  /** Other words to find a record by, per id. */
  readonly searchWords: Readonly<Record<string, readonly string[]>>;
  /** Words of a question that nothing is called by. */
  readonly fillers: readonly string[];
  /** Endings that a word may have or lack, the longest first. */
  readonly endings: readonly string[];
}
