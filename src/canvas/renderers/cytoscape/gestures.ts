import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { EdgeId, NodeId } from '../../../../graph/index.ts';

/** The line (by its edges) or the expand badge (by its card) under the pointer, and the place of the pointer in pixels. */
export interface HoverTarget {
  readonly edges: readonly EdgeId[];
  readonly badge?: NodeId;
  readonly x: number;
  readonly y: number;
}

export interface Gestures {
  /** A card was clicked. */
  readonly select: (id: NodeId) => void;
  /** The background was clicked. */
  readonly clear: () => void;
  /** The expand badge of a card was clicked. */
  readonly expand: (id: NodeId) => void;
  /** The pointer moved over a line or an expand badge. */
  readonly hover: (target: HoverTarget) => void;
  /** The pointer left a line, an expand badge or the map. */
  readonly leave: () => void;
  /** The pointer moved onto a card or its badge, or off it. */
  readonly point: (id: NodeId | undefined) => void;
  /** A card was dragged. */
  readonly drop: (id: NodeId) => void;
}

/** A drag over a shorter distance, in pixels, is a click. */
const CLICK_DISTANCE = 4;

/** Translates the events of Cytoscape to gestures. They end with the core. */
export function listenToGestures(core: Core, container: HTMLElement, gestures: Gestures): void {
  listenToClicks(core, gestures);
  listenToPointer(core, container, gestures);
  listenToDrags(core, gestures);
}

function listenToClicks(core: Core, { select, clear, expand, leave }: Gestures): void {
  core.on('tap', 'node[kind]', ({ target }: EventObject) => select((target as NodeSingular).id() as NodeId));
  core.on('tap', 'node[badge]', ({ target }: EventObject) =>
    expand((target as NodeSingular).data('badge') as NodeId),
  );
  core.on('tap', ({ target }: EventObject) => {
    if (target !== core) return;
    leave();
    clear();
  });
}

function listenToPointer(core: Core, container: HTMLElement, { hover, leave, point }: Gestures): void {
  core.on(
    'mouseover mousemove tap',
    'edge, node[badge]',
    ({ type, target, renderedPosition: { x, y } }: EventObject) => {
      // A tap counts as a new visit, because a finger never leaves; it also brings back a dismissed tooltip.
      if (type === 'tap') leave();
      const element = target as NodeSingular;
      const badge = element.data('badge') as NodeId | undefined;
      const edges = (element.data('edges') as EdgeId[] | undefined) ?? [];
      hover({ edges, x, y, ...(badge !== undefined && { badge }) });
    },
  );
  core.on('mouseout', 'edge, node[badge]', leave);
  core.on('mouseover', 'node[kind], node[badge]', ({ target }: EventObject) => {
    const node = target as NodeSingular;
    point((node.data('badge') ?? node.id()) as NodeId);
  });
  core.on('mouseout', 'node[kind], node[badge]', () => point(undefined));
  // When the pointer leaves the map, its elements get no event.
  core.on('mouseout', ({ target }: EventObject) => {
    if (target !== core) return;
    leave();
    point(undefined);
  });
  core.on('mouseover', 'node[kind], node[badge]', () => (container.style.cursor = 'pointer'));
  core.on('mouseout', 'node', () => (container.style.cursor = ''));
}

function listenToDrags(core: Core, { drop }: Gestures): void {
  let from = { x: 0, y: 0 };
  core.on('grab', 'node', ({ target }: EventObject) => {
    from = { ...(target as NodeSingular).position() };
  });
  core.on('free', 'node', ({ target }: EventObject) => {
    const node = target as NodeSingular;
    const { x, y } = node.position();
    if (Math.hypot(x - from.x, y - from.y) * core.zoom() < CLICK_DISTANCE) node.position(from);
    else drop(node.id() as NodeId);
  });
}
