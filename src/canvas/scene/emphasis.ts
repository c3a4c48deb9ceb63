import type { NodeId } from '../../../graph/index.ts';
import type { Line } from '../layout/lines.ts';
import type { CardState, LineState } from '../style/appearance.ts';
import type { Scene } from './scene.ts';

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

/** How what is not emphasised steps back: for a moment, or only so far that its name stays easy to read. */
export type Retreat = 'faded' | 'dimmed';

/** How each card and line stands out or steps back. */
export interface Emphasis {
  readonly card: (id: NodeId) => CardState & { readonly retreat?: Retreat | undefined };
  readonly line: (line: Line) => LineState;
  readonly badges: boolean;
}

/**
 * The cards and lines that belong to a card: its lines, the other lines of the applications that these show, and the cards at their ends. So
 * to a group belong its types and, through each, only the instruments that are for this group.
 */
function belongingTo(lines: readonly Line[], focus: NodeId): ReadonlySet<string> {
  const isOwn = ({ from, to }: Line) => from.id === focus || to.id === focus;
  const applicationsOf = ({ edges }: Line) => edges.flatMap(({ application }) => application ?? []);
  const applications = new Set(lines.filter(isOwn).flatMap(applicationsOf));
  const belonging = lines.filter(
    (line) => isOwn(line) || applicationsOf(line).some((id) => applications.has(id)),
  );
  return new Set([focus, ...belonging.flatMap(({ id, from, to }) => [id, from.id, to.id])]);
}

/** Whether expand badges show: they would distract from a path. */
export const showsBadges = ({ nodes, edges }: Highlight): boolean => nodes.length + edges.length === 0;

export function emphasisOf(
  { visible, lines }: Pick<Scene, 'visible' | 'lines'>,
  highlight: Highlight,
): Emphasis {
  const { selected, cursor, focus, pointed = false, nodes, edges, kept = [] } = highlight;
  const path = new Set<string>([...nodes, ...edges]);
  const unfaded = new Set<string>([...path, ...kept]);
  const hasPath = !showsBadges(highlight);
  const isInView = focus !== undefined && visible.includes(focus);
  const related = !hasPath && isInView ? belongingTo(lines, focus) : undefined;

  return {
    badges: !hasPath,
    card: (id) => {
      const isOff = hasPath
        ? !unfaded.has(id)
        : related?.has(id) === false && id !== cursor && id !== selected;
      return {
        selected: id === selected,
        highlighted: path.has(id),
        retreat: isOff ? (pointed ? 'faded' : 'dimmed') : undefined,
      };
    },
    line: (line) => {
      const highlighted = line.edges.some(({ id }) => path.has(id));
      const isNear = related?.has(line.id);
      return { near: isNear === true, highlighted, faded: hasPath ? !highlighted : isNear === false };
    },
  };
}
