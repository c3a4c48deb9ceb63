import {
  vocabulary,
  type Fact,
  type Finding,
  type InsightId,
  type Provenance,
  type Toolbox,
  type ToolboxRecord,
} from '../../graph/index.ts';

/** Counts the insights the slow way, straight over the records, to compare with the product's own. */

/** A finding in brief: what it is about, and every fact as text. */
export type ShortFinding = readonly [subject: string, ...pieces: string[]];

const layerOf = ({ from }: { from: Provenance }) => from.layer;
export const isOfToolbox = (each: { from: Provenance }) => layerOf(each) === 'toolbox';

function shortFact({ subject, predicate, object, from }: Fact): string {
  if (predicate.is === 'relation' && object.is === 'node')
    return `${subject} ${predicate.way === 'forward' ? '->' : '<-'} ${predicate.relation} ${object.id}`;
  if (predicate.is === 'statement' && object.is === 'text')
    return `${subject}: ${object.text} (${layerOf({ from })})`;
  return object.is === 'status' ? object.status : predicate.is;
}

export const shortFinding = ({ subject, facts }: Finding): ShortFinding => [
  'id' in subject ? subject.id : subject.theme,
  ...facts.map(shortFact).toSorted(),
];

/** Everything in a record that has a source, found by looking everywhere in it. */
function sourcedIn(value: unknown): { from: Provenance }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'from' in value ? [value as { from: Provenance }] : [];
  return [...own, ...Object.values(value).flatMap(sourcedIn)];
}

/** The findings of every insight. */
export function referenceFindings({
  records,
  themes,
}: Toolbox): Record<Exclude<InsightId, 'inferred'>, ShortFinding[]> {
  const ofDocument = records.filter(isOfToolbox);
  const ofKind = (kind: string) => ofDocument.filter((record) => record.kind === kind);
  const instruments = ofKind('instrument');
  const named = (each: ToolboxRecord): string[] => each.applications.flatMap(({ groups }) => [...groups]);
  const to = (id: string, relations: readonly string[]) =>
    records.flatMap((record) =>
      record.relations
        .filter((each) => each.to === id && relations.includes(each.is) && isOfToolbox(each))
        .map((each) => `${id} <- ${each.is} ${record.id}`),
    );
  const relations = (record: ToolboxRecord, names: readonly string[], layer = 'toolbox') =>
    record.relations
      .filter((each) => names.includes(each.is) && layerOf(each) === layer)
      .map(({ is, to }) => `${record.id} -> ${is} ${to}`);
  const statements = (
    record: ToolboxRecord,
    layer: string,
    isOne = (_: ToolboxRecord['statements'][number]) => true,
  ) =>
    record.statements
      .filter((each) => layerOf(each) === layer && isOne(each))
      .map(({ text }) => `${record.id}: ${text} (${layer})`);
  const isUniversal = (id: string) => records.find((each) => each.id === id)?.universal !== undefined;
  const partsOf = (id: string, found: string[] = []): string[] => {
    if (found.includes(id)) return found;
    found.push(id);
    if (!isUniversal(id))
      for (const record of records)
        if (record.relations.some((each) => each.is === 'part-of' && each.to === id))
          partsOf(record.id, found);
    return found;
  };
  const line = (record: ToolboxRecord, pieces: string[]): ShortFinding => [record.id, ...pieces.toSorted()];
  const bare = (chosen: readonly ToolboxRecord[]) => chosen.map((record) => line(record, []));
  const examples = ofDocument.filter(({ id }) => to(id, ['example']).length > 0);
  const behind = ['run-by', 'experiment-of', 'prepared-by', 'proposed-by', 'designed-by', 'commissioned-by'];
  const all = Object.keys(vocabulary.relations);
  const count = ([, ...pieces]: ShortFinding) => new Set(pieces.map((piece) => piece.split(' ').at(-1))).size;

  return {
    'types-without': bare(
      ofKind('doorstroom').filter(
        ({ id }) => !instruments.some((each) => each.applications.some(({ types }) => types.includes(id))),
      ),
    ),
    'groups-without': ofKind('group')
      .filter(({ id, universal }) => {
        const parts = partsOf(id);
        return (
          universal === undefined &&
          !instruments.some((each) => named(each).some((one) => parts.includes(one)))
        );
      })
      .map((group) => {
        const particular = (piece: string) => !isUniversal(piece.split(' ').at(-1) ?? '');
        const kin = [...relations(group, ['part-of']), ...to(group.id, ['part-of'])].filter(particular);
        return line(group, [...kin, ...partsOf(group.id).flatMap((id) => to(id, ['about', 'names-group']))]);
      }),
    'without-group': instruments
      .filter((each) => named(each).length === 0)
      .map((each) => line(each, to(each.id, all))),
    'without-example': instruments
      .filter((each) => relations(each, ['example']).length === 0)
      .map((each) => line(each, each.experience ? [each.experience.status] : [])),
    'no-measure': instruments
      .map((each) =>
        line(
          each,
          statements(each, 'toolbox', ({ theme }) => theme === 'geen-maatregel-voor-doorstroom'),
        ),
      )
      .filter(([, ...pieces]) => pieces.length > 0),
    unstarted: examples
      .filter(({ experience }) => ['voorstel', 'pilot-in-voorbereiding'].includes(experience?.status ?? ''))
      .map((each) =>
        line(each, [each.experience?.status ?? '', ...to(each.id, ['example']), ...relations(each, behind)]),
      ),
    shared: Object.keys(themes)
      .map((id) => ({
        id,
        by: instruments.map((each) => statements(each, 'toolbox', ({ theme }) => theme === id)),
      }))
      .filter(({ by }) => by.filter((own) => own.length > 0).length > 1)
      .map(({ id, by }): ShortFinding => [id, ...by.flat().toSorted()]),
    behind: ofDocument
      .map((each) =>
        line(
          each,
          to(each.id, behind).filter((piece) => examples.some(({ id }) => piece.endsWith(` ${id}`))),
        ),
      )
      .filter(([, ...pieces]) => pieces.length > 0)
      .toSorted((a, b) => count(b) - count(a)),
    gone: ofKind('source')
      .filter((each) => relations(each, ['merged-into', 'split-into'], 'now').length > 0)
      .map((each) =>
        line(each, [...relations(each, ['merged-into', 'split-into'], 'now'), ...statements(each, 'now')]),
      ),
    'unknown-today': bare(
      ofKind('source').filter((each) => sourcedIn({ ...each, links: [] }).every(isOfToolbox)),
    ),
    lost: ofDocument
      .map((each) =>
        line(
          each,
          statements(each, 'toolbox', ({ lost }) => lost),
        ),
      )
      .filter(([, ...pieces]) => pieces.length > 0),
  };
}

/** The number of inferred things in each record, by layer. */
export const referenceInferences = ({ records }: Toolbox, now: boolean) =>
  records
    .filter((record) => now || isOfToolbox(record))
    .map((record) => {
      const found = sourcedIn(record).filter(({ from }) => from.basis === 'inferred');
      const universal = record.universal === undefined ? 0 : 1;
      return {
        id: record.id,
        toolbox: found.filter(isOfToolbox).length + universal,
        now: now ? found.filter((each) => !isOfToolbox(each)).length : 0,
      };
    })
    .filter(({ toolbox, now }) => toolbox + now > 0);
