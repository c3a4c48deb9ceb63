import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { NodeId } from '../../../../graph/index.ts';

/** What is needed of an element here. */
interface WithData {
  data(name: string): unknown;
}

/** What is emphasised in the map. */
export interface Highlight {
  readonly selected?: NodeId | undefined;
  /** The card that has the keyboard cursor, if that shows. */
  readonly cursor?: NodeId | undefined;
  /** The card in focus: its lines and neighbours stand out, if it is in view. */
  readonly focus?: NodeId | undefined;
  /** Whether the pointer is on that card, or on that path in its list. Otherwise it may stay for long, so that all names have to stay easy to read. */
  readonly pointed?: boolean;
  /** The nodes and edges of the highlighted path; what is in focus does not matter then. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly string[];
  /** The nodes of the chosen path, which do not fade while another path is highlighted. */
  readonly kept?: readonly NodeId[];
}

const endsOf = (edge: WithData): NodeId[] => [edge.data('source'), edge.data('target')] as NodeId[];
const applicationsOf = (edge: WithData): string[] => edge.data('applications') as string[];

/**
 * The cards and lines that belong to a card: its lines, the other lines of the applications that these show, and the cards at their ends. So
 * to a group belong its types and, through each, only the instruments that are for this group.
 */
function belongingTo(core: Core, focus: NodeId): ReadonlySet<string> {
  const touching = core.edges().filter((edge) => endsOf(edge).includes(focus));
  const applications = new Set(touching.map(applicationsOf).flat());
  const lines = core
    .edges()
    .filter(
      (edge) => endsOf(edge).includes(focus) || applicationsOf(edge).some((id) => applications.has(id)),
    );
  return new Set([focus, ...lines.map((edge) => [edge.id(), ...endsOf(edge)]).flat()]);
}

/** Makes the function that gives an element its classes, to which the stylesheet gives a style. */
export function classesFor(
  core: Core,
  { selected, cursor, focus, pointed = false, nodes, edges, kept = [] }: Highlight,
): (element: SingularElementReturnValue) => string {
  const path = new Set<string>([...nodes, ...edges]);
  const unfaded = new Set<string>([...path, ...kept]);
  const isInView = focus !== undefined && core.getElementById(focus).nonempty();
  const related = path.size === 0 && isInView ? belongingTo(core, focus) : undefined;

  return (element) => {
    const isEdge = element.isEdge();
    const id = element.id();
    // A badge or a note goes with its card.
    const card = (element.data('badge') ?? element.data('note') ?? id) as string;
    const highlighted = isEdge
      ? (element.data('edges') as string[]).some((edge) => path.has(edge))
      : path.has(card);
    const isOff =
      path.size > 0
        ? !highlighted && !unfaded.has(card)
        : related?.has(card) === false && card !== cursor && card !== selected;
    const classes: Record<string, boolean> = {
      selected: !isEdge && id === selected,
      cursor: !isEdge && id === cursor,
      near: isEdge && related?.has(id) === true,
      highlighted,
      faded: isOff && (isEdge || pointed),
      dimmed: isOff && !isEdge && !pointed,
      // It would distract from a path.
      hidden: path.size > 0 && element.data('badge') !== undefined,
    };
    return Object.keys(classes)
      .filter((name) => classes[name])
      .join(' ');
  };
}
