import type { SingularElementReturnValue } from 'cytoscape';
import type { NodeId } from '../../../../graph/index.ts';
import type { Emphasis, Highlight } from '../../scene/emphasis.ts';
import type { Scene } from '../../scene/scene.ts';

/** Makes the function that gives an element its classes, to which the stylesheet gives a style. */
export function classesFor(
  { lines }: Pick<Scene, 'lines'>,
  { cursor }: Pick<Highlight, 'cursor'>,
  emphasis: Emphasis,
): (element: SingularElementReturnValue) => string {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const named = (classes: Readonly<Record<string, boolean | undefined>>) =>
    Object.keys(classes)
      .filter((name) => classes[name])
      .join(' ');
  return (element) => {
    const id = element.id();
    const line = byId.get(id);
    if (line) return named({ ...emphasis.line(line) });
    // A badge or a note goes with its card.
    const card = (element.data('badge') ?? element.data('note') ?? id) as NodeId;
    const isCard = card === id;
    const { selected = false, highlighted, retreat } = emphasis.card(card);
    return named({
      selected: isCard && selected,
      cursor: isCard && id === cursor,
      highlighted,
      faded: retreat === 'faded',
      dimmed: retreat === 'dimmed',
      hidden: element.data('badge') !== undefined && !emphasis.badges,
    });
  };
}
