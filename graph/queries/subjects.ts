import type { Predicate } from '../model.ts';
import type { Vocabulary, Way } from '../vocabulary.ts';

/** The record fields besides statements, applications and relations. The page has the words for these. */
export type FactField = 'experience' | 'places' | 'otherNames' | 'addresses' | 'links';

/** A heading over facts about a record. */
export interface Subject {
  /** The same for every record of a toolbox. */
  readonly key: string;
  /** The vocabulary's heading, or the name of a field. */
  readonly heading: { readonly text: string } | { readonly field: FactField };
  /** Whether it comes before all other subjects. */
  readonly warning: boolean;
}

const about = (name: string) => `about ${name}`;
const related = (relation: string, way: Way) => `${relation} ${way}`;

/** The key of the subject that a fact belongs to; undefined for a name, which heads all subjects. */
export function subjectOf({ application }: Vocabulary, predicate: Predicate): string | undefined {
  switch (predicate.is) {
    case 'statement':
      return about(predicate.about);
    case 'relation':
      return related(predicate.relation, predicate.way);
    case 'application':
      return related(application.group, 'forward');
    case 'experience':
      return 'experience';
    case 'place':
      return 'places';
    case 'other-name':
      return 'otherNames';
    case 'address':
      return 'addresses';
    case 'link':
      return 'links';
    case 'name':
    case 'universal':
      return undefined;
    default:
      return predicate satisfies never;
  }
}

/**
 * Every subject of a toolbox in reading order: the warning, the category, for whom, other statements,
 * experience, places, other relations in the vocabulary's order, other names and addresses. Relations that
 * are derived from an application are part of that application and have no subject of their own.
 */
export function subjectsOf(vocabulary: Vocabulary): Subject[] {
  const { warning, categoryOf, application, relations } = vocabulary;
  const abouts = { ...vocabulary.abouts, ...vocabulary.nowAbouts };
  const { group, type } = application;
  const statement = (name: string): Subject => ({
    key: about(name),
    heading: { text: abouts[name] ?? name },
    warning: name === warning,
  });
  const relation = (name: string, way: Way): Subject => {
    const words = relations[name];
    const text = (way === 'forward' ? words?.heading : words?.inverseHeading) ?? name;
    return { key: related(name, way), heading: { text }, warning: false };
  };
  const field = (name: FactField): Subject => ({ key: name, heading: { field: name }, warning: false });
  const [whom, how] = [group, type].map((name) => relations[name]?.heading ?? name);
  // Each cell reads as a group, a colon and the types.
  const forWhom = [whom, how?.toLowerCase()].join(': ');
  const first = [
    relation(categoryOf, 'forward'),
    { ...relation(group, 'forward'), heading: { text: forWhom } },
  ];
  return [
    statement(warning),
    ...first,
    ...Object.keys(abouts)
      .filter((name) => name !== warning)
      .map(statement),
    field('experience'),
    field('places'),
    ...Object.keys(relations)
      .flatMap((name) => [relation(name, 'forward'), relation(name, 'back')])
      .filter(({ key }) => first.every((other) => other.key !== key)),
    field('otherNames'),
    field('addresses'),
    field('links'),
  ];
}
