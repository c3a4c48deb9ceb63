import type {
  ComparedPoint,
  KnowledgeGraph,
  Layer,
  NodeId,
  Provenance,
  Toolbox,
  ToolboxRecord,
} from '../../graph/index.ts';

/** Finds what a comparison states the slow way, straight from the records, to compare with the product's own. */

/** A fact of a record: under which heading, what makes it the same as another, and its provenance. */
export interface ReferenceFact {
  readonly row: string;
  readonly same: string;
  /** Its objects one by one, without its qualifiers: of an application every group with every type. */
  readonly objects: readonly string[];
  /** Its qualifiers. */
  readonly qualifiers: string;
  readonly from: Provenance;
  readonly layer: Layer;
}

const set = (ids: readonly string[]) => ids.toSorted().join('+');
const qualifiersOf = ({
  note,
  groups,
}: {
  note?: string | undefined;
  groups?: readonly string[] | undefined;
}) => `${note === undefined ? '' : `, ${note}`}${groups === undefined ? '' : `, for ${set(groups)}`}`;

/** Every record is read again for every record. */
function factsOf({ records }: Toolbox, self: ToolboxRecord): ReferenceFact[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found: ReferenceFact[] = [];
  const addQualified = (
    row: string,
    same: string,
    objects: readonly string[],
    qualifiers: string,
    from: Provenance,
    ...more: (Provenance | undefined)[]
  ) =>
    found.push({
      row,
      same: same + qualifiers,
      objects,
      qualifiers,
      from,
      layer: [from, ...more].some((each) => each?.layer === 'now') ? 'now' : 'toolbox',
    });
  const add = (row: string, same: string, from: Provenance, ...more: (Provenance | undefined)[]) =>
    addQualified(row, same, [same], '', from, ...more);
  for (const { about, theme, text, lost, from } of self.statements)
    add(`about ${about}`, lost ? `lost of ${self.id}: ${text}` : theme ? `#${theme}` : text, from);
  for (const { groups, types, note, from } of self.applications) {
    const pairs = groups.flatMap((a) => (types.length === 0 ? [a] : types.map((b) => `${a} ${b}`)));
    addQualified('for-group forward', `${set(groups)}>${set(types)}`, pairs, qualifiersOf({ note }), from);
  }
  for (const { place, from } of self.places) add('places', place, from);
  for (const { name, from } of self.otherNames) add('otherNames', name, from);
  for (const { printed, from } of self.addresses) add('addresses', printed, from);
  for (const { url, from } of self.links) add('links', url, from);
  if (self.experience) add('experience', self.experience.status, self.experience.from);
  for (const { is, to, note, groups, from } of self.relations) {
    addQualified(`${is} forward`, to, [to], qualifiersOf({ note, groups }), from, byId.get(to)?.from);
    const { experience, from: known } = byId.get(to) ?? {};
    if (is === 'example' && experience) {
      const { status } = experience;
      addQualified('experience', status, [status], qualifiersOf({ groups }), experience.from, from, known);
    }
  }
  for (const other of records) {
    for (const { is, to, note, groups, from } of other.relations)
      if (to === self.id)
        addQualified(`${is} back`, other.id, [other.id], qualifiersOf({ note, groups }), from, other.from);
    for (const { groups, types, note, from } of other.applications) {
      const addApplication = (row: string, same: string, others: readonly string[]) => {
        const objects = others.length === 0 ? [other.id] : others.map((each) => `${other.id} ${each}`);
        addQualified(row, `${other.id}:${same}`, objects, qualifiersOf({ note }), from, other.from);
      };
      if (groups.includes(self.id)) addApplication('for-group back', `>${set(types)}`, types);
      if (types.includes(self.id)) addApplication('for-type back', `${set(groups)}>`, groups);
    }
    const written = (a: ToolboxRecord, b: ToolboxRecord) =>
      a.relations.some(({ is, to }) => is === 'part-of' && to === b.id);
    const falls = (a: ToolboxRecord, b: ToolboxRecord) =>
      a.kind === b.kind && a.universal === undefined && b.universal !== undefined && !written(a, b);
    const because = (wide: ToolboxRecord): Provenance => ({
      ...wide.from,
      basis: 'inferred',
      reason: wide.universal ?? '',
    });
    if (falls(self, other)) add('part-of forward', other.id, because(other), other.from);
    if (falls(other, self)) add('part-of back', other.id, because(self), other.from);
  }
  return found;
}

/** What makes the facts of a point the same as others, from what a reader gets of them. */
export function sameOf({ facts }: ComparedPoint, record: NodeId): string[] {
  return facts.map(({ object, qualifiers: { note, only, by } }) => {
    switch (object.is) {
      case 'text':
        if (object.lost) return `lost of ${record}: ${object.text}`;
        return object.theme === undefined ? object.text : `#${object.theme}`;
      case 'node':
        return object.id + qualifiersOf({ note, groups: only });
      case 'application':
        return `${by === undefined ? '' : `${by}:`}${set(object.groups)}>${set(object.types)}${qualifiersOf({ note })}`;
      case 'status':
        return object.status + qualifiersOf({ note, groups: only });
      case 'link':
        return object.url;
    }
  });
}

/** The name of a place. */
export const placeName = (any: KnowledgeGraph) => (place: string) => any.toolbox.places[place] ?? place;

const known = new WeakMap<ToolboxRecord, ReferenceFact[]>();
/** The facts of a record, found once. */
export function referenceFacts({ toolbox }: KnowledgeGraph, record: ToolboxRecord): ReferenceFact[] {
  const facts = known.get(record) ?? factsOf(toolbox, record);
  known.set(record, facts);
  return facts;
}
