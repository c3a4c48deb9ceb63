import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { NodeId } from '../../../../graph/index.ts';

/** What is emphasised in the map. */
export interface Highlight {
  readonly selected?: NodeId | undefined;
  /** The card that has the keyboard cursor, if that shows. */
  readonly cursor?: NodeId | undefined;
  /** The nodes and edges of the highlighted path. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly string[];
}

const endsOf = (edge: { data(name: string): unknown }) => [edge.data('source'), edge.data('target')];

/** Makes the function that gives an element its classes, to which the stylesheet gives a style. */
export function classesFor(
  core: Core,
  { selected, cursor, nodes, edges }: Highlight,
): (element: SingularElementReturnValue) => string {
  const path = new Set<string>([...nodes, ...edges]);
  // The lines of one statement belong together: from a group by its type to the instrument, but not to the type's other instruments.
  const touching = core.edges().filter((edge) => endsOf(edge).includes(selected));
  const statements = new Set(touching.map((edge) => edge.data('applications') as string[]).flat());
  const isNear = (edge: SingularElementReturnValue) =>
    endsOf(edge).includes(selected) ||
    (edge.data('applications') as string[]).some((id) => statements.has(id));

  return (element) => {
    const isEdge = element.isEdge();
    const id = element.id();
    const highlighted = isEdge
      ? (element.data('edges') as string[]).some((edge) => path.has(edge))
      : path.has(id);
    const classes: Record<string, boolean> = {
      selected: !isEdge && id === selected,
      cursor: !isEdge && id === cursor,
      near: isEdge && isNear(element),
      highlighted,
      faded: nodes.length > 0 && !highlighted,
    };
    return Object.keys(classes)
      .filter((name) => classes[name])
      .join(' ');
  };
}
