import { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Page, Provenance, Toolbox, ToolboxRecord } from '../model.ts';
import type { Problem } from './problems.ts';
import { graphRules, recordRules } from './rules/index.ts';
import type { Breach } from './rules/rule.ts';
import { parseRecord } from './schema/record.ts';
import { parseDocument, parsePages, parsePlaces, parseThemes } from './schema/shared.ts';
import { parseTerms } from './schema/terms.ts';
import { parseTour } from './schema/tour.ts';
import type { Language, Vocabulary } from '../vocabulary.ts';

/** The content of one file as plain data, and a function that finds the line (from 1) of a value in it. */
export interface RawFile {
  readonly file: string;
  readonly content: unknown;
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** All files of a toolbox as plain data, not yet checked. */
export interface RawToolbox {
  readonly document: RawFile;
  readonly places: RawFile;
  readonly themes: RawFile;
  readonly pages: RawFile;
  readonly terms: RawFile;
  /** Each `file` is `<kind>/<id>.yaml`. */
  readonly records: readonly RawFile[];
  /** Each `file` is `tour/<id>.yaml`. */
  readonly tours: readonly RawFile[];
}

/** The result of `load`: the checked toolbox, or every problem. */
export type Loaded =
  | { readonly ok: true; readonly toolbox: Toolbox }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Turns files into a checked toolbox in the vocabulary's language, or returns every problem in them. A
 * translation has to be complete. Rules over all records run only on records that could be parsed.
 * `unreadable` names files that exist but could not be read; the caller reports their problems.
 */
export function load(raw: RawToolbox, vocabulary: Vocabulary, unreadable: readonly string[] = []): Loaded {
  const problems: Problem[] = [];
  const files = new Map(
    [raw.document, raw.places, raw.themes, raw.pages, raw.terms, ...raw.records, ...raw.tours].map((file) => [
      file.file,
      file,
    ]),
  );
  const keep = <T>(parsed: { ok: true; value: T } | { ok: false; problems: Problem[] }): T | undefined => {
    if (parsed.ok) return parsed.value;
    problems.push(...parsed.problems);
    return undefined;
  };

  const { language } = vocabulary;
  const document = keep(parseDocument(raw.document.content, raw.document.file, language));
  const places = keep(parsePlaces(raw.places.content, raw.places.file, language));
  const themes = keep(parseThemes(raw.themes.content, raw.themes.file, language));
  const pages = keep(parsePages(raw.pages.content, raw.pages.file, language));
  const terms = keep(parseTerms(raw.terms.content, raw.terms.file, language));
  const records = raw.records
    .map(({ file, content }) =>
      readRecord({ file, content }, { vocabulary, pages: pages ?? {} }, keep, problems),
    )
    .filter((record) => record !== undefined)
    .toSorted((a, b) => compareReading(a, b, vocabulary));
  const tours = raw.tours
    .map(({ file, content }) => keep(parseTour(content, file, language)))
    .filter((tour) => tour !== undefined)
    .toSorted((a, b) => firstLine(a.steps[0]?.from) - firstLine(b.steps[0]?.from));

  if (document && places && themes && pages && terms) {
    const toolbox = { language: OWN, document, places, themes, records, tours, terms };
    const byId = new Map(records.toReversed().map((record) => [record.id, record]));
    // A relation to a file that could not be read is not dangling: only that file's own problem is reported.
    const present = new Set([...raw.records.map(({ file }) => file), ...unreadable].map(idOf));
    const context = { toolbox, vocabulary, pages, byId, present };
    problems.push(...recordRules.flatMap(({ name, check }) => named(name, check(context))));
    if (problems.length === 0 && unreadable.length === 0) {
      const graph = new KnowledgeGraph(toolbox, vocabulary);
      problems.push(...graphRules.flatMap(({ name, check }) => named(name, check(graph))));
    }
    if (problems.length === 0) return { ok: true, toolbox };
  }
  return {
    ok: false,
    problems: problems.map((problem) => ({
      ...problem,
      line: problem.line ?? files.get(problem.file)?.lineOf(problem.path) ?? 1,
    })),
  };
}

const named = (rule: string, breaches: readonly Breach[]): Problem[] =>
  breaches.map((breach) => ({ rule, ...breach }));

/** The language in which records are written; English stands beside it. */
const OWN: Language = 'nl';

/**
 * Sorts by kind, then by position in the document. Records that only pages of today name come last, by id.
 */
function compareReading(a: ToolboxRecord, b: ToolboxRecord, { kinds }: Vocabulary): number {
  const order = Object.keys(kinds);
  return (
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    firstLine(a.from) - firstLine(b.from) ||
    (a.id < b.id ? -1 : 1)
  );
}

const firstLine = (from: Provenance | undefined): number =>
  from?.layer === 'toolbox' ? Math.min(...from.lines.map(([first]) => first)) : Number.MAX_SAFE_INTEGER;

const FILE = /^([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;

function readRecord(
  { file, content }: Pick<RawFile, 'file' | 'content'>,
  { vocabulary, pages }: { vocabulary: Vocabulary; pages: Readonly<Record<string, Page>> },
  keep: <T>(parsed: { ok: true; value: T } | { ok: false; problems: Problem[] }) => T | undefined,
  problems: Problem[],
): ToolboxRecord | undefined {
  const [, kind = '', id = ''] = FILE.exec(file) ?? [];
  if (Object.hasOwn(vocabulary.kinds, kind))
    return keep(parseRecord(content, { kind, id, file, vocabulary, pages }));
  problems.push({
    rule: 'file-name',
    file,
    path: [],
    message: 'is not named as <kind>/<id>.yaml',
    tip: `Kinds: ${Object.keys(vocabulary.kinds).join(', ')}; ids: small letters, digits, hyphens.`,
  });
  return undefined;
}

const idOf = (file: string): string => file.replace(/^.*\/|\.yaml$/g, '');
