import { experienceFacts, type GraphNode } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { Words } from '../../words/language-pack.ts';
import { SECTIONS } from '../fact/section-of.ts';
import type { Sourced } from '../fact/runs.ts';
import { isFollowed } from './known-today.ts';

/** A text of a section; what the document lost has another style. */
export interface Line extends Sourced {
  readonly lost?: boolean;
}

/** A section of a record, in the order in which they are read. The key is its place in the page. */
export type RecordSection = { readonly key: string; readonly title: string } & (
  | { readonly is: 'statements' | 'names' | 'places' | 'addresses'; readonly lines: readonly Line[] }
  | { readonly is: 'applications' | 'experience' | 'connected' | 'today' }
);

/** The id in the page of the section with a key. */
export const sectionId = (key: string): string => `record-${key}`;

/** Opens a section, scrolls to it and moves the focus there. Does nothing where it is not there. */
export function goToSection(key: string): void {
  const section = document.getElementById(sectionId(key));
  if (!section) return;
  const fold = section.querySelector<HTMLDetailsElement>(':scope > details');
  if (fold) fold.open = true;
  // The jumps stay above what is scrolled to, on as many lines as they need.
  const content = section.closest<HTMLElement>('.content');
  const jumps = content?.querySelector<HTMLElement>('nav');
  const covered = jumps && getComputedStyle(jumps).position === 'sticky' ? jumps.offsetHeight : 0;
  if (content) content.style.scrollPaddingBlockStart = `${covered}px`;
  section.scrollIntoView({ block: 'start' });
  section.querySelector<HTMLElement>('summary, h3, h4')?.focus({ preventScroll: true });
}

/** What the toolbox says under a heading: a key of `abouts`. */
export const linesUnder = (node: GraphNode, about: string): Line[] =>
  node.statements.filter((each) => each.about === about && each.from.layer === 'toolbox');

/** The sections of a record that have content. Warnings are not among them: they stand above. */
export function sectionsOf(explorer: Explorer, node: GraphNode, { record }: Words): RecordSection[] {
  const { graph } = explorer;
  const { abouts, warning, relations, exampleOf } = graph.vocabulary;
  const names = node.otherNames.filter(({ from }) => from.layer === 'toolbox');
  const section = (
    is: 'applications' | 'experience' | 'connected' | 'today',
    title: string,
    shown: boolean,
  ) => (shown ? [{ key: is, is, title } as const] : []);
  const texts = (
    is: 'statements' | 'names' | 'places' | 'addresses',
    title: string,
    lines: readonly Line[],
    key: string = is,
  ) => (lines.length > 0 ? [{ key, is, title, lines } as const] : []);
  return [
    ...section('applications', record.forWhom, relations[exampleOf]?.from.includes(node.kind) ?? false),
    ...Object.entries(abouts)
      .filter(([about]) => about !== warning)
      .flatMap(([about, title]) => texts('statements', title, linesUnder(node, about), about)),
    ...section('experience', record.experience, experienceFacts(graph, node).length > 0),
    ...texts(
      SECTIONS.names,
      record.also,
      names.map(({ name, from }) => ({ text: name, from })),
    ),
    ...texts(
      'places',
      record.places,
      node.places.map(({ place, from }) => ({
        text: graph.toolbox.places[place] ?? place,
        from,
        translated: true,
      })),
    ),
    ...texts(
      'addresses',
      record.addresses,
      node.addresses.map(({ printed, from }) => ({ text: printed, from, translated: true })),
    ),
    ...section('connected', record.connected, explorer.neighbours(node.id).length > 0),
    ...section(SECTIONS.today, record.now, isFollowed(explorer, node)),
  ];
}
